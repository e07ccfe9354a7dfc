import CLibPQ

extension Connection {
  /// Sends the statements, and the preparing of those that are new, behind one another with one sync at the end.
  func pipeline(_ statements: [Batch.Step], committing: Bool) throws(DatabaseError) -> PipelineResults {
    var encoded: [(sql: StaticString, parameters: Parameters, key: StatementCache.Key)] = []
    for step in statements {
      let parameters = try Parameters(step.values, of: step.sql)
      let key = StatementCache.Key(step.sql, parameters.types)
      if cache.name(of: key) == nil, let error = StatementCheck.unused(in: step.sql, of: key.count) { throw error }
      encoded.append((step.sql, parameters, key))
    }
    try checkStop()
    guard PQenterPipelineMode(handle) == 1 else { throw fail(error(of: nil, nil)) }
    var sent: [Sent] = []
    var preparing: [StatementCache.Key: String] = [:]
    for (sql, parameters, key) in encoded {
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

  private func answers(to sent: [Sent], committing: Bool) throws(DatabaseError) -> PipelineResults {
    let results = PipelineResults()
    var failure: (error: DatabaseError, position: Int)?
    for (position, step) in sent.enumerated() where isOpen {
      while let result = PQgetResult(handle) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
          guard let name = step.prepares else {
            results.append(result, of: step.sql)
            continue
          }
          cache.remember(name, for: step.key)
        case PGRES_PIPELINE_ABORTED:
          break
        default:
          let error = StatementCheck.explained(error(of: result, step.sql.description), given: step.key.count)
          if Self.isStale(error) { cache.forget(step.key) }
          failure = failure ?? (error, position)
        }
        PQclear(result)
        if !isOpen { break }
      }
    }
    // Once the commit has been answered, nothing undoes it.
    if let late = leavePipeline(), !committing { failure = failure ?? (late, sent.count) }
    let expected = sent.count { $0.prepares == nil }
    guard failure != nil || results.count < expected else { return results }
    let error = failure?.error ?? DatabaseError(.unavailable, Self.text(PQerrorMessage(handle)), sqlState: "08006")
    // The server answers in order: its own error before the commit's turn means that the commit was not reached.
    let beforeCommit = failure.map { $0.error.sqlState != "08006" && $0.position < sent.count - 1 } ?? false
    if committing, !isOpen, !beforeCommit { throw fail(Self.unknownOutcome(after: error)) }
    if committing { rollBack() }
    throw fail(error)
  }

  /// Reads up to the sync, so that the connection can take ordinary calls again.
  ///
  /// - Returns: an error that came after the last answer, such as a request to cancel that was late.
  @discardableResult
  private func leavePipeline() -> DatabaseError? {
    var late: DatabaseError?
    var silences = 0
    // One silence stands between two answers; two mean that nothing more comes.
    while isOpen, silences < 2 {
      guard let result = PQgetResult(handle) else {
        silences += 1
        continue
      }
      defer { PQclear(result) }
      silences = 0
      let status = PQresultStatus(result)
      if status == PGRES_PIPELINE_SYNC { break }
      if status == PGRES_FATAL_ERROR { late = late ?? error(of: result, nil) }
    }
    if isOpen, PQexitPipelineMode(handle) != 1 { isBroken = true }
    return late
  }

  /// A call that could not even be queued leaves the pipeline half filled; nothing of it was asked to commit.
  private func giveUp() -> DatabaseError {
    let error = error(of: nil, nil)
    if isOpen, PQpipelineSync(handle) == 1 {
      leavePipeline()
      rollBack()
    } else {
      isBroken = true
    }
    return fail(error)
  }
}
