/// The headers of a letter, one after the other, each unfolded into one line; of a long one its beginning, and no more than
/// any letter has.
struct MailFields: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let most: Int
  private var place = 0
  private var lines = 0

  /// - Parameter most: how many bytes of a header are looked at.
  init(of bytes: [UInt8], most: Int) {
    self.bytes = bytes
    self.most = most
    // A blank line before the headers does no harm.
    if bytes.starts(with: [0x0D, 0x0A]) { place = 2 } else if bytes.first == 0x0A { place = 1 }
  }

  mutating func next() -> ArraySlice<UInt8>? {
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
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[place..<end]
    place = end + 1
    return line.last == 0x0D ? line.dropLast() : line
  }
}
