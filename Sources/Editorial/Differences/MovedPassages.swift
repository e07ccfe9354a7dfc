extension TextDifference {
  /// A stretch of a difference for showing: a run, but what only moved stands apart from what was written or struck.
  public struct Passage: Hashable, Sendable {
    public let run: Run
    /// Pairs the place a passage left with the place it went to: counted from 1, in the order of the old text.
    public let move: Int?
  }

  /// The runs, with moved passages recognised: clauses of 12 characters and more that were deleted in one place and
  /// inserted in another, and the clauses around them that went along.
  public var passages: [Passage] {
    let moves = Moves(runs)
    return runs.indices.flatMap { index -> [Passage] in
      switch runs[index] {
      case .equal: [Passage(run: runs[index], move: nil)]
      case .deleted: moves.passages(of: index, in: moves.deleted) { .deleted($0) }
      case .inserted: moves.passages(of: index, in: moves.inserted) { .inserted($0) }
      }
    }
  }
}

/// Which clauses of the deleted runs are clauses of the inserted ones.
private struct Moves {
  struct Clause {
    let run: Int
    let text: String
    let length: Int
    var move: Int?
  }

  private static let shortest = 12
  private(set) var deleted: [Clause] = []
  private(set) var inserted: [Clause] = []
  /// The clauses of each run, deleted or inserted.
  private var clausesOfRun: [Range<Int>]

  init(_ runs: [TextDifference.Run]) {
    clausesOfRun = runs.map { _ in 0..<0 }
    for (index, run) in runs.enumerated() {
      switch run {
      case .equal: break
      case .deleted(let text):
        let first = deleted.count
        deleted += Self.clauses(text, of: index)
        clausesOfRun[index] = first..<deleted.count
      case .inserted(let text):
        let first = inserted.count
        inserted += Self.clauses(text, of: index)
        clausesOfRun[index] = first..<inserted.count
      }
    }
    guard !deleted.isEmpty, !inserted.isEmpty else { return }
    var places: TextTable<[Int]> = [:]
    for index in inserted.indices.reversed() { places[inserted[index].text, default: []].append(index) }
    var count = 0
    for start in deleted.indices where deleted[start].move == nil && deleted[start].length >= Self.shortest {
      guard let end = places[deleted[start].text]?.popLast(), inserted[end].move == nil else { continue }
      count += 1
      pair(start, end, count)
      extend(start, end, by: 1, count)
      extend(start, end, by: -1, count)
    }
    Self.takeBreaks(&deleted)
    Self.takeBreaks(&inserted)
  }

  /// The line break before or after a passage goes with it: a paragraph moves with one, whichever side it is on.
  private static func takeBreaks(_ clauses: inout [Clause]) {
    let before = clauses
    for index in before.indices where before[index].text == "\n" && before[index].move == nil {
      for neighbour in [index - 1, index + 1] where before.indices.contains(neighbour) {
        guard clauses[index].move == nil, before[neighbour].run == before[index].run else { continue }
        clauses[index].move = before[neighbour].move
      }
    }
  }

  private mutating func pair(_ old: Int, _ new: Int, _ move: Int) {
    deleted[old].move = move
    inserted[new].move = move
  }

  /// The clauses next to a moved one that went along with it, however short.
  private mutating func extend(_ old: Int, _ new: Int, by step: Int, _ move: Int) {
    var (old, new) = (old + step, new + step)
    while deleted.indices.contains(old), inserted.indices.contains(new), deleted[old].move == nil,
      inserted[new].move == nil, deleted[old].run == deleted[old - step].run,
      inserted[new].run == inserted[new - step].run, deleted[old].text == inserted[new].text
    {
      pair(old, new, move)
      old += step
      new += step
    }
  }

  /// One run, cut where a moved passage begins or ends.
  func passages(
    of run: Int, in clauses: [Clause], _ make: (String) -> TextDifference.Run
  ) -> [TextDifference.Passage] {
    var passages: [TextDifference.Passage] = []
    var text = ""
    var move: Int?
    for clause in clauses[clausesOfRun[run]] {
      if clause.move != move, !text.isEmpty {
        passages.append(TextDifference.Passage(run: make(text), move: move))
        text = ""
      }
      move = clause.move
      text += clause.text
    }
    if !text.isEmpty { passages.append(TextDifference.Passage(run: make(text), move: move)) }
    return passages
  }

  private static func clauses(_ text: String, of run: Int) -> [Clause] {
    TextTokens.clauses(Array(text.unicodeScalars)[...]).map { scalars in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      // The mark that ends a clause is no part of its length.
      return Clause(run: run, text: String(view), length: scalars.count - 1)
    }
  }
}
