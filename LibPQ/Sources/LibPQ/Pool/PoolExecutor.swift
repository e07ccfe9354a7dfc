/// Runs tasks on the pool's threads, beside their units.
///
/// It outlives the pool: a task that goes on when all threads have gone gets one for itself.
final class PoolExecutor: TaskExecutor {
  private let watch: Watch
  private let settings: PoolSettings

  init(_ watch: Watch, _ settings: PoolSettings) {
    self.watch = watch
    self.settings = settings
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if let here = PoolThread.current(of: self), here.takes(job) { return }
    let admission = watch.queue.withLock(wakingOneIf: { !$0.isOrphan }) { $0.admit(job) }
    start(admission)
    guard admission.isOrphan else { return }
    let runs = { @Sendable [self] in PoolThread(self).run(job) }
    if !startThread(runs) { globalConcurrentExecutor.enqueue(job) }
  }

  /// Queues the unit and starts the threads it needs, or refuses it.
  func submit(_ unit: Unit) {
    // Where the thread itself will take it, or one that waited longer, nobody need be woken.
    let isOwn = PoolThread.current(of: self)?.willTakeUnit() ?? false
    let admission = watch.queue.withLock(wakingOneIf: { $0.refusal == nil && !isOwn }) { $0.admit(unit, isOwn: isOwn) }
    if let refusal = admission.refusal {
      unit.refuse(refusal)
      return
    }
    if let deadline = unit.deadline { watch.alarm.ring(at: deadline) }
    start(admission)
  }

  private func start(_ admission: WorkQueue.Admission) {
    if admission.needsWatch, !startThread({ [watch] in watch.run() }) { watch.queue.withLock { $0.watchNeverCame() } }
    guard admission.needsWorker else { return }
    if startThread({ [self] in serve() }) { return }
    let error = DatabaseError(.unavailable, "the system gives no more threads")
    let (units, jobs) = watch.queue.withLock { $0.workerNeverCame() }
    for unit in units { unit.refuse(error) }
    for job in jobs { globalConcurrentExecutor.enqueue(job) }
  }

  /// A worker's whole life.
  private func serve() {
    let thread = PoolThread(self)
    thread.hold { serve(with: Worker(settings, watch.counters, thread), on: thread) }
    for tell in watch.queue.withLock({ $0.threadLeft() }) { tell() }
    // The watch ends with the last worker.
    watch.alarm.ring(at: .now)
  }

  /// Apart, so that the connection is closed before anybody is told.
  private func serve(with worker: consuming Worker, on thread: PoolThread) {
    let name = ObjectIdentifier(worker)
    while true {
      switch watch.queue.wait({ $0.next(for: name) }) {
      case .serve(let unit): unit.run(on: worker)
      case .run(let job): thread.run(job)
      case .leave: return
      }
      thread.runJobs()
    }
  }
}
