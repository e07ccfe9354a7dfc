import NewsroomFormats

/// The text of bytes whose characters no block declares, as in Exif and most IPTC.
enum EmbeddedText {
  /// UTF-8 where it fits, else GB18030 or Big5 as every text of strangers is read, else Latin-1. `nil` for none of these.
  static func text(_ bytes: [UInt8]) -> String? {
    let bytes = Array(bytes.prefix { $0 != 0 })
    guard bytes.contains(where: { $0 >= 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
    do throws(TextDecoding.Fault) {
      let read = try TextDecoding.text(of: bytes)
      return read.encoding == .gb18030 && looksWestern(bytes) ? latin(bytes) : read.text
    } catch {
      if case .undecodable(offset: _, as: .utf8) = error { return nil }
      return looksWestern(bytes) ? latin(bytes) : nil
    }
  }

  /// Whether single letters of another sort stand among those of ASCII: `Fran\u{E7}ois`. No character of GB 2312, whose two
  /// bytes are both above, is among them.
  private static func looksWestern(_ bytes: [UInt8]) -> Bool {
    let pairs = zip(bytes, bytes.dropFirst()).contains { $0 >= 0xA1 && $1 >= 0xA1 }
    let letters = bytes.count { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return !pairs && letters > bytes.count { $0 >= 0x80 }
  }

  private static func latin(_ bytes: [UInt8]) -> String {
    var view = String.UnicodeScalarView()
    for byte in bytes { view.append(Unicode.Scalar(byte)) }
    return String(view)
  }
}
