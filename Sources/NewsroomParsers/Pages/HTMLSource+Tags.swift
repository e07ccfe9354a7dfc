/// Tags, read as the HTML standard has it (section 13.2.5) and written so that they can be read one way only.
extension HTMLSource {
  /// The most attributes of one tag that are written: the library compares each with all others.
  static let mostAttributes = 200
  /// What the library reads of a name; of a longer one it would read the rest as another.
  private static let longestName = 100
  /// Four times what is read of any; a picture may stand in its address as a whole.
  private static let longestValue = 8_192

  struct StartTag {
    /// In small letters.
    let name: [UInt8]
    /// All that it had.
    var attributes = 0
    /// `<br/>`, which the library ends at once.
    var isEmpty = false
    /// A script that is none: it states what the page says, as JSON.
    var isData = false
  }

  /// Writes the tag that begins here; one without an end swallows the rest of the page, as in browsers, and is not written.
  mutating func copyStartTag() -> StartTag {
    index += 1
    var tag = StartTag(name: tagName())
    let start = result.count
    let attributes = index
    result.append(0x3C)
    result += tag.name
    while index < source.count {
      let byte = source[index]
      if byte == 0x3E {
        // Not for what has raw text: browsers read on to its end.
        if Self.isRaw(tag.name) { tag.isEmpty = false }
        if tag.name == Self.script { tag.isData = saysJSON(attributes..<index) }
        index += 1
        result += tag.isEmpty ? [0x2F, 0x3E] : [0x3E]
        return tag
      }
      tag.isEmpty = byte == 0x2F
      if Self.isSpace(byte) || byte == 0x2F {
        index += 1
        continue
      }
      tag.attributes += 1
      copyAttribute(isWritten: tag.attributes <= Self.mostAttributes)
    }
    result.removeSubrange(start...)
    return tag
  }

  /// Writes the end tag that begins here, without anything but its name.
  mutating func copyEndTag() -> [UInt8] {
    index += 2
    let name = tagName()
    while index < source.count, source[index] != 0x3E {
      if Self.isSpace(source[index]) || source[index] == 0x2F { index += 1 } else { copyAttribute(isWritten: false) }
    }
    guard index < source.count else { return name }
    index += 1
    result += [0x3C, 0x2F]
    result += name
    result.append(0x3E)
    return name
  }

  private mutating func tagName() -> [UInt8] {
    let whole = source[index...].prefix { !Self.isSpace($0) && $0 != 0x2F && $0 != 0x3E }
    index = whole.endIndex
    return whole.prefix(Self.longestName).prefix(while: Self.isOfName).map { Self.isLetter($0) ? $0 | 0x20 : $0 }
  }

  /// Passes an attribute, and writes it if the library can read its name.
  private mutating func copyAttribute(isWritten: Bool) {
    let start = index
    // A sign of equality at the beginning is part of the name.
    index += 1
    while index < source.count, !Self.endsName(source[index]) { index += 1 }
    let name = source[start..<index]
    let isKept =
      isWritten && name.count <= Self.longestName && name.first.map(Self.isLetter) == true
      && name.allSatisfy(Self.isOfName)
    if isKept {
      result.append(0x20)
      result += name
    }
    let end = index
    skipSpaces()
    guard index < source.count, source[index] == 0x3D else {
      index = end
      return
    }
    index += 1
    skipSpaces()
    guard index < source.count, source[index] != 0x3E else { return }
    if isKept { result += [0x3D, 0x22] }
    copyValue(isKept: isKept)
    if isKept { result.append(0x22) }
  }

  private mutating func copyValue(isKept: Bool) {
    let quote = source[index]
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { index += 1 }
    let start = index
    if isQuoted {
      index = place(of: quote, from: index) ?? source.count
    } else {
      while index < source.count, !Self.isSpace(source[index]), source[index] != 0x3E { index += 1 }
    }
    if isKept { copy(value: start..<index) }
    if isQuoted, index < source.count { index += 1 }
  }

  private mutating func copy(value: Range<Int>) {
    var end = min(value.upperBound, value.lowerBound + Self.longestValue)
    // Between characters, not within one.
    while end < value.upperBound, end > value.lowerBound, source[end] & 0xC0 == 0x80 { end -= 1 }
    var start = value.lowerBound
    while let quote = place(of: 0x22, from: start, to: end) {
      copy(start..<quote)
      result += [0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B]
      start = quote + 1
    }
    copy(start..<end)
  }

  private func saysJSON(_ range: Range<Int>) -> Bool {
    let word = Array("json".utf8)
    return source[range].indices.contains { place in
      place + word.count <= range.upperBound && source[place] | 0x20 == word[0]
        && word.indices.allSatisfy { source[place + $0] | 0x20 == word[$0] }
    }
  }

  private mutating func skipSpaces() { while index < source.count, Self.isSpace(source[index]) { index += 1 } }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  private static func endsName(_ byte: UInt8) -> Bool { isSpace(byte) || byte == 0x2F || byte == 0x3E || byte == 0x3D }

  /// What the library takes for part of a name.
  private static func isOfName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x3A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
  }
}
