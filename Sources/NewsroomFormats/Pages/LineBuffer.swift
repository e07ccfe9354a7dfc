/// The text of the line of a page that is being told: runs of white space as one space, and seams between inline elements.
struct LineBuffer {
  /// In bytes: three for each character of the longest story. What runs on without a break for longer is no line of text.
  static let longest = 600_000
  /// Where one inline element follows another; the style sheet may set them apart. No byte of UTF-8.
  static let seam: UInt8 = 0xFF
  private static let space: UInt8 = 0x20

  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  var isFull: Bool { bytes.count >= Self.longest }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// How many characters that made.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard !isFull else { return 0 }
    var isAfterSpace = bytes.last.map { $0 == Self.space } ?? true
    var added = 0
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, !Self.isSpace(text[index]) {
        if text[index] & 0xC0 != 0x80 { added += 1 }
        index += 1
      }
      if index > start {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        isAfterSpace = false
      }
      guard index < text.count else { break }
      if !isAfterSpace {
        bytes.append(Self.space)
        added += 1
        isAfterSpace = true
      }
      index += 1
    }
    return added
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == space || (0x09...0x0D).contains(byte) }

  mutating func appendSeam() { bytes.append(Self.seam) }

  /// A break within a heading.
  mutating func breakHeading() {
    if bytes.last != Self.space { bytes.append(Self.space) }
    appendSeam()
  }

  /// Whether a seam may follow what is there.
  func isOpen(inHeading: Bool) -> Bool {
    guard let last = bytes.last else { return false }
    return last != Self.seam && (last != Self.space || inHeading)
  }

  /// The first words from a place on.
  func text(from start: Int) -> String {
    String(decoding: bytes[start...].prefix(200).filter { $0 != Self.seam }, as: UTF8.self)
  }

  /// In a line of credits seams are spaces; in running text they are nothing.
  var text: String {
    guard bytes.contains(Self.seam) else { return String(decoding: bytes, as: UTF8.self) }
    let plain = String(decoding: bytes.filter { $0 != Self.seam }, as: UTF8.self)
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let isMeta =
      bytes.count <= 480 && !plain.contains("。")
      && (digits >= 6 || CreditShape.mayBe(plain.unicodeScalars) && plain.contains { ":：|｜".contains($0) })
    return isMeta ? String(decoding: bytes.map { $0 == Self.seam ? Self.space : $0 }, as: UTF8.self) : plain
  }
}
