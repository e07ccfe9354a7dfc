import Synchronization

/// One caller's work: answered exactly once, by a worker or by whoever stops it before one took it up.
final class Unit: Sendable {
  private enum Phase: Sendable {
    /// In the queue, or with a worker that has no connection yet: nothing was done, so it can be answered at once.
    case waiting
    case running(Canceller)
    /// Told to stop; at `severAt` the connection is broken.
    case stopping(Canceller, StopReason, severAt: ContinuousClock.Instant?)
    case over(StopReason?)
  }

  enum Place: UInt8, AtomicRepresentable {
    case nowhere, inLine
    /// It was answered while it waited, and leaves the line when its turn comes or room is needed.
    case abandoned
  }

  private struct State: Sendable {
    var phase = Phase.waiting
    var run: (@Sendable (Worker) -> Void)?
    var refuse: (@Sendable (DatabaseError) -> Void)?
    /// What a worker has been trying for it without an end.
    var attempt: ConnectFault?
  }

  /// When the caller wants its answer at the latest.
  let deadline: ContinuousClock.Instant?
  /// How long a server that is away is waited for.
  let patience: ContinuousClock.Instant
  /// Whoever wants to know what becomes of it.
  let observer: (any WorkObserver)?
  /// Whether it stands in the queue's line; changed under the queue's lock only.
  let place = Atomic(Place.nowhere)
  private let asked = ContinuousClock.now
  private let state = Monitor(State())
  private let stopped = Atomic(false)

  init(
    deadline: ContinuousClock.Instant?, patience: ContinuousClock.Instant, observer: (any WorkObserver)? = nil
  ) {
    self.observer = observer
    self.deadline = deadline
    self.patience = patience
  }

  /// What the work is to end with, once told to stop; asked before every statement.
  var stopError: DatabaseError? {
    guard stopped.load(ordering: .relaxed) else { return nil }
    return state.withLock { state in
      if case .stopping(_, let reason, _) = state.phase { return reason.error }
      return nil
    }
  }

  /// Whether it is answered already, and a worker need not begin.
  var isOver: Bool {
    state.withLock { state in
      if case .over = state.phase { return true }
      return false
    }
  }

  /// Says what to do; false, and refused, when the caller gave up before.
  func prepare(
    run: @escaping @Sendable (Worker) -> Void, refuse: @escaping @Sendable (DatabaseError) -> Void
  ) -> Bool {
    let givenUp: StopReason? = state.withLock { state in
      if case .over(let reason) = state.phase { return reason }
      state.run = run
      state.refuse = refuse
      return nil
    }
    if let givenUp { refuse(givenUp.error) }
    return givenUp == nil
  }

  /// A worker connects for it; so that a deadline which comes meanwhile is told with what was waited for.
  func connects(_ attempt: ConnectFault) { state.withLock { $0.attempt = attempt } }

  /// Runs the work, unless it is over.
  func run(on worker: Worker) { state.withLock { $0.run }?(worker) }

  /// Takes it out of the waiting with an error; nothing happens when it is under way or over.
  ///
  /// - Parameter note: called before the caller hears of it.
  /// - Returns: whether it was waiting.
  @discardableResult
  func refuse(_ error: DatabaseError, because reason: StopReason? = nil, note: () -> Void = {}) -> Bool {
    let (wasWaiting, refuse, attempt) = state.withLock { state in
      guard case .waiting = state.phase else {
        return (false, nil as (@Sendable (DatabaseError) -> Void)?, nil as ConnectFault?)
      }
      state.phase = .over(reason)
      defer { (state.run, state.refuse) = (nil, nil) }
      return (true, state.refuse, state.attempt)
    }
    if wasWaiting { note() }
    let isLate = reason == .deadline
    refuse?(isLate ? attempt.map { error.connecting($0) } ?? error : error)
    return wasWaiting
  }

  /// A worker has a connection for it; false when it is over or to be stopped.
  func begin(_ canceller: Canceller) -> Bool {
    if let observer { observer.began(after: .now - asked) }
    return state.withLock { state in
      guard case .waiting = state.phase else { return false }
      state.phase = .running(canceller)
      return true
    }
  }

  /// The connection is lost and the worker looks for another; false when the work is to be stopped.
  func waitAgain() -> Bool {
    state.withLock { state in
      guard case .running = state.phase else { return false }
      state.phase = .waiting
      return true
    }
  }

  /// Stops it wherever it is: at once while it waits, through the server while it runs.
  ///
  /// - Parameter note: called when it was waiting, and so stands in the queue for nothing.
  /// - Returns: whether it was waiting.
  @discardableResult
  func stop(_ reason: StopReason, note: () -> Void) -> Bool {
    if refuse(reason.error, because: reason, note: note) { return true }
    state.withLock { state in
      guard case .running(let canceller) = state.phase else { return }
      stopped.store(true, ordering: .relaxed)
      state.phase = .stopping(canceller, reason, severAt: .now + reason.grace)
      // Under the lock: a worker that ended the work before this would not know of a request to wait for, and the
      // next unit would be hit.
      canceller.cancel()
    }
    return false
  }

  /// Breaks the connection of work that has not ended within its grace; gives when to look again.
  func watch(at now: ContinuousClock.Instant) -> (next: ContinuousClock.Instant?, isDue: Bool) {
    state.withLock { state in
      switch state.phase {
      case .waiting, .running:
        guard let deadline, deadline <= now else { return (deadline, false) }
        return (nil, true)
      case .stopping(let canceller, let reason, let severAt?):
        guard severAt <= now else { return (severAt, false) }
        canceller.sever()
        state.phase = .stopping(canceller, reason, severAt: nil)
        return (nil, false)
      case .stopping, .over:
        return (nil, false)
      }
    }
  }

  /// The work has ended; gives why it was told to stop, or nil; `isAnswered` when the caller has its answer already.
  func end() -> (reason: StopReason?, isAnswered: Bool) {
    state.withLock { state in
      defer { (state.run, state.refuse) = (nil, nil) }
      switch state.phase {
      case .over:
        return (nil, true)
      case .stopping(_, let reason, _):
        state.phase = .over(reason)
        return (reason, false)
      case .waiting, .running:
        state.phase = .over(nil)
        return (nil, false)
      }
    }
  }
}
