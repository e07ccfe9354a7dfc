/// JSON read by its letter: in the order in which it is written, numbers as they are written, and a key only once.
enum JSONValue {
  case object([(key: String, value: JSONValue)])
  case list([JSONValue])
  case text(String)
  case number(String)
  case flag(Bool)
  case null

  /// Objects and lists in one another.
  static let mostNesting = 60

  static func read(_ text: String) throws(ODRLFault) -> JSONValue {
    var reader = JSONReader(Array(text.utf8))
    let value = try reader.value(at: "", depth: 0)
    try reader.end()
    return value
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var next = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
  }

  func fault(_ place: String, _ wanted: ODRLFault.Wanted = .json) -> ODRLFault {
    let rest = bytes[min(next, bytes.count)...].prefix(20)
    let line = bytes.prefix(next).count { $0 == 0x0A } + 1
    return ODRLFault(
      place: place.isEmpty ? "line \(line)" : place, found: String(decoding: rest, as: UTF8.self), wanted: wanted)
  }

  mutating func skip() {
    while next < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
  }

  mutating func end() throws(ODRLFault) {
    skip()
    guard next == bytes.count else { throw fault("") }
  }

  mutating func take(_ byte: Character) -> Bool {
    skip()
    guard next < bytes.count, bytes[next] == byte.asciiValue else { return false }
    next += 1
    return true
  }

  mutating func value(at place: String, depth: Int) throws(ODRLFault) -> JSONValue {
    guard depth <= JSONValue.mostNesting else { throw fault(place, .shallow) }
    skip()
    guard next < bytes.count else { throw fault(place) }
    switch bytes[next] {
    case UInt8(ascii: "{"): return try object(at: place, depth: depth)
    case UInt8(ascii: "["): return try list(at: place, depth: depth)
    case UInt8(ascii: "\""): return .text(try text(at: place))
    default: return try word(at: place)
    }
  }

  private mutating func object(at place: String, depth: Int) throws(ODRLFault) -> JSONValue {
    next += 1
    var pairs: [(key: String, value: JSONValue)] = []
    var keys: Set<String> = []
    if take("}") { return .object([]) }
    repeat {
      skip()
      guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else { throw fault(place) }
      let key = try text(at: place)
      let within = place.isEmpty ? key : "\(place).\(key)"
      guard keys.insert(key).inserted else { throw ODRLFault(place: within, found: key, wanted: .onceEach) }
      guard take(":") else { throw fault(within) }
      pairs.append((key, try value(at: within, depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw fault(place) }
    return .object(pairs)
  }

  private mutating func list(at place: String, depth: Int) throws(ODRLFault) -> JSONValue {
    next += 1
    var values: [JSONValue] = []
    if take("]") { return .list([]) }
    repeat { values.append(try value(at: "\(place)[\(values.count)]", depth: depth + 1)) } while take(",")
    guard take("]") else { throw fault(place) }
    return .list(values)
  }

  private mutating func word(at place: String) throws(ODRLFault) -> JSONValue {
    let start = next
    while next < bytes.count, ![0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x5D, 0x7D, 0x3A].contains(bytes[next]) { next += 1 }
    let word = String(decoding: bytes[start..<next], as: UTF8.self)
    switch word {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .null
    default:
      guard word.wholeMatch(of: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/) != nil else {
        next = start
        throw fault(place)
      }
      return .number(word)
    }
  }

  private mutating func text(at place: String) throws(ODRLFault) -> String {
    next += 1
    var units: [UInt8] = []
    while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
      guard bytes[next] >= 0x20 else { throw fault(place) }
      if bytes[next] == UInt8(ascii: "\\") {
        units += try escape(at: place)
      } else {
        units.append(bytes[next])
        next += 1
      }
    }
    guard next < bytes.count, let text = String(validating: units, as: UTF8.self) else { throw fault(place) }
    next += 1
    return text
  }

  private mutating func escape(at place: String) throws(ODRLFault) -> [UInt8] {
    guard next + 1 < bytes.count else { throw fault(place) }
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    ]
    if let byte = plain[bytes[next + 1]] {
      next += 2
      return [byte]
    }
    guard var code = unit() else { throw fault(place) }
    if (0xD800..<0xDC00).contains(code) {
      guard let low = unit(), (0xDC00..<0xE000).contains(low) else { throw fault(place) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault(place) }
    return Array(String(Character(scalar)).utf8)
  }

  /// `\u` and four digits.
  private mutating func unit() -> UInt32? {
    guard next + 6 <= bytes.count, bytes[next] == 0x5C, bytes[next + 1] == UInt8(ascii: "u") else { return nil }
    let digits = bytes[(next + 2)..<(next + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    next += 6
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
