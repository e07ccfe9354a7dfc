/// What a file is that is text but no manuscript: taken as one, its headers or tags would become the story.
public enum OtherFile: String, Sendable, Codable {
  /// An e-mail as a mail program saves it.
  case letter
  /// The source of a web page, or an archive of one.
  case page

  /// `nil` for a text that may be a manuscript, also one that quotes the head of a letter or some tags.
  public init?(_ bytes: [UInt8]) {
    if PageCharset.isArchive(bytes) || Self.beginsAsPage(bytes) {
      self = .page
    } else if Self.beginsAsLetter(bytes) {
      self = .letter
    } else {
      return nil
    }
  }

  private static func beginsAsPage(_ bytes: [UInt8]) -> Bool {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let head = bytes.prefix(4_096).filter { (!isWide || $0 != 0) && $0 < 0x80 }.drop { $0 <= 0x20 }
    let start = String(decoding: head, as: UTF8.self).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || start.hasPrefix("<?xml") && start.contains("<html") || start.hasPrefix("<!--") && start.contains("<html")
  }

  /// Headers that only a mail program writes, among those that a person may quote.
  private static let written: Set<String> = [
    "received", "return-path", "message-id", "mime-version", "content-type", "content-transfer-encoding",
    "delivered-to",
    "dkim-signature",
  ]
  private static let quoted: Set<String> = ["from", "to", "cc", "subject", "date", "reply-to", "sender"]

  private static func beginsAsLetter(_ bytes: [UInt8]) -> Bool {
    var names: Set<String> = []
    let head = bytes[LetterStart.start(of: bytes)...].prefix(MailLetter.mostHeaderBytes)
    for (number, line) in head.split(maxSplits: 200, whereSeparator: { $0 == 0x0A || $0 == 0x0D }).enumerated() {
      if line.first == 0x20 || line.first == 0x09 { continue }
      // The first line of a mailbox.
      if number == 0, line.starts(with: Array("From ".utf8)) { continue }
      guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
      else { break }
      names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }
    return !names.isDisjoint(with: written) && names.intersection(written.union(quoted)).count >= 2
  }
}
