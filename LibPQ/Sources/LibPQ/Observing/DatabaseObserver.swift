/// Whoever wants to know what a ``Database`` does: a log, metrics, traces.
///
/// It is called on the threads that do the work, which wait for it: let it be quick. Values never reach it, only the
/// text of statements.
public protocol DatabaseObserver: Sendable {
  /// A caller has work; called in the caller's task, before the work waits for a connection.
  ///
  /// - Returns: whoever wants to know what becomes of it; nil for nobody.
  func asked(for work: DatabaseWork) -> (any WorkObserver)?

  /// A connection was made, which took so long, to a server process of that number.
  func connected(to process: Int32, after duration: Duration)

  /// A connection could not be made.
  func failedToConnect(_ error: DatabaseError)

  /// A connection was given up: it was lost, idle, or as old as connections may be.
  func disconnected(from process: Int32)
}

extension DatabaseObserver {
  public func connected(to process: Int32, after duration: Duration) {}
  public func failedToConnect(_ error: DatabaseError) {}
  public func disconnected(from process: Int32) {}
}

/// What a caller asked a ``Database`` to do, by the name of the call.
public enum DatabaseWork: String, Hashable, Sendable, CaseIterable {
  case read, run, transaction, commit, rows
}

/// Whoever wants to know what becomes of one caller's work.
public protocol WorkObserver: Sendable {
  /// It has a connection, for which it waited so long.
  func began(after waiting: Duration)

  /// Statements of it were answered.
  func ran(_ report: StatementReport)

  /// It is over; with the error that the caller gets.
  func ended(with error: DatabaseError?)
}

extension WorkObserver {
  public func began(after waiting: Duration) {}
  public func ran(_ report: StatementReport) {}
  public func ended(with error: DatabaseError?) {}
}

/// What became of a statement, or of several that travelled together.
public struct StatementReport: Sendable {
  /// The texts, without values.
  public let statements: [String]
  public let began: ContinuousClock.Instant
  /// From its sending to the end of its answer; of a stream or a COPY with what was done with the rows.
  public let duration: Duration
  /// Rows that were given or touched, where that is known.
  public let rows: Int?
  public let error: DatabaseError?
}

extension Connection {
  /// Does the work and tells whoever watches the unit what became of it.
  func observed<T: ~Copyable>(
    _ statements: @autoclosure () -> [String], rows: (borrowing T) -> Int?, _ body: () throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    guard let observer = unit?.observer else { return try body() }
    let began = ContinuousClock.now
    func tell(_ rows: Int?, _ error: DatabaseError?) {
      observer.ran(
        StatementReport(statements: statements(), began: began, duration: .now - began, rows: rows, error: error))
    }
    do {
      let value = try body()
      tell(rows(value), nil)
      return value
    } catch {
      tell(nil, error)
      throw error
    }
  }
}
