import CLibPQ

extension Connection {
  /// Reads a long answer row by row, as the rows come, and keeps none of them in memory.
  ///
  /// While `read` works the server waits. Its throw stops the statement on the server, which fails the transaction
  /// that it may be in.
  ///
  /// - Returns: how many rows there were.
  @discardableResult
  public func stream(
    _ sql: StaticString, _ values: any PostgresValue..., read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try stream(sql, values, read)
  }

  /// Reads a long answer row by row, each as a type that reads itself.
  @discardableResult
  public func stream<Row: RowReadable>(
    _ sql: StaticString, _ values: any PostgresValue..., as: Row.Type, _ body: (Row) throws -> Void
  ) throws(DatabaseError) -> Int {
    try stream(sql, values) { row in try body(Row(from: &row)) }
  }

  func stream(
    _ sql: StaticString, _ values: [any PostgresValue], _ read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try checkStop()
    let parameters = try Parameters(values, of: sql)
    var count = 0
    for isAgain in [false, true] {
      let name = try prepared(sql, parameters.types)
      let sent = parameters.withPointers { count, values, lengths, formats in
        PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
      }
      guard sent == 1 else { throw fail(error(of: nil, sql.description)) }
      PQsetSingleRowMode(handle)
      do {
        try consume(sql, &count, read)
        return count
      } catch  where Self.isStale(error) && !isAgain && count == 0 {
        cache.forget(StatementCache.Key(sql, parameters.types))
        guard isOpen, PQtransactionStatus(handle) == PQTRANS_IDLE else { throw error }
      } catch {
        throw StatementCheck.explained(error, given: parameters.types.count)
      }
    }
    return count
  }

  private func consume(
    _ sql: StaticString, _ count: inout Int, _ read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) {
    while let result = PQgetResult(handle) {
      guard PQresultStatus(result) == PGRES_SINGLE_TUPLE else {
        defer { finishResults() }
        PQclear(try checked(result, sql.description))
        return
      }
      defer { PQclear(result) }
      var reader = RowReader(RowSource(result, of: sql))
      do {
        try reader.whole(read)
      } catch {
        stopStatement()
        throw error
      }
      count += 1
    }
    throw fail(error(of: nil, sql.description))
  }

  /// Ends a statement whose answer nobody wants to the end, so that the connection can take the next.
  ///
  /// Another thread asks the server: this one reads meanwhile, where a deadline can break the connection under it.
  func stopStatement() {
    canceller.cancel()
    finishResults()
    if !canceller.settle() { isBroken = true }
  }

  /// Takes whatever still comes.
  func finishResults() {
    while let rest = PQgetResult(handle) {
      let status = PQresultStatus(rest)
      PQclear(rest)
      if status == PGRES_COPY_OUT { skipCopy() }
      if !isOpen { break }
    }
  }

  func skipCopy() {
    var buffer: UnsafeMutablePointer<CChar>?
    while PQgetCopyData(handle, &buffer, 0) > 0 { PQfreemem(buffer) }
  }
}
