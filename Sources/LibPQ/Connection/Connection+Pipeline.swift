import CLibPQ

extension Connection {
  /// Commits all statements of the batch as one transaction in one round trip; the first error undoes everything.
  ///
  /// - Returns: for each statement how many rows it touched.
  /// - Throws: the first failing statement's error, the commit's, or `unknownOutcome` when the connection was lost
  ///   after the batch was sent and before it was answered.
  @discardableResult
  public func commit(_ batch: Batch) throws(DatabaseError) -> [Int] {
    guard !batch.isEmpty else { return [] }
    guard PQtransactionStatus(handle) != PQTRANS_INTRANS else {
      throw DatabaseError(.other, "a transaction is open on this connection already")
    }
    var statements = [Batch.Statement(sql: "begin", values: [])]
    statements += batch.statements
    statements.append(Batch.Statement(sql: "commit", values: []))
    let counts = try pipeline(statements, committing: true)
    return Array(counts.dropFirst().dropLast())
  }

  /// Sends the statements, and the preparing of those that are new, behind one another with one sync at the end.
  func pipeline(_ statements: [Batch.Statement], committing: Bool) throws(DatabaseError) -> [Int] {
    var encoded: [(sql: StaticString, parameters: Parameters)] = []
    for statement in statements {
      encoded.append((statement.sql, try Parameters(statement.values, of: statement.sql)))
    }
    try checkStop()
    guard PQenterPipelineMode(handle) == 1 else { throw fail(error(of: nil, nil)) }
    var sent: [Sent] = []
    var preparing: [StatementCache.Key: String] = [:]
    for (sql, parameters) in encoded {
      let key = StatementCache.Key(sql, parameters.types)
      let name: String
      if let known = cache.name(of: key) ?? preparing[key] {
        name = known
      } else {
        name = cache.newName()
        preparing[key] = name
        let types = parameters.types
        guard PQsendPrepare(handle, name, sql.description, Int32(types.count), types) == 1 else { throw giveUp() }
        sent.append(Sent(sql: sql, key: key, prepares: name))
      }
      let queued = parameters.withPointers { count, values, lengths, formats in
        PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
      }
      guard queued == 1 else { throw giveUp() }
      sent.append(Sent(sql: sql, key: key, prepares: nil))
    }
    guard PQpipelineSync(handle) == 1 else { throw committing ? Self.unknownOutcome(after: giveUp()) : giveUp() }
    return try answers(to: sent, committing: committing)
  }

  private struct Sent {
    let sql: StaticString
    let key: StatementCache.Key
    let prepares: String?
  }

  private func answers(to sent: [Sent], committing: Bool) throws(DatabaseError) -> [Int] {
    var counts: [Int] = []
    var failure: (error: DatabaseError, position: Int)?
    for (position, step) in sent.enumerated() where isOpen {
      while let result = PQgetResult(handle) {
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
          if let name = step.prepares {
            cache.remember(name, for: step.key)
          } else {
            counts.append(PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0)
          }
        case PGRES_PIPELINE_ABORTED:
          break
        default:
          let error = error(of: result, step.sql.description)
          if Self.isStale(error) { cache.forget(step.key) }
          failure = failure ?? (error, position)
        }
        if !isOpen { break }
      }
    }
    leavePipeline()
    let expected = sent.count { $0.prepares == nil }
    guard failure != nil || counts.count < expected else { return counts }
    let error = failure?.error ?? DatabaseError(.unavailable, Self.text(PQerrorMessage(handle)), sqlState: "08006")
    // The server answers in order: its own error before the commit's turn means that the commit was not reached.
    let beforeCommit = failure.map { $0.error.sqlState != "08006" && $0.position < sent.count - 1 } ?? false
    if committing, !isOpen, !beforeCommit { throw fail(Self.unknownOutcome(after: error)) }
    if committing { rollBack() }
    throw fail(error)
  }

  /// Reads up to the sync, so that the connection can take ordinary calls again.
  private func leavePipeline() {
    while isOpen {
      guard let result = PQgetResult(handle) else { break }
      let isSync = PQresultStatus(result) == PGRES_PIPELINE_SYNC
      PQclear(result)
      if isSync { break }
    }
    PQexitPipelineMode(handle)
  }

  /// A call that could not even be queued leaves the pipeline half filled; nothing of it was asked to commit.
  private func giveUp() -> DatabaseError {
    let error = error(of: nil, nil)
    if isOpen, PQpipelineSync(handle) == 1 {
      leaveHalfFilled()
    }
    return fail(error)
  }

  private func leaveHalfFilled() {
    while isOpen {
      guard let result = PQgetResult(handle) else { continue }
      let isSync = PQresultStatus(result) == PGRES_PIPELINE_SYNC
      PQclear(result)
      if isSync { break }
    }
    PQexitPipelineMode(handle)
    rollBack()
  }
}
