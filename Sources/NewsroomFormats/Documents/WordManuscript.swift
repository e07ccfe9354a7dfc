public import Newsroom

/// A manuscript as a word processor wrote it: Office Open XML (.docx) or OpenDocument (.odt).
public struct WordManuscript: Hashable, Sendable, Codable {
  public struct Picture: Hashable, Sendable, Codable {
    public let name: String
    /// What stands under it.
    public let caption: String?
    private let blob: Blob
    public var bytes: [UInt8] { blob.bytes }
    /// What people call it by: what stands under it, where something does.
    var plainName: String {
      let ending = name.split(separator: ".").last.map { String($0.prefix(5)).lowercased() } ?? "jpg"
      return PlainName.of(caption.map { String($0.prefix(60)) + "." + ending } ?? name)
    }

    public init(name: String, caption: String?, bytes: [UInt8]) {
      self.name = name
      self.caption = caption
      blob = Blob(bytes)
    }
  }

  /// A picture that the document shows and that cannot be had from it: it is only linked, or unfolds to too much.
  public struct Lost: Hashable, Sendable, Codable {
    public let name: String
    public let fault: PictureFault

    public init(name: String, fault: PictureFault) {
      self.name = name
      self.fault = fault
    }
  }

  public let headline: String?
  /// What follows, a line for each paragraph and each row of a table.
  public let paragraphs: [String]
  /// Each once, in the order in which they are shown.
  public let pictures: [Picture]
  public let lost: [Lost]

  public init(headline: String?, paragraphs: [String], pictures: [Picture], lost: [Lost] = []) {
    self.headline = headline
    self.paragraphs = paragraphs
    self.pictures = pictures
    self.lost = lost
  }

  /// A text that somebody typed: a short first line is its headline.
  public init(typed text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    let isTitled =
      lines.count > 1 && lines[0].count <= 40 && !["。", "：", ":", "，"].contains { lines[0].hasSuffix($0) }
      && !SenderLine.isOne(lines[0])
    self.init(
      headline: isTitled ? lines[0] : nil, paragraphs: isTitled ? Array(lines.dropFirst()) : lines, pictures: [])
  }

  /// The headline and a line for each paragraph, as people would have typed it.
  public var text: String { ([headline].compactMap { $0 } + paragraphs).joined(separator: "\n") }
}

public enum ManuscriptFormat: ForeignFormat {
  public typealias Answer = WordManuscript
  public typealias Refusal = ManuscriptFault
  public static let name = "manuscript"
  /// As of any file that hangs on a letter.
  public static let largest = 20 << 20
  public static let bounds = ParsingBounds(bytes: largest)

  /// Whether the bytes are a packed document, by their beginning; pictures, programs and old documents are none.
  public static func mayRead(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Whether the bytes are a document that nothing here reads, though some of it looks like text: old Word or WPS, one with a
  /// password, rich text, PDF.
  public static func isUnreadable(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3).prefix(8) : bytes.prefix(8)
    return start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || start.starts(with: Array("{\\rtf".utf8))
      || start.starts(with: Array("%PDF-".utf8))
  }

  /// Whether a file is called as manuscripts are that nobody reads here: old Word, WPS, rich text, PDF.
  public static func isUnread(_ name: String) -> Bool {
    [".doc", ".wps", ".rtf", ".pdf", ".pages", ".zip", ".rar", ".7z", ".docx", ".odt", ".wpt", ".dat"].contains {
      name.lowercased().hasSuffix($0)
    }
  }

  /// Whether a file is called as one that can be read.
  public static func isNamed(_ path: String) -> Bool {
    [".docx", ".odt"].contains { path.lowercased().hasSuffix($0) }
  }
}

/// Why a manuscript cannot be read.
public enum ManuscriptFault: Error, Hashable, Sendable, Codable {
  case tooLarge(size: Int, limit: Int)
  /// It is packed, but no document of a word processor; or it has a password.
  case notADocument
  case damaged
  /// It would unfold to more than any manuscript is.
  case tooMuch
  /// Entities of its own, which unfold without end.
  case entities
}
