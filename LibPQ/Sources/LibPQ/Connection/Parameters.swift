/// A statement's values in binary form, ready for libpq.
struct Parameters {
  let types: [UInt32]
  private var bytes: [UInt8]

  /// How many bytes the server takes in one message, its own bookkeeping left out (`MaxAllocSize`).
  static let limit = 1_073_741_823 - 1_048_576
  private var places: [(start: Int, count: Int)?]
  /// The names of types that are still to be asked for.
  let unknown: [String]

  /// Of a statement without values.
  init() { (types, bytes, places, unknown) = ([], [0], [], []) }

  init(_ values: [any PostgresValue], of sql: SQLText, _ catalog: TypeCatalog?) throws(DatabaseError) {
    guard values.count <= 65_535 else {
      throw DatabaseError(
        .parameter(65_536), "\(values.count) values are given, and a statement takes 65535", statement: sql.description)
    }
    var writer = ParameterWriter(catalog)
    var types: [UInt32] = []
    var places: [(start: Int, count: Int)?] = []
    types.reserveCapacity(values.count)
    places.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      types.append(writer.number(of: type(of: value).postgresType))
      let start = writer.bytes.count
      do {
        places.append(try writer.write(value).map { (start, $0) })
      } catch {
        throw DatabaseError(
          .parameter(index + 1), "parameter $\(index + 1) cannot be sent: \(error.reason)", statement: sql.description)
      }
      guard writer.bytes.count <= Self.limit else {
        throw DatabaseError(
          .parameter(index + 1),
          "parameter $\(index + 1) cannot be sent: with it the values are over 1 GB, which is more than the server takes",
          statement: sql.description)
      }
    }
    // An empty value still needs an address, or libpq would take it for NULL.
    writer.bytes.append(0)
    self.types = types
    unknown = writer.unknown
    self.places = places
    bytes = writer.bytes
  }

  /// Lends the addresses, lengths and formats (all binary) that libpq's calls take.
  func withPointers<R>(
    _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> R
  ) -> R {
    let count = places.count
    return bytes.withUnsafeBytes { buffer in
      let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { values in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count) { numbers in
          for (index, place) in places.enumerated() {
            values.initializeElement(at: index, to: place.flatMap { base?.advanced(by: $0.start) })
            numbers.initializeElement(at: index, to: Int32(clamping: place?.count ?? 0))
            numbers.initializeElement(at: count + index, to: 1)
          }
          let lengths = numbers.baseAddress.map { UnsafePointer($0) }
          return body(
            Int32(count), values.baseAddress.map { UnsafePointer($0) }, lengths, lengths?.advanced(by: count))
        }
      }
    }
  }
}
