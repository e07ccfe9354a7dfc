import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The bytes of a COPY on their way to the server.
struct CopyStream {
  let connection: Connection
  private let sql: String
  private let report: ((CopyProgress) -> Void)?
  var bytes: [UInt8] = []
  /// Since when the server has said something that is no notice.
  private var suspicion: ContinuousClock.Instant?
  var progress = CopyProgress()

  init(_ connection: Connection, sql: String, _ report: ((CopyProgress) -> Void)?) {
    self.connection = connection
    self.sql = sql
    self.report = report
  }

  /// What ends the writing when the server has refused a row; its own error takes the place of this one.
  static let hasBeenRefused = DatabaseError(.other, "the server takes no more rows")

  /// Small enough to be sent without waiting once there is room; while libpq waits it reads what we want to see.
  private static let piece = 32 * 1024

  mutating func flushIfFull() throws(DatabaseError) {
    if bytes.count >= CopyProgress.step { try flush() }
  }

  mutating func flush() throws(DatabaseError) {
    var whole: [UInt8] = []
    swap(&whole, &bytes)
    try send(&whole)
    whole.removeAll(keepingCapacity: true)
    swap(&whole, &bytes)
  }

  /// Sends what stands in the buffer, which is left as it is.
  mutating func send(_ buffer: inout [UInt8]) throws(DatabaseError) {
    try connection.checkStop()
    var start = 0
    while start < buffer.count {
      try awaitRoom()
      let count = min(Self.piece, buffer.count - start)
      let sent = buffer.withUnsafeBytes { bytes in
        PQputCopyData(
          connection.handle, bytes.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self), Int32(count))
      }
      guard sent == 1 else { throw connection.fail(connection.lost(sql)) }
      start += count
    }
    progress.bytes += buffer.count
    report?(progress)
  }

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
