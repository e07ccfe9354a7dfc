/// Breaks inputs where their structure is: the same way for the same seed.
public struct Mutator: Sendable {
  private var state: UInt64
  /// Words of the format that mean something wherever they stand.
  private let markers: [[UInt8]]
  /// No mutant is longer.
  public var longest: Int

  public init(seed: UInt64, markers: [[UInt8]], longest: Int) {
    state = seed
    self.markers = markers
    self.longest = longest
  }

  /// A number below `limit`; 0 for 0.
  public mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  /// `input` broken in one to eight places; `other` is where foreign pieces come from.
  public mutating func broken(_ input: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0...next(8) {
      guard !bytes.isEmpty else { return bytes }
      breakOnce(&bytes, other)
      if bytes.count > longest { bytes.removeSubrange(longest...) }
    }
    return bytes
  }

  private mutating func breakOnce(_ bytes: inout [UInt8], _ other: [UInt8]) {
    switch next(12) {
    case 0: bytes[next(bytes.count)] ^= 1 << UInt8(next(8))
    case 1: bytes[next(bytes.count)] = [0, 0x0A, 0x22, 0x3C, 0x7F, 0x80, 0xFF][next(7)]
    case 2: bytes.removeSubrange(place(in: bytes)...)
    case 3: bytes.removeSubrange(range(in: bytes))
    case 4: insert(Array(other[range(in: other)]), into: &bytes)
    case 5: multiply(&bytes)
    case 6: nest(&bytes)
    case 7, 8: insert(marker(), into: &bytes)
    case 9: replaceNumber(in: &bytes)
    case 10: writeNumber(in: &bytes)
    default: exchangeLines(in: &bytes)
    }
  }

  private mutating func marker() -> [UInt8] { markers.isEmpty ? [0] : markers[next(markers.count)] }

  /// At the beginning of a line, mostly.
  private mutating func place(in bytes: [UInt8]) -> Int {
    let place = next(bytes.count)
    guard next(3) > 0 else { return place }
    return bytes[place...].prefix(2_000).firstIndex(of: 0x0A).map { $0 + 1 } ?? place
  }

  private mutating func range(in bytes: [UInt8]) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    let start = place(in: bytes)
    return start..<min(bytes.count, start + 1 + next(next(4) == 0 ? 4_000 : 120))
  }

  private mutating func insert(_ piece: [UInt8], into bytes: inout [UInt8]) {
    bytes.insert(contentsOf: piece, at: place(in: bytes))
  }

  private mutating func multiply(_ bytes: inout [UInt8]) {
    let piece = Array(bytes[range(in: bytes)])
    let most = max(1, min(longest / max(1, piece.count), next(5) == 0 ? 4_000 : 40))
    insert(Array(repeatElement(piece, count: 1 + next(most)).joined()), into: &bytes)
  }

  /// A piece with the same marker before it, many times: what opens and never ends.
  private mutating func nest(_ bytes: inout [UInt8]) {
    let opening = marker()
    let most = max(1, min(longest / max(1, opening.count), next(5) == 0 ? 4_000 : 60))
    insert(Array(repeatElement(opening, count: 1 + next(most)).joined()), into: &bytes)
  }

  /// A number as it is written becomes one that no machine holds, or none.
  private mutating func replaceNumber(in bytes: inout [UInt8]) {
    let from = next(bytes.count)
    guard let start = bytes[from...].prefix(4_000).firstIndex(where: { (0x30...0x39).contains($0) }) else { return }
    let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
    let numbers = ["0", "-1", "65536", "4294967296", "99999999999999999999999999", "00000000000000000001"]
    bytes.replaceSubrange(start..<end, with: Array(numbers[next(numbers.count)].utf8))
  }

  /// The same for numbers of two or four bytes.
  private mutating func writeNumber(in bytes: inout [UInt8]) {
    let count = min(bytes.count, [1, 2, 4][next(3)])
    let start = next(bytes.count - count + 1)
    let value: [UInt8] = [[0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0]][next(4)]
    bytes.replaceSubrange(start..<start + count, with: value.prefix(count))
  }

  private mutating func exchangeLines(in bytes: inout [UInt8]) {
    let (one, other) = (range(in: bytes), range(in: bytes))
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    guard first.upperBound <= second.lowerBound else { return }
    var exchanged = Array(bytes[..<first.lowerBound])
    exchanged += bytes[second]
    exchanged += bytes[first.upperBound..<second.lowerBound]
    exchanged += bytes[first]
    exchanged += bytes[second.upperBound...]
    bytes = exchanged
  }
}
