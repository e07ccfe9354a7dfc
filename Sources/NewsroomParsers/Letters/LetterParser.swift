import CGMime
import Foundation
import Newsroom
public import NewsroomFormats

extension LetterFormat: ForeignParser {
  public static func parse(_ bytes: [UInt8]) throws(MailFault) -> MailLetter {
    if MailOrigin(headersOf: bytes) == .program { throw .automatic }
    return try MailLetter(bytes)
  }
}

extension MailLetter {
  static let mostAttachments = 30

  /// By the GMime library, in the process that asks.
  public init(_ bytes: [UInt8]) throws(MailFault) {
    guard bytes.count <= Self.limit else { throw .tooLarge(size: bytes.count, limit: Self.limit) }
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
    guard let senders = g_mime_message_get_from(message), internet_address_list_length(senders) > 0 else {
      throw .notAMessage
    }
    let sender = internet_address_list_get_address(senders, 0)
    let (text, attachments) = try Self.parts(of: message)
    self.init(
      messageID: g_mime_message_get_message_id(message).map { String(cString: $0) },
      subject: g_mime_message_get_subject(message).map { String(cString: $0) } ?? "",
      from: sender.flatMap { caibian_is_mailbox($0) != 0 ? caibian_mailbox_address($0) : nil }
        .map { String(cString: $0) },
      fromName: sender.flatMap { internet_address_get_name($0) }.map { String(cString: $0) }, text: text,
      attachments: attachments, isBulk: MailOrigin(headersOf: bytes) == .many)
  }

  private static let start: Void = g_mime_init()

  private static func parts(
    of message: UnsafeMutablePointer<GMimeMessage>
  ) throws(MailFault) -> (String, [Attachment]) {
    var plain: [String] = []
    var size = 0
    var pages: [String] = []
    var attachments: [Attachment] = []
    let walk = g_mime_part_iter_new(caibian_object(message))
    defer { g_mime_part_iter_free(walk) }
    repeat {
      guard let object = g_mime_part_iter_get_current(walk), caibian_is_part(object) != 0 else { continue }
      let part = caibian_part(object)
      let name = g_mime_part_get_filename(part).map { String(cString: $0) }
      let type = g_mime_object_get_content_type(object)
      let isText = type.map { g_mime_content_type_is_type($0, "text", "*") != 0 } ?? true
      if isText, name == nil, !isAttached(object) {
        let text = try decoded(
          content(of: part), charset: type.flatMap { g_mime_content_type_get_parameter($0, "charset") })
        size += text.utf8.count
        guard size <= TextDecoding.usualLimit else {
          throw .textTooLarge(size: size, limit: TextDecoding.usualLimit)
        }
        if let type, g_mime_content_type_is_type(type, "text", "html") != 0 {
          pages.append(text)
        } else {
          plain.append(text)
        }
      } else {
        guard attachments.count < mostAttachments else { throw .tooManyAttachments(limit: mostAttachments) }
        attachments.append(Attachment(name: PlainName.of(name ?? ""), bytes: content(of: part)))
      }
    } while g_mime_part_iter_next(walk) != 0
    let text = plain.isEmpty ? pages.map(HTMLText.plain).joined(separator: "\n") : plain.joined(separator: "\n")
    return (text, attachments)
  }

  private static func isAttached(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
    g_mime_object_get_disposition(object).map { String(cString: $0).lowercased() == "attachment" } ?? false
  }

  /// Without its transfer encoding (quoted-printable, base64, uuencode).
  private static func content(of part: UnsafeMutablePointer<GMimePart>?) -> [UInt8] {
    guard let wrapper = g_mime_part_get_content(part), let stream = g_mime_stream_mem_new() else { return [] }
    defer { caibian_unref(stream) }
    g_mime_data_wrapper_write_to_stream(wrapper, stream)
    g_mime_stream_flush(stream)
    let length = g_mime_stream_length(stream)
    g_mime_stream_reset(stream)
    guard length > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      let read = buffer.withMemoryRebound(to: CChar.self) {
        g_mime_stream_read(stream, $0.baseAddress, Int(length))
      }
      count = max(0, Int(read))
    }
  }

  /// What the charset says is tried where it is none that ``TextDecoding`` finds by itself.
  private static func decoded(_ bytes: [UInt8], charset: UnsafePointer<CChar>?) throws(MailFault) -> String {
    let name = charset.map { String(cString: $0).lowercased() } ?? ""
    let known = ["", "utf-8", "utf8", "us-ascii", "ascii", "gb2312", "gbk", "gb18030", "cp936", "utf-16", "x-gbk"]
    if !known.contains(name), let text = foreign(bytes, name) { return text }
    do { return try TextDecoding.text(of: bytes).text } catch {
      switch error {
      case .tooLarge(let size, let limit): throw .textTooLarge(size: size, limit: limit)
      case .undecodable: throw .charset(name.isEmpty ? "unknown" : String(name.prefix(40)))
      }
    }
  }

  private static func foreign(_ bytes: [UInt8], _ charset: String) -> String? {
    let names = ["big5": "BIG5", "big5-hkscs": "BIG5-HKSCS", "iso-8859-1": "ISO-8859-1", "windows-1252": "CP1252"]
    guard let name = names[charset], let converter = g_mime_iconv_open("UTF-8", name),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { g_mime_iconv_close(converter) }
    let text = bytes.withUnsafeBytes {
      g_mime_iconv_strndup(converter, $0.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let text else { return nil }
    defer { g_free(text) }
    return String(validatingCString: text)
  }
}
