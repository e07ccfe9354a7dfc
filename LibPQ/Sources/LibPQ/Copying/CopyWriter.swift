import CLibPQ

/// Takes the rows of a ``Connection/copyIn(to:_:progress:_:)``, one after the other.
public struct CopyWriter: ~Copyable {
  private let connection: Connection
  private let columns: CopyColumns
  private let report: ((CopyProgress) -> Void)?
  private var buffer = ParameterWriter()
  private(set) var progress = CopyProgress()

  init(_ connection: Connection, _ columns: CopyColumns, _ report: ((CopyProgress) -> Void)?) {
    self.connection = connection
    self.columns = columns
    self.report = report
    buffer.bytes.reserveCapacity(CopyProgress.step + 64 * 1024)
    // The signature, no flags, no extension (PostgreSQL manual, COPY, binary format).
    buffer.append([80, 71, 67, 79, 80, 89, 10, 255, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  /// Sends one row, a value for each column; waits while the server is behind.
  ///
  /// - Throws: `parameter` when a value is missing, is one too many, or is not stored as its column is: the server
  ///   converts nothing here, so an `int4` column wants an `Int32`.
  public mutating func write(_ values: any PostgresValue...) throws(DatabaseError) {
    guard values.count == columns.types.count else {
      throw columns.error(values.count + 1, "\(values.count) values are given for \(columns.types.count) columns")
    }
    buffer.append(Int16(values.count))
    for (index, value) in values.enumerated() {
      let column = columns.types[index]
      let sent = type(of: value).postgresType
      guard CopyColumns.fits(sent, column) else {
        throw columns.error(index + 1, "is \(column), but \(type(of: value)) is sent as \(sent)")
      }
      do {
        try buffer.writeElement(value, prefixed: column == .jsonb && sent == .json)
      } catch {
        throw columns.error(index + 1, error.reason)
      }
    }
    progress.rows += 1
    if buffer.bytes.count >= CopyProgress.step { try flush() }
  }

  mutating func end() throws(DatabaseError) {
    buffer.append(Int16(-1))
    try flush()
  }

  private mutating func flush() throws(DatabaseError) {
    try connection.checkStop()
    let sent = buffer.bytes.withUnsafeBytes { bytes in
      PQputCopyData(
        connection.handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
    }
    guard sent == 1 else { throw connection.fail(connection.error(of: nil, columns.sql)) }
    progress.bytes += buffer.bytes.count
    buffer.bytes.removeAll(keepingCapacity: true)
    report?(progress)
  }
}
