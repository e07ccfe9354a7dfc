public import Newsroom

/// A letter as it came by e-mail: what is to be read of it, and what hangs on it.
public struct MailLetter: Hashable, Sendable, Codable {
  public struct Attachment: Hashable, Sendable, Codable {
    /// As the sender called it, without any path; for people only.
    public let name: String
    private let blob: Blob
    public var bytes: [UInt8] { blob.bytes }
    /// Of a file that is nothing but text: what it says, in the character set that the letter names.
    public let text: String?

    public init(name: String, bytes: [UInt8], text: String? = nil) {
      self.name = name
      self.text = text
      blob = Blob(bytes)
    }
  }

  public let messageID: String?
  public let subject: String
  /// The sender's address, as the letter says; nobody has proved it.
  public let from: String?
  public let fromName: String?
  public let text: String
  public let attachments: [Attachment]
  /// It came by a list or in bulk; whether it does, its headers say.
  public let isBulk: Bool
  /// The subjects of the letters that it holds, which hang on it as files.
  public let lettersInside: [String]

  /// Eight pictures of the largest size, as e-mail carries them, would exceed this; a letter is refused unread.
  public static let limit = 48 << 20
  /// Of all headers of a letter and its parts.
  public static let mostHeaderBytes = 512 << 10
  public static let mostHeaderLines = 2_000

  public init(
    messageID: String?, subject: String, from: String?, fromName: String?, text: String, attachments: [Attachment],
    isBulk: Bool = false, lettersInside: [String] = []
  ) {
    self.isBulk = isBulk
    self.lettersInside = lettersInside
    self.messageID = messageID
    self.subject = subject
    self.from = from
    self.fromName = fromName
    self.text = text
    self.attachments = attachments
  }

  /// Whether a program says in it that a letter was read, or was deleted unread; nobody wrote it.
  public var isReceipt: Bool {
    let openings = ["已读:", "已读：", "未读:", "未读：", "read:", "notread:", "已读回执", "阅读回执"]
    let plain = subject.prefix(40).lowercased().filter { !$0.isWhitespace }
    guard openings.contains(where: { plain.hasPrefix($0) }), text.utf8.count <= 2_000 else { return false }
    return ["已被阅读", "已阅读", "被阅读", "未阅读即被删除", "已被删除", "was read", "was deleted"].contains {
      text.lowercased().contains($0)
    }
  }
}

/// RFC 5322 messages of MIME parts (RFC 2045 ff.).
public enum LetterFormat: ForeignFormat {
  public typealias Answer = MailLetter
  public typealias Refusal = MailFault
  public static let name = "letter"
  public static let bounds = ParsingBounds(bytes: MailLetter.limit)
}

/// Why a letter cannot be read.
public enum MailFault: Error, Hashable, Sendable, Codable {
  case tooLarge(size: Int, limit: Int)
  case textTooLarge(size: Int, limit: Int)
  /// Parts within parts within parts: a trap.
  case tooDeep
  /// More headers, addresses, groups or comments than any letter has.
  case tooManyHeaders
  case tooManyParts(limit: Int)
  case tooManyAttachments(limit: Int)
  /// No header of a letter with a sender in it.
  case notAMessage
  case charset(String)
  /// More tags, or tags in tags, than any letter has.
  case tooMuchMarkup
  /// It says nothing itself: the story may lie in the letter inside, which has this subject.
  case onlyForwarded(String)
  /// It says nothing but what it quotes of another letter.
  case onlyQuoted
  /// A program wrote it.
  case automatic
  /// It came from the address that our own letters leave from.
  case ours
}
