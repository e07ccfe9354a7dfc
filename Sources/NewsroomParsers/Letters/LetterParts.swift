import CGMime
import NewsroomFormats

/// What a letter is made of: its words, and what hangs on it.
struct LetterParts {
  private(set) var text = ""
  private(set) var attachments: [MailLetter.Attachment] = []
  /// The subjects of letters that it holds.
  private(set) var lettersInside: [String] = []
  /// The character set of the first text that names one.
  private(set) var charset: String?
  private var size = 0

  private enum Words {
    case plain(String)
    case page(String)

    var text: String {
      switch self {
      case .plain(let text), .page(let text): text
      }
    }

    var letters: Int { text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }.count }
  }

  init(of message: UnsafeMutablePointer<GMimeMessage>) throws(MailFault) {
    guard let root = g_mime_message_get_mime_part(message) else { return }
    text = try words(of: root).map(\.text).joined(separator: "\n")
  }

  /// Calls itself for parts that hold others; ``LetterBounds`` has counted those.
  private mutating func words(of object: UnsafeMutablePointer<GMimeObject>) throws(MailFault) -> [Words] {
    if caibian_is_message_part(object) != 0 {
      try keepLetter(in: object)
      return []
    }
    if let parts = caibian_multipart(object) {
      if Self.type(of: object, is: "multipart", "report") { throw .automatic }
      let count = Int(g_mime_multipart_get_count(parts))
      var all: [[Words]] = []
      for index in 0..<count {
        guard let part = g_mime_multipart_get_part(parts, Int32(index)) else { continue }
        all.append(try words(of: part))
      }
      return Self.type(of: object, is: "multipart", "alternative") ? Self.fullest(all) : all.flatMap(\.self)
    }
    guard caibian_is_part(object) != 0 else { return [] }
    return try leaf(object)
  }

  /// The same words were sent in several forms: plain ones, unless they are only a part of the others, such as a footer.
  private static func fullest(_ forms: [[Words]]) -> [Words] {
    let plain = forms.first { form in form.contains { if case .plain = $0 { true } else { false } } }
    let page = forms.first { form in form.contains { if case .page = $0 { true } else { false } } }
    guard let plain, let page else { return plain ?? page ?? [] }
    func letters(_ form: [Words]) -> Int { form.reduce(0) { $0 + $1.letters } }
    if letters(plain) * 2 < letters(page) { return page }
    // 请使用支持 HTML 的邮件客户端查看: other words than the page's are no form of it.
    return letters(page) > letters(plain) && shared(plain, with: page) < 0.5 ? page : plain
  }

  /// In letters. Enough to tell whether two texts are the same.
  private static let compared = 2_000

  /// How much of the one text the other says too, from 0 to 1.
  private static func shared(_ form: [Words], with other: [Words]) -> Double {
    func pairs(_ form: [Words], most: Int) -> [UInt64] {
      let letters = form.lazy.flatMap(\.text.unicodeScalars).filter(\.properties.isAlphabetic).prefix(most).map(\.value)
      return zip(letters, letters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }
    }
    let own = pairs(form, most: compared)
    let known = Set(pairs(other, most: compared * 4))
    return own.isEmpty ? 0 : Double(own.count { known.contains($0) }) / Double(own.count)
  }

  private mutating func leaf(_ object: UnsafeMutablePointer<GMimeObject>) throws(MailFault) -> [Words] {
    let part = caibian_part(object)
    let declared = Self.parameter("charset", of: object)
    let isPlain = g_mime_object_get_content_type(object) == nil || Self.type(of: object, is: "text", "plain")
    let isPage = Self.type(of: object, is: "text", "html")
    if isPlain || isPage, charset == nil { charset = declared }
    let name = try PartName.of(object, charset: declared ?? charset)
    guard !Self.isAttached(object), isPlain || isPage && name == nil else {
      guard attachments.count < MailLetter.mostAttachments else {
        throw .tooManyAttachments(limit: MailLetter.mostAttachments)
      }
      let bytes = PartContent.bytes(of: part)
      attachments.append(
        MailLetter.Attachment(
          name: name.map(PlainName.of) ?? (Self.type(of: object, is: "image", "*") ? "picture" : "file"),
          bytes: bytes,
          text: isPlain ? try? LetterCharset.text(of: bytes, declared: declared) : nil))
      return []
    }
    let bytes = PartContent.bytes(of: part)
    size += bytes.count
    guard size <= PageCharset.limit else { throw .textTooLarge(size: size, limit: PageCharset.limit) }
    let text = try LetterCharset.text(of: bytes, declared: declared ?? (isPage ? PageCharset.named(in: bytes) : nil))
    if isPage { return [.page(try Self.page(text))] }
    guard Self.parameter("format", of: object)?.lowercased() == "flowed" else { return [.plain(text)] }
    return [
      .plain(FlowedText.unfolded(text, dropsSpace: Self.parameter("delsp", of: object)?.lowercased() == "yes"))
    ]
  }

  private static func page(_ html: String) throws(MailFault) -> String {
    let page = LetterHTML()
    do { try HTMLParser.parse(html, into: page) } catch { throw .tooMuchMarkup }
    return page.text
  }

  /// A letter within the letter is kept as a file; whether the story is in it, somebody must say.
  private mutating func keepLetter(in object: UnsafeMutablePointer<GMimeObject>) throws(MailFault) {
    guard let message = caibian_inner_message(object) else { return }
    guard attachments.count < MailLetter.mostAttachments else {
      throw .tooManyAttachments(limit: MailLetter.mostAttachments)
    }
    let bytes = PartContent.written(caibian_object(message))
    let subject = try EncodedWords.text(of: MailFields.value(of: "subject", in: bytes) ?? [], charset: charset)
    attachments.append(
      MailLetter.Attachment(name: PlainName.of((subject.isEmpty ? "letter" : subject) + ".eml"), bytes: bytes))
    lettersInside.append(subject)
  }

  private static func isAttached(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
    g_mime_object_get_disposition(object).map { String(cString: $0).lowercased() == "attachment" } ?? false
  }

  private static func type(of object: UnsafeMutablePointer<GMimeObject>, is type: String, _ subtype: String) -> Bool {
    g_mime_object_get_content_type(object).map { g_mime_content_type_is_type($0, type, subtype) != 0 } ?? false
  }

  private static func parameter(_ name: String, of object: UnsafeMutablePointer<GMimeObject>) -> String? {
    g_mime_object_get_content_type(object).flatMap { g_mime_content_type_get_parameter($0, name) }.map {
      String(cString: $0)
    }
  }
}

/// The bytes of a part.
enum PartContent {
  /// Without its transfer encoding (quoted-printable, base64, uuencode).
  static func bytes(of part: UnsafeMutablePointer<GMimePart>?) -> [UInt8] {
    guard let wrapper = g_mime_part_get_content(part) else { return [] }
    return collected { g_mime_data_wrapper_write_to_stream(wrapper, $0) }
  }

  /// With its headers, as it was sent.
  static func written(_ object: UnsafeMutablePointer<GMimeObject>?) -> [UInt8] {
    collected { g_mime_object_write_to_stream(object, nil, $0) }
  }

  private static func collected(_ write: (UnsafeMutablePointer<GMimeStream>) -> Int) -> [UInt8] {
    guard let stream = g_mime_stream_mem_new() else { return [] }
    defer { caibian_unref(stream) }
    _ = write(stream)
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
}

/// What a part is called.
enum PartName {
  /// - Parameter charset: of bytes that no word declares.
  static func of(_ object: UnsafeMutablePointer<GMimeObject>, charset: String?) throws(MailFault) -> String? {
    for (header, parameter) in [("Content-Disposition", "filename"), ("Content-Type", "name")] {
      // Encoded words have no business in a parameter, and most programs put them there.
      guard let raw = raw(header, of: object), let value = value(of: parameter, in: raw),
        value.contains(where: { $0 >= 0x80 }) || value.firstRange(of: [0x3D, 0x3F]) != nil
      else { continue }
      return try EncodedWords.text(of: value, charset: charset)
    }
    let part = caibian_part(object)
    return g_mime_part_get_filename(part).map { String(cString: $0) }
  }

  private static func raw(_ header: String, of object: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
    guard let list = g_mime_object_get_header_list(object), let found = g_mime_header_list_get_header(list, header),
      let value = g_mime_header_get_raw_value(found)
    else { return nil }
    var bytes: [UInt8] = []
    var next = value
    while next.pointee != 0, bytes.count < MailLetter.mostHeaderBytes {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }

  /// `name="value"`, with whatever is in the quotes; without them up to the semicolon.
  private static func value(of name: String, in raw: [UInt8]) -> [UInt8]? {
    let lower = raw.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var place = 0
    while let semicolon = lower[place...].firstIndex(of: 0x3B) {
      place = semicolon + 1
      var index = place
      while index < lower.count, lower[index] <= 0x20 { index += 1 }
      guard lower[index...].starts(with: name.utf8) else { continue }
      index += name.utf8.count
      while index < lower.count, lower[index] <= 0x20 { index += 1 }
      guard index < lower.count, lower[index] == 0x3D else { continue }
      index += 1
      while index < lower.count, lower[index] <= 0x20 { index += 1 }
      if index < raw.count, raw[index] == 0x22 {
        let rest = raw[(index + 1)...]
        return unfolded(rest[..<(rest.firstIndex(of: 0x22) ?? rest.endIndex)])
      }
      return unfolded(raw[index...].prefix { $0 != 0x3B })
    }
    return nil
  }

  private static func unfolded(_ value: ArraySlice<UInt8>) -> [UInt8] {
    value.filter { $0 != 0x0A && $0 != 0x0D }
  }
}
