import Editorial
import Testing

@Suite("Differences of two texts")
struct DifferencesTests {
  @Test("Another credit line is a difference, as is everything that is signed")
  func credits() throws {
    func revision(_ source: String) throws -> Revision {
      Revision(
        number: 1, manuscript: try Sample.manuscript(),
        credit: Credit(source: source, authors: ["孟样本"], editor: nil))
    }
    let difference = TextDifference(from: try revision("临沂日报"), to: try revision("大众日报"))
    #expect(difference.runs.contains { $0 != .equal($0.text) })
    #expect(TextDifference(from: try revision("临沂日报"), to: try revision("临沂日报")).runs.count == 1)
  }

  @Test("A changed clause reads as one change, without confetti")
  func worked() {
    let difference = TextDifference(from: "全市中小学将于九月一日正式开学", to: "全市高中和初中将于八月三十一日提前开学")
    #expect(
      difference.runs == [
        .equal("全市"), .deleted("中小学将于九月一日正式"), .inserted("高中和初中将于八月三十一日提前"), .equal("开学"),
      ])
  }

  @Test("Clauses that stayed are matched whole")
  func clauses() {
    let difference = TextDifference(from: "天气晴。会议在桐乡召开。代表们出席。", to: "天气晴。代表们出席。会后座谈。")
    #expect(
      difference.runs == [
        .equal("天气晴。"), .deleted("会议在桐乡召开。"), .equal("代表们出席。"), .inserted("会后座谈。"),
      ])
  }

  @Test("Numbers and Latin words are changed whole")
  func whole() {
    let difference = TextDifference(from: "党员1700多人参加GDP统计工作会议", to: "党员1780多人参加GNP统计工作会议")
    #expect(
      difference.runs == [
        .equal("党员"), .deleted("1700"), .inserted("1780"), .equal("多人参加"), .deleted("GDP"), .inserted("GNP"),
        .equal("统计工作会议"),
      ])
  }

  @Test("The same text has no difference", arguments: ["", "桐乡", "一\n二"])
  func same(_ text: String) {
    let difference = TextDifference(from: text, to: text)
    #expect(difference.isEmpty)
    #expect(difference.runs == (text.isEmpty ? [] : [.equal(text)]))
  }

  @Test("Forms that look alike but are written otherwise are a difference")
  func normalization() {
    #expect(!TextDifference(from: "caf\u{E9}", to: "cafe\u{301}").isEmpty)
  }

  @Test("The runs give back both texts, scalar by scalar", arguments: [UInt64](1...40))
  func restores(_ seed: UInt64) {
    var random = Letters(seed)
    for _ in 0..<40 {
      let old = random.text(upTo: 120)
      let new = random.below(3) == 0 ? random.text(upTo: 120) : random.edited(old)
      let runs = TextDifference(from: old, to: new).runs
      #expect(Array(joined(runs, keepsDeleted: true)) == Array(old.unicodeScalars), "seed \(seed)")
      #expect(Array(joined(runs, keepsDeleted: false)) == Array(new.unicodeScalars), "seed \(seed)")
      #expect(runs.allSatisfy { !$0.text.isEmpty }, "seed \(seed)")
    }
  }

  @Test("Long texts with little in common are shown as replaced")
  func replaced() {
    let old = String(repeating: "甲", count: 5_000)
    let new = String(repeating: "乙", count: 5_000)
    #expect(TextDifference(from: old, to: new).runs == [.deleted(old), .inserted(new)])
  }

  @Test("Texts of many short clauses with nothing in common give both back, and take no time that counts")
  func strangers() {
    func text(_ start: Int) -> String {
      (0..<40_000).map { "\(Character(Unicode.Scalar(UInt32(0x4E00 + ($0 &* start) % 20_000)) ?? "一"))，" }.joined()
    }
    let (old, new) = (text(7_919), text(104_729))
    let difference = TextDifference(from: old, to: new)
    #expect(Array(joined(difference.runs, keepsDeleted: true)) == Array(old.unicodeScalars))
    #expect(Array(joined(difference.runs, keepsDeleted: false)) == Array(new.unicodeScalars))
    #expect(difference.passages.map(\.run.text).joined().unicodeScalars.count >= 80_000)
  }

  @Test("A long text that was changed all over, with a part in the middle as it was, shows that part as it was")
  func middle() {
    func stranger(_ seed: Int) -> String {
      (0..<12_000).map { "\(Character(Unicode.Scalar(UInt32(0x4E00 + ($0 &* seed + seed) % 20_000)) ?? "一"))某，" }
        .joined()
    }
    let kept = (0..<3_000).map { "第\($0)句还是原来的样子，" }.joined()
    let difference = TextDifference(from: stranger(7) + kept + stranger(11), to: stranger(13) + kept + stranger(17))
    let equal = difference.runs.compactMap { if case .equal(let text) = $0 { text.unicodeScalars.count } else { nil } }
    #expect(equal.reduce(0, +) * 10 >= kept.unicodeScalars.count * 9)
  }

  private func joined(_ runs: [TextDifference.Run], keepsDeleted: Bool) -> [Unicode.Scalar] {
    runs.flatMap { run -> [Unicode.Scalar] in
      switch run {
      case .equal(let text): Array(text.unicodeScalars)
      case .deleted(let text): keepsDeleted ? Array(text.unicodeScalars) : []
      case .inserted(let text): keepsDeleted ? [] : Array(text.unicodeScalars)
      }
    }
  }
}

/// Text made from a seed, the same every time.
private struct Letters {
  private static let letters = Array("中小学开学会议。，；\n一二三AB12é🙂".unicodeScalars) + ["\u{301}", "\u{200D}"]
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func text(upTo count: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<below(count) { view.append(Self.letters[below(Self.letters.count)]) }
    return String(view)
  }

  mutating func edited(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<below(6) {
      let at = below(scalars.count + 1)
      if below(2) == 0 {
        scalars.insert(contentsOf: self.text(upTo: 8).unicodeScalars, at: at)
      } else {
        scalars.removeSubrange(at..<min(scalars.count, at + below(8)))
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
