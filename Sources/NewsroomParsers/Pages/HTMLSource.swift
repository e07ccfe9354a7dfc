import NewsroomFormats

/// Makes a page's source safe and plain for the library, by the rules of the HTML standard that it does not keep itself.
///
/// Tags are written anew, so that the library can see no tag where none was counted.
struct HTMLSource {
  /// Comments that are longer say nothing that is read.
  private static let longestComment = 1 << 16

  let source: [UInt8]
  var index = 0
  var result: [UInt8] = []
  private var bounds = HTMLBounds()

  /// UTF-8 in which a `<` that begins no tag is a reference, no tag has more attributes than the limit, every value has
  /// quotes, every comment its end, and declarations are left out.
  ///
  /// - Throws: ``PageFault`` for more tags, attributes or nesting than any page has.
  static func prepared(_ html: String) throws(PageFault) -> [UInt8] {
    var source = HTMLSource(source: Array(html.utf8))
    try source.prepare()
    return source.result
  }

  private init(source: [UInt8]) {
    self.source = source
    result.reserveCapacity(source.count + source.count / 64)
  }

  private mutating func prepare() throws(PageFault) {
    // Inside of script and style everything is text until the end tag.
    var raw: [UInt8]?
    while index < source.count {
      let byte = source[index]
      guard byte == 0x3C else {
        if byte != 0 { result.append(byte) }
        index += 1
        continue
      }
      let next = index + 1 < source.count ? source[index + 1] : 0
      if let tag = raw {
        guard next == 0x2F, begins(tag, index + 2), !isLetter(at: index + 2 + tag.count) else {
          // The library takes every `</script…` for the end.
          if next != 0x2F || !begins(tag, index + 2) { result.append(byte) }
          index += 1
          continue
        }
        raw = nil
      }
      if Self.isLetter(next) {
        let tag = copyStartTag()
        if Self.raw.contains(tag.name) { raw = tag.name }
        try bounds.open(tag.name, attributes: tag.attributes, isEmpty: tag.isEmpty)
      } else if next == 0x2F, index + 2 < source.count, Self.isLetter(source[index + 2]) {
        try bounds.close(copyEndTag())
      } else if next == 0x21 || next == 0x3F {
        copyComment()
      } else {
        result += [0x26, 0x6C, 0x74, 0x3B]
        index += 1
      }
    }
  }

  /// Copies a comment with its end, if it has one and is not too long; nothing of a declaration. Where the end is missing
  /// the rest of the page is the comment, as in browsers.
  private mutating func copyComment() {
    let isComment = source[index...].starts(with: Self.opening)
    let start = index + (isComment ? 4 : 2)
    let end = isComment ? commentEnd(from: start) : source[start...].firstIndex(of: 0x3E).map { ($0, $0 + 1) }
    guard let end else {
      index = source.count
      return
    }
    if isComment, end.0 - start <= Self.longestComment {
      result += Self.opening
      result += source[start..<end.0].filter { $0 != 0 }
      result += Self.closing
    }
    index = end.1
  }

  /// Where its text ends, and where the page goes on.
  private func commentEnd(from start: Int) -> (Int, Int)? {
    // `<!-->` and `<!--->` are whole.
    if source[start...].first == 0x3E { return (start, start + 1) }
    if source[start...].starts(with: [0x2D, 0x3E]) { return (start, start + 2) }
    var place = start
    while let dash = source[place...].firstIndex(of: 0x2D) {
      if source[dash...].starts(with: Self.closing) { return (dash, dash + 3) }
      if source[dash...].starts(with: Self.wrongClosing) { return (dash, dash + 4) }
      place = dash + 1
    }
    return nil
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let wrongClosing = Array("--!>".utf8)
  /// What has text inside, whatever it looks like.
  static let raw: Set<[UInt8]> = [Array("script".utf8), Array("style".utf8)]

  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private func isLetter(at place: Int) -> Bool { place < source.count && Self.isLetter(source[place]) }

  private func begins(_ word: [UInt8], _ start: Int) -> Bool {
    guard start + word.count < source.count else { return false }
    for (offset, letter) in word.enumerated() where source[start + offset] | 0x20 != letter { return false }
    return true
  }
}
