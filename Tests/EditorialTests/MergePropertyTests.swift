import Editorial
import Foundation
import Testing

/// Two writers change different paragraphs of one text, or insert beside them. CAIBIAN_SOAK=1 asks 100,000 random cases
/// instead of 2,000.
@Suite("Merging, whatever two people wrote")
struct MergePropertyTests {
  private static let cases = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 2_000 : 100_000

  /// What one writer does to one paragraph of the base, and puts before it.
  private struct Touch {
    var standing: [String]?
    var before: [String] = []
  }

  @Test("Changes of different paragraphs and insertions beside them always merge, and nothing is lost")
  func disjoint() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var numbers = SeededNumbers(seed)
    for round in 0..<Self.cases {
      let base = (0..<Int.random(in: 0...9, using: &numbers)).map { _ in Self.paragraph(&numbers) }
      var (ours, theirs) = (base.map { _ in Touch() } + [Touch()], base.map { _ in Touch() } + [Touch()])
      for place in base.indices {
        let touched = Self.rewritten(base[place], &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: ours[place].standing = touched
        case 1: theirs[place].standing = touched
        default: break
        }
      }
      for place in 0...base.count {
        if numbers.chance(20) { ours[place].before = [Self.paragraph(&numbers)] }
        if numbers.chance(20) { theirs[place].before = [Self.paragraph(&numbers)] }
      }
      let current = Self.text(base, [ours])
      let branch = Self.text(base, [theirs])
      let wanted = try Self.manuscript(Self.text(base, [ours, theirs]))
      for preference in [nil, Merge.Preference.current, .branch] {
        let merge = Merge(
          base: try Self.manuscript(base), current: try Self.manuscript(current), branch: try Self.manuscript(branch),
          preferring: preference)
        #expect(merge.conflicts.isEmpty, "seed \(seed), round \(round)")
        #expect(merge.manuscript.map { Set($0.body) } == Set(wanted.body), "seed \(seed), round \(round)")
        guard merge.conflicts.isEmpty, merge.manuscript.map({ Set($0.body) }) == Set(wanted.body) else { return }
      }
    }
  }

  @Test("A preference decides disputed paragraphs only: what one changed alone stands in the merged text")
  func preferred() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var numbers = SeededNumbers(seed)
    for round in 0..<Self.cases / 4 {
      let base = (0..<Int.random(in: 2...8, using: &numbers)).map { _ in Self.paragraph(&numbers) }
      let disputed = Int.random(in: base.indices, using: &numbers)
      var (current, branch) = (base, base)
      var alone: [String] = []
      for place in base.indices where place != disputed && numbers.chance(40) {
        let written = Self.slightly(base[place], &numbers)
        alone.append(written)
        if numbers.chance(50) { current[place] = written } else { branch[place] = written }
      }
      current[disputed] = Self.slightly(base[disputed], &numbers)
      branch[disputed] = Self.slightly(base[disputed], &numbers) + "又改。"
      let texts = (try Self.manuscript(base), try Self.manuscript(current), try Self.manuscript(branch))
      let merge = Merge(base: texts.0, current: texts.1, branch: texts.2)
      #expect(merge.conflicts.map(\.base) == [[base[disputed]]], "seed \(seed), round \(round)")
      for (preference, chosen) in [(Merge.Preference.current, current), (.branch, branch)] {
        let body = try #require(
          Merge(base: texts.0, current: texts.1, branch: texts.2, preferring: preference).manuscript
        ).body
        #expect(body[disputed] == chosen[disputed], "seed \(seed), round \(round)")
        #expect(alone.allSatisfy(body.contains), "seed \(seed), round \(round)")
      }
    }
  }

  private static let characters = Array("县镇村桑茶蚕农田水利年收成价格高低新旧道路学校学生老师医院病人天气晴雨台风河流桥梁工厂工人产量出口市场")

  private static func paragraph(_ numbers: inout SeededNumbers) -> String {
    String((0..<Int.random(in: 12...40, using: &numbers)).map { _ in numbers.one(of: characters) }) + "。"
  }

  private static func slightly(_ paragraph: String, _ numbers: inout SeededNumbers) -> String {
    var text = Array(paragraph)
    text.insert("改", at: Int.random(in: 0..<text.count, using: &numbers))
    return String(text)
  }

  /// Changed a little, written anew, struck, or divided.
  private static func rewritten(_ paragraph: String, _ numbers: inout SeededNumbers) -> [String] {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: [Self.paragraph(&numbers)]
    case 1: []
    case 2: [String(paragraph.prefix(paragraph.count / 2)) + "。", String(paragraph.dropFirst(paragraph.count / 2))]
    default: [slightly(paragraph, &numbers)]
    }
  }

  private static func text(_ base: [String], _ writers: [[Touch]]) -> [String] {
    (0...base.count).flatMap { place -> [String] in
      let standing = place < base.count ? writers.lazy.compactMap { $0[place].standing }.first ?? [base[place]] : []
      return writers.flatMap { $0[place].before } + standing
    }
  }

  private static func manuscript(_ body: [String]) throws -> Manuscript {
    try Manuscript(headline: Headline("标题"), body: body)
  }
}
