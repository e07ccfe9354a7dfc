/// Bytes of a letter as text, by the character set that it names.
///
/// What it names is honoured where the bytes are that. A name that nobody knows, and one that the bytes contradict, are not
/// believed: then the bytes must show by themselves what they are, or they are refused. Garbage is never taken for a text.
public enum LetterCharset {
  public static func text(of bytes: [UInt8], declared name: String?) throws(MailFault) -> String {
    let label = label(name ?? "")
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try detected(bytes, label)
    }
    if isStateful(label) {
      // All of its bytes are ASCII: what does not convert would read as a riddle.
      guard let text = label.hasPrefix("hz") ? HZ.text(of: bytes) : Iconv.text(of: bytes, from: iconvName(label) ?? "")
      else { throw .charset(shown(label)) }
      return text
    }
    if label == "utf-16" || label == "utf16" { return try detected(bytes, label) }
    guard let charset = iconvName(label),
      let text = Iconv.text(of: bytes, from: charset)
        ?? (charset == "BIG5-HKSCS" ? Iconv.text(of: bytes, from: "CP950") : nil)
    else { return try detected(bytes, label) }
    return contradicts(bytes, text, charset) ?? text
  }

  private static func label(_ name: String) -> String {
    // RFC 2231 puts a language behind an asterisk.
    String(name.lowercased().prefix { $0 != "*" }.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
  }

  private static func shown(_ label: String) -> String { label.isEmpty ? "unknown" : String(label.prefix(40)) }

  private static func isStateful(_ label: String) -> Bool {
    label.hasPrefix("hz") || label.hasPrefix("iso-2022") || label.hasSuffix("utf-7") || label == "utf7"
  }

  /// As iconv calls it; `nil` where the name says nothing.
  private static func iconvName(_ label: String) -> String? {
    switch label {
    case "", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "unknown", "default", "8bit": nil
    case "utf8", "utf-8", "unicode-1-1-utf-8": "UTF-8"
    case "gb2312", "gbk", "gb18030", "cp936", "ms936", "x-gbk", "gb_2312-80", "gb-2312", "gb18030-2000", "chinese",
      "euc-cn", "windows-936", "csgb2312":
      "GB18030"
    case "big5", "cn-big5", "x-x-big5", "big5-hkscs", "big-5", "csbig5": "BIG5-HKSCS"
    case "cp950", "windows-950", "ms950": "CP950"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "cp932", "ms_kanji": "CP932"
    case "euc-kr", "ks_c_5601-1987", "ks_c_5601", "ksc5601", "cp949", "uhc", "korean": "CP949"
    case "iso-8859-1", "iso8859-1", "latin1", "iso-8859-1-windows-3.1-latin-1": "CP1252"
    case "iso-8859-8-i": "ISO-8859-8"
    case "unicode-1-1-utf-7", "utf7": "UTF-7"
    default:
      label.hasPrefix("windows-")
        ? "CP" + label.dropFirst(8).filter { $0.isASCII && $0.isNumber }
        : label.utf8.count <= 40 && label.utf8.allSatisfy(isOfName) ? label.uppercased() : nil
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
      || byte == 0x3A
  }

  /// What the bytes are by themselves, where that is beyond doubt and not what they are said to be.
  private static func contradicts(_ bytes: [UInt8], _ text: String, _ charset: String) -> String? {
    guard charset != "UTF-8", bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    // Two characters of UTF-8 do not happen by chance, and bytes of other character sets are none.
    if let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.lazy.filter({ $0.value >= 0x80 }).count >= 2
    {
      return text
    }
    let share = PageCharset.commonShare(of: text)
    guard share < 1.0 / 24 else { return nil }
    for other in ["GB18030", "BIG5-HKSCS"] where other != charset {
      if let candidate = Iconv.text(of: bytes, from: other),
        PageCharset.commonShare(of: candidate) > max(3 * share, 1.0 / 12)
      {
        return candidate
      }
    }
    return nil
  }

  /// What they are by themselves: Unicode, or Chinese in one of its two character sets.
  private static func detected(_ bytes: [UInt8], _ label: String) throws(MailFault) -> String {
    do throws(TextDecoding.Fault) {
      let read = try TextDecoding.text(of: bytes, limit: PageCharset.limit)
      guard read.encoding == .gb18030 else { return read.text }
      let share = PageCharset.commonShare(of: read.text)
      if share < 1.0 / 24, let text = Iconv.text(of: bytes, from: "BIG5-HKSCS"),
        PageCharset.commonShare(of: text) > max(3 * share, 1.0 / 12)
      {
        return text
      }
      // Nothing was said: a name of two characters need not be among the common ones. What was said is not this.
      if iconvName(label) == nil && isUnsaid(label) || share >= 1.0 / 24 || isPlainChinese(bytes) { return read.text }
    } catch {
      if case .tooLarge(let size, let limit) = error { throw .textTooLarge(size: size, limit: limit) }
      if let text = Iconv.text(of: bytes, from: "BIG5-HKSCS"), PageCharset.commonShare(of: text) >= 1.0 / 12 {
        return text
      }
    }
    throw .charset(shown(label))
  }

  private static func isUnsaid(_ label: String) -> Bool {
    ["", "us-ascii", "ascii", "unknown-8bit", "8bit"].contains(label)
  }

  /// Whether every wide character is one of GB2312, as those of Chinese in other character sets are not.
  private static func isPlainChinese(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < bytes.count, bytes[index + 1] >= 0xA1,
        (0xA1...0xA9).contains(bytes[index]) || (0xB0...0xF7).contains(bytes[index])
      else { return false }
      index += 2
    }
    return true
  }
}

/// Chinese in seven bits (RFC 1843), which the system's library does not know.
enum HZ {
  static func text(of bytes: [UInt8]) -> String? {
    var wide: [UInt8] = []
    wide.reserveCapacity(bytes.count)
    var isWide = false
    var index = 0
    while index < bytes.count {
      let (byte, next) = (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
      guard byte < 0x80 else { return nil }
      index += 2
      switch (byte, next) {
      case (0x7E, 0x7B) where !isWide: isWide = true
      case (0x7E, 0x7D) where isWide: isWide = false
      case (0x7E, 0x7E) where !isWide: wide.append(0x7E)
      case (0x7E, 0x0A) where !isWide: break
      case (0x0A, _), (0x0D, _):
        // A line that never went back is one that was cut.
        isWide = false
        wide.append(byte)
        index -= 1
      case _ where isWide:
        guard (0x21...0x7E).contains(byte), (0x21...0x7E).contains(next) else { return nil }
        wide += [byte | 0x80, next | 0x80]
      default:
        wide.append(byte)
        index -= 1
      }
    }
    return Iconv.text(of: wide, from: "GB18030")
  }
}
