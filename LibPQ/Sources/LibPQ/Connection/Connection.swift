import CLibPQ

/// One connection to a PostgreSQL server; its calls wait for their answers.
///
/// It belongs to the thread that made it. Statements are prepared on first use and kept; parameters and results are
/// binary. A connection that was lost stays lost: make a new one, or use ``Database``, which does that.
public final class Connection: Statements {
  let handle: OpaquePointer
  var cache = StatementCache()
  /// Kept for a closure that swallows the error which aborted its transaction.
  var lastError: DatabaseError?
  /// Whether we and libpq disagree about what comes next, so that nothing more can be asked.
  var isBroken = false
  /// The pool's work that the connection is at, which may be told to stop.
  var unit: Unit?
  /// What every transaction begins with; see ``opening(with:_:)``.
  var opening: Batch.Step?
  /// Stops what the connection is doing, from other threads.
  private(set) lazy var canceller = Canceller(handle)

  /// Connects, waiting at most the string's `connect_timeout` (5 s unless it says otherwise) for each host.
  public init(_ string: ConnectionString) throws(DatabaseError) {
    guard let handle = Self.connect(string) else { throw DatabaseError(.unavailable, "out of memory") }
    guard PQstatus(handle) == CONNECTION_OK else {
      let message = Self.text(PQerrorMessage(handle))
      PQfinish(handle)
      // libpq gives no SQLSTATE for a failed connect; a lost or refused connection is class 08.
      throw DatabaseError(.unavailable, message, sqlState: "08001")
    }
    // Otherwise libpq prints the server's notices to standard error.
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    self.handle = handle
    if let script = string.settingScript { try executeScript(script) }
  }

  deinit { PQfinish(handle) }

  /// The server's version as a number: 150018 is 15.18.
  public var serverVersion: Int { Int(PQserverVersion(handle)) }

  /// Whether the connection stands, as far as the last answer told.
  public var isOpen: Bool { PQstatus(handle) == CONNECTION_OK && !isBroken }

  public func rows(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try checkStop()
    do {
      return try run(sql, values)
    } catch  where Self.isStale(error) {
      // The schema changed under the prepared statement: prepare it anew, and outside a transaction, which the
      // error has aborted, run it again.
      cache.forget(StatementCache.Key(sql, try Parameters(values, of: sql).types))
      guard isOpen, PQtransactionStatus(handle) == PQTRANS_IDLE else { throw error }
      return try run(sql, values)
    }
  }

  private func run(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    if let opening, PQtransactionStatus(handle) == PQTRANS_IDLE {
      let results = try pipeline([opening, Batch.Step(sql: sql, values: values)], committing: false)
      results.dropFirst()
      return results.nextRows()
    }
    let parameters = try Parameters(values, of: sql)
    let name = try prepared(sql, parameters.types)
    let result = parameters.withPointers { count, values, lengths, formats in
      PQexecPrepared(handle, name, count, values, lengths, formats, 1)
    }
    do {
      return Rows(try checked(result, sql.description), of: sql)
    } catch {
      throw StatementCheck.explained(error, given: parameters.types.count)
    }
  }

  func prepared(_ sql: StaticString, _ types: [UInt32]) throws(DatabaseError) -> String {
    let key = StatementCache.Key(sql, types)
    if let name = cache.name(of: key) { return name }
    if let error = StatementCheck.unused(in: sql, of: types.count) { throw error }
    let name = cache.newName()
    PQclear(try checked(PQprepare(handle, name, sql.description, Int32(types.count), types), sql.description))
    cache.remember(name, for: key)
    return name
  }

  /// 0A000 "cached plan must not change result type", 26000 "prepared statement does not exist".
  static func isStale(_ error: DatabaseError) -> Bool { error.sqlState == "0A000" || error.sqlState == "26000" }

  /// Runs a whole script of statements, as a migration is; the only way in for SQL that is not a literal.
  ///
  /// The server runs a script without `begin` of its own as one transaction. Never build such a text from input.
  public func executeScript(_ script: String) throws(DatabaseError) {
    if let position = script.utf8.firstIndex(of: 0) {
      let offset = script.utf8.distance(from: script.startIndex, to: position)
      throw DatabaseError(.parameter(1), "the script has a NUL character at byte \(offset)")
    }
    try checkStop()
    PQclear(try checked(PQexec(handle, script), nil))
  }

  /// Throws when the work was told to stop: a request to the server may have come between two statements.
  func checkStop() throws(DatabaseError) {
    if let unit, let error = unit.stopError { throw fail(error) }
  }
}

@available(*, unavailable, message: "A connection belongs to the thread that made it; share a Database.")
extension Connection: Sendable {}
