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

  /// Writes an array's element or a copied column: its length in four bytes, then itself; minus one is NULL.
  ///
  /// - Parameter prefixed: whether the byte goes before it that makes a JSON text a `jsonb`.
  mutating func writeElement(_ value: any PostgresValue, prefixed: Bool = false) throws(ValueError) {
    let place = bytes.count
    append(Int32(-1))
    if prefixed { append(UInt8(1)) }
    guard let written = try write(value) else {
      bytes.removeLast(prefixed ? 1 : 0)
      return
    }
    guard let length = Int32(exactly: written + (prefixed ? 1 : 0)) else { throw ValueError("a value is over 2 GB") }
    withUnsafeBytes(of: length.bigEndian) { bytes.replaceSubrange(place..<place + 4, with: $0) }
  }
}
