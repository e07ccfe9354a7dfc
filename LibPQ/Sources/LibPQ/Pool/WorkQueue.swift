import Synchronization

/// The units that wait, first in first out, and the workers who serve them.
struct WorkQueue: Sendable {
  private var units = Line<Unit>()
  /// How many of them were answered while they waited.
  private var abandoned = 0
  /// Pieces of tasks that run on the workers' threads, and whether one of them went before a unit the last time.
  private var jobs = Line<UnownedJob>()
  private var jobWasLast = false
  /// Workers that take units, and what each is at.
  private var workers = 0
  private var running: [ObjectIdentifier: Unit] = [:]
  private var runningJobs: Set<ObjectIdentifier> = []
  /// Threads that have not gone, among them workers that are on their way out.
  private var threads = 0
  private var fewestIdle = 0
  private var leaving = 0
  private var isWatched = false
  private var isClosed = false
  private var closers: [@Sendable () -> Void] = []
  private(set) var refused = 0

  let capacity: Int
  let limit: Int
  /// So many workers stay, wanted or not.
  let minimum: Int

  init(capacity: Int, limit: Int, minimum: Int = 0) {
    self.minimum = minimum
    self.capacity = capacity
    self.limit = limit
  }

  var waiting: Int { units.count - abandoned }
  var inUse: Int { running.count }
  var open: Int { workers }
  private var idle: Int { workers - running.count - runningJobs.count }

  struct Admission {
    var refusal: DatabaseError?
    var needsWorker = false
    var needsWatch = false
    /// Whether no worker will ever come for it.
    var isOrphan = false
  }

  /// - Parameter isOwn: whether the worker who asks will look for a unit at once.
  mutating func admit(_ unit: Unit, isOwn: Bool = false) -> Admission {
    if isClosed { return refusing("the database is closed") }
    if units.count >= capacity, abandoned > 0 { dropAbandoned() }
    if units.count >= capacity { return refusing("too much work is waiting for the database") }
    units.append(unit)
    unit.place.store(.inLine, ordering: .relaxed)
    return isOwn ? Admission() : admission()
  }

  /// Pieces of tasks are always taken: each of them has a caller who waits for it.
  mutating func admit(_ job: UnownedJob) -> Admission {
    if isClosed, workers == 0 { return Admission(isOrphan: true) }
    jobs.append(job)
    return admission()
  }

  private mutating func admission() -> Admission {
    var admission = Admission()
    if waiting + jobs.count > idle, workers < limit {
      workers += 1
      threads += 1
      admission.needsWorker = true
    }
    if !isWatched {
      isWatched = true
      admission.needsWatch = true
    }
    return admission
  }

  private mutating func refusing(_ message: String) -> Admission {
    refused += 1
    return Admission(refusal: DatabaseError(.unavailable, message))
  }

  /// A unit has been answered while it waited: here, with a worker that looks for a connection, or before it came here at
  /// all. Only the first stands in the line for nothing.
  mutating func wasAbandoned(_ unit: Unit) {
    guard unit.place.load(ordering: .relaxed) == .inLine else { return }
    unit.place.store(.abandoned, ordering: .relaxed)
    abandoned += 1
  }

  private mutating func dropAbandoned() {
    let all = units.takeAll()
    for unit in all {
      if unit.isOver { left(unit) } else { units.append(unit) }
    }
  }

  /// A unit stands in the line no more.
  private mutating func left(_ unit: Unit) {
    if unit.place.exchange(.nowhere, ordering: .relaxed) == .abandoned { abandoned -= 1 }
  }

  enum Order { case serve(Unit), run(UnownedJob), leave }

  /// The next order for this worker, nil to wait; asking says that it is done with its last.
  mutating func next(for worker: ObjectIdentifier) -> Order? {
    running[worker] = nil
    runningJobs.remove(worker)
    // In turn, so that neither waits for ever.
    if jobs.isEmpty || jobWasLast, let unit = popUnit() {
      jobWasLast = false
      running[worker] = unit
      fewestIdle = min(fewestIdle, idle)
      return .serve(unit)
    }
    if let job = jobs.popFirst() {
      jobWasLast = true
      runningJobs.insert(worker)
      fewestIdle = min(fewestIdle, idle)
      return .run(job)
    }
    guard isClosed || leaving > 0 else { return nil }
    leaving = max(0, leaving - 1)
    workers -= 1
    return .leave
  }

  /// The next unit that is not over.
  private mutating func popUnit() -> Unit? {
    while let unit = units.popFirst() {
      left(unit)
      guard unit.isOver else { return unit }
    }
    return nil
  }
}

extension WorkQueue {
  /// All units that are not answered.
  var live: [Unit] { Array(running.values) + units.elements }

  /// Lets go of as many workers as were idle at every moment since it was asked last.
  mutating func letSurplusGo() {
    leaving = max(0, min(fewestIdle, idle, workers - minimum))
    fewestIdle = idle - leaving
  }

  /// Whether nobody is left to watch over; then the watch has ended.
  mutating func endWatchIfAlone() -> Bool {
    isWatched = workers > 0
    return !isWatched
  }

  /// The watch could not be started.
  mutating func watchNeverCame() { isWatched = false }

  /// Takes no more units; those waiting are still served.
  mutating func close(then done: @escaping @Sendable () -> Void) -> Bool {
    isClosed = true
    if threads == 0 { return true }
    closers.append(done)
    return false
  }

  /// A worker's thread has gone; gives whom to tell when it was the last of a closed queue.
  mutating func threadLeft() -> [@Sendable () -> Void] {
    threads -= 1
    guard threads == 0, isClosed else { return [] }
    defer { closers = [] }
    return closers
  }

  /// A worker could not be started; gives the units that now nobody would ever serve.
  mutating func workerNeverCame() -> (units: [Unit], jobs: [UnownedJob]) {
    workers -= 1
    threads -= 1
    guard workers == 0 else { return ([], []) }
    let orphans = units.takeAll()
    for unit in orphans { left(unit) }
    return (orphans, jobs.takeAll())
  }
}
