public import Editorial

/// Where something lies below a site's root, by its bytes: a name that somebody else chose need not be text.
public struct SitePath: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The names on the way, from the root down.
  public var names: [[UInt8]] { bytes.split(separator: UInt8(ascii: "/")).map { Array($0) } }

  /// For people and programs: what is no visible character is written as `\x1B`.
  public var text: String { VisibleText.of(bytes) }

  public func appending(_ name: [UInt8]) -> SitePath {
    SitePath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// Whether it is `other`, or lies below it.
  public func lies(in other: SitePath) -> Bool {
    bytes == other.bytes || bytes.starts(with: other.bytes + [UInt8(ascii: "/")])
  }
}

/// Bytes that somebody else wrote, made fit to be shown.
public enum VisibleText {
  /// Text with every control, and whatever could turn a line around or be no character, written as bytes:
  /// `\xE2\x80\xAE`. So is everything beyond ASCII where the bytes are no text.
  public static func of(_ bytes: [UInt8]) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return bytes.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : escaped($0) }.joined()
    }
    return text.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator:
        text += String(scalar).utf8.map(escaped).joined()
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func escaped(_ byte: UInt8) -> String { "\\x" + digits(byte) }

  private static func digits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}

/// Something in a site's folder that is not what would be written there.
public struct SiteFinding: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The file is not there.
    case missing
    /// It holds something else.
    case changed
    /// The page of an article that readers do not see any more shows its text.
    case putBack
    /// The page is as it should be, but for what it tells machines.
    case otherTerms
    /// It was written under settings, or with names of topics, that hold no more.
    case earlierSettings
    /// It was written by a program with other templates; only the words of an article's page were compared.
    case otherForm
    /// The feed is as it should be, but says that it changed later than the record knows of.
    case laterFeed
    /// Nothing of that name belongs there.
    case foreign
    /// A symbolic link; it was not followed.
    case link
    /// A folder, a pipe or a device where a file belongs, or a file where a folder belongs.
    case notAFile
    /// The same file has another name, through which it can be changed.
    case twoNames
    /// Others may write it, or it may be run.
    case openMode
    /// It cannot be read.
    case unreadable
    /// What a run that was broken off leaves behind, or looks like it.
    case leftOver
  }

  public let kind: Kind
  public let path: SitePath
  /// The article whose page or picture it is.
  public let article: ArticleID?
  /// The first line that differs, from 1.
  public let line: Int?
  /// How that line begins in the file; nothing where the file ends before it.
  public let found: String?

  public init(_ kind: Kind, _ path: SitePath, of article: ArticleID? = nil, line: Int? = nil, found: String? = nil) {
    self.kind = kind
    self.path = path
    self.article = article
    self.line = line
    self.found = found
  }

  /// The same place, seen as something else.
  public func becoming(_ kind: Kind) -> SiteFinding {
    SiteFinding(kind, path, of: article, line: line, found: found)
  }
}
