import Editorial
import Testing

@Suite("Texts that people type")
struct TextTests {
  @Test("An empty headline, a line break, a NUL and a turned direction are refused with where")
  func faults() {
    #expect(throws: TextFault.empty(.headline)) { try Headline(" \u{3000}") }
    #expect(throws: TextFault.lineBreak(.headline)) { try Headline("上\n下") }
    #expect(throws: TextFault.control(.headline, scalar: 0, line: 1, column: 2)) { try Headline("上\0下") }
    #expect(throws: TextFault.directionOverride(.body, scalar: 0x202E, line: 2, column: 3)) {
      try Manuscript(headline: nil, body: ["一", "二三\u{202E}四"])
    }
    #expect(throws: TextFault.tooLong(.headline, limit: 200, actual: 201)) {
      try Headline(String(repeating: "长", count: 201))
    }
    #expect(throws: TextFault.tooLong(.body, limit: 200_000, actual: 200_001)) {
      try Manuscript(headline: nil, body: [String(repeating: "长", count: 200_001)])
    }
  }

  @Test("Marks on one letter are taken as any language writes them, and refused beyond, with where")
  func marks() throws {
    let most = String(repeating: "\u{301}\u{316}", count: EndlessMarks.most / 2)
    #expect(try Headline("上e\(most)下").text == "上e\(most)下")
    #expect(throws: TextFault.endlessMarks(.headline, line: 1, column: 33)) { try Headline("上e\(most)\u{301}下") }
    #expect(throws: TextFault.endlessMarks(.body, line: 2, column: 32)) {
      try Manuscript(headline: nil, body: ["一", "e\(String(repeating: "\u{301}", count: 200_000))"])
    }
  }

  @Test("A column path reads as printed pages write it, and a role holds below its column")
  func columns() throws {
    let path = try ColumnPath("国内国际 > 强县新闻")
    #expect(path.description == "国内国际/强县新闻")
    #expect(path.isWithin(try ColumnPath("国内国际")))
    #expect(!path.isWithin(try ColumnPath("国内")))
    #expect(path.isWithin(.newsroom))
    #expect(throws: TextFault.empty(.column)) { try ColumnPath("国内国际//强县新闻") }
  }

  @Test("The proof finds single quotation marks, doubled stops and forgotten place holders")
  func proof() throws {
    let text = try Manuscript(headline: try Headline("标题"), body: ["他说：“好。", "完了。。", "人数待核。"])
    #expect(text.proofFindings.map(\.code) == ["unbalanced:1", "doubledStop:2", "placeholder:3"])
    let much = try Manuscript(headline: try Headline("“标题”"), body: ["（样本，，《XXX 一二（三）：："])
    #expect(much.proofFindings.map(\.excerpt) == ["《 1, 》 0", "（ 2, ） 1", "，，", "：：", "XXX"])
  }

  @Test(
    "The proof finds a blank before a stop, and numbers that are half figures",
    arguments: [
      ("老桥 ，修好了。", ["blankBeforeStop:1"]), ("来了 100 户人家。", []), ("老桥, 修好了\u{3000}。", ["blankBeforeStop:1"]),
      ("共100户1百人。", ["mixedNumber:1"]), ("得3千4百元。", ["mixedNumber:1"]), ("投资3千万元。", ["mixedNumber:1"]),
      ("长60千米，用电3千瓦，3万人、5亿元。", []), ("全国百强县第2，千年古镇。", []),
    ])
  func typing(text: String, found: [String]) throws {
    #expect(try Manuscript(headline: try Headline("标题"), body: [text]).proofFindings.map(\.code) == found)
  }

  @Test("Only pass is stopped by the proof, and naming a finding settles it")
  func settled() throws {
    var walk = try Walk(try Manuscript(headline: try Headline("标题"), body: ["完了。。"]))
    let editor = try Sample.person("editor", .editor)
    try walk.take(.submit, by: editor)
    #expect(walk.refusal(.pass(responsibleEditor: editor, settled: []), by: editor).map(\.code) == ["proof"])
    try walk.take(.pass(responsibleEditor: editor, settled: ["doubledStop:1"]), by: editor)
    #expect(walk.article.stage == .review)
  }
}
