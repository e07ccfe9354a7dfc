import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One thread's connection: made when first needed, made again when lost, never leaving its thread.
final class Worker {
  private let settings: PoolSettings
  private let counters: Counters
  private let thread: PoolThread
  private var current: Connection?
  /// When the connection has been there as long as connections may.
  private var endOfLife: ContinuousClock.Instant?
  private var freshUntil = ContinuousClock.now
  private var pause = Duration.milliseconds(20)
  private var notBefore = ContinuousClock.now
  private var lastFailure = DatabaseError(.unavailable, "not connected yet")
  /// What a connection that does not come about is, until more is known.
  private lazy var attempt = ConnectFault(silent: settings.string)

  init(_ settings: PoolSettings, _ counters: Counters, _ thread: PoolThread) {
    self.settings = settings
    self.thread = thread
    self.counters = counters
  }

  deinit { drop() }

  /// Closes the connection.
  private func drop() {
    guard let connection = current else { return }
    current = nil
    settings.observer?.disconnected(from: connection.process)
  }

  /// A connection that stands, and that stops when the unit is told to.
  ///
  /// - Parameter readOnly: whether the server is to refuse writes.
  func connection(for unit: Unit, readOnly: Bool = false) throws(DatabaseError) -> Connection {
    let connection = try standing(for: unit)
    connection.wantsReadOnly = readOnly
    guard unit.begin(connection.canceller) else { throw DatabaseError(.cancelled, "the caller has given up") }
    connection.unit = unit
    return connection
  }

  /// Another connection for a read whose own was lost.
  func anotherConnection(for unit: Unit) throws(DatabaseError) -> Connection? {
    guard unit.waitAgain() else { return nil }
    counters.retries.add(1, ordering: .relaxed)
    return try connection(for: unit, readOnly: true)
  }

  /// Tries until the unit's patience ends, or its caller's, with pauses that grow from 20 to 500 ms.
  private func standing(for unit: Unit) throws(DatabaseError) -> Connection {
    // One that has answered just now is not asked: that would be a system call for every unit of a busy time.
    let now = ContinuousClock.now
    if let endOfLife, endOfLife <= now {
      if current != nil { counters.expired.add(1, ordering: .relaxed) }
      drop()
    }
    if let current, current.isOpen, now < freshUntil || current.isStillThere() { return current }
    drop()
    while true {
      if ContinuousClock.now < notBefore {
        guard notBefore <= unit.patience, !unit.isOver else { throw lastFailure }
        Self.rest(until: notBefore)
      }
      do {
        unit.connects(lastFailure.connecting ?? attempt)
        let made = try connect()
        current = made
        pause = .milliseconds(20)
        notBefore = .now
        // Of a failure that is over nobody is told later.
        lastFailure = DatabaseError(.unavailable, "not connected yet")
        return made
      } catch {
        counters.failedConnects.add(1, ordering: .relaxed)
        settings.observer?.failedToConnect(error)
        lastFailure = error
        // Scattered, so that many workers do not come back at the same moment.
        notBefore = .now + pause * Double.random(in: 0.75...1.25)
        pause = min(pause * 2, .milliseconds(500))
        if ContinuousClock.now >= unit.patience || unit.isOver { throw error }
      }
    }
  }

  private func connect() throws(DatabaseError) -> Connection {
    let began = ContinuousClock.now
    let made = try Connection(settings.string, notices: settings.notices)
    if let prepare = settings.onConnect { try made.prepareSession(prepare) }
    counters.connects.add(1, ordering: .relaxed)
    // Scattered, so that those which were made together do not go together.
    endOfLife = settings.lifetime.map { .now + $0 * Double.random(in: 0.9...1) }
    settings.observer?.connected(to: made.process, after: .now - began)
    return made
  }

  /// Runs the work of a unit and answers it, unless it has been answered already.
  func serve<T>(
    _ unit: Unit, _ work: () throws(DatabaseError) -> T, answer: (Result<T, DatabaseError>) -> Void
  ) {
    let result: Result<T, DatabaseError>
    do throws(DatabaseError) {
      result = .success(try work())
    } catch {
      result = .failure(error)
    }
    freshUntil = .now + .milliseconds(1)
    // While the unit can still be stopped, or a network that is gone could keep us here.
    current?.rollBack()
    let (reason, isAnswered) = unit.end()
    current?.unit = nil
    if let reason { counters.count(reason) }
    if !isAnswered { thread.answer { answer(result.mapError { reason?.explains($0) ?? $0 }) } }
    if reason != nil { settle() }
    if let connection = current, !connection.reset() { drop() }
  }

  /// Makes sure that no request to stop the last unit can hit the next.
  private func settle() {
    guard let connection = current else { return }
    if connection.isOpen, !connection.canceller.isSevered, connection.canceller.settle() {
      connection.rollBack()
    } else {
      connection.canceller.forget()
      drop()
    }
  }

  private static func rest(until moment: ContinuousClock.Instant) {
    let (seconds, attoseconds) = (moment - .now).components
    guard seconds >= 0, attoseconds > 0 || seconds > 0 else { return }
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }
}
