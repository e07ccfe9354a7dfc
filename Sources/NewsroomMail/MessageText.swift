import CGMime
import Editorial
import Newsroom

/// A letter of ours as an RFC 5322 message. The library encodes every header, so that no line break in a headline or a
/// name can begin a header of its own.
struct MessageText {
  let bytes: [UInt8]

  init(_ letter: OutgoingLetter) {
    g_mime_init()
    let message = g_mime_message_new(1)
    defer { caibian_unref(message) }
    caibian_add_mailbox(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_FROM), letter.from)
    caibian_add_mailbox(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO), letter.to)
    g_mime_message_set_subject(message, letter.subject.filter { !$0.isNewline }, "utf-8")
    let domain = letter.from.split(separator: "@").last.map(String.init) ?? "localhost"
    g_mime_message_set_message_id(message, "\(letter.id)@\(domain)")
    let date = g_date_time_new_from_unix_utc(gint64(letter.at.microseconds / 1_000_000))
    g_mime_message_set_date(message, date)
    g_date_time_unref(date)
    g_mime_object_set_header(
      caibian_object(message), "Auto-Submitted", letter.isAnswer ? "auto-replied" : "auto-generated", "utf-8")
    // Nobody's program is to answer ours (RFC 3834, section 2; and what some programs heed instead).
    g_mime_object_set_header(caibian_object(message), "X-Auto-Response-Suppress", "All", "utf-8")
    let part = g_mime_text_part_new_with_subtype("plain")
    g_mime_text_part_set_charset(part, "utf-8")
    g_mime_text_part_set_text(part, letter.text)
    g_mime_part_set_content_encoding(caibian_part(caibian_object(part)), GMIME_CONTENT_ENCODING_BASE64)
    g_mime_message_set_mime_part(message, caibian_object(part))
    caibian_unref(part)
    let text = g_mime_object_to_string(caibian_object(message), nil)
    defer { g_free(text) }
    bytes = text.map { Array(String(cString: $0).utf8) } ?? []
  }
}
