import CGMime
import NewsroomFormats

/// A page that a browser saved into one file (MHTML, RFC 2557): a letter without a sender, whose first page is the page.
enum WebArchive {
  /// The source of the page; `nil` where the archive holds none.
  static func page(in bytes: [UInt8]) throws(PageFault) -> String? {
    guard bytes.count <= PageCharset.limit else { throw .tooLarge(size: bytes.count, limit: PageCharset.limit) }
    do throws(MailFault) { try LetterBounds.check(bytes) } catch { throw .tooMuchMarkup }
    g_mime_init()
    let stream = bytes.withUnsafeBytes {
      g_mime_stream_mem_new_with_buffer($0.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    let parser = g_mime_parser_new_with_stream(stream)
    defer {
      caibian_unref(parser)
      caibian_unref(stream)
    }
    guard let message = g_mime_parser_construct_message(parser, nil) else { return nil }
    defer { caibian_unref(message) }
    guard let root = g_mime_message_get_mime_part(message), let page = page(of: root) else { return nil }
    let source = PartContent.bytes(of: caibian_part(page))
    let declared = g_mime_object_get_content_type(page).flatMap {
      g_mime_content_type_get_parameter($0, "charset")
    }.map { String(cString: $0) }
    if let declared {
      do throws(MailFault) { return try LetterCharset.text(of: source, declared: declared) } catch {
        throw .undecodable(offset: 0, charset: declared)
      }
    }
    return try PageCharset.text(of: source).text
  }

  /// Calls itself for parts that hold others; ``LetterBounds`` has counted those.
  private static func page(of object: UnsafeMutablePointer<GMimeObject>) -> UnsafeMutablePointer<GMimeObject>? {
    guard let parts = caibian_multipart(object) else {
      let isPage =
        g_mime_object_get_content_type(object).map { g_mime_content_type_is_type($0, "text", "html") != 0 } ?? false
      return isPage && caibian_is_part(object) != 0 ? object : nil
    }
    for index in 0..<Int(g_mime_multipart_get_count(parts)) {
      guard let part = g_mime_multipart_get_part(parts, Int32(index)) else { continue }
      if let found = page(of: part) { return found }
    }
    return nil
  }
}
