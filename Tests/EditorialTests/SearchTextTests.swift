import Testing

@testable import Editorial

@Suite("Texts that are looked through")
struct SearchTextTests {
  private func revision(_ headline: String = "样本标题", _ body: String..., source: String? = "桐乡新闻网") throws -> Revision {
    Revision(
      number: 1, manuscript: try Manuscript(headline: try Headline(headline), body: body),
      credit: Credit(source: source, authors: ["样本记者"], editor: nil))
  }

  @Test(
    "What a reader sees is found by typing it, whatever the width, the capitals, the script and the marks",
    arguments: [
      ("桐", true), ("乡的", true), ("桐鄉", true), ("ＡＰＥＣ", true), ("apec会", true), ("Ｇ６０沪昆", true), ("g60滬昆", true),
      ("完了。第二", true), ("第二句…", true), ("😀", true), ("𠮷", true), ("𠮷野家", true), ("👨‍👩‍👧", true), ("3.5%", true),
      ("末句第二段", false), ("桐香", false), ("样本标题第一", false), ("标题桐乡", false), ("😃", false), ("𠮶", false),
    ])
  func semantics(typed: String, isFound: Bool) throws {
    let text = SearchText(
      try revision(
        "样本标题", "桐乡的APEC会議，G60沪昆。说完了。第二句！末句", "第二段 😀 在\u{200B}𠮷野家👨‍👩‍👧，涨3.5%"))
    let phrase = try SearchPhrase(typed)
    #expect(text.says(phrase, in: nil) == isFound)
    // Whatever is found has all the numbers that it is asked for by.
    if isFound {
      let tokens = Set(SearchTokens.of(text, in: .newsroom))
      #expect(tokens.isSuperset(of: SearchTokens.asked(of: phrase.letters)))
    }
  }

  @Test("A phrase of one unit or two has exactly one number, and texts without it do not have that number")
  func exact() throws {
    let text = SearchText(try revision("标题", "甲乙丙𠮷丁", "戊己"))
    let tokens = Set(SearchTokens.of(text, in: .newsroom))
    for letters in ["甲", "乙丙", "𠮷", "戊己", "标题", "网"] {
      let asked = SearchTokens.asked(of: letters)
      #expect(asked.count == 1 && tokens.isSuperset(of: asked), "\(letters)")
      #expect(SearchTokens.areExact(for: letters))
    }
    for letters in ["庚", "甲丙", "丁戊", "己标", "题甲", "𠮶"] {
      #expect(tokens.isDisjoint(with: SearchTokens.asked(of: letters)), "\(letters)")
    }
    #expect(!SearchTokens.areExact(for: "丙𠮷"))
  }

  @Test("What stands in a zone has marks of its own, which the same words elsewhere have not")
  func zones() throws {
    let inside = Set(SearchTokens.of(SearchText(try revision("桂花节开幕", "正文", source: "临沂日报")), in: .newsroom))
    let outside = Set(SearchTokens.of(SearchText(try revision("标题", "桂花节开幕，据临沂日报")), in: .newsroom))
    for (letters, zone) in [("桂花节", SearchZone.headline), ("桂", .headline), ("临沂日报", .source)] {
      let asked = SearchTokens.asked(of: letters, in: zone)
      #expect(inside.isSuperset(of: asked) && !outside.isSuperset(of: asked), "\(letters)")
      #expect(outside.isSuperset(of: SearchTokens.asked(of: letters)))
    }
    #expect(outside.isSuperset(of: SearchTokens.asked(of: "桂花节", in: .body)))
  }

  @Test("The number of a column is that of no pair of characters, and everything below a column has it")
  func columns() throws {
    let text = SearchText(try revision("标题", "正文"))
    let deep = try ColumnPath("国内国际/强县新闻")
    let tokens = Set(SearchTokens.of(text, in: deep))
    #expect(tokens.contains(SearchTokens.mark(of: deep)))
    #expect(tokens.contains(SearchTokens.mark(of: try ColumnPath("国内国际"))))
    #expect(!tokens.contains(SearchTokens.mark(of: try ColumnPath("强县新闻"))))
    for number in 0..<5_000 {
      let mark = UInt32(bitPattern: SearchTokens.mark(of: try ColumnPath("栏目\(number)")))
      #expect((0xD900...0xDAFF).contains(mark >> 16) && !(0xDC00...0xDFFF).contains(mark & 0xFFFF))
    }
  }

  @Test(
    "An excerpt shows the line with most of what was looked for, in its own characters, with the places of the hits")
  func excerpts() throws {
    let text = try revision(
      "标题", "头一段没有。", String(repeating: "前", count: 50) + "烏鎮，戲劇節在ＡＢＣ開幕" + String(repeating: "后", count: 50))
    let phrases = try ["乌镇戏", "abc", "剧节"].map { try SearchPhrase($0) }
    let excerpt = SearchExcerpt.best(of: text, showing: phrases, length: 30)
    let characters = Array(excerpt.text)
    #expect(excerpt.hits.map { String(characters[$0]) } == ["烏鎮，戲劇節", "ＡＢＣ"])
    #expect(excerpt.isCutBefore && excerpt.isCutBehind && characters.count == 30)
    let none = SearchExcerpt.best(of: text, showing: [], length: 30)
    #expect(none.text == "头一段没有。" && none.hits.isEmpty && !none.isCutBefore && !none.isCutBehind)
  }

  @Test("An excerpt shows what stands under a text too, where that is what was looked for")
  func excerptsOfCredits() throws {
    let revision = Revision(
      number: 1, manuscript: try Manuscript(headline: try Headline("标题"), body: ["正文一段。"]),
      credit: Credit(source: "临沂日报", authors: ["孟样本"], editor: "宋样本", originalTitle: "原来的题目"))
    for line in ["临沂日报", "孟样本", "宋样本", "原来的题目"] {
      let excerpt = SearchExcerpt.best(of: revision, showing: [try SearchPhrase(line)], length: 30)
      #expect(excerpt.text == line)
    }
  }
}
