/// Words sought by their bytes, in foreign text. As characters they would be compared by what the standard has equal, which
/// costs fifty times as much, and the square of a letter's marks where these have no end.
enum ByteSearch {
  /// Where `word` stands first in `bytes` from `start` on.
  static func place(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    word.withUTF8Buffer { word in
      guard let first = word.first, bytes.count - start >= word.count else { return nil }
      for place in start...bytes.count - word.count where bytes[place] == first {
        if (1..<word.count).allSatisfy({ bytes[place + $0] == word[$0] }) { return place }
      }
      return nil
    }
  }

  /// How often `word` stands in `bytes`, up to `most` times.
  static func count(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, most: Int) -> Int {
    var (found, start) = (0, 0)
    while found < most, let place = place(of: word, in: bytes, from: start) {
      found += 1
      start = place + word.utf8CodeUnitCount
    }
    return found
  }
}

extension String {
  /// Whether the bytes of one of the words stand somewhere in it.
  func hasBytes(of words: StaticString...) -> Bool { hasBytes(ofAny: words) }

  func hasBytes(ofAny words: [StaticString]) -> Bool {
    var text = self
    return text.withUTF8 { bytes in words.contains { ByteSearch.place(of: $0, in: bytes) != nil } }
  }
}
