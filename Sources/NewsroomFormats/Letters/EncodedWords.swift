/// Headers as people wrote them: encoded words (RFC 2047) and bytes as they are.
///
/// Words that follow each other in one character set are one run of bytes, wherever their writer cut it: within a character,
/// within four letters of base64, with padding or without.
public struct EncodedWords {
  fileprivate enum Piece {
    case raw(ArraySlice<UInt8>)
    case word(charset: String, isBase64: Bool, payload: ArraySlice<UInt8>)

    var isBlank: Bool {
      guard case .raw(let bytes) = self else { return false }
      return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
  }

  private var pieces: [Piece] = []

  /// What a header says.
  ///
  /// - Parameter charset: the character set of bytes that no word declares; the letter's own.
  public static func text(of bytes: some Sequence<UInt8>, charset: String?) throws(MailFault) -> String {
    let words = EncodedWords(Array(bytes))
    var text = ""
    var index = 0
    while index < words.pieces.count {
      switch words.pieces[index] {
      case .raw(let raw):
        // Between two words white space is the line's, not the text's.
        let isBetween =
          words.pieces[index].isBlank && index > 0 && index + 1 < words.pieces.count && words.pieces[index - 1].isWord
          && words.pieces[index + 1].isWord
        if !isBetween { text += try plain(raw, charset) }
        index += 1
      case .word(let charset, _, _):
        var run: [(isBase64: Bool, payload: ArraySlice<UInt8>)] = []
        var next = index
        while next < words.pieces.count {
          if words.pieces[next].isBlank, next + 1 < words.pieces.count, words.pieces[next + 1].isWord {
            next += 1
            continue
          }
          guard case .word(let name, let isBase64, let payload) = words.pieces[next],
            name.utf8.elementsEqual(charset.utf8)
          else { break }
          run.append((isBase64, payload))
          next += 1
        }
        text += try decoded(run, charset)
        index = max(next, index + 1)
      }
    }
    return text
  }

  private static func plain(_ raw: ArraySlice<UInt8>, _ charset: String?) throws(MailFault) -> String {
    let line = raw.map { $0 == 0x09 || $0 == 0x0D || $0 == 0x0A ? 0x20 : $0 }
    if let text = String(validating: line, as: UTF8.self) { return text }
    return try LetterCharset.text(of: line, declared: charset)
  }

  private static func decoded(
    _ run: [(isBase64: Bool, payload: ArraySlice<UInt8>)], _ charset: String
  ) throws(MailFault) -> String {
    let apart = run.flatMap { $0.isBase64 ? Base64Letters.bytes(of: $0.payload) : quoted($0.payload) }
    if run.count > 1, run.allSatisfy({ $0.isBase64 }),
      !run.allSatisfy({ Base64Letters.isWhole($0.payload) }) || (try? strict(apart, charset)) == nil
    {
      let joined = Base64Letters.bytes(of: run.flatMap { Array($0.payload) })
      if let text = try? strict(joined, charset) { return text }
    }
    return try LetterCharset.text(of: apart, declared: charset)
  }

  private static func strict(_ bytes: [UInt8], _ charset: String) throws(MailFault) -> String {
    let text = try LetterCharset.text(of: bytes, declared: charset)
    // What was cut within four letters reads as controls, or as another character set.
    guard
      !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0xFFFD }
      ),
      !charset.lowercased().hasPrefix("utf-8") || String(validating: bytes, as: UTF8.self) != nil
    else { throw .charset(charset) }
    return text
  }

  private static func quoted(_ payload: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = payload.startIndex
    while index < payload.endIndex {
      let byte = payload[index]
      if byte == 0x3D, index + 2 < payload.endIndex, let high = digit(payload[index + 1]),
        let low = digit(payload[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(byte == 0x5F ? 0x20 : byte)
        index += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private init(_ bytes: [UInt8]) {
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x3D, bytes[index + 1] == 0x3F, let (word, end) = Self.word(in: bytes, at: index) else {
        index += 1
        continue
      }
      if start < index { pieces.append(.raw(bytes[start..<index])) }
      pieces.append(word)
      (start, index) = (end, end)
    }
    if start < bytes.count { pieces.append(.raw(bytes[start...])) }
  }

  /// `=?charset?B?payload?=`; the payload of some writers has spaces and question marks.
  private static func word(in bytes: [UInt8], at start: Int) -> (Piece, end: Int)? {
    let nameEnd = bytes[(start + 2)...].prefix(60).firstIndex(of: 0x3F)
    guard let nameEnd, nameEnd > start + 2, nameEnd + 2 < bytes.count, bytes[nameEnd + 2] == 0x3F else { return nil }
    let name = bytes[(start + 2)..<nameEnd]
    guard name.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    let isBase64: Bool
    switch bytes[nameEnd + 1] | 0x20 {
    case 0x62: isBase64 = true
    case 0x71: isBase64 = false
    default: return nil
    }
    let payload = nameEnd + 3
    var index = payload
    // A word has no more than a header's line; what has is no word.
    while index + 1 < bytes.count, index - payload < 4_096 {
      if bytes[index] == 0x3F, bytes[index + 1] == 0x3D {
        // The `=` may be the first of a byte in a word whose text begins with a question mark.
        let isEnd =
          isBase64 || index + 3 >= bytes.count || digit(bytes[index + 2]) == nil || digit(bytes[index + 3]) == nil
        if isEnd {
          let charset = String(decoding: name.prefix { $0 != 0x2A }, as: UTF8.self).lowercased()
          return (.word(charset: charset, isBase64: isBase64, payload: bytes[payload..<index]), index + 2)
        }
      }
      index += 1
    }
    return nil
  }
}

extension EncodedWords.Piece {
  fileprivate var isWord: Bool { if case .word = self { true } else { false } }
}

/// Base64 as mail programs write it: padding may stand in the middle, or nowhere.
enum Base64Letters {
  /// Whether the letters end where a byte does: what is over holds nothing.
  static func isWhole(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.last != 0x3D else { return true }
    let used = letters.filter { value(of: $0) != nil }
    guard !used.count.isMultiple(of: 4), let last = used.last.flatMap(value) else { return true }
    switch used.count % 4 {
    case 2: return last & 0b1111 == 0
    case 3: return last & 0b11 == 0
    default: return false
    }
  }

  static func bytes(of letters: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    func end() {
      if count == 2 { bytes.append(UInt8(truncatingIfNeeded: bits >> 4)) }
      if count == 3 { bytes += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)] }
      (bits, count) = (0, 0)
    }
    for letter in letters {
      guard let value = value(of: letter) else {
        if letter == 0x3D { end() }
        continue
      }
      bits = bits << 6 | value
      count += 1
      if count == 4 {
        bytes += [
          UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits),
        ]
        (bits, count) = (0, 0)
      }
    }
    end()
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter) - 0x41
    case 0x61...0x7A: UInt32(letter) - 0x47
    case 0x30...0x39: UInt32(letter) + 4
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }
}
