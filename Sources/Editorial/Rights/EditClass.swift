/// How far our text is from the original's.
public enum EditClass: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// Equal but for character width and white space.
  case verbatim = "E0"
  /// Only punctuation differs.
  case typography = "E1"
  /// Our sentences are some of theirs, in their order.
  case shortened = "E2"
  /// The headline differs.
  case retitled = "E3"
  /// Words were changed or added.
  case changed = "E4"

  public static func < (one: EditClass, other: EditClass) -> Bool { one.rawValue < other.rawValue }

  /// The class that the words themselves show. It errs towards more change: what it cannot place is `changed`.
  public static func between(original: String, ours: String) -> EditClass {
    let theirs = folded(original)
    let mine = folded(ours)
    if theirs == mine { return .verbatim }
    if theirs.filter(isWordCharacter) == mine.filter(isWordCharacter) { return .typography }
    var remaining = sentences(original)[...]
    for sentence in sentences(ours) {
      guard let place = remaining.firstIndex(of: sentence) else { return .changed }
      remaining = remaining[(place + 1)...]
    }
    return .shortened
  }

  private static func folded(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { scalar in
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      return narrow.properties.isWhitespace ? nil : narrow
    }
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isIdeographic
  }

  private static func sentences(_ text: String) -> [[Unicode.Scalar]] {
    text.split(whereSeparator: { "。！？!?\n".contains($0) })
      .map { folded($0).filter(isWordCharacter) }.filter { !$0.isEmpty }
  }
}
