/// Makes a page's source safe and plain for the library, by the rules of the HTML standard that it does not keep itself.
enum HTMLSource {
  /// The most attributes of one tag that are looked at: the library compares each with all others.
  static let mostAttributes = 200

  /// UTF-8 in which a `<` that begins no tag is a reference, and no tag has more attributes than the limit.
  static func prepared(_ html: String) -> [UInt8] {
    let source = Array(html.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count + source.count / 64)
    var index = 0
    // Inside of script and style everything is text until the end tag.
    var raw: [UInt8]?
    while index < source.count {
      let byte = source[index]
      if byte == 0 {
        index += 1
        continue
      }
      guard byte == 0x3C else {
        result.append(byte)
        index += 1
        continue
      }
      let next = index + 1 < source.count ? source[index + 1] : 0
      if let tag = raw {
        if next == 0x2F, begins(tag, source, index + 2) {
          raw = nil
        } else {
          result.append(byte)
          index += 1
          continue
        }
      }
      let isTag =
        isLetter(next) || next == 0x2F && index + 2 < source.count && isLetter(source[index + 2]) || next == 0x21
        || next == 0x3F
      guard isTag else {
        result += [0x26, 0x6C, 0x74, 0x3B]
        index += 1
        continue
      }
      guard isLetter(next) else {
        result.append(byte)
        index += 1
        continue
      }
      if begins([0x73, 0x63, 0x72, 0x69, 0x70, 0x74], source, index + 1) {
        raw = [0x73, 0x63, 0x72, 0x69, 0x70, 0x74]
      }
      if begins([0x73, 0x74, 0x79, 0x6C, 0x65], source, index + 1) { raw = [0x73, 0x74, 0x79, 0x6C, 0x65] }
      index = copyTag(source, from: index, into: &result)
    }
    return result
  }

  /// Copies a tag up to its `>`; attributes beyond the limit are left out.
  private static func copyTag(_ source: [UInt8], from start: Int, into result: inout [UInt8]) -> Int {
    var index = start
    var spaces = 0
    var quote: UInt8 = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x2F {
        spaces += 1
      } else if byte == 0x3E {
        result.append(byte)
        return index
      }
      if spaces <= mostAttributes, byte != 0 { result.append(byte) }
    }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private static func begins(_ word: [UInt8], _ source: [UInt8], _ start: Int) -> Bool {
    guard start + word.count < source.count else { return false }
    for (offset, letter) in word.enumerated() where source[start + offset] | 0x20 != letter { return false }
    return !isLetter(source[start + word.count])
  }
}
