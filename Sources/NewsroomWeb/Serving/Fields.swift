import FoundationEssentials

/// What stands in the fields of a form, or behind the question mark of an address (the URL Standard's
/// application/x-www-form-urlencoded). Names may come more than once.
struct Fields: Hashable, Sendable {
  struct Field: Hashable, Sendable {
    let name: String
    let value: String
  }

  private(set) var all: [Field] = []

  init() {}

  init(_ all: [Field]) { self.all = all }

  /// `nil` for what is no such text: bytes that are not UTF-8, or more fields than any form of ours has.
  init?(encoded text: some StringProtocol) {
    for part in text.utf8.split(separator: UInt8(ascii: "&")) {
      guard all.count < WebSettings.mostFields else { return nil }
      let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(halves[0]), let value = halves.count > 1 ? Self.decoded(halves[1]) : "" else {
        return nil
      }
      all.append(Field(name: name, value: value))
    }
  }

  /// The first field of this name that says something; spaces around it do not count.
  subscript(name: String) -> String? {
    guard let value = raw(name) else { return nil }
    let trimmed = value.drop { $0.isWhitespace }
    guard !trimmed.isEmpty else { return nil }
    return String(trimmed.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The first field of this name as it came; line breaks are `\n`.
  func raw(_ name: String) -> String? {
    all.first { $0.name == name }?.value.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  func values(_ name: String) -> [String] { all.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }

  func has(_ name: String) -> Bool { all.contains { $0.name == name } }

  mutating func add(_ name: String, _ value: String) { all.append(Field(name: name, value: value)) }

  func without(_ names: Set<String>) -> Fields { Fields(all.filter { !names.contains($0.name) }) }

  /// In the form in which browsers send them.
  var encoded: String {
    all.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  private static func decoded(_ bytes: Substring.UTF8View.SubSequence) -> String? { decoded(Array(bytes)) }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    var plain: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
        plain.append(high << 4 | low)
      default: plain.append(byte)
      }
    }
    return String(validating: plain, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2A, 0x2D, 0x2E, 0x5F: bytes.append(byte)
      case 0x20: bytes.append(UInt8(ascii: "+"))
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A file that came with a form.
struct FormFile: Hashable, Sendable {
  let field: String
  /// As the browser calls it; it names nothing here.
  let name: String
  let bytes: [UInt8]
}

/// What a form brought.
struct Form: Sendable {
  var fields = Fields()
  var files: [FormFile] = []

  /// The first file of this field that is not empty.
  func file(_ field: String) -> FormFile? { files.first { $0.field == field && !$0.bytes.isEmpty } }
}
