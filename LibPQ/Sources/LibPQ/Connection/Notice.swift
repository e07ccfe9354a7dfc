import CLibPQ

/// What the server says beside its answers: a warning, a `raise notice`.
public struct Notice: Hashable, Sendable {
  /// `WARNING`, `NOTICE` and the like; in the server's language.
  public let severity: String
  /// The five-character code, where it gave one.
  public let sqlState: String?
  /// The server's words.
  public let message: String
  /// What else it says: its severity in English, a hint, where it arose.
  public let server: ServerFields
}

/// Whoever wants to hear a connection's notices, from the login on; libpq would print them to standard error.
final class NoticeSink {
  private let handler: (@Sendable (Notice) -> Void)?
  /// How many came.
  private(set) var count = 0
  /// Whether libpq itself met something that does not belong.
  private(set) var isDisturbed = false

  init(_ handler: (@Sendable (Notice) -> Void)?) { self.handler = handler }

  /// Must outlive the connection.
  func attach(to handle: OpaquePointer) {
    let me = Unmanaged.passUnretained(self).toOpaque()
    PQsetNoticeReceiver(handle, { me, result in receive(me, result) }, me)
  }

  fileprivate func take(_ result: OpaquePointer?) {
    count += 1
    // The server's own always have a code.
    if PQresultErrorField(result, Int32(UInt8(ascii: "C"))) == nil { isDisturbed = true }
    guard let handler else { return }
    func field(_ letter: Unicode.Scalar) -> String? {
      PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }
    handler(
      Notice(
        severity: field("S") ?? "", sqlState: field("C"),
        message: field("M") ?? Connection.text(PQresultErrorMessage(result)), server: ServerFields(field, ahead: 0)))
  }
}

private func receive(_ sink: UnsafeMutableRawPointer?, _ result: OpaquePointer?) {
  guard let sink else { return }
  Unmanaged<NoticeSink>.fromOpaque(sink).takeUnretainedValue().take(result)
}
