import CLibPQ

extension Connection {
  /// Runs `body` in a transaction: its return commits, its throw rolls back.
  ///
  /// - Parameters:
  ///   - isolation: what it may notice of others.
  ///   - readOnly: whether the server is to refuse writes in it.
  ///   - deferrable: whether a serializable, read-only transaction is to wait until it can run without ever failing as
  ///     a `conflict`; for long reports.
  ///   - body: runs again where the server refused one of its statements because the schema changed under its plan,
  ///     which undid everything before the commit.
  /// - Throws: what `body` threw, or the commit's error: `conflict`, a deferred `constraint`, or `unknownOutcome` when
  ///   the connection was lost before the commit was answered.
  @discardableResult
  public func transaction<T>(
    _ isolation: Isolation = .readCommitted, readOnly: Bool = false, deferrable: Bool = false,
    _ body: (borrowing Transaction) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    try ready()
    let begin = try Self.begin(isolation, readOnly: readOnly, deferrable: deferrable)
    guard PQtransactionStatus(handle) != PQTRANS_INTRANS else {
      throw DatabaseError(.other, "a transaction is open on this connection already")
    }
    try prepareReading()
    dropStaleness()
    for _ in 0..<2 {
      do {
        return try once(begin, isReadOnly: readOnly, body)
      } catch {
        guard error.kind != .unknownOutcome, tookStaleness(), isOpen else { throw error }
        try checkStop()
      }
    }
    return try once(begin, isReadOnly: readOnly, body)
  }

  private func once<T>(
    _ begin: StaticString, isReadOnly: Bool, _ body: (borrowing Transaction) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    (lastError, staleness) = (nil, nil)
    try self.begin(SQLText(begin))
    let value: T
    do {
      value = try body(Transaction(on: self))
    } catch {
      rollBack()
      throw error
    }
    if isOpen, PQtransactionStatus(handle) != PQTRANS_INTRANS {
      // The closure swallowed an error; the server would answer this commit with a silent rollback.
      rollBack()
      throw lastError ?? DatabaseError(.other, "the transaction had failed before its commit")
    }
    try commitOpen(isReadOnly: isReadOnly || wantsReadOnly)
    return value
  }

  private func begin(_ sql: SQLText) throws(DatabaseError) {
    if hasPreamble {
      _ = try pipeline([encoded(Batch.Step(sql: sql, values: []))], .beginning)
    } else {
      try command(sql.description)
    }
  }

  private func commitOpen(isReadOnly: Bool) throws(DatabaseError) {
    guard isOpen else { throw lastError ?? lost("commit") }
    do {
      try checkStop()
    } catch {
      rollBack()
      throw error
    }
    do {
      try command("commit")
    } catch {
      // The server ends a transaction that was left idle; it did so before the commit came. One that only read has done
      // nothing, however it ended.
      if isOpen || isReadOnly || error.sqlState == "25P03" { throw error }
      throw Self.unknownOutcome(after: error)
    }
  }

  /// Ends whatever transaction is open; where the connection is lost, the server rolls back by itself.
  func rollBack() {
    guard isOpen else { return }
    let status = PQtransactionStatus(handle)
    guard status == PQTRANS_INTRANS || status == PQTRANS_INERROR else { return }
    let (error, stale) = (lastError, staleness)
    if let result = try? exchange("rollback", within: .seconds(30)) { PQclear(result) }
    (lastError, staleness) = (error, stale)
  }

  private func command(_ sql: String) throws(DatabaseError) {
    guard PQsendQuery(handle, sql) == 1 else { throw fail(error(of: nil, sql)) }
    PQclear(try answer(to: sql))
  }

  static func unknownOutcome(after error: DatabaseError) -> DatabaseError {
    error.told(as: .unknownOutcome, "the connection was lost before the outcome was told")
  }

  /// Never says `read write`: that would override a database that its operator has made read-only.
  private static func begin(
    _ isolation: Isolation, readOnly: Bool, deferrable: Bool
  ) throws(DatabaseError) -> StaticString {
    if deferrable {
      guard isolation == .serializable, readOnly else {
        throw DatabaseError(.other, "only a serializable, read-only transaction can be deferrable")
      }
      return "begin isolation level serializable, read only, deferrable"
    }
    return switch (isolation, readOnly) {
    case (.readCommitted, false): "begin isolation level read committed"
    case (.repeatableRead, false): "begin isolation level repeatable read"
    case (.serializable, false): "begin isolation level serializable"
    case (.readCommitted, true): "begin isolation level read committed, read only"
    case (.repeatableRead, true): "begin isolation level repeatable read, read only"
    case (.serializable, true): "begin isolation level serializable, read only"
    }
  }
}
