import FoundationEssentials
import Newsroom

/// What a parser writes: `CBP1`, one byte for what follows (`A` an answer, `R` a refusal), then numbers of eight bytes each
/// (big-endian): the most memory that it had, how many blobs there are, the lengths of the JSON text and of each blob; then
/// the text and the blobs.
package struct AnswerFrame: Sendable {
  package enum Kind: UInt8 { case answer = 0x41, refusal = 0x52 }

  package let kind: Kind
  /// In bytes, as the parser says; one that was taken over may say anything.
  package private(set) var peak = 0
  private let text: Data
  private let luggage: Blob.Luggage
  private static let magic = Array("CBP1".utf8)

  package init(_ kind: Kind, _ value: some Encodable) throws {
    self.kind = kind
    luggage = Blob.Luggage()
    let encoder = JSONEncoder()
    if let key = Blob.luggage { encoder.userInfo[key] = luggage }
    text = try encoder.encode(value)
  }

  /// Hands the frame over, piece by piece.
  package func write(peak: Int, _ piece: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    let blobs = luggage.all
    var head = Self.magic + [kind.rawValue]
    for number in [peak, blobs.count, text.count] + blobs.map(\.bytes.count) {
      head += (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }
    try head.withUnsafeBytes(piece)
    try text.withUnsafeBytes(piece)
    for blob in blobs { try blob.bytes.withUnsafeBytes(piece) }
  }

  /// `nil` for anything but one whole frame.
  package init?(_ bytes: [UInt8]) {
    var place = Self.magic.count + 1
    guard bytes.count >= place, bytes.starts(with: Self.magic), let kind = Kind(rawValue: bytes[place - 1]) else {
      return nil
    }
    func number(upTo most: Int) -> Int? {
      guard bytes.count - place >= 8 else { return nil }
      defer { place += 8 }
      let value = bytes[place..<place + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return value <= UInt64(most) ? Int(value) : nil
    }
    func piece(_ length: Int) -> ArraySlice<UInt8>? {
      guard bytes.count - place >= length else { return nil }
      defer { place += length }
      return bytes[place..<place + length]
    }
    guard let peak = number(upTo: .max), let count = number(upTo: 10_000), let length = number(upTo: bytes.count) else {
      return nil
    }
    var lengths: [Int] = []
    for _ in 0..<count {
      guard let length = number(upTo: bytes.count) else { return nil }
      lengths.append(length)
    }
    guard let text = piece(length) else { return nil }
    var blobs: [Blob] = []
    for length in lengths {
      guard let blob = piece(length) else { return nil }
      blobs.append(Blob(Array(blob)))
    }
    guard place == bytes.count else { return nil }
    self.kind = kind
    self.peak = peak
    self.text = Data(text)
    luggage = Blob.Luggage(blobs)
  }

  package func value<Value: Decodable>(as type: Value.Type) -> Value? {
    let decoder = JSONDecoder()
    if let key = Blob.luggage { decoder.userInfo[key] = luggage }
    return try? decoder.decode(type, from: text)
  }
}
