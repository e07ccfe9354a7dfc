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
}
