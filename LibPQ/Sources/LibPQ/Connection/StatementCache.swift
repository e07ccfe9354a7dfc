/// The statements this connection has prepared, by their text and the types of their parameters.
///
/// It needs no limit: the texts are `StaticString`s, so there are only as many as the program has.
struct StatementCache {
  struct Key: Hashable {
    private let address: UInt
    private let length: Int
    private let types: [UInt32]

    /// How many parameters it has.
    var count: Int { types.count }

    init(_ sql: StaticString, _ types: [UInt32]) {
      // The text of a literal never moves, so its address stands for it.
      address = sql.hasPointerRepresentation ? UInt(bitPattern: sql.utf8Start) : UInt(sql.unicodeScalar.value)
      length = sql.hasPointerRepresentation ? sql.utf8CodeUnitCount : 0
      self.types = types
    }
  }

  private var names: [Key: String] = [:]
  private var counter = 0

  func name(of key: Key) -> String? { names[key] }

  mutating func newName() -> String {
    counter += 1
    return "s\(counter)"
  }

  mutating func remember(_ name: String, for key: Key) { names[key] = name }
  mutating func forget(_ key: Key) { names[key] = nil }
}
