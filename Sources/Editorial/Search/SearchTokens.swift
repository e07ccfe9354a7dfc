/// What an index keeps of a text and is asked for: numbers of 32 bits, so that a plain array of integers serves.
///
/// A pair of UTF-16 units that follow each other in a line is one number, and so is each unit alone; nothing is lost in
/// packing, so a phrase of one unit or two is found by its number exactly. A longer one is found among the texts that have all its
/// pairs, and looked for in those.
package enum SearchTokens {
  /// Of everything that a text says, and of the column it stands in; each once, in order.
  package static func of(_ text: SearchText, in column: ColumnPath) -> [Int32] {
    var tokens: [UInt32] = marks(above: column)
    for line in text.letters.utf8.split(separator: 0x0A) {
      var last: UInt32 = 0
      for unit in String(Substring(line)).utf16 {
        let unit = UInt32(unit)
        // The second half of a character beyond the basic plane means nothing without the first.
        if !(0xD800...0xDFFF).contains(unit) { tokens.append(unit) }
        if last != 0 { tokens.append(last << 16 | unit) }
        last = unit
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

  /// What a text that has these letters must have.
  package static func asked(of letters: String) -> [Int32] {
    let units = letters.utf16.map(UInt32.init)
    guard units.count > 1 else { return units.map(Int32.init(bitPattern:)) }
    let pairs = zip(units, units.dropFirst()).map { $0 << 16 | $1 }
    // The more are asked, the longer it takes, and the less each of them still tells.
    let step = max(1, pairs.count / mostAsked)
    return Set(stride(from: 0, to: pairs.count, by: step).map { pairs[$0] }).map(Int32.init(bitPattern:)).sorted()
  }

  /// Whether a text that has the tokens of these letters has the letters.
  package static func areExact(for letters: String) -> Bool { letters.utf16.count <= 2 }

  /// What every text in `column` and below it has.
  package static func mark(of column: ColumnPath) -> Int32 { Int32(bitPattern: number(of: column)) }

  private static let mostAsked = 24

  private static func marks(above column: ColumnPath) -> [UInt32] {
    sequence(first: column, next: \.parent).prefix { !$0.names.isEmpty }.map(number(of:))
  }

  /// No two units make it: the first half of a character, and then no second. Two columns may have the same one; which
  /// column a text stands in is looked at besides.
  private static func number(of column: ColumnPath) -> UInt32 {
    // Fowler, Noll and Vo's hash, FNV-1a, of 32 bits.
    var hash: UInt32 = 2_166_136_261
    for byte in column.description.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let low = hash & 0xFFFF
    return (0xD900 + (hash >> 16 & 0x1FF)) << 16 | ((0xDC00...0xDFFF).contains(low) ? low - 0x1000 : low)
  }
}
