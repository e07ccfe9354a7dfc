/// Turns the bytes of a saved page into text.
///
/// In the order of the HTML standard: a byte order mark; what the head of the page declares by `meta charset` or
/// `http-equiv`, if the bytes are that; else what the bytes are: UTF-8, GB18030, Big5. A declaration that the bytes
/// contradict is not believed. GBK and GB2312 are read as GB18030, which holds both.
public enum PageCharset {
  /// Ten megabytes: more than any page of news.
  public static let limit = 10 << 20

  /// Whether the bytes are the source of a page rather than its text.
  public static func isPage(_ bytes: [UInt8]) -> Bool {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let head = bytes.prefix(200_000).filter { !isWide || $0 != 0 }.map { $0 < 0x80 ? $0 : 0x3F }
    return PageReader.isMarkup(String(decoding: head, as: UTF8.self))
  }

  /// Whether the bytes are a page with all that belongs to it, as browsers save both into one file (.mht, .mhtml).
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    return head.firstRange(of: "mime-version:").map { head[..<$0.lowerBound].count < 2_000 } == true
      && head.contains("content-type:")
      && (head.contains("multipart/related") || head.contains("snapshot-content-location:"))
  }

  public static func text(of bytes: [UInt8]) throws(PageFault) -> (text: String, charset: String) {
    guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try byMark(bytes)
    }
    let declared = declared(bytes)
    if let text = utf8(bytes) { return (text, "UTF-8") }
    if let declared, declared != "UTF-8", let text = converted(bytes, from: declared) {
      return likelier(bytes, than: text, in: ["GB18030", "CP950"]) ?? (text, declared)
    }
    // A browser saves what it shows; a byte that does not fit is one picture of a letter, not another character set.
    let damaged = damage(bytes)
    if declared == "UTF-8" || declared == nil, damaged * 200 <= bytes.count(where: { $0 >= 0x80 }) {
      return (String(decoding: bytes, as: UTF8.self), "UTF-8")
    }
    for charset in ["GB18030", "CP950"] {
      if let text = converted(bytes, from: charset), charset != "GB18030" || looksChinese(text) {
        return (text, charset)
      }
    }
    if let declared, declared != "UTF-8", let text = converted(bytes, from: declared, leniently: true) {
      return (text, declared)
    }
    throw .undecodable(offset: firstFault(bytes), charset: declared ?? "UTF-8")
  }

  private static func byMark(_ bytes: [UInt8]) throws(PageFault) -> (text: String, charset: String) {
    do throws(TextDecoding.Fault) {
      let read = try TextDecoding.text(of: bytes, limit: limit)
      return (read.text, read.encoding.rawValue)
    } catch {
      switch error {
      case .tooLarge(let size, let limit): throw .tooLarge(size: size, limit: limit)
      case .undecodable(let offset, let encoding): throw .undecodable(offset: offset, charset: encoding.rawValue)
      }
    }
  }

  /// What the page's own head declares, where it is a character set of Chinese pages.
  public static func named(in bytes: [UInt8]) -> String? { declared(bytes) }

  /// The charset that `<meta charset=…>` or `<meta http-equiv=… content="…; charset=…">` names within the first 4 KB.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    var rest = head[...]
    while let meta = rest.firstRange(of: "<meta") {
      rest = rest[meta.upperBound...]
      let tag = rest[..<(rest.firstIndex(of: ">") ?? rest.endIndex)]
      guard let found = tag.firstRange(of: "charset") else { continue }
      let value = tag[found.upperBound...].drop { $0.isWhitespace || $0 == "=" || $0 == "\"" || $0 == "'" }
      return known(String(value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }))
    }
    return nil
  }

  private static func known(_ label: String) -> String? {
    switch label {
    case "utf-8", "utf8": "UTF-8"
    case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "gb-2312", "chinese": "GB18030"
    case "big5", "big5-hkscs", "x-x-big5", "cp950", "cn-big5": "BIG5-HKSCS"
    default: nil
    }
  }

  private static func utf8(_ bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }

  /// How many bytes are no part of a character of UTF-8.
  private static func damage(_ bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.lazy.filter { $0 == "\u{FFFD}" }.count
  }

  private static func firstFault(_ bytes: [UInt8]) -> Int {
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\u{FFFD}" { return offset }
      offset += UTF8.width(scalar)
    }
    return offset
  }

  /// Whether most of what is not ASCII are common ideographs and marks: bytes of Big5 decode as GB18030 too, to rare ones.
  private static func looksChinese(_ text: String) -> Bool { commonShare(of: text) >= 1.0 / 12 }

  /// The bytes in the first of some character sets that makes common Chinese of what `text` makes rare characters: bytes of
  /// Big5 are GB18030 as well, and what a page declares may be another's.
  static func likelier(
    _ bytes: [UInt8], than text: String, in charsets: [String]
  ) -> (text: String, charset: String)? {
    guard text.isEmpty || !looksChinese(text) else { return nil }
    for charset in charsets {
      if let other = converted(bytes, from: charset), looksChinese(other),
        commonShare(of: other) > 2 * (text.isEmpty ? 0 : commonShare(of: text))
      {
        return (other, charset)
      }
    }
    return nil
  }

  /// What part of the characters that are not ASCII are among the commonest of Chinese news; 1 where there are none.
  static func commonShare(of text: String) -> Double {
    var common = 0
    var wide = 0
    for scalar in text.unicodeScalars.lazy.filter({ $0.value >= 0x80 }).prefix(4_000) {
      wide += 1
      if PageCharset.frequent.contains(scalar) { common += 1 }
    }
    return wide == 0 ? 1 : Double(common) / Double(wide)
  }

  /// The commonest characters of simplified and traditional news, and the marks between them.
  private static let frequent: Set<Unicode.Scalar> = Set(
    "的一是在了不和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级就年，。、：“”《》（）　市县新闻记者月日国國會來為這個們時對學發經過說產業".unicodeScalars)

  private static func converted(_ bytes: [UInt8], from charset: String, leniently: Bool = false) -> String? {
    Iconv.text(of: bytes, from: charset, leniently: leniently)
  }
}
