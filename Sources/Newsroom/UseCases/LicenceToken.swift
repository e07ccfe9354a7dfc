import Crypto
public import Editorial
import FoundationEssentials

/// A licence to use one text, signed: the partner shows it, anybody with our public key can check it.
public struct LicenceToken: Hashable, Sendable {
  /// `cbl1.` and two parts in base 64 for URLs: what is licensed, as JSON, and the Ed25519 signature over it.
  public let text: String

  public struct Terms: Codable, Hashable, Sendable {
    public let usage: String
    public let newsroom: String
    public let article: String
    public let digest: String
    public let partner: String
    public let act: String
    public let channel: String
    public let credit: String?
    /// Microseconds since 1970.
    public let at: Int64
    /// From when it licenses nothing any more, the same; a licence from before they had an end says nothing.
    public let until: Int64?

    public var end: Instant? { until.map(Instant.init(microseconds:)) }
  }

  /// - Parameter key: the 32 bytes of an Ed25519 private key (RFC 8032).
  public init(_ terms: Terms, signedWith key: [UInt8]) throws(NewsroomError) {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let payload = try encoder.encode(terms)
      let signature = try Curve25519.Signing.PrivateKey(rawRepresentation: key).signature(for: payload)
      text = "cbl1.\(Self.base64(payload)).\(Self.base64(signature))"
    } catch {
      throw .defect("\(error)")
    }
  }

  /// What a token licenses, if it was signed with the private half of `publicKey` and not touched since.
  public static func terms(of text: String, publicKey: [UInt8]) -> Terms? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "cbl1", let payload = bytes(parts[1]), let signature = bytes(parts[2]),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey),
      key.isValidSignature(signature, for: payload)
    else { return nil }
    return try? JSONDecoder().decode(Terms.self, from: payload)
  }

  public static func publicKey(of key: [UInt8]) -> [UInt8]? {
    (try? Curve25519.Signing.PrivateKey(rawRepresentation: key)).map { Array($0.publicKey.rawRepresentation) }
  }

  static func base64(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  static func bytes(_ text: Substring) -> Data? {
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
  }
}
