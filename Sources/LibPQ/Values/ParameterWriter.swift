/// The growing bytes of a statement's parameters, in network byte order.
public struct ParameterWriter {
  var bytes: [UInt8] = []
  private(set) var isNull = false

  init() {}

  /// Makes the value being written NULL.
  mutating func setNull() { isNull = true }

  mutating func append<I: FixedWidthInteger>(_ integer: I) {
    withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Appends text; PostgreSQL has no text with a NUL in it, and cutting it off there would lose the rest unseen.
  mutating func append(_ text: String) throws(ValueError) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if let position = bytes[start...].firstIndex(of: 0) {
      throw ValueError("the text has a NUL character at byte \(position - start); PostgreSQL text cannot hold one")
    }
  }

  /// Writes one value and returns its length, or nil when it is NULL.
  mutating func write(_ value: any PostgresValue) throws(ValueError) -> Int? {
    let start = bytes.count
    isNull = false
    try value.encode(into: &self)
    defer { isNull = false }
    return isNull ? nil : bytes.count - start
  }

  /// Writes an array's element: its length in four bytes, then itself; minus one is NULL.
  mutating func writeElement(_ value: any PostgresValue) throws(ValueError) {
    let place = bytes.count
    append(Int32(-1))
    guard let length = try write(value) else { return }
    guard let length = Int32(exactly: length) else { throw ValueError("an array element is over 2 GB") }
    withUnsafeBytes(of: length.bigEndian) { bytes.replaceSubrange(place..<place + 4, with: $0) }
  }
}
