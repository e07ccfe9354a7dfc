/// An address that a page may link to: `http` or `https`, and nothing that a browser would have to guess about.
struct WebAddress {
  /// In ASCII, with everything else percent-encoded.
  let text: String

  /// `nil` for any other scheme, `javascript:` among them, and for what is no address at all.
  init?(_ written: String) {
    var text = ""
    for byte in written.utf8 {
      switch byte {
      case 0x00...0x20, 0x7F, UInt8(ascii: "\\"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"),
        UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0x80...:
        text += PercentCode.of(byte)
      default: text.unicodeScalars.append(.init(byte))
      }
    }
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard ["http", "https"].contains(scheme), text.dropFirst(scheme.count).hasPrefix("://") else { return nil }
    self.text = text
    guard !authority.isEmpty else { return nil }
  }

  /// The host, for people to see where a link leads; `nil` where it would not be plain to see.
  var host: String? {
    let name = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    return name.isEmpty || name.contains("%") ? nil : String(name)
  }

  /// The address of `link` below this one.
  func appending(_ link: String) -> String { (text.hasSuffix("/") ? text : text + "/") + link }

  private var authority: Substring {
    guard let slashes = text.firstIndex(of: "/") else { return "" }
    return text[slashes...].dropFirst(2).prefix { !"/?#".contains($0) }
  }
}
