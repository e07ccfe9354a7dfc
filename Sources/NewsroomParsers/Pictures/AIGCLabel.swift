import Editorial
import FoundationEssentials

/// The label of GB 45438-2025 that a machine made or may have made a picture: a field `AIGC` with a text in JSON, in XMP under
/// the name space of TC260, in Exif as a comment of the user or as a description, or in a text of PNG.
struct AIGCLabel {
  static let space = "http://www.tc260.org.cn/ns/AIGC/1.0/"
  static let name = "AIGC"
  /// In bytes. Signatures stand in it too.
  static let longest = 16_384

  let note: MachineNote
  private let text: String

  /// - Parameter isWrapped: whether only a text that calls itself `AIGC` is one.
  init?(_ text: String, isWrapped: Bool) {
    guard text.utf8.count <= Self.longest, !isWrapped || text.contains("\"AIGC\"") else { return nil }
    guard let fields = Self.fields(in: text) else { return nil }
    self.text = text
    switch fields.label {
    case "1": note = .generated
    default: note = .possible
    }
  }

  /// A comment of the user (Exif 2.32, section 4.6.5): eight bytes that name its characters, then the text. Some write it
  /// without the eight bytes.
  init?(comment bytes: [UInt8], isLittle: Bool) {
    let code = Array(bytes.prefix(8))
    var text = bytes[...]
    if code == Array("UNICODE\0".utf8) {
      let units = bytes.dropFirst(8)
      let pairs = stride(from: units.startIndex, to: units.endIndex - 1, by: 2).map { at in
        isLittle ? UInt16(units[at]) | UInt16(units[at + 1]) << 8 : UInt16(units[at]) << 8 | UInt16(units[at + 1])
      }
      text = Array(String(decoding: pairs, as: UTF16.self).utf8)[...]
    } else if code == Array("ASCII\0\0\0".utf8) || code == [UInt8](repeating: 0, count: 8) {
      text = bytes.dropFirst(8)
    }
    let plain = text.prefix { $0 != 0 }
    guard let words = String(validating: plain, as: UTF8.self) else { return nil }
    self.init(words, isWrapped: true)
  }

  /// The same as a comment of the user.
  var comment: [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array("ASCII\0\0\0".utf8) + Array(text.utf8) }
    var bytes = Array("UNICODE\0".utf8)
    for unit in text.utf16 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(unit >> 8))
    }
    return bytes
  }

  var namesNoPlace: Bool {
    let lower = text.lowercased()
    return !["gps", "latitude", "longitude"].contains { lower.contains($0) }
  }

  private struct Fields: Decodable {
    let label: String?

    private enum CodingKeys: String, CodingKey { case label = "Label" }

    init(from decoder: any Decoder) throws {
      let table = try decoder.container(keyedBy: CodingKeys.self)
      if let word = try? table.decode(String.self, forKey: .label) {
        label = word
      } else {
        label = (try? table.decode(Int.self, forKey: .label)).map { "\($0)" }
      }
    }
  }

  /// The label with its name around it; some write its fields as a text in a text.
  private struct Wrapped: Decodable {
    let fields: Fields

    private enum CodingKeys: String, CodingKey { case fields = "AIGC" }

    init(from decoder: any Decoder) throws {
      let table = try decoder.container(keyedBy: CodingKeys.self)
      if let text = try? table.decode(String.self, forKey: .fields) {
        fields = try JSONDecoder().decode(Fields.self, from: Data(text.utf8))
      } else {
        fields = try table.decode(Fields.self, forKey: .fields)
      }
    }
  }

  private static func fields(in text: String) -> Fields? {
    let data = Data(text.utf8)
    if let wrapped = try? JSONDecoder().decode(Wrapped.self, from: data) { return wrapped.fields }
    return (try? JSONDecoder().decode(Fields.self, from: data)).flatMap { $0.label == nil ? nil : $0 }
  }
}
