/// An XMP packet (ISO 16684-1), read tag by tag in one pass.
struct XMPPacket {
  /// Longer packets are not kept.
  static let largest = 65_536

  private let bytes: [UInt8]
  private var place = 0
  private var kept: [UInt8] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Without the properties that name a place. `nil` for one that is not plainly readable.
  static func withoutPlaces(_ packet: ArraySlice<UInt8>) -> [UInt8]? {
    guard packet.count <= largest, !packet.contains(0), String(validating: packet, as: UTF8.self) != nil else {
      return nil
    }
    var reader = XMPPacket(Array(packet))
    return reader.read() ? reader.kept : nil
  }

  private mutating func read() -> Bool {
    while place < bytes.count {
      guard bytes[place] == 0x3C else {
        kept.append(bytes[place])
        place += 1
        continue
      }
      guard let tag = nextTag() else { return false }
      let name = Self.name(bytes[tag].dropFirst())
      guard Self.isPlace(name) else {
        guard keep(tag) else { return false }
        continue
      }
      if bytes[tag].dropLast().last != 0x2F, !skip(to: name) { return false }
    }
    return true
  }

  /// The tag, instruction or comment that begins here, and its end; `nil` if it has none.
  private mutating func nextTag() -> Range<Int>? {
    let start = place
    let isComment = bytes[start...].starts(with: Array("<!--".utf8))
    var quote: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isComment {
        if byte == 0x3E, bytes[..<(place - 1)].suffix(2).elementsEqual([0x2D, 0x2D]) { return start..<place }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return start..<place
      }
    }
    return nil
  }

  /// Skips what stands up to the end tag of that name, and the end tag.
  private mutating func skip(to name: ArraySlice<UInt8>) -> Bool {
    var depth = 1
    while depth > 0 {
      guard let next = bytes[place...].firstIndex(of: 0x3C) else { return false }
      place = next
      guard let tag = nextTag() else { return false }
      let inner = bytes[tag].dropFirst()
      if inner.first == 0x2F {
        if Self.name(inner.dropFirst()).elementsEqual(name) { depth -= 1 }
      } else if Self.name(inner).elementsEqual(name), inner.dropLast().last != 0x2F {
        depth += 1
      }
    }
    return true
  }

  /// Keeps a tag without the attributes that name a place. `false` if it is not plainly readable.
  private mutating func keep(_ tag: Range<Int>) -> Bool {
    var at = tag.lowerBound
    while at < tag.upperBound {
      let word = Self.name(bytes[at..<tag.upperBound])
      guard !word.isEmpty else {
        kept.append(bytes[at])
        at += 1
        continue
      }
      at = word.endIndex
      guard Self.isPlace(word), at < tag.upperBound else {
        kept += word
        // A value is no name.
        if let quote = Self.quote(after: at, in: bytes[tag]) {
          guard let end = bytes[(quote + 1)..<tag.upperBound].firstIndex(of: bytes[quote]) else { return false }
          kept += bytes[at...end]
          at = end + 1
        }
        continue
      }
      if let quote = Self.quote(after: at, in: bytes[tag]) {
        guard let end = bytes[(quote + 1)..<tag.upperBound].firstIndex(of: bytes[quote]) else { return false }
        at = end + 1
      }
    }
    return true
  }

  /// Where the quote stands that opens the value of the attribute whose name ends at `end`.
  private static func quote(after end: Int, in tag: ArraySlice<UInt8>) -> Int? {
    guard let equals = tag[end...].firstIndex(where: { !isSpace($0) }), tag[equals] == 0x3D,
      let quote = tag[(equals + 1)...].firstIndex(where: { !isSpace($0) }), tag[quote] == 0x22 || tag[quote] == 0x27
    else { return nil }
    return quote
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func name(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x3A).contains($0) || $0 == 0x5F || $0 == 0x2D
        || $0 == 0x2E || $0 >= 0x80
    }
  }

  /// Whether the name, without its prefix, is of a property that says where a picture was taken.
  private static func isPlace(_ name: ArraySlice<UInt8>) -> Bool {
    guard let colon = name.lastIndex(of: 0x3A), name.count <= 200 else { return false }
    let local = String(decoding: name[(colon + 1)...], as: UTF8.self).lowercased()
    return ["city", "state", "sublocation", "provincestate", "worldregion"].contains(local)
      || local.hasPrefix("country")
      || ["gps", "latitude", "longitude", "altitude", "location"].contains { local.contains($0) }
  }
}
