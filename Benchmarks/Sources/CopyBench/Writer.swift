/// Generated stories: words drawn by rank (Zipf), in clauses and sentences; the same seed writes the same.
struct Writer {
  private var state: UInt64
  private let words: [String]
  /// How often the words up to each rank are drawn.
  private let weights: [Double]

  init(seed: UInt64) {
    state = seed
    var words: [String] = []
    var weights: [Double] = []
    var sum = 0.0
    for rank in 1...20_000 {
      var word = String.UnicodeScalarView()
      for _ in 0..<(rank < 200 ? 1 : 2 + Self.step(&state, 3) / 2) {
        // The commoner half of the unified ideographs.
        word.append(Unicode.Scalar(UInt32(0x4E00 + Self.step(&state, 6_000))) ?? "一")
      }
      words.append(String(word))
      sum += 1 / Double(rank)
      weights.append(sum)
    }
    self.words = words
    self.weights = weights
  }

  private static func step(_ state: inout UInt64, _ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func next(_ limit: Int) -> Int { Self.step(&state, limit) }

  mutating func word() -> String {
    let drawn = Double(next(1 << 30)) / Double(1 << 30) * (weights.last ?? 1)
    var (low, high) = (0, weights.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if weights[middle] < drawn { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  mutating func clause() -> String { (0..<4 + next(8)).map { _ in word() }.joined() }

  /// Clauses with the marks that end them; about `count` characters together.
  mutating func clauses(_ count: Int) -> [String] {
    var clauses: [String] = []
    var length = 0
    while length < count {
      let clause = clause() + (next(3) == 0 ? "。" : "，")
      clauses.append(clause)
      length += clause.count
    }
    return clauses
  }
}
