import Editorial

/// An e-mail address that can be written to a mail server as it is: a dot-atom and a domain of labels, in ASCII (RFC 5321,
/// section 4.1.2). Quoted local parts, address literals and names beyond ASCII are not taken: none of them is needed to
/// reach a reader, and each has been used to speak to the server.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.lastIndex(of: 0x40), at == bytes.firstIndex(of: 0x40) else { return nil }
    guard (1...64).contains(at), Self.isDotted(bytes[..<at], by: Self.isAtom) else { return nil }
    guard Self.isDotted(bytes[(at + 1)...], by: Self.isLabel) else { return nil }
    description = text
  }

  /// Of this machine, which no other can answer to.
  public var isLocal: Bool {
    let domain = description.lowercased().split(separator: "@").last ?? ""
    return domain == "localhost" || domain.hasSuffix(".localhost") || domain.hasSuffix(".localdomain")
  }

  /// Whether letters to both arrive in the same box, as far as anybody can tell.
  public func isSame(as other: MailAddress) -> Bool {
    description.lowercased().utf8.elementsEqual(other.description.lowercased().utf8)
  }

  private static func isDotted(_ bytes: ArraySlice<UInt8>, by isPart: (ArraySlice<UInt8>) -> Bool) -> Bool {
    bytes.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && isPart($0) }
  }

  private static func isAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { isAlphanumeric($0) || Array("!#$%&'*+-/=?^_`{|}~".utf8).contains($0) }
  }

  private static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 63 && bytes.first != 0x2D && bytes.last != 0x2D
      && bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
