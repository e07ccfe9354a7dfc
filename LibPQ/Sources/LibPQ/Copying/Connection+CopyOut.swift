import CLibPQ

extension Connection {
  /// Reads a query's rows by COPY in binary form; the fastest way for very many rows, and none stay in memory.
  ///
  /// A COPY takes no parameters. A throw of `body` stops it on the server, which fails the transaction that it may
  /// be in.
  ///
  /// - Parameters:
  ///   - query: a `select`, without a semicolon.
  ///   - progress: told how far it is, every quarter megabyte.
  /// - Returns: how many rows there were.
  @discardableResult
  public func copyOut<Row: RowReadable>(
    _ query: StaticString, as: Row.Type, progress: ((CopyProgress) -> Void)? = nil, _ body: (Row) throws -> Void
  ) throws(DatabaseError) -> Int {
    try copyOut(query, progress: progress) { row in try body(Row(from: &row)) }
  }

  /// Reads a query's rows by COPY in binary form, each through `read`.
  @discardableResult
  public func copyOut(
    _ query: StaticString, progress: ((CopyProgress) -> Void)? = nil, read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try checkStop()
    let description = try describe(query.description)
    defer { PQclear(description) }
    let sql = "copy (\(query)\n) to stdout (format binary)"
    try begin(sql, expecting: PGRES_COPY_OUT)
    let source = RowSource(description, of: query)
    var done = CopyProgress()
    var reported = 0
    do {
      while let message = try nextMessage(sql) {
        defer { PQfreemem(message.baseAddress) }
        guard let fields = try CopyTuple.fields(UnsafeRawBufferPointer(message), isFirst: done.bytes == 0) else {
          continue
        }
        source.fields = fields
        var reader = RowReader(source)
        try reader.whole(read)
        done.rows += 1
        done.bytes += message.count
        if done.bytes - reported >= CopyProgress.step {
          reported = done.bytes
          progress?(done)
          try checkStop()
        }
      }
    } catch {
      if isOpen, PQtransactionStatus(handle) == PQTRANS_ACTIVE {
        stopStatement()
      }
      throw error
    }
    progress?(done)
    return done.rows
  }

  /// The next piece of the stream, to be freed by the caller; nil at its end.
  private func nextMessage(_ sql: String) throws(DatabaseError) -> UnsafeMutableBufferPointer<CChar>? {
    var buffer: UnsafeMutablePointer<CChar>?
    let length = PQgetCopyData(handle, &buffer, 0)
    if length > 0 { return UnsafeMutableBufferPointer(start: buffer, count: Int(length)) }
    defer { finishResults() }
    PQclear(try checked(PQgetResult(handle), sql))
    return nil
  }
}
