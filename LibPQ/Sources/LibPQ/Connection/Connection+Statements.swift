import CLibPQ

extension Connection {
  public func rows(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try rows(SQLText(sql), values, keepsFirst: false)
  }

  public func rows(_ sql: SQL) throws(DatabaseError) -> Rows {
    let (text, values) = try sql.composed()
    return try rows(text, values, keepsFirst: false)
  }

  public func firstRow(_ sql: StaticString, _ values: [any PostgresValue]) throws(DatabaseError) -> Rows {
    try rows(SQLText(sql), values, keepsFirst: true)
  }

  func rows(
    _ sql: SQLText, _ values: [any PostgresValue], keepsFirst: Bool
  ) throws(DatabaseError) -> Rows {
    try ready()
    return try observed([sql.description], rows: { $0.known }) { () throws(DatabaseError) in
      try answered(sql, values, keepsFirst: keepsFirst)
    }
  }

  private func answered(
    _ sql: SQLText, _ values: [any PostgresValue], keepsFirst: Bool
  ) throws(DatabaseError) -> Rows {
    guard PQtransactionStatus(handle) == PQTRANS_IDLE else {
      return try run(sql, parameters(values, of: sql), keepsFirst)
    }
    try prepareReading()
    dropStaleness()
    for _ in 0..<2 {
      do {
        // Anew each time: the number of a type may be what was stale.
        return try runAlone(sql, parameters(values, of: sql), keepsFirst)
      } catch {
        guard tookStaleness(), isOpen, PQtransactionStatus(handle) == PQTRANS_IDLE else {
          throw fail(outcome(of: error))
        }
      }
    }
    return try runAlone(sql, parameters(values, of: sql), keepsFirst)
  }

  private func runAlone(
    _ sql: SQLText, _ parameters: Parameters, _ keepsFirst: Bool
  ) throws(DatabaseError) -> Rows {
    guard hasPreamble else { return try run(sql, parameters, keepsFirst) }
    let step = Encoded(sql: sql, parameters: parameters)
    let isOpaque = try met(step.key, sql).traits.isOpaque
    if isOpaque, wantsReadOnly, session.kind == .shared {
      // In a transaction that says so a procedure cannot commit, and go on in one that writes.
      let results = try pipeline([encoded(Self.beginStep), step, encoded(Self.commitStep)], .committing)
      results.dropEnds()
      return results.nextRows()
    }
    return try pipeline([step], .alone, keepsFirst: keepsFirst).nextRows()
  }

  private func run(
    _ sql: SQLText, _ parameters: Parameters, _ keepsFirst: Bool
  ) throws(DatabaseError) -> Rows {
    let entry = try prepared(sql, parameters.types)
    guard send(sql, entry, parameters) else { throw fail(error(of: nil, sql.description)) }
    if keepsFirst { PQsetSingleRowMode(handle) }
    do {
      let result = try answer(to: sql.description, keepsFirst: keepsFirst)
      learn(result)
      return Rows(result, of: sql, catalog)
    } catch {
      throw StatementCheck.explained(error, given: parameters.types.count)
    }
  }

  /// Sends one statement, by its name or as it stands.
  func send(_ sql: SQLText, _ entry: StatementCache.Entry, _ parameters: Parameters) -> Bool {
    parameters.withPointers { count, values, lengths, formats in
      entry.name.isEmpty
        ? PQsendQueryParams(handle, sql.description, count, parameters.types, values, lengths, formats, 1) == 1
        : PQsendQueryPrepared(handle, entry.name, count, values, lengths, formats, 1) == 1
    }
  }

  /// The statement's entry, prepared if it goes by a name, and its refusal if it cannot be sent.
  func prepared(_ sql: SQLText, _ types: [UInt32]) throws(DatabaseError) -> StatementCache.Entry {
    let key = StatementCache.Key(sql, types)
    let entry = try met(key, sql)
    guard !entry.name.isEmpty, !entry.isPrepared else { return entry }
    guard PQsendPrepare(handle, entry.name, sql.description, Int32(types.count), types) == 1 else {
      throw fail(error(of: nil, sql.description))
    }
    PQclear(try answer(to: sql.description))
    cache.remember(key)
    return entry
  }

  /// The statement's entry, once it is known that it can be sent.
  func met(_ key: StatementCache.Key, _ sql: SQLText) throws(DatabaseError) -> StatementCache.Entry {
    if let entry = cache.entry(of: key, sql) {
      if entry.isQuiet { return entry }
      try allow(entry.traits, sql.description)
      return cache.meet(key, sql)
    }
    if let error = StatementCheck.unused(in: sql, of: key.count) { throw error }
    let entry = cache.meet(key, sql)
    if entry.isQuiet { return entry }
    try allow(entry.traits, sql.description)
    // Finding out what the session is may have changed how statements go.
    return cache.meet(key, sql)
  }

  /// Runs a whole script of statements, as a migration is; the only way in for SQL that is not a literal.
  ///
  /// The server runs a script without `begin` of its own as one transaction. Never build such a text from input.
  public func executeScript(_ script: String) throws(DatabaseError) {
    if let position = script.utf8.firstIndex(of: 0) {
      let offset = script.utf8.distance(from: script.startIndex, to: position)
      throw DatabaseError(.parameter(1), "the script has a NUL character at byte \(offset)")
    }
    try ready()
    let isAlone = PQtransactionStatus(handle) == PQTRANS_IDLE
    if isAlone { try prepareReading() }
    let traits = StatementTraits(script)
    try allow(traits, script)
    if traits.endsTransaction { try allowEnd(script) }
    if isAlone { try turnNow() }
    let settings = isAlone ? transactionSettings.map { $0 + "; " } ?? "" : ""
    charactersAhead = settings.unicodeScalars.count
    defer { charactersAhead = 0 }
    guard PQsendQuery(handle, settings + script) == 1 else { throw fail(error(of: nil, nil)) }
    try observed([script], rows: { (_: borrowing Void) in nil }) { () throws(DatabaseError) in
      do throws(DatabaseError) {
        PQclear(try answer(to: nil, isScript: true))
      } catch {
        throw fail(isAlone ? outcome(of: error) : error)
      }
    }
  }
}
