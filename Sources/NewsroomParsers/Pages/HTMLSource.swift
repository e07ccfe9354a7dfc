import NewsroomFormats

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes a page's source safe and plain for the library, by the rules of the HTML standard that it does not keep itself.
///
/// Tags are written anew, so that the library can see no tag where none was counted. What nobody reads is most of a page and
/// is not written: scripts that hold no data, comments without an element, what pictures carry in their attributes.
struct HTMLSource {
  /// Comments that are longer say nothing that is read.
  private static let longestComment = 1 << 16

  let source: [UInt8]
  var index = 0
  var result: [UInt8] = []
  private var bounds = HTMLBounds()

  /// UTF-8 in which a `<` that begins no tag is a reference, no tag has more attributes than the limit, every value has
  /// quotes, every comment its end, and declarations and what nobody reads are left out.
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
    var isRead = true
    while index < source.count {
      let byte = source[index]
      guard byte == 0x3C else {
        let end = place(of: 0x3C, from: index) ?? source.count
        if isRead { copy(index..<end) }
        index = end
        continue
      }
      let next = index + 1 < source.count ? source[index + 1] : 0
      if let tag = raw {
        guard next == 0x2F, begins(tag, index + 2), !isLetter(at: index + 2 + tag.count) else {
          // The library takes every `</script…` for the end.
          if isRead, next != 0x2F || !begins(tag, index + 2) { result.append(byte) }
          index += 1
          continue
        }
        (raw, isRead) = (nil, true)
      }
      if Self.isLetter(next) {
        let tag = copyStartTag()
        if Self.isRaw(tag.name) { (raw, isRead) = (tag.name, tag.name == Self.style || tag.isData) }
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
    let end = isComment ? commentEnd(from: start) : place(of: 0x3E, from: start).map { ($0, $0 + 1) }
    guard let end else {
      index = source.count
      return
    }
    if isComment, end.0 - start <= Self.longestComment, place(of: 0x3C, from: start, to: end.0) != nil {
      result += Self.opening
      copy(start..<end.0)
      result += Self.closing
    }
    index = end.1
  }

  /// Where its text ends, and where the page goes on.
  private func commentEnd(from start: Int) -> (Int, Int)? {
    // `<!-->` and `<!--->` are whole.
    if source[start...].first == 0x3E { return (start, start + 1) }
    if source[start...].starts(with: [0x2D, 0x3E]) { return (start, start + 2) }
    var next = start
    while let dash = place(of: 0x2D, from: next) {
      if source[dash...].starts(with: Self.closing) { return (dash, dash + 3) }
      if source[dash...].starts(with: Self.wrongClosing) { return (dash, dash + 4) }
      next = dash + 1
    }
    return nil
  }

  /// Writes a piece of the source as it is, without zeros.
  mutating func copy(_ range: Range<Int>) {
    if place(of: 0, from: range.lowerBound, to: range.upperBound) == nil {
      result += source[range]
    } else {
      result += source[range].lazy.filter { $0 != 0 }
    }
  }

  /// Where a byte stands first, from `start` on and before `end`.
  func place(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    source.withUnsafeBytes { all in
      let end = end ?? all.count
      guard start < end, let base = all.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let wrongClosing = Array("--!>".utf8)
  static let script = Array("script".utf8)
  static let style = Array("style".utf8)

  /// Whether an element has text inside, whatever it looks like.
  static func isRaw(_ name: [UInt8]) -> Bool { name == script || name == style }

  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private func isLetter(at place: Int) -> Bool { place < source.count && Self.isLetter(source[place]) }

  private func begins(_ word: [UInt8], _ start: Int) -> Bool {
    guard start + word.count < source.count else { return false }
    for (offset, letter) in word.enumerated() where source[start + offset] | 0x20 != letter { return false }
    return true
  }
}
