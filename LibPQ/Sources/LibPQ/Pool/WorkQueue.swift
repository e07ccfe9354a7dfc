/// The units that wait, first in first out, and the workers who serve them.
struct WorkQueue: Sendable {
  private var units: [Unit?] = []
  private var head = 0
  /// Units that were answered while they waited; they leave when their turn comes or room is needed.
  private var abandoned = 0
  /// Workers that take units, and what each is at.
  private var workers = 0
  private var running: [ObjectIdentifier: Unit] = [:]
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

  var waiting: Int { units.count - head - min(abandoned, units.count - head) }
  var inUse: Int { running.count }
  var open: Int { workers }
  private var idle: Int { workers - running.count }

  struct Admission {
    var refusal: DatabaseError?
    var needsWorker = false
    var needsWatch = false
  }

  mutating func admit(_ unit: Unit) -> Admission {
    if isClosed { return refusing("the database is closed") }
    if units.count - head >= capacity, abandoned > 0 { dropAbandoned() }
    if units.count - head >= capacity { return refusing("too much work is waiting for the database") }
    units.append(unit)
    var admission = Admission()
    if waiting > idle, workers < limit {
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

  /// A unit has been answered while it waited, here or with a worker that looks for a connection.
  mutating func wasAbandoned(_ unit: Unit) {
    if !running.values.contains(where: { $0 === unit }) { abandoned += 1 }
  }

  private mutating func dropAbandoned() {
    units = units[head...].filter { $0?.isOver == false }
    (head, abandoned) = (0, 0)
  }

  enum Order { case serve(Unit), leave }

  /// The next order for this worker, nil to wait; asking says that it is done with its last.
  mutating func next(for worker: ObjectIdentifier) -> Order? {
    running[worker] = nil
    while let unit = popFirst() {
      if unit.isOver {
        abandoned = max(0, abandoned - 1)
        continue
      }
      running[worker] = unit
      fewestIdle = min(fewestIdle, idle)
      return .serve(unit)
    }
    guard isClosed || leaving > 0 else { return nil }
    leaving = max(0, leaving - 1)
    workers -= 1
    return .leave
  }

  private mutating func popFirst() -> Unit? {
    guard head < units.count else {
      abandoned = 0
      return nil
    }
    defer {
      units[head] = nil
      head += 1
      // Moving the rest up is paid for by the many units taken since the last time.
      if head > 64, head * 2 > units.count {
        units.removeFirst(head)
        head = 0
      }
    }
    return units[head]
  }
}

extension WorkQueue {
  /// All units that are not answered.
  var live: [Unit] { Array(running.values) + units[head...].compactMap { $0 } }

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
  mutating func workerNeverCame() -> [Unit] {
    workers -= 1
    threads -= 1
    guard workers == 0 else { return [] }
    var stranded: [Unit] = []
    while let unit = popFirst() { stranded.append(unit) }
    return stranded
  }
}
