/// The headers of a letter, one after the other, each unfolded into one line; of a long one its beginning, and no more than
/// any letter has.
public struct MailFields: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let most: Int
  private let lineEnd: UInt8
  private var place: Int
  private var lines = 0

  /// - Parameter most: how many bytes of a header are looked at.
  public init(of bytes: [UInt8], most: Int) {
    self.bytes = bytes
    self.most = most
    place = LetterStart.start(of: bytes)
    let head = bytes[place...].prefix(MailLetter.mostHeaderBytes)
    lineEnd = head.firstIndex(of: 0x0A) == nil ? 0x0D : 0x0A
  }

  /// What the first header of this name says, with its folds as they are.
  ///
  /// - Parameter name: in small letters.
  public static func value(of name: String, in bytes: [UInt8]) -> [UInt8]? {
    for field in MailFields(of: bytes, most: 128 << 10) {
      guard let colon = field.firstIndex(of: 0x3A),
        field[..<colon].lazy.filter({ $0 > 0x20 }).map({ (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
          .elementsEqual(name.utf8)
      else { continue }
      return Array(field[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 })
    }
    return nil
  }

  public mutating func next() -> ArraySlice<UInt8>? {
    guard var field = line()?.prefix(most), !field.isEmpty else { return nil }
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09, let more = line() {
      field += more.prefix(most - Swift.min(most, field.count))
    }
    return field.prefix(most)
  }

  private mutating func line() -> ArraySlice<UInt8>? {
    guard place < Swift.min(bytes.count, MailLetter.mostHeaderBytes), lines < MailLetter.mostHeaderLines else {
      return nil
    }
    lines += 1
    let end = bytes[place...].firstIndex(of: lineEnd) ?? bytes.count
    var line = bytes[place..<end]
    place = end + 1
    while line.last == 0x0D { line.removeLast() }
    return line
  }
}
