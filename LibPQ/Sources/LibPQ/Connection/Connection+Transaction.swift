import CLibPQ

extension Connection {
  /// Runs `body` in a transaction: its return commits, its throw rolls back.
  ///
  /// - Parameters:
  ///   - isolation: what it may notice of others.
  ///   - readOnly: whether the server is to refuse writes in it.
  /// - Throws: what `body` threw, or the commit's error: `conflict`, a deferred `constraint`, or `unknownOutcome` when
  ///   the connection was lost before the commit was answered.
  @discardableResult
  public func transaction<T>(
    _ isolation: Isolation = .readCommitted, readOnly: Bool = false,
    _ body: (borrowing Transaction) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    guard PQtransactionStatus(handle) != PQTRANS_INTRANS else {
      throw DatabaseError(.other, "a transaction is open on this connection already")
    }
    try checkStop()
    try begin(isolation, readOnly: readOnly)
    lastError = nil
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
    try commitOpen()
    return value
  }

  /// Begins with what every transaction is to begin with, in one round trip.
  private func begin(_ isolation: Isolation, readOnly: Bool) throws(DatabaseError) {
    guard let opening else { return try command(Self.begin(isolation, readOnly: readOnly)) }
    do {
      _ = try pipeline(
        [Batch.Step(sql: Self.begin(isolation, readOnly: readOnly), values: []), opening], committing: false)
    } catch {
      rollBack()
      throw error
    }
  }

  private func commitOpen() throws(DatabaseError) {
    guard isOpen else { throw lastError ?? DatabaseError(.unavailable, "the connection is lost", sqlState: "08006") }
    do {
      try checkStop()
    } catch {
      rollBack()
      throw error
    }
    do {
      try command("commit")
    } catch {
      if isOpen { throw error }
      throw Self.unknownOutcome(after: error)
    }
  }

  /// Ends whatever transaction is open; where the connection is lost, the server rolls back by itself.
  func rollBack() {
    let status = PQtransactionStatus(handle)
    guard status == PQTRANS_INTRANS || status == PQTRANS_INERROR else { return }
    PQclear(PQexec(handle, "rollback"))
  }

  private func command(_ sql: StaticString) throws(DatabaseError) {
    PQclear(try checked(PQexec(handle, sql.description), sql.description))
  }

  static func unknownOutcome(after error: DatabaseError) -> DatabaseError {
    DatabaseError(
      .unknownOutcome, "the connection was lost before the commit was answered: \(error.message)",
      sqlState: error.sqlState, statement: error.statement)
  }

  /// Never says `read write`: that would override a database that its operator has made read-only.
  private static func begin(_ isolation: Isolation, readOnly: Bool) -> StaticString {
    switch (isolation, readOnly) {
    case (.readCommitted, false): "begin isolation level read committed"
    case (.repeatableRead, false): "begin isolation level repeatable read"
    case (.serializable, false): "begin isolation level serializable"
    case (.readCommitted, true): "begin isolation level read committed, read only"
    case (.repeatableRead, true): "begin isolation level repeatable read, read only"
    case (.serializable, true): "begin isolation level serializable, read only"
    }
  }
}
