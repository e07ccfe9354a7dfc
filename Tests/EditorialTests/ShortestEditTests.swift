import Testing

@testable import Editorial

@Suite("The shortest edit of one sequence into another")
struct ShortestEditTests {
  /// The length of the longest common subsequence, by the table that everybody can check.
  private func longestCommon(_ old: [Int], _ new: [Int]) -> Int {
    var lengths = [Int](repeating: 0, count: new.count + 1)
    for element in old {
      var diagonal = 0
      for (place, other) in new.enumerated() {
        let above = lengths[place + 1]
        lengths[place + 1] = element == other ? diagonal + 1 : max(above, lengths[place])
        diagonal = above
      }
    }
    return lengths[new.count]
  }

  @Test("Every edit makes the one of the other, and none keeps more")
  func shortest() {
    var numbers = SeededNumbers(20_261_201)
    for round in 0..<3_000 {
      let letters = Int.random(in: 1...6, using: &numbers)
      func sequence() -> [Int] {
        (0..<Int.random(in: 0...24, using: &numbers)).map { _ in Int.random(in: 0..<letters, using: &numbers) }
      }
      let (old, new) = (sequence(), sequence())
      var script = EditScript()
      ShortestEdit.compare(old, new, into: &script)
      var (o, n, kept) = (0, 0, 0)
      for edit in script.edits {
        if edit.isKept {
          #expect(edit.oldCount == edit.newCount, "round \(round)")
          #expect(old[o..<o + edit.oldCount] == new[n..<n + edit.newCount], "round \(round)")
          kept += edit.oldCount
        }
        (o, n) = (o + edit.oldCount, n + edit.newCount)
      }
      #expect(o == old.count && n == new.count, "round \(round)")
      #expect(kept == longestCommon(old, new), "round \(round): \(old) \(new)")
    }
  }
}
