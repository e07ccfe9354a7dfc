import NewsroomFormats

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What no letter of a person's has: checked in one pass over the lines, before the library that would open it sees it.
///
/// The library calls itself for what is nested, and looks again at what it has seen for each part and parameter; so
/// nesting and numbers are bounded by code that does neither. A line is taken for a header wherever the library might.
struct LetterBounds {
  /// Of parts that hold others, in the whole letter.
  static let mostNesting = 40
  /// Lines that may begin a part.
  static let mostParts = 2_000
  private static let mostFieldBytes = 128 << 10
  /// Groups (RFC 5322, section 3.4) in a list of addresses.
  private static let mostGroups = 64
  private static let mostComments = 200
  private static let mostParameters = 200

  private enum Field { case none, addresses, contentType, other }

  private var isHeader = true
  private var holdsMessage = false
  private var headerLines = 0
  private var headerBytes = 0
  private var nesting = 0
  private var parts = 0
  private var field = Field.none
  private var fieldBytes = 0
  private var groups = 0
  private var comments = 0
  private var parameters = 0

  static func check(_ bytes: [UInt8]) throws(MailFault) {
    var bounds = LetterBounds()
    var place = 0
    while place < bytes.count {
      let end = lineEnd(bytes, from: place)
      if !bounds.isHeader, isBare(bytes, place, end) {
        bounds.field = .none
      } else {
        try bounds.take(bytes[place..<end])
      }
      place = end + 1
    }
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress, let found = memchr(base + start, 0x0A, all.count - start) else {
        return all.count
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Whether a line of a body can be no header, no fold of one and no boundary: nearly every line is so.
  private static func isBare(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return true }
    let first = bytes[start]
    guard first != 0x2D, first != 0x20, first != 0x09 else { return false }
    return bytes.withUnsafeBytes { all in
      all.baseAddress.map { memchr($0 + start, 0x3A, min(64, end - start)) == nil } ?? true
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) throws(MailFault) {
    let isBlank = line.isEmpty || line.count == 1 && line.first == 0x0D
    if isHeader {
      if isBlank {
        isHeader = holdsMessage
        holdsMessage = false
        field = .none
        return
      }
      headerLines += 1
      headerBytes += line.count
      guard headerLines <= MailLetter.mostHeaderLines, headerBytes <= MailLetter.mostHeaderBytes else {
        throw .tooManyHeaders
      }
    }
    if line.first == 0x2D, line.dropFirst().first == 0x2D {
      parts += 1
      guard parts <= Self.mostParts else { throw .tooManyParts(limit: Self.mostParts) }
      (isHeader, holdsMessage, field) = (true, false, .none)
      return
    }
    if line.first == 0x20 || line.first == 0x09 {
      if field == .none { return }
    } else {
      begin(line)
    }
    try count(line)
  }

  private mutating func begin(_ line: ArraySlice<UInt8>) {
    (fieldBytes, groups, comments, parameters) = (0, 0, 0, 0)
    field = isHeader ? .other : .none
    guard let colon = line.prefix(64).firstIndex(of: 0x3A) else { return }
    let name = line[line.startIndex..<colon]
    if Self.begins(name, with: Self.resent, whole: false)
      || Self.addressNames.contains(where: { Self.begins(name, with: $0, whole: true) })
    {
      field = .addresses
    } else if Self.begins(name, with: Self.contentType, whole: true) {
      field = .contentType
    }
  }

  /// Whether a name is this word, or begins with it, whatever its capitals and the spaces in it. Bodies have millions of
  /// lines with a colon, so nothing is copied.
  private static func begins(_ name: ArraySlice<UInt8>, with word: [UInt8], whole: Bool) -> Bool {
    var matched = 0
    for byte in name where byte != 0x20 && byte != 0x09 {
      guard matched < word.count else { return !whole }
      guard byte | 0x20 == word[matched] else { return false }
      matched += 1
    }
    return matched == word.count
  }

  private mutating func count(_ line: ArraySlice<UInt8>) throws(MailFault) {
    guard field != .none else { return }
    fieldBytes += line.count
    guard fieldBytes <= Self.mostFieldBytes else { throw .tooManyHeaders }
    for byte in line {
      switch byte {
      case 0x3A: groups += 1
      case 0x28: comments += 1
      case 0x3B: parameters += 1
      default: continue
      }
    }
    guard comments <= Self.mostComments, parameters <= Self.mostParameters,
      field != .addresses || groups <= Self.mostGroups
    else { throw .tooManyHeaders }
    guard field == .contentType else { return }
    let messages = Self.mentions(of: Self.message, in: line)
    holdsMessage = holdsMessage || messages > 0
    nesting += messages + Self.mentions(of: Self.multipart, in: line)
    guard nesting <= Self.mostNesting else { throw .tooDeep }
  }

  private static func mentions(of word: [UInt8], in line: ArraySlice<UInt8>) -> Int {
    line.indices.count { index in
      line[index] == 0x2F && line[line.startIndex..<index].suffix(word.count).map { $0 | 0x20 } == word
    }
  }

  private static let resent = Array("resent-".utf8)
  private static let contentType = Array("content-type".utf8)
  private static let message = Array("message".utf8)
  private static let multipart = Array("multipart".utf8)
  private static let addressNames =
    ["from", "sender", "reply-to", "to", "cc", "bcc", "return-path", "disposition-notification-to", "mail-followup-to"]
    .map { Array($0.utf8) }
}
