import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Connection {
  /// Reads a query's rows by COPY in binary form; the fastest way for very many rows, and none stay in memory.
  ///
  /// A COPY takes no parameters. A throw of `body` stops it on the server, which fails the transaction that it may
  /// be in.
  ///
  /// - Parameters:
  ///   - query: a `select`, without a semicolon.
  ///   - type: what each row is read as.
  ///   - progress: told how far it is, every quarter megabyte.
  ///   - body: gets the rows one by one.
  /// - Returns: how many rows there were.
  @discardableResult
  public func copyOut<Row: RowReadable>(
    _ query: StaticString, as type: Row.Type, progress: ((CopyProgress) -> Void)? = nil, _ body: (Row) throws -> Void
  ) throws(DatabaseError) -> Int {
    try copyOut(query, columns: Row.columns, progress: progress) { row in try body(Row(from: &row)) }
  }

  /// Reads a query's rows by COPY in binary form, each through `read`.
  @discardableResult
  public func copyOut(
    _ query: StaticString, progress: ((CopyProgress) -> Void)? = nil, read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try copyOut(query, columns: [], progress: progress, read: read)
  }

  private func copyOut(
    _ query: StaticString, columns: [any PostgresValue.Type], progress: ((CopyProgress) -> Void)?,
    read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try ready()
    return try onOneSession { () throws(DatabaseError) in
      let description = Rows(try described(query.description), of: SQLText(query), catalog)
      try description.check(columns)
      let sql = "copy (\(query)\n) to stdout (format binary)"
      let isAlone = PQtransactionStatus(handle) == PQTRANS_IDLE
      let source = description.source
      return try observed([sql], rows: { $0 }) { () throws(DatabaseError) in
        do throws(DatabaseError) {
          try begin(sql, expecting: PGRES_COPY_OUT)
          return try receive(sql, source, progress, read)
        } catch {
          throw fail(isAlone ? outcome(of: error) : error)
        }
      }
    }
  }

  private func receive(
    _ sql: String, _ source: RowSource, _ progress: ((CopyProgress) -> Void)?,
    _ read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    var done = CopyProgress()
    var reported = 0
    do {
      while let message = try nextMessage(sql, rows: done.rows) {
        defer { PQfreemem(message.baseAddress) }
        guard
          let fields = try CopyTuple.fields(
            UnsafeRawBufferPointer(message), isFirst: done.bytes == 0, described: source.types.count)
        else {
          continue
        }
        source.fields = fields
        var reader = RowReader(source)
        try busy { () throws(DatabaseError) in
          try checkStop()
          try reader.whole(read)
        }
        done.rows += 1
        done.bytes += message.count
        if done.bytes - reported >= CopyProgress.step {
          reported = done.bytes
          progress?(done)
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
  func nextMessage(_ sql: String, rows: Int) throws(DatabaseError) -> UnsafeMutableBufferPointer<CChar>? {
    var buffer: UnsafeMutablePointer<CChar>?
    let length = PQgetCopyData(handle, &buffer, 0)
    if length > 0 { return UnsafeMutableBufferPointer(start: buffer, count: Int(length)) }
    let end = try answer(to: sql, isScript: true)
    defer { PQclear(end) }
    guard PQcmdTuples(end).map({ atol($0) == rows }) ?? false else {
      isBroken = true
      throw fail(lost(sql))
    }
    return nil
  }
}
