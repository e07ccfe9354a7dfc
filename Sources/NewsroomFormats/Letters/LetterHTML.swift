/// The words of a letter that was sent as HTML, a line for each paragraph. No script, style, hidden text or address is kept;
/// what the letter quotes has `>> ` before it, as no
/// story has.
public final class LetterHTML: HTMLEvents {
  private struct Element {
    let tag: String
    let isHidden: Bool
    let isQuote: Bool
    let isPre: Bool
  }

  private var lines: [String] = []
  private var buffer: [UInt8] = []
  private var stack: [Element] = []
  private var hidden = 0
  private var quotes = 0
  private var pres = 0
  /// The length of all lines; a letter's text is bounded.
  private var size = 0
  /// White space with a line break in it is waiting for what follows.
  private var isBroken = false

  public init() {}

  /// To be asked once all is told.
  public var text: String {
    flush()
    return lines.joined(separator: "\n")
  }

  public func open(_ tag: String, _ attributes: [String: String]) {
    switch tag {
    case "br":
      if hidden == 0 { isEmpty ? append("") : flush() }
      return
    case "hr": return flush()
    case "td", "th":
      if hidden == 0, !isEmpty { buffer += Array(" | ".utf8) }
    case let tag where !Self.inline.contains(tag): flush()
    default: break
    }
    guard !Self.void.contains(tag) else { return }
    let style = attributes["style"]?.prefix(2_000).lowercased().filter { !$0.isWhitespace } ?? ""
    let element = Element(
      tag: tag, isHidden: Self.unread.contains(tag) || style.contains("display:none"),
      isQuote: Self.isQuote(tag, attributes), isPre: tag == "pre" || style.contains("white-space:pre"))
    stack.append(element)
    hidden += element.isHidden ? 1 : 0
    quotes += element.isQuote ? 1 : 0
    pres += element.isPre ? 1 : 0
  }

  public func close(_ tag: String) {
    guard stack.suffix(200).contains(where: { $0.tag == tag }) else { return }
    if !Self.inline.contains(tag), tag != "td", tag != "th" { flush() }
    while let element = stack.popLast() {
      hidden -= element.isHidden ? 1 : 0
      quotes -= element.isQuote ? 1 : 0
      pres -= element.isPre ? 1 : 0
      if element.tag == tag { break }
    }
  }

  public func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard hidden == 0, size < PageCharset.limit else { return }
    size += text.count
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if pres > 0, byte == 0x0A {
        isEmpty ? append("") : flush()
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if byte == 0x0A { isBroken = true }
        space()
      } else if byte == 0xC2, index < text.count, text[index] == 0xA0 {
        index += 1
        space()
      } else {
        // A line break between two ideographs is the source's, and no space.
        if isBroken, Self.isWide(byte), buffer.last == 0x20, buffer.count > 3, Self.isWide(buffer[buffer.count - 4]) {
          buffer.removeLast()
        }
        isBroken = false
        buffer.append(byte)
      }
    }
  }

  /// Whether a character of three bytes that begins so is one of Chinese or its marks.
  private static func isWide(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) || byte == 0xEF }

  public func comment(_ text: String) {}

  private var isEmpty: Bool { buffer.allSatisfy { $0 == 0x20 } }

  private func space() { if let last = buffer.last, last != 0x20 { buffer.append(0x20) } }

  private func flush() {
    defer {
      buffer.removeAll(keepingCapacity: true)
      isBroken = false
    }
    guard hidden == 0, !isEmpty else { return }
    while buffer.last == 0x20 { buffer.removeLast() }
    var line = String(decoding: buffer, as: UTF8.self)
    // The last cells of a row may be empty.
    while line.hasSuffix(" |") { line = String(line.dropLast(2)) }
    if !line.isEmpty { append(line) }
  }

  private func append(_ line: String) { lines.append(quotes > 0 ? ">> " + line : line) }

  /// As mail programs mark what is quoted of another letter.
  private static func isQuote(_ tag: String, _ attributes: [String: String]) -> Bool {
    guard !attributes.isEmpty else { return false }
    if tag == "blockquote", attributes["type"]?.lowercased() == "cite" || attributes["cite"] != nil { return true }
    let names = ((attributes["class"] ?? "") + " " + (attributes["id"] ?? "")).prefix(500).lowercased()
    return ["gmail_quote", "moz-cite", "isreplycontent", "ntes_reply", "yahoo_quoted", "protonmail_quote"].contains {
      names.contains($0)
    }
  }

  private static let unread: Set<String> = [
    "script", "style", "title", "svg", "template", "select", "textarea", "iframe", "object", "noscript", "math",
    "audio",
    "video", "canvas", "button",
  ]
  private static let void: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "base", "source", "wbr", "col", "area", "embed", "param", "track",
  ]
  private static let inline: Set<String> = [
    "a", "span", "b", "strong", "i", "em", "font", "u", "s", "sub", "sup", "small", "big", "label", "code", "abbr",
    "cite", "q", "mark", "time", "ins", "del", "bdo", "bdi", "ruby", "rt", "rp", "tt", "kbd", "var", "samp", "strike",
    "nobr", "o:p", "st1:chsdate", "data", "img", "wbr", "input", "link", "meta", "td", "th",
  ]
}
