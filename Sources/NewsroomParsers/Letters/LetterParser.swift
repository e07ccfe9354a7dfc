import CGMime
import Newsroom
public import NewsroomFormats

extension LetterFormat: ForeignParser {
  public static func parse(_ bytes: [UInt8]) throws(MailFault) -> MailLetter {
    if MailOrigin(headersOf: bytes) == .program { throw .automatic }
    let letter = try MailLetter(bytes)
    if letter.isReceipt { throw .automatic }
    return letter
  }
}

extension MailLetter {
  static let mostAttachments = 30

  /// By the GMime library, in the process that asks.
  public init(_ bytes: [UInt8]) throws(MailFault) {
    guard bytes.count <= Self.limit else { throw .tooLarge(size: bytes.count, limit: Self.limit) }
    let bytes = LetterStart.plain(bytes)
    try LetterBounds.check(bytes)
    Self.start
    let stream = bytes.withUnsafeBytes {
      g_mime_stream_mem_new_with_buffer($0.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    let parser = g_mime_parser_new_with_stream(stream)
    defer {
      caibian_unref(parser)
      caibian_unref(stream)
    }
    guard let message = g_mime_parser_construct_message(parser, nil) else { throw .notAMessage }
    defer { caibian_unref(message) }
    guard let sender = MailFields.value(of: "from", in: bytes) else { throw .notAMessage }
    let parts = try LetterParts(of: message)
    let from = try LetterSender(sender, charset: parts.charset)
    self.init(
      messageID: g_mime_message_get_message_id(message).map { String(cString: $0) },
      subject: try EncodedWords.text(
        of: MailFields.value(of: "subject", in: bytes) ?? [], charset: parts.charset),
      from: from.address, fromName: from.name, text: parts.text, attachments: parts.attachments,
      isBulk: MailOrigin(headersOf: bytes) == .many, lettersInside: parts.lettersInside)
  }

  private static let start: Void = g_mime_init()
}

/// Whom a letter says it is from.
struct LetterSender {
  let address: String?
  let name: String?

  init(_ field: [UInt8], charset: String?) throws(MailFault) {
    let text: String
    if let valid = String(validating: field, as: UTF8.self) {
      text = valid
    } else {
      text = try LetterCharset.text(of: field, declared: charset)
    }
    // Addresses are read from the text as it was sent: what its encoded words hold is a name, whatever it looks like.
    guard let list = internet_address_list_parse(nil, text), internet_address_list_length(list) > 0 else {
      throw .notAMessage
    }
    defer { caibian_unref(list) }
    let sender = internet_address_list_get_address(list, 0)
    address = sender.flatMap { caibian_is_mailbox($0) != 0 ? caibian_mailbox_address($0) : nil }.map {
      String(cString: $0)
    }
    let phrase = Self.phrase(of: text)
    let read = try EncodedWords.text(of: phrase.utf8, charset: nil)
    name = read.isEmpty ? nil : read
  }

  /// What stands before the address in pointed brackets, or in parentheses behind it.
  private static func phrase(of text: String) -> String {
    var phrase = ""
    var comment = ""
    var isQuoted = false
    var depth = 0
    var isEscaped = false
    var hasAddress = false
    for character in text {
      if isEscaped {
        isEscaped = false
        depth > 0 ? comment.append(character) : phrase.append(character)
        continue
      }
      switch character {
      case "\\" where isQuoted || depth > 0: isEscaped = true
      case "\"" where depth == 0: isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where !isQuoted && depth > 0: depth -= 1
      case "<" where !isQuoted && depth == 0: hasAddress = true
      case "," where !isQuoted && depth == 0: hasAddress = hasAddress || phrase.contains("@")
      default: depth > 0 ? comment.append(character) : phrase.append(character)
      }
      if hasAddress { break }
    }
    func trimmed(_ text: String) -> String {
      String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    return trimmed(hasAddress && !phrase.contains("@") ? phrase : comment)
  }
}
