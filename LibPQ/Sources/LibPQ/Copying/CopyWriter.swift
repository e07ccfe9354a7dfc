/// Takes the rows of a ``Connection/copyIn(to:_:progress:_:)``, one after the other.
public struct CopyWriter: ~Copyable {
  private let columns: CopyColumns
  private var stream: CopyStream
  private var buffer: ParameterWriter
  var progress: CopyProgress { stream.progress }

  init(_ connection: Connection, _ columns: CopyColumns, _ report: ((CopyProgress) -> Void)?) {
    self.columns = columns
    stream = CopyStream(connection, sql: columns.sql, report)
    buffer = ParameterWriter(connection.catalog)
    buffer.bytes.reserveCapacity(CopyProgress.step + 64 * 1024)
    // The signature, no flags, no extension (PostgreSQL manual, COPY, binary format).
    buffer.append([80, 71, 67, 79, 80, 89, 10, 255, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  /// Sends one row, a value for each column; waits while the server is behind. A row that is refused leaves nothing
  /// behind, and others can follow it.
  ///
  /// - Throws: `parameter` when a value is missing, is one too many, does not fit, or is not stored as its column is: the
  ///   server converts nothing here, so a `numeric` column wants a ``PostgresNumeric`` and no `Int`. The server's own
  ///   refusal of an earlier row, soon after it came.
  public mutating func write(_ values: any PostgresValue...) throws(DatabaseError) {
    let start = buffer.bytes.count
    do {
      try append(values)
    } catch {
      buffer.bytes.removeSubrange(start...)
      throw error
    }
    stream.progress.rows += 1
    if buffer.bytes.count >= CopyProgress.step { try flush() }
  }

  private mutating func append(_ values: [any PostgresValue]) throws(DatabaseError) {
    guard values.count == columns.types.count else {
      throw columns.error(
        min(values.count, columns.types.count) + 1,
        "\(values.count) values are given for \(columns.types.count) columns")
    }
    let start = buffer.bytes.count
    buffer.append(Int16(values.count))
    for (index, value) in values.enumerated() {
      let column = columns.types[index]
      guard type(of: value).writes(column) else {
        throw columns.error(
          index + 1, "is \(column), but \(type(of: value)) is sent as \(type(of: value).postgresType)")
      }
      do {
        try buffer.appendPart(value, as: column)
      } catch {
        throw columns.error(index + 1, error.reason)
      }
      guard buffer.bytes.count - start <= Parameters.limit else {
        throw columns.error(index + 1, "the row is over 1 GB, which is more than the server takes")
      }
    }
  }

  mutating func end() throws(DatabaseError) {
    buffer.append(Int16(-1))
    try flush()
  }

  private mutating func flush() throws(DatabaseError) {
    try stream.send(&buffer.bytes)
    buffer.bytes.removeAll(keepingCapacity: true)
  }
}
