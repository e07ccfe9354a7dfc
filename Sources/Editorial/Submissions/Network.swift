/// The network that something came from: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one, which is what
/// one customer of a provider has.
public struct Network: Hashable, Sendable {
  /// Such as `203.0.113.0/24`; empty for the unknown one.
  public let text: String
  /// Whether nobody outside can come from it: this machine, a private network.
  public let isLocal: Bool

  /// All of which nobody knows whence they came share one network.
  public static let unknown = Network(text: "", isLocal: false)

  private init(text: String, isLocal: Bool) {
    self.text = text
    self.isLocal = isLocal
  }

  /// - Parameter address: the 4 bytes of an IPv4 address, or the 16 of an IPv6 one; `nil` for anything else.
  public init?(address: [UInt8]) {
    // An IPv4 address may be written as an IPv6 one.
    let isMapped = address.count == 16 && address.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF])
    let bytes = isMapped ? Array(address[12...]) : address
    switch bytes.count {
    case 4: self.init(text: "\(bytes[0]).\(bytes[1]).\(bytes[2]).0/24", isLocal: Self.isLocal(bytes[0], bytes[1]))
    case 16:
      let groups = stride(from: 0, to: 6, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
      let isLoopback = bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] <= 1
      let isLinkLocal = bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
      self.init(
        text: groups.joined(separator: ":") + "::/48", isLocal: isLoopback || isLinkLocal || bytes[0] & 0xFE == 0xFC)
    default: return nil
    }
  }

  private static func isLocal(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0, _), (10, _), (127, _), (169, 254), (172, 16...31), (192, 168), (100, 64...127): true
    default: false
    }
  }
}
