/// One caller's work: answered exactly once, on a worker's thread or, if the database is closed first, with an error.
struct Unit: Sendable {
  let run: @Sendable (Worker) -> Void
  let refuse: @Sendable (DatabaseError) -> Void
}

/// The units that wait, first in first out, and the count of those who serve them.
struct WorkQueue: Sendable {
  private var units: [Unit?] = []
  private var head = 0
  private var workers = 0
  private var busy = 0
  private var isClosed = false
  private var closers: [@Sendable () -> Void] = []

  let capacity: Int
  let limit: Int

  init(capacity: Int, limit: Int) {
    self.capacity = capacity
    self.limit = limit
  }

  var waiting: Int { units.count - head }

  enum Admission { case taken, takenAndNeedsWorker, full, closed }

  mutating func admit(_ unit: Unit) -> Admission {
    if isClosed { return .closed }
    if waiting >= capacity { return .full }
    units.append(unit)
    guard waiting > workers - busy, workers < limit else { return .taken }
    workers += 1
    return .takenAndNeedsWorker
  }

  enum Order { case serve(Unit), leave }

  /// The next order for a worker, nil to wait: `leave` when the queue is closed and empty.
  ///
  /// - Parameter hasServed: whether the worker comes back from a unit; set to whether it goes to one.
  mutating func next(_ hasServed: inout Bool) -> Order? {
    if hasServed { busy -= 1 }
    hasServed = false
    guard let unit = popFirst() else { return isClosed ? .leave : nil }
    busy += 1
    hasServed = true
    return .serve(unit)
  }

  /// Takes no more units; those waiting are still served.
  mutating func close(then done: @escaping @Sendable () -> Void) -> Bool {
    isClosed = true
    if workers == 0 { return true }
    closers.append(done)
    return false
  }

  /// A worker has gone; gives whom to tell when it was the last of a closed queue.
  mutating func workerLeft() -> [@Sendable () -> Void] {
    workers -= 1
    guard workers == 0, isClosed else { return [] }
    defer { closers = [] }
    return closers
  }

  /// A worker could not be started; gives the units that now nobody would ever serve.
  mutating func workerNeverCame() -> [Unit] {
    workers -= 1
    guard workers == 0 else { return [] }
    var stranded: [Unit] = []
    while let unit = popFirst() { stranded.append(unit) }
    return stranded
  }

  private mutating func popFirst() -> Unit? {
    guard head < units.count else { return nil }
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
