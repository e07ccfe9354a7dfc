import Mustache

/// Escapes text for pages: whatever stands in an article or a setting, it never becomes markup, neither between tags
/// nor in a quoted attribute.
///
/// It looks at bytes. The template library's own escaping looks at characters, and so lets `"` pass with a combining
/// mark behind it, and `<` with a joining sign before it. Controls are written as references, so that even they can
/// be read back.
struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""), UInt8(ascii: "'"), 0x00...0x1F: escaped += "&#\(byte);".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The text that was escaped; `nil` for anything that `escapeText` does not write.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "&"):
        guard let end = rest.prefix(6).firstIndex(of: UInt8(ascii: ";")),
          let original = original(of: String(decoding: rest[..<end], as: UTF8.self))
        else { return nil }
        text.append(original)
        rest = rest[(end + 1)...]
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x00...0x1F: return nil
      default: text.append(byte)
      }
    }
    return String(validating: text, as: UTF8.self)
  }

  private static func original(of reference: String) -> UInt8? {
    switch reference {
    case "amp": UInt8(ascii: "&")
    case "lt": UInt8(ascii: "<")
    case "gt": UInt8(ascii: ">")
    case "#34": UInt8(ascii: "\"")
    case "#39": UInt8(ascii: "'")
    default: (0x00...0x1F).first { "#\($0)" == reference }
    }
  }
}
