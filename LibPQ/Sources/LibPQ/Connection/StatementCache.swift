/// The statements this connection has prepared, by their text and the types of their parameters.
///
/// A name is a digest of both: behind a pooler several clients share one session of the server, and a name that another
/// client could have given to another text would run that text. It needs no limit: the texts are `StaticString`s, so
/// there are only as many as the program has.
struct StatementCache {
  struct Key: Hashable {
    private let address: UInt
    private let length: Int
    let types: [UInt32]

    /// How many parameters it has.
    var count: Int { types.count }

    init(_ text: SQLText, _ types: [UInt32]) {
      let sql = text.literal ?? ""
      // The text of a literal never moves, so its address stands for it.
      address = sql.hasPointerRepresentation ? UInt(bitPattern: sql.utf8Start) : UInt(sql.unicodeScalar.value)
      length = sql.hasPointerRepresentation ? sql.utf8CodeUnitCount : 0
      self.types = types
    }

    /// By the text alone, of which few are sent with several lists of types.
    func hash(into hasher: inout Hasher) {
      hasher.combine(address)
      hasher.combine(length)
    }
  }

  /// What is known of a statement once it was looked at.
  final class Entry {
    /// The name it goes by; empty where statements are not named.
    let name: String
    let traits: StatementTraits
    /// Whether there is nothing to look after.
    let isQuiet: Bool
    fileprivate(set) var isPrepared = false
    /// Whether the types of its columns are known.
    fileprivate(set) var isDescribed = false

    init(name: String, traits: StatementTraits) {
      self.name = name
      self.traits = traits
      isQuiet = traits.isQuiet
    }
  }

  /// What all names begin with, so that an error about one of ours can be told.
  static let mark = "libpq_swift_"

  private var entries: [Key: Entry] = [:]
  /// Grows when the server's plans have become stale: the old names stay behind, so new ones are taken.
  private var generation = 0
  private var losses = 0
  /// Whether statements are prepared by name at all.
  private(set) var isNaming: Bool

  init(isNaming: Bool = true) { self.isNaming = isNaming }

  /// The entry of a literal that was met before.
  func entry(of key: Key, _ sql: SQLText) -> Entry? { sql.literal == nil ? nil : entries[key] }

  /// The statement's entry, made when it is met first.
  mutating func meet(_ key: Key, _ sql: SQLText) -> Entry {
    // There is no end of texts that are composed.
    guard sql.literal != nil else { return Entry(name: "", traits: StatementTraits(sql.description)) }
    if let entry = entries[key] { return entry }
    let entry = Entry(name: isNaming ? name(of: key, sql) : "", traits: StatementTraits(sql.description))
    entries[key] = entry
    return entry
  }

  mutating func remember(_ key: Key) { entries[key]?.isPrepared = true }
  mutating func rememberDescription(_ key: Key) { entries[key]?.isDescribed = true }

  /// Every plan may be stale: all statements are to be prepared anew, under other names.
  mutating func renew() {
    generation += 1
    entries = [:]
  }

  /// The server does not know a name of ours, or knows one that we did not give: either somebody deallocated it, or
  /// several clients share its session. The first time all are prepared anew, then no more are named.
  mutating func lose() {
    losses += 1
    if losses > 1 { isNaming = false }
    entries = [:]
  }

  mutating func stopNaming() {
    if isNaming { entries = [:] }
    isNaming = false
  }

  mutating func forgetAll() { entries = [:] }

  private func name(of key: Key, _ sql: SQLText) -> String {
    var message = Array("\(generation) \(key.types.map(String.init).joined(separator: ",")) ".utf8)
    message += Array(sql.description.utf8)
    return Self.mark + SHA256.hexadecimal(of: message, bytes: 20)
  }
}
