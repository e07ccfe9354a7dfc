extension Connection {
  /// How long the caller's own preparing of a session may take.
  private static let preparingLimit = Duration.seconds(10)

  /// Does what no unit watches over; where it takes longer than it may, the connection is broken under it.
  func watched(_ work: () throws(DatabaseError) -> Void) throws(DatabaseError) {
    let isDone = Monitor(false)
    let canceller = canceller
    let end = ContinuousClock.now + Self.preparingLimit
    let isStarted = startThread {
      _ = isDone.wait(until: { _ in end }, { $0 ? () : nil })
      // Under the lock, so that what was done in time is not broken a moment later.
      isDone.withLock { if !$0 { canceller.sever() } }
    }
    guard isStarted else { throw DatabaseError(.unavailable, "the system gives no more threads") }
    defer {
      isDone.withLock { $0 = true }
      isDone.wakeAll()
      if canceller.isSevered { isBroken = true }
    }
    try work()
  }
}
