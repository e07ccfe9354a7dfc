import CLibPQ

extension Connection {
  /// Reads a long answer row by row, as the rows come, and keeps none of them in memory.
  ///
  /// While `read` works the server waits. Its throw stops the statement on the server, which fails the transaction
  /// that it may be in. Nothing else can be asked of the connection meanwhile.
  ///
  /// - Returns: how many rows there were.
  @discardableResult
  public func stream(
    _ sql: StaticString, _ values: any PostgresValue..., read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try stream(SQLText(sql), values, columns: [], read)
  }

  /// Reads a long answer row by row, each as a type that reads itself.
  @discardableResult
  public func stream<Row: RowReadable>(
    _ sql: StaticString, _ values: any PostgresValue..., as: Row.Type, _ body: (Row) throws -> Void
  ) throws(DatabaseError) -> Int {
    try stream(SQLText(sql), values, columns: Row.columns) { row in try body(Row(from: &row)) }
  }

  func stream(
    _ sql: SQLText, _ values: [any PostgresValue], columns: [any PostgresValue.Type],
    whenWaiting: (() -> Void)? = nil, _ read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try ready()
    return try observed([sql.description], rows: { $0 }) { () throws(DatabaseError) in
      try streamed(sql, values, columns: columns, whenWaiting, read)
    }
  }

  private func streamed(
    _ sql: SQLText, _ values: [any PostgresValue], columns: [any PostgresValue.Type], _ whenWaiting: (() -> Void)?,
    _ read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try onOneSession { () throws(DatabaseError) in
      if PQtransactionStatus(handle) == PQTRANS_IDLE { dropStaleness() }
      var count = 0
      for attempt in 0..<3 {
        let isAlone = PQtransactionStatus(handle) == PQTRANS_IDLE
        let parameters = try parameters(values, of: sql)
        do throws(DatabaseError) {
          try learnColumns(of: sql, parameters)
          try send(sql, parameters)
          try consume(sql, columns, &count, whenWaiting, read)
          return count
        } catch {
          let isAgain = isAlone && count == 0 && attempt < 2 && tookStaleness()
          guard isAgain, isOpen, PQtransactionStatus(handle) == PQTRANS_IDLE else {
            throw fail(isAlone ? outcome(of: explained(error, parameters)) : explained(error, parameters))
          }
        }
      }
      return count
    }
  }

  /// Asks what the columns are before the first row comes, when nothing else can be asked; together with the preparing.
  private func learnColumns(of sql: SQLText, _ parameters: Parameters) throws(DatabaseError) {
    let key = StatementCache.Key(sql, parameters.types)
    let entry = try met(key, sql)
    guard !entry.isPrepared, !entry.isDescribed else { return }
    let description = try describe(sql.description, parameters.types, name: entry.name)
    defer { PQclear(description) }
    learn(description)
    if !entry.name.isEmpty { cache.remember(key) }
    cache.rememberDescription(key)
  }

  private func explained(_ error: DatabaseError, _ parameters: Parameters) -> DatabaseError {
    StatementCheck.explained(error, given: parameters.types.count)
  }

  /// Runs what takes several exchanges where one session serves them all and begins as the unit wants it to.
  func onOneSession<T>(_ body: () throws(DatabaseError) -> T) throws(DatabaseError) -> T {
    guard PQtransactionStatus(handle) == PQTRANS_IDLE else { return try body() }
    try prepareReading()
    if session.kind == .shared || opening != nil {
      return try transaction(readOnly: wantsReadOnly) { _ throws(DatabaseError) in try body() }
    }
    try turnNow()
    return try body()
  }

  private func send(_ sql: SQLText, _ parameters: Parameters) throws(DatabaseError) {
    let entry = try prepared(sql, parameters.types)
    guard send(sql, entry, parameters) else { throw fail(error(of: nil, sql.description)) }
    PQsetSingleRowMode(handle)
  }

  private func consume(
    _ sql: SQLText, _ columns: [any PostgresValue.Type], _ count: inout Int, _ whenWaiting: (() -> Void)?,
    _ read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) {
    while true {
      if let whenWaiting, PQisBusy(handle) == 1 { whenWaiting() }
      guard let result = PQgetResult(handle) else { break }
      guard PQresultStatus(result) == PGRES_SINGLE_TUPLE else {
        if !Self.isWhole(result, rows: count)
          || PQnfields(result) == 0 && PQresultStatus(result) != PGRES_FATAL_ERROR && Self.selects(result)
        {
          isBroken = true
        }
        if PQresultStatus(result) == PGRES_EMPTY_QUERY { isBroken = true }
        // The word of another statement is no answer to one that asks for rows.
        let isDone = [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result))
        if isDone, Rows.areAsked(by: sql), PQresultStatus(result) == PGRES_COMMAND_OK || !Self.selects(result) {
          isBroken = true
        }
        try end(with: result, sql, columns, isEmpty: count == 0)
        if isBroken || notices.isDisturbed {
          isBroken = true
          throw fail(lost(sql.description))
        }
        try keepEncoding(sql.description)
        return
      }
      defer { PQclear(result) }
      var reader = RowReader(RowSource(result, of: sql, catalog))
      do {
        try busy { () throws(DatabaseError) in
          // Very many rows may have come already, and whoever reads them slowly is to stop all the same.
          try checkStop()
          try reader.whole(read)
        }
      } catch {
        stopStatement()
        throw error
      }
      count += 1
    }
    isBroken = true
    throw fail(lost(sql.description))
  }

  /// While rows are read or written one by one nothing else may be asked.
  func busy<T>(_ body: () throws(DatabaseError) -> T) throws(DatabaseError) -> T {
    isBusy = true
    defer { isBusy = false }
    return try body()
  }

  private func end(
    with result: OpaquePointer, _ sql: SQLText, _ columns: [any PostgresValue.Type], isEmpty: Bool
  ) throws(DatabaseError) {
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
      finishResults()
      let rows = Rows(result, of: sql, catalog)
      if isEmpty { try rows.check(columns) }
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      let status = PQresultStatus(result)
      PQclear(result)
      leaveCopy(status)
      finishResults()
      throw fail(DatabaseError(.other, "COPY cannot be run as a statement", statement: sql.description))
    default:
      let first = error(of: result, sql.description)
      PQclear(result)
      guard first.sqlState == "08006" else {
        finishResults()
        throw fail(first)
      }
      // A lost connection may still have a word of the server's to say.
      PQclear(try answer(to: sql.description))
      throw fail(first)
    }
  }

  /// Ends a statement whose answer nobody wants to the end, so that the connection can take the next.
  ///
  /// Another thread asks the server: this one reads meanwhile, where a deadline can break the connection under it.
  func stopStatement() {
    canceller.cancel()
    finishResults(until: .now + .seconds(10))
    if !canceller.settle() { isBroken = true }
  }

  /// Takes whatever still comes.
  func finishResults(until limit: ContinuousClock.Instant? = nil) {
    while awaitResult(until: limit), let rest = PQgetResult(handle) {
      let status = PQresultStatus(rest)
      PQclear(rest)
      if status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH { leaveCopy(status) }
      if !isOpen { break }
    }
  }

  func skipCopy() {
    var buffer: UnsafeMutablePointer<CChar>?
    var length = PQgetCopyData(handle, &buffer, 0)
    while length > 0 {
      PQfreemem(buffer)
      length = PQgetCopyData(handle, &buffer, 0)
    }
    // -1 is the copy's end, -2 an error.
    if length < -1 { isBroken = true }
  }
}
