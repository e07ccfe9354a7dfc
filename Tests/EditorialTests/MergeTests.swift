import Editorial
import Testing

@Suite("Merging two texts of one")
struct MergeTests {
  private func text(_ body: String, _ headline: String = "标题") throws -> Manuscript {
    try Manuscript(headline: Headline(headline), body: body.map { "\($0)段。" })
  }

  @Test(
    "What only one changed is taken changed, what both changed alike is taken once",
    arguments: [
      // base, current, branch, merged: a letter is a paragraph
      ("ABC", "ABC", "ABC", "ABC"), ("ABC", "AXC", "ABC", "AXC"), ("ABC", "ABC", "AXC", "AXC"),
      ("ABC", "AXC", "AXC", "AXC"), ("ABCDE", "XBCDE", "ABCDY", "XBCDY"), ("ABC", "ABCX", "YABC", "YABCX"),
      ("ABC", "AC", "ABCX", "ACX"), ("ABC", "AC", "AC", "AC"), ("", "A", "", "A"), ("ABCD", "BCD", "ABC", "BC"),
      ("ABC", "", "ABC", ""),
    ])
  func agreed(base: String, current: String, branch: String, merged: String) throws {
    let merge = Merge(base: try text(base), current: try text(current), branch: try text(branch))
    #expect(merge.conflicts.isEmpty)
    #expect(merge.manuscript == (try text(merged)))
  }

  @Test("Where both put several paragraphs in at one spot, each stands once, and what both put in stands once")
  func inserted() throws {
    func text(_ body: String...) throws -> Manuscript { try Manuscript(headline: Headline("标题"), body: body) }
    let merge = Merge(
      base: try text("头一段在此。", "末一段在此。"),
      current: try text("头一段在此。", "春天到了，茶树发芽。", "两人都写的一段话。", "河上有船，往来不绝。", "末一段在此。"),
      branch: try text("头一段在此。", "食堂中午开饭，老人先到。", "两人都写的一段话。", "夜里下雪了。", "末一段在此。"))
    #expect(
      merge.manuscript?.body == [
        "头一段在此。", "春天到了，茶树发芽。", "食堂中午开饭，老人先到。", "两人都写的一段话。", "河上有船，往来不绝。", "夜里下雪了。", "末一段在此。",
      ])
  }

  @Test("What both changed differently is a conflict, and a preference settles it either way")
  func disputed() throws {
    let (base, current, branch) = (try text("ABC"), try text("AXC", "新题"), try text("AYC", "别题"))
    let merge = Merge(base: base, current: current, branch: branch)
    #expect(merge.manuscript == nil)
    #expect(merge.conflicts.map(\.place) == [.headline, .body])
    #expect(merge.conflicts[1].current == ["X段。"])
    #expect(merge.conflicts[1].branch == ["Y段。"])
    #expect(Merge(base: base, current: current, branch: branch, preferring: .current).manuscript == current)
    #expect(Merge(base: base, current: current, branch: branch, preferring: .branch).manuscript == branch)
  }

  @Test("A paragraph that one wrote and that stands in the other text already is not put in twice")
  func twice() throws {
    func text(_ body: String...) throws -> Manuscript { try Manuscript(headline: Headline("标题"), body: body) }
    let opening = "桐乡春茶昨日开采。"
    let base = try text(opening, "茶农天不亮就上山。")
    let branch = try text(opening, "今年的雨水比往年多两成，品质更好。")
    let current = try text(opening, "市农业局派人到场指导采摘。", "今年的雨水比往年多两成，品质更好。")
    for preference in [nil, Merge.Preference.current, .branch] {
      let merge = Merge(base: base, current: current, branch: branch, preferring: preference)
      #expect(merge.manuscript == current, "\(String(describing: preference)) \(merge.conflicts)")
      let back = Merge(base: base, current: branch, branch: current, preferring: preference)
      #expect(back.manuscript == current)
    }
  }

  @Test("A branch is known to be in where a text is it, or is what merging it made")
  func isIn() throws {
    let (base, branch) = (try text("ABC"), try text("AYC"))
    func isIn(_ texts: String...) throws -> Bool {
      Merge.isIn(branch, from: base, among: try texts.map { try text($0) })
    }
    #expect(try !isIn("ABC") && !isIn("ABC", "AXC") && !isIn("ABC", "ABCD"))
    #expect(try isIn("ABC", "AYC") && isIn("ABC", "AXC", "AYC", "AZC"))
    #expect(try isIn("ABC", "ABCD", "AYCD", "AZCD"))
    #expect(!Merge.isIn(base, from: base, among: [base, try text("AXC")]))
  }
}
