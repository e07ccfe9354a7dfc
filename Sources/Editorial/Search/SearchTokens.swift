/// What an index keeps of a text and is asked for: numbers of 32 bits, so that a plain array of integers serves.
///
/// A pair of UTF-16 units that follow each other in a line is one number, and so is each unit alone; nothing is lost in
/// packing, so a phrase of one unit or two is found by its number exactly. A longer one is found among the texts that have all its
/// pairs, and looked for in those.
package enum SearchTokens {
  /// Of everything that a text says, of where it says it, and of the column it stands in; each once, in order.
  package static func of(_ text: SearchText, in column: ColumnPath) -> [Int32] {
    var tokens: [UInt32] = marks(above: column)
    for zone in SearchZone.allCases {
      for line in text[zone].utf8.split(separator: 0x0A) {
        let said = numbers(of: Array(String(Substring(line)).utf16))
        tokens += said
        // A word that many bodies have and few headlines is looked for among those headlines.
        if zone != .body { tokens += said.map { mark(of: $0, in: zone) } }
      }
    }
    tokens.sort()
    var distinct: [Int32] = []
    distinct.reserveCapacity(tokens.count)
    var last: UInt32?
    for token in tokens where token != last {
      distinct.append(Int32(bitPattern: token))
      last = token
    }
    return distinct
  }

  /// The units of a line that mean something alone, and its pairs.
  private static func numbers(of units: [UInt16]) -> [UInt32] {
    // The second half of a character beyond the basic plane means nothing without the first.
    units.map(UInt32.init).filter { !(0xD800...0xDFFF).contains($0) } + pairs(of: units)
  }

  private static func pairs(of units: [UInt16]) -> [UInt32] {
    zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }
  }

  /// What a text must have that has these letters, anywhere or in a zone.
  package static func asked(of letters: String, in zone: SearchZone? = nil) -> [Int32] {
    let units = Array(letters.utf16)
    let numbers = units.count > 1 ? pairs(of: units) : units.map(UInt32.init)
    // The more are asked, the longer it takes, and the less each of them still tells.
    let step = max(1, numbers.count / mostAsked)
    var asked = Set(stride(from: 0, to: numbers.count, by: step).map { numbers[$0] })
    if let zone, zone != .body { asked.formUnion(asked.map { mark(of: $0, in: zone) }) }
    return asked.map(Int32.init(bitPattern:)).sorted()
  }

  /// Whether a text that has the tokens of these letters has the letters.
  package static func areExact(for letters: String) -> Bool { letters.utf16.count <= 2 }

  /// What every text in `column` and below it has.
  package static func mark(of column: ColumnPath) -> Int32 { Int32(bitPattern: number(of: column)) }

  private static let mostAsked = 24

  private static func marks(above column: ColumnPath) -> [UInt32] {
    sequence(first: column, next: \.parent).prefix { !$0.names.isEmpty }.map(number(of:))
  }

  /// No two units make a mark: the first half of a character, and then no second. Two columns may have the same one, and so
  /// may two pairs in a zone; where a text stands and what it says there is looked at besides.
  private static func number(of column: ColumnPath) -> UInt32 {
    let hash = hash(of: Array(column.description.utf8))
    return (0xD900 + (hash >> 16 & 0x1FF)) << 16 | noSecondHalf(hash & 0xFFFF)
  }

  /// What a unit or a pair is in a zone. The mark of a newsroom (0xD800) and those of stretches (0xDB00 on) are the store's.
  private static func mark(of number: UInt32, in zone: SearchZone) -> UInt32 {
    let place = UInt8(clamping: SearchZone.allCases.firstIndex(of: zone) ?? 0)
    let hash = hash(of: [place] + (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
    return (0xD801 + (hash >> 16) % 255) << 16 | noSecondHalf(hash & 0xFFFF)
  }

  /// Fowler, Noll and Vo's hash, FNV-1a, of 32 bits.
  private static func hash(of bytes: [UInt8]) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  private static func noSecondHalf(_ unit: UInt32) -> UInt32 { (0xDC00...0xDFFF).contains(unit) ? unit - 0x1000 : unit }
}
