import CLibPQ

/// A statement with its values as they travel.
struct Encoded {
  let sql: SQLText
  let parameters: Parameters
  var key: StatementCache.Key { StatementCache.Key(sql, parameters.types) }
}

extension Connection {
  /// Makes the transaction that it begins read-only; once it has run, nothing in it can take that back.
  private static let beginsReading = Encoded(
    sql: SQLText("select pg_catalog.set_config('transaction_read_only', 'on', true)"), parameters: Parameters())

  func encoded(_ step: Batch.Step) throws(DatabaseError) -> Encoded {
    Encoded(sql: step.sql, parameters: try parameters(step.values, of: step.sql))
  }

  /// What statements that are sent together are to the transaction.
  enum Together {
    /// A transaction of their own, which begins and commits without saying so.
    case alone
    /// A part of the one that is open.
    case inside
    /// They begin one, and it stays open.
    case beginning
    /// They begin one and commit it.
    case committing
  }

  /// Sends the statements, and the preparing of those that are new, behind one another with one sync at the end.
  ///
  /// What the transaction is to begin with travels ahead of them, and so does what turns the session.
  func pipeline(
    _ statements: [Encoded], _ together: Together, keepsFirst: Bool = false
  ) throws(DatabaseError) -> PipelineResults {
    let opening = together == .inside ? nil : opening
    var staysInside = true
    for (index, step) in (statements + (opening.map { [$0.step] } ?? [])).enumerated() {
      let entry = try met(step.key, step.sql)
      let traits = entry.traits
      let isOurs = together == .committing && (index == 0 || index == statements.count - 1)
      if !isOurs, !entry.isQuiet || traits.endsTransaction { staysInside = false }
      if !isOurs, traits.endsTransaction, statements.count > 1 { try allowEnd(step.sql.description) }
      guard traits.isCopy || traits.setsEncoding else { continue }
      throw DatabaseError(
        .other,
        traits.isCopy
          ? "COPY cannot be sent together with other statements: use copyIn or copyOut"
          : "client_encoding cannot be set: texts are sent and read as UTF-8",
        statement: step.sql.description)
    }
    try ready()
    // What only looks, behind an opening, is made read-only with it: turning the session for each such read, and back for
    // each write, would be an exchange of its own every time.
    let isWhole = together == .alone || together == .committing
    let readsOnly = isWhole && staysInside && opening != nil && needsTurn && wantsReadOnly
    let turns = together != .inside && needsTurn && !readsOnly
    let settings = together == .inside ? nil : transactionSettings
    guard PQenterPipelineMode(handle) == 1 else { throw fail(error(of: nil, nil)) }
    if turns, !sendPlain(turn) || PQpipelineSync(handle) != 1 { throw giveUp() }
    var sent: [Sent] = []
    var preparing: Set<StatementCache.Key> = []
    func queue(_ step: Encoded, isAside: Bool = false) -> Bool {
      let (key, entry) = (step.key, cache.meet(step.key, step.sql))
      if !entry.name.isEmpty, !entry.isPrepared, preparing.insert(key).inserted {
        let types = step.parameters.types
        guard PQsendPrepare(handle, entry.name, step.sql.description, Int32(types.count), types) == 1 else {
          return false
        }
        sent.append(Sent(sql: step.sql, key: key, isPreparing: true))
      }
      guard send(step.sql, entry, step.parameters) else { return false }
      sent.append(Sent(sql: isAside ? nil : step.sql, key: key))
      return true
    }
    func queuePreamble() -> Bool {
      if let settings {
        guard sendPlain(settings) else { return false }
        sent.append(Sent(sql: nil, key: nil))
      }
      if readsOnly, opening?.makesReadOnly != true, !queue(Self.beginsReading, isAside: true) { return false }
      return opening.map { queue($0.step, isAside: true) } ?? true
    }
    if together == .alone, !queuePreamble() { throw giveUp() }
    for (index, step) in statements.enumerated() {
      guard queue(step) else { throw giveUp() }
      // Behind what begins the transaction.
      if index == 0, together == .beginning || together == .committing, !queuePreamble() { throw giveUp() }
    }
    guard PQpipelineSync(handle) == 1 else {
      let error = giveUp()
      throw together == .committing && !wantsReadOnly ? Self.unknownOutcome(after: error) : error
    }
    if turns { takeTurn() }
    return try answers(to: sent, together, keepsFirst)
  }

  private struct Sent {
    /// None for what we send ahead on our own account.
    let sql: SQLText?
    let key: StatementCache.Key?
    var isPreparing = false
  }

  private func sendPlain(_ query: String) -> Bool {
    PQsendQueryParams(handle, query, 0, nil, nil, nil, nil, 1) == 1
  }

  /// Reads the answer to what turned the session, which has a sync of its own.
  private func takeTurn() {
    var failed = false
    var silences = 0
    while isOpen, silences < 2 {
      guard let result = PQgetResult(handle) else {
        silences += 1
        continue
      }
      silences = 0
      let status = PQresultStatus(result)
      if Self.isCopy(result) { isBroken = true }
      PQclear(result)
      if status == PGRES_PIPELINE_SYNC { break }
      if status != PGRES_COMMAND_OK { failed = true }
    }
    if !failed { session.isReadOnly = wantsReadOnly }
  }

  private func answers(
    to sent: [Sent], _ together: Together, _ keepsFirst: Bool
  ) throws(DatabaseError) -> PipelineResults {
    let results = PipelineResults(catalog)
    var failure: (error: DatabaseError, position: Int)?
    func note(_ error: DatabaseError, _ position: Int) {
      if failure == nil || (failure?.error.sqlState == "08006" && error.sqlState != "08006") {
        failure = (error, position)
      }
    }
    for (position, step) in sent.enumerated() where isOpen {
      var hasRow = false
      if keepsFirst, step.sql != nil, !step.isPreparing { PQsetSingleRowMode(handle) }
      while let result = PQgetResult(handle) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY, PGRES_SINGLE_TUPLE:
          if let key = step.key, step.isPreparing { cache.remember(key) }
          if let sql = step.sql, !step.isPreparing, !hasRow {
            hasRow = PQresultStatus(result) == PGRES_SINGLE_TUPLE
            if PQresultStatus(result) == PGRES_EMPTY_QUERY { isBroken = true }
            if !keepsFirst, !Self.isWhole(result, rows: Int(PQntuples(result))) { isBroken = true }
            results.append(result, of: sql)
            continue
          }
        case PGRES_PIPELINE_ABORTED:
          break
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
          // Refused before it is sent, so this is a COPY that did not look like one. libpq cannot leave it, and what
          // the server makes of the rest is not known.
          isBroken = true
          note(DatabaseError(.other, "COPY cannot be sent with other statements", sqlState: "08006"), position)
        default:
          let count = step.key?.count ?? 0
          note(StatementCheck.explained(error(of: result, step.sql?.description), given: count), position)
        }
        PQclear(result)
        if !isOpen { break }
      }
    }
    // Once the commit has been answered, nothing undoes it.
    if let late = leavePipeline(), together != .committing { note(late, sent.count) }
    let expected = sent.count { $0.sql != nil && !$0.isPreparing }
    if failure == nil, together == .committing, !results.saysCommitted { isBroken = true }
    if failure == nil, together == .inside { try keepEncoding(nil) } else { restoreEncoding() }
    if failure == nil, results.count == expected, !isBroken, !notices.isDisturbed {
      for result in results.results { learn(result) }
      return results
    }
    // Without an error the answers are not those to what was asked.
    if failure == nil { isBroken = true }
    let error = failure?.error ?? lost(nil)
    // The server answers in order: its own error before the commit's turn means that the commit was not reached.
    let beforeCommit = failure.map { $0.error.sqlState != "08006" && $0.position < sent.count - 1 } ?? false
    // What only read has done nothing, however it ended.
    if together == .committing, !isOpen, !beforeCommit, !wantsReadOnly { throw fail(Self.unknownOutcome(after: error)) }
    if together == .committing || together == .beginning { rollBack() }
    throw fail(error)
  }

  /// Reads up to the sync, so that the connection can take ordinary calls again.
  ///
  /// - Returns: an error that came after the last answer, such as a request to cancel that was late.
  @discardableResult
  func leavePipeline() -> DatabaseError? {
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
      switch PQresultStatus(result) {
      case PGRES_PIPELINE_SYNC: silences = 2
      case PGRES_FATAL_ERROR: late = late ?? error(of: result, nil)
      case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH: isBroken = true
      case PGRES_PIPELINE_ABORTED: break
      // An answer too many: none before it can be trusted to be the one it is taken for.
      default: isBroken = true
      }
    }
    if isOpen, PQexitPipelineMode(handle) != 1 { isBroken = true }
    return late
  }

  /// A call that could not even be queued leaves the pipeline half filled, and the connection of no use.
  private func giveUp() -> DatabaseError {
    let error = error(of: nil, nil)
    isBroken = true
    return fail(error)
  }
}
