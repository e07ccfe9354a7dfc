extension Transaction {
  /// Reads a long answer row by row; see ``Connection/stream(_:_:read:)``.
  @discardableResult
  public func stream(
    _ sql: StaticString, _ values: any PostgresValue..., read: (inout RowReader) throws -> Void
  ) throws(DatabaseError) -> Int {
    try connection.stream(SQLText(sql), values, columns: [], read)
  }

  /// Reads a long answer row by row, each as a type that reads itself.
  @discardableResult
  public func stream<Row: RowReadable>(
    _ sql: StaticString, _ values: any PostgresValue..., as: Row.Type, _ body: (Row) throws -> Void
  ) throws(DatabaseError) -> Int {
    try connection.stream(SQLText(sql), values, columns: Row.columns) { row in try body(Row(from: &row)) }
  }

  /// Fills a table by COPY; see ``Connection/copyIn(to:_:progress:_:)``.
  @discardableResult
  public func copyIn(
    to table: StaticString, _ column: StaticString..., progress: ((CopyProgress) -> Void)? = nil,
    _ body: (inout CopyWriter) throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Int {
    try connection.copyIn(to: table, column, progress, body)
  }

  /// Reads a query's rows by COPY; see ``Connection/copyOut(_:as:progress:_:)``.
  @discardableResult
  public func copyOut<Row: RowReadable>(
    _ query: StaticString, as type: Row.Type, progress: ((CopyProgress) -> Void)? = nil, _ body: (Row) throws -> Void
  ) throws(DatabaseError) -> Int {
    try connection.copyOut(query, as: type, progress: progress, body)
  }

  /// Fills a table from text or CSV; see ``Connection/copyIn(to:_:format:progress:_:)``.
  @discardableResult
  public func copyIn(
    to table: StaticString, _ column: StaticString..., format: CopyFormat, progress: ((CopyProgress) -> Void)? = nil,
    _ body: (inout CopyTextWriter) throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Int {
    try connection.copyIn(to: table, column, format, progress, body)
  }

  /// Reads a query's rows as text or CSV; see ``Connection/copyOut(_:format:_:)``.
  @discardableResult
  public func copyOut(
    _ query: StaticString, format: CopyFormat, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws(DatabaseError) -> Int {
    try connection.copyOut(query, format: format, body)
  }
}
