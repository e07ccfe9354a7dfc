import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Takes the rows of a ``Connection/copyIn(to:_:progress:_:)``, one after the other.
public struct CopyWriter: ~Copyable {
  private let connection: Connection
  private let columns: CopyColumns
  private let report: ((CopyProgress) -> Void)?
  private var buffer: ParameterWriter
  /// Since when the server has said something that is no notice.
  private var suspicion: ContinuousClock.Instant?
  private(set) var progress = CopyProgress()

  init(_ connection: Connection, _ columns: CopyColumns, _ report: ((CopyProgress) -> Void)?) {
    self.connection = connection
    self.columns = columns
    self.report = report
    buffer = ParameterWriter(connection.catalog)
    buffer.bytes.reserveCapacity(CopyProgress.step + 64 * 1024)
    // The signature, no flags, no extension (PostgreSQL manual, COPY, binary format).
    buffer.append([80, 71, 67, 79, 80, 89, 10, 255, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  /// What ends the writing when the server has refused a row; its own error takes the place of this one.
  static let hasBeenRefused = DatabaseError(.other, "the server takes no more rows")

  /// Sends one row, a value for each column; waits while the server is behind. A row that is refused leaves nothing
  /// behind, and others can follow it.
  ///
  /// - Throws: `parameter` when a value is missing, is one too many, or is not stored as its column is: the server
  ///   converts nothing here, so an `int4` column wants an `Int32`. The server's own refusal of an earlier row, soon
  ///   after it came.
  public mutating func write(_ values: any PostgresValue...) throws(DatabaseError) {
    let start = buffer.bytes.count
    do {
      try append(values)
    } catch {
      buffer.bytes.removeSubrange(start...)
      throw error
    }
    progress.rows += 1
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
    try connection.checkStop()
    var start = 0
    while start < buffer.bytes.count {
      try awaitRoom()
      let count = min(Self.piece, buffer.bytes.count - start)
      let sent = buffer.bytes.withUnsafeBytes { bytes in
        PQputCopyData(
          connection.handle, bytes.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self), Int32(count))
      }
      guard sent == 1 else { throw connection.fail(connection.lost(columns.sql)) }
      start += count
    }
    progress.bytes += buffer.bytes.count
    buffer.bytes.removeAll(keepingCapacity: true)
    report?(progress)
  }

  /// Small enough to be sent without waiting once there is room; while libpq waits it reads what we want to see.
  private static let piece = 32 * 1024

  /// Waits until the server takes more, and notices its refusal, which libpq keeps back to the end: while rows are sent
  /// the server says nothing else but notices.
  private mutating func awaitRoom() throws(DatabaseError) {
    while true {
      var descriptor = pollfd(fd: PQsocket(connection.handle), events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&descriptor, 1, -1) > 0 else { return }
      let hasWords = descriptor.revents & Int16(POLLIN) != 0
      if hasWords || suspicion != nil {
        let before = connection.notices.count
        PQconsumeInput(connection.handle)
        _ = PQisBusy(connection.handle)
        // Half a notice may have come; its other half is never far.
        suspicion = connection.notices.count == before ? suspicion ?? .now : nil
        if let suspicion, .now - suspicion > .milliseconds(50) { throw Self.hasBeenRefused }
      }
      if descriptor.revents & ~Int16(POLLIN) != 0 { return }
    }
  }
}
