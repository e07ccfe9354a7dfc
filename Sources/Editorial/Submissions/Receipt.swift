/// What a sender quotes to learn a story's fate: sixteen letters and digits that cannot be mistaken for one another
/// (Crockford base 32). It is shown once; what is kept is its digest.
public struct Receipt: Hashable, Sendable {
  public let text: String

  /// - Parameter secret: ten unguessable bytes.
  public init(secret: [UInt8]) {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var bits = 0
    var count = 0
    var text = ""
    for byte in secret {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      count += 8
      while count >= 5 {
        count -= 5
        text.append(alphabet[(bits >> count) & 31])
        if text.count % 5 == 4, text.count < 19 { text.append("-") }
      }
    }
    self.text = text
  }

  /// As people type it: small letters, spaces and missing dashes do not matter; O is read as 0, I and L as 1.
  public init(typed: String) {
    let letters = typed.uppercased().compactMap { letter -> Character? in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      case "-", " ": nil
      default: letter
      }
    }
    text = stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
  }

  public var digest: Digest { Digest(of: text.utf8) }
}

extension SubmissionEvent.Received {
  /// The digest of the receipt. Histories begun before receipts were kept as digests have the receipt itself.
  public var receiptDigest: Digest { Digest(hex: receipt) ?? Digest(of: receipt.utf8) }
}
