import Crypto

/// A SHA-256 digest (FIPS 180-4) of some bytes: what a sign-off, a publication and a link of the history name.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// Sixty-four lower-case hexadecimal digits.
  public let hex: String

  /// The digest of `bytes`.
  public init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    hash.update(data: Array(bytes))
    hex = Self.hexadecimal(hash.finalize())
  }

  /// A digest written down earlier. `nil` when `hex` is not 64 lower-case hexadecimal digits.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hex = String(hex)
  }

  /// The first twelve digits, for people to compare at a glance.
  public var short: Substring { hex.prefix(12) }

  public var description: String { hex }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension Digest: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = Digest(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256 digest")
    }
    self = digest
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
