/// How much of two texts is the same, from 0 (nothing) to 1 (all): twice the pairs of neighbouring characters that they
/// share, over the pairs that they have. Source: L. R. Dice, "Measures of the Amount of Ecologic Association" (1945).
enum Likeness {
  static func of(_ one: String, _ other: String) -> Double {
    let (a, b) = (pairs(one), pairs(other))
    guard !a.isEmpty, !b.isEmpty else { return one.unicodeScalars.elementsEqual(other.unicodeScalars) ? 1 : 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(shared) / Double(a.count + b.count)
  }

  /// Sorted.
  private static func pairs(_ text: String) -> [UInt64] {
    let scalars = text.unicodeScalars.map { UInt64($0.value) }
    return zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }
}
