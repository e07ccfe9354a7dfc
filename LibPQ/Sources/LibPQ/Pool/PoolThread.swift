#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A worker's thread, as tasks see it that run on the pool's threads.
final class PoolThread {
  /// Whose tasks it runs.
  private let executor: PoolExecutor
  /// What goes on when the unit is over: the tasks that were answered meanwhile.
  private var jobs: [UnownedJob] = []
  private var isAnswering = false
  private var isFreeSoon = false

  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    return pthread_key_create(&key, nil) == 0 ? key : nil
  }()

  /// The thread that asks, if it is of this pool.
  static func current(of executor: PoolExecutor) -> PoolThread? {
    guard let key, let pointer = pthread_getspecific(key) else { return nil }
    let thread = Unmanaged<PoolThread>.fromOpaque(pointer).takeUnretainedValue()
    return thread.executor === executor ? thread : nil
  }

  init(_ executor: PoolExecutor) { self.executor = executor }

  /// Makes this known as the thread that runs now, for as long as `body` does.
  func hold(_ body: () -> Void) {
    if let key = Self.key { pthread_setspecific(key, Unmanaged.passUnretained(self).toOpaque()) }
    body()
    if let key = Self.key { pthread_setspecific(key, nil) }
  }

  /// Answers a caller; if its task runs on this pool's threads, it goes on here, with no other thread to be woken.
  func answer(_ body: () -> Void) {
    isAnswering = true
    body()
    isAnswering = false
  }

  /// Takes the job where it is known that the thread will run it at once; false where it is not.
  func takes(_ job: UnownedJob) -> Bool {
    if isAnswering { jobs.append(job) }
    return isAnswering
  }

  /// Runs what went on meanwhile.
  func runJobs() {
    while let job = jobs.popLast() { run(job) }
  }

  func run(_ job: UnownedJob) {
    isFreeSoon = true
    job.runSynchronously(on: executor.asUnownedTaskExecutor())
    isFreeSoon = false
  }

  /// Whether the thread will look for a unit at once: a task's piece ends where it submits one.
  func willTakeUnit() -> Bool {
    defer { isFreeSoon = false }
    return isFreeSoon
  }
}
