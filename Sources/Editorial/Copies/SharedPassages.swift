/// The passages that one text shares with another, wherever they stand: the proof of a suspicion that fingerprints raise.
///
/// A difference would show a passage that was moved as lost; here it counts. A passage has at least 12 letters, so that
/// turns of phrase are none. A full paraphrase shares nothing, and is not found.
public struct SharedPassages: Hashable, Sendable {
  /// A run of letters in both texts.
  public struct Passage: Hashable, Sendable {
    /// As it reads in this text, with its punctuation.
    public let text: String
    /// Letters and digits in it.
    public let letters: Int
  }

  /// In the order of this text.
  public let passages: [Passage]
  /// How much of this text's letters stand in the other, in whole per cent.
  public let ofThis: Int
  /// How much of the other's letters stand in this, in whole per cent.
  public let ofThat: Int

  static let shortest = 12

  public init(of text: String, with other: String) {
    let this = FoldedText(text)
    let that = FoldedText(other)
    let runs = Self.runs(this.letters, that.letters)
    let scalars = Array(text.unicodeScalars)
    passages = runs.map { run in
      let end = run.this.upperBound < this.places.count ? Int(this.places[run.this.upperBound]) : scalars.count
      return Passage(
        text: Self.text(scalars[Int(this.places[run.this.lowerBound])..<end]), letters: run.this.count)
    }
    // Too short for a passage, it is all of itself where the other is the very same.
    guard this.letters != that.letters || this.letters.isEmpty else {
      (ofThis, ofThat) = (100, 100)
      return
    }
    let covered = runs.reduce(0) { $0 + $1.this.count }
    var coveredThere = [Bool](repeating: false, count: that.letters.count)
    for run in runs { for index in run.that { coveredThere[index] = true } }
    ofThis = Self.percent(covered, of: this.letters.count)
    ofThat = Self.percent(coveredThere.count { $0 }, of: that.letters.count)
  }

  /// The larger share: an excerpt is all of itself, however little of the other.
  public var containment: Int { max(ofThis, ofThat) }
  public var longest: Passage? { passages.max { $0.letters < $1.letters } }

  private static func percent(_ part: Int, of whole: Int) -> Int { whole == 0 ? 0 : (part * 100 + whole / 2) / whole }

  /// From the front, at each place the longest run that the other text has.
  private static func runs(_ this: [UInt32], _ that: [UInt32]) -> [(this: Range<Int>, that: Range<Int>)] {
    guard this.count >= shortest, that.count >= shortest else { return [] }
    var starts: [ArraySlice<UInt32>: [Int]] = [:]
    for start in 0...(that.count - shortest) { starts[that[start..<start + shortest], default: []].append(start) }
    var runs: [(this: Range<Int>, that: Range<Int>)] = []
    var place = 0
    while place + shortest <= this.count {
      var best = 0
      var bestStart = 0
      // A stretch that is repeated over and over is looked at in its first places only.
      for start in (starts[this[place..<place + shortest]] ?? []).prefix(32) {
        var length = shortest
        while place + length < this.count, start + length < that.count, this[place + length] == that[start + length] {
          length += 1
        }
        if length > best { (best, bestStart) = (length, start) }
      }
      if best > 0 {
        runs.append((place..<place + best, bestStart..<bestStart + best))
        place += best
      } else {
        place += 1
      }
    }
    return runs
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).trimmed
  }
}
