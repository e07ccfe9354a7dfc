/// How near one word is to another: for “did you mean”.
public enum Nearness {
  /// The nearest of `names`, if it is near at all: fewer than half of the typed characters would have to change.
  public static func nearest(to typed: String, in names: [String]) -> String? {
    let ranked = names.map { name in
      (name, min(distance(typed, name), distance(typed, name.split(separator: "/").last.map(String.init) ?? name)))
    }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 * 2 <= max(2, typed.count) else { return nil }
    return best.0
  }

  /// The number of single-character edits (Levenshtein).
  public static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (i, left) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in other.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count]
  }
}
