/// The growing bytes of a statement's parameters, in network byte order.
public struct ParameterWriter {
  var bytes: [UInt8] = []
  private(set) var isNull = false
  /// What the connection knows of the database's own types.
  let catalog: TypeCatalog?
  /// The names of types whose numbers were wanted and are not known yet.
  private(set) var unknown: [String] = []

  init(_ catalog: TypeCatalog? = nil) { self.catalog = catalog }

  /// Makes the value being written NULL.
  public mutating func setNull() { isNull = true }

  /// Appends an integer in as many bytes as it has.
  public mutating func append<I: FixedWidthInteger>(_ integer: I) {
    withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes as they are.
  public mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Appends text; PostgreSQL has no text with a NUL in it, and cutting it off there would lose the rest unseen.
  public mutating func append(_ text: String) throws(ValueError) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if let position = bytes[start...].firstIndex(of: 0) {
      throw ValueError("the text has a NUL character at byte \(position - start); PostgreSQL text cannot hold one")
    }
  }

  /// Appends what another has written.
  mutating func take(_ other: ParameterWriter) {
    bytes += other.bytes
    unknown += other.unknown
  }

  /// The number of a type, as arrays and composites carry it.
  mutating func number(of type: PostgresType) -> UInt32 { known(type)?.oid ?? 0 }

  /// The type with its number where it goes by its name; nil, and noted, when it is still to be asked for.
  mutating func known(_ type: PostgresType) -> PostgresType? {
    guard let name = type.askedName else { return type }
    if let known = catalog?.type(named: name) { return known }
    unknown.append(name)
    return nil
  }

  /// Writes one value and returns its length, or nil when it is NULL.
  mutating func write(
    _ value: any PostgresValue, as type: PostgresType? = nil
  ) throws(ValueError) -> Int? {
    let start = bytes.count
    isNull = false
    if let type { try value.encode(as: type, into: &self) } else { try value.encode(into: &self) }
    defer { isNull = false }
    guard isNull else { return bytes.count - start }
    bytes.removeSubrange(start...)
    return nil
  }

  /// Writes a value behind its length in four bytes, as an array, a range, a composite or a copied row has its parts;
  /// minus one is NULL.
  ///
  /// - Parameters:
  ///   - value: the part.
  ///   - type: whose binary form it takes; its own unless given.
  public mutating func appendPart(
    _ value: any PostgresValue, as type: PostgresType? = nil
  ) throws(ValueError) {
    let place = bytes.count
    append(Int32(-1))
    guard let written = try write(value, as: type) else { return }
    guard let length = Int32(exactly: written) else { throw ValueError("a value is over 2 GB") }
    withUnsafeBytes(of: length.bigEndian) { bytes.replaceSubrange(place..<place + 4, with: $0) }
  }
}
