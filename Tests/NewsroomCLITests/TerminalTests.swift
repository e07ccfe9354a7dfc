import Editorial
import Testing

@testable import NewsroomCLI

@Suite("Columns of a terminal")
struct DisplayWidthTests {
  @Test(
    "Chinese counts two, marks that combine nothing",
    arguments: [
      ("", 0), ("abc", 3), ("采编", 4), ("桐乡新闻网2021", 14), ("，。：", 6), ("“”", 2), ("ＡＢ", 4), ("é", 1), ("e\u{301}", 1),
      ("甲\u{200B}乙", 4), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("☎\u{FE0F}", 2), ("한글", 4), ("\u{3000}", 2), ("①", 1), ("·", 1),
      ("…", 1),
      ("𠀀", 2), ("\u{1B}", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("Text is cut before the character that does not fit")
  func prefix() {
    #expect(DisplayWidth.prefix(of: "采编abc", columns: 3) == "采")
    #expect(DisplayWidth.prefix(of: "采编abc", columns: 5) == "采编a")
    #expect(DisplayWidth.prefix(of: "采编", columns: 9) == "采编")
  }
}

@Suite("Tables")
struct TerminalTableTests {
  private var table: Table {
    var table = Table("编号", "标题", "阶段", whole: [0])
    table.add("a1", "平邑:探索“流动党员”管理新模式", Table.Cell("草稿", .warn))
    table.add("b22", "Rice", "")
    return table
  }

  @Test("Columns line up, and no line ends in spaces")
  func piped() {
    #expect(
      table.text(for: Terminal(isTerminal: false)) == """
        编号  标题                           阶段
        a1    平邑:探索“流动党员”管理新模式  草稿
        b22   Rice
        """)
  }

  @Test("On a terminal the widest column gives way", arguments: [20, 24, 25, 30, 40, 80])
  func fitted(width: Int) {
    let lines = table.text(for: Terminal(isTerminal: true, width: width, hasColour: false)).split(separator: "\n")
    for line in lines {
      #expect(DisplayWidth.of(line) <= width)
      #expect(!line.hasSuffix(" "))
    }
    #expect(lines[1].contains("…") == (width < 41))
    #expect(lines[1].hasPrefix("a1    平邑"))
    #expect(lines[1].hasSuffix("草稿"))
  }

  @Test("Where the others cannot give way any more, those that stay whole do", arguments: [20, 40, 60])
  func overfull(width: Int) {
    let long = String(repeating: "长", count: 60)
    var table = Table("编号", "可做", "还缺", "标题", whole: [0, 1, 2])
    table.add("a1b2c3d4", "补签", Table.Cell("欠补签（签发），限 2026-07-01 20:00"), Table.Cell(long))
    for line in table.text(for: Terminal(isTerminal: true, width: width, hasColour: false)).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }

  @Test("A column that wraps loses no word, and what stands beside it stands once", arguments: [40, 60, 80])
  func wrapped(width: Int) {
    let reason = "sample-editor sent it back: the figures of the third paragraph are not those of the report"
    var table = Table("when", "id", "what", "headline", whole: [0, 1], wrapped: 2)
    table.add("08:00", "a1b2c3d4", Table.Cell(reason), "茶")
    let lines = table.text(for: Terminal(isTerminal: true, width: width, hasColour: false)).split(separator: "\n")
    for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    let words = lines.dropFirst().joined(separator: " ").split(separator: " ").map(String.init)
    #expect(words.filter { !["08:00", "a1b2c3d4", "茶"].contains($0) } == reason.split(separator: " ").map(String.init))
    #expect(words.filter { $0 == "a1b2c3d4" }.count == 1)
  }

  @Test(
    "The headline gives way late, paths lose their front, and an empty column is not there",
    arguments: [60, 80, 99, 120])
  func telling(width: Int) {
    let headline = String(repeating: "茶", count: 30)
    var table = Table(
      "编号", "可做", "标题", "备注", "栏目", "截稿", "受派", whole: [0, 1, 5], title: 2, paths: [4], wide: [6])
    table.add("a1b2c3d4", "编辑完成", Table.Cell(headline), "校对 12 处、批注 3 条", "国内国际/强县新闻", "", "sample-reporter")
    let lines = table.text(for: Terminal(isTerminal: true, width: width, hasColour: false)).split(separator: "\n")
    for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    #expect(!lines[0].contains("截稿"))
    #expect(lines[0].contains("受派") == (width >= Table.wideFrom))
    #expect(lines[1].contains(String(repeating: "茶", count: 9)), "\(lines[1])")
    #expect(lines[1].contains("强县新闻") == (width >= 80) || lines[1].contains("…"), "\(lines[1])")
    let piped = table.text(for: Terminal(isTerminal: false))
    #expect(piped.contains(headline) && piped.contains("国内国际/强县新闻") && piped.contains("sample-reporter"))
  }

  @Test("A cell is one line")
  func oneLine() {
    var table = Table("标题")
    table.add(Table.Cell("一\n二\t三"))
    #expect(table.text(for: Terminal(isTerminal: false)) == "标题\n一 二 三")
  }

  @Test("Colour does not move columns")
  func coloured() {
    let lines = table.text(for: Terminal(isTerminal: true, width: 80)).split(separator: "\n")
    #expect(lines[1].hasSuffix("管理新模式  \u{1B}[33m草稿\u{1B}[0m"))
  }
}

@Suite("Colour")
struct TerminalStyleTests {
  @Test("Only on a terminal, and never against the reader's wish", arguments: Style.Meaning.allCases)
  func off(_ meaning: Style.Meaning) {
    #expect(Terminal(isTerminal: false).style("甲", meaning) == "甲")
    #expect(Terminal(isTerminal: false, hasColour: true).style("甲", meaning) == "甲")
    #expect(Terminal(isTerminal: true, hasColour: false).style("甲", meaning) == "甲")
    #expect(Terminal(isTerminal: true).style("甲", meaning).hasSuffix("m甲\u{1B}[0m"))
  }

  @Test("NO_COLOR and a dumb terminal switch it off", arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func environment(_ environment: [String: String]) {
    #expect(!Terminal.standardOutput(environment: environment).style.isOn)
  }
}

@Suite("Differences on a terminal")
struct TerminalDifferenceTests {
  private let difference = TextDifference(from: "全市中小学将于九月一日正式开学", to: "全市高中和初中将于八月三十一日提前开学")

  @Test("Elsewhere changes stand in brackets")
  func piped() {
    #expect(difference.text(for: Terminal(isTerminal: false)) == "全市[-中小学将于九月一日正式-]{+高中和初中将于八月三十一日提前+}开学")
  }

  @Test("On a terminal they have colours")
  func coloured() {
    #expect(
      difference.text(for: Terminal(isTerminal: true))
        == "全市\u{1B}[9;31m中小学将于九月一日正式\u{1B}[0m\u{1B}[4;32m高中和初中将于八月三十一日提前\u{1B}[0m开学")
  }

  @Test("A terminal without colour gets the brackets")
  func withoutColour() {
    #expect(difference.text(for: Terminal(isTerminal: true, hasColour: false)).contains("[-中小学"))
  }

  @Test("Long stretches that stayed are shortened around the changes")
  func shortened() {
    let same = String(repeating: "甲", count: 100)
    let text = TextDifference(from: same + "一" + same + "二" + same, to: same + "三" + same + "四" + same)
      .text(for: Terminal(isTerminal: false), context: 3)
    #expect(text == " ⋯ 甲甲甲[-一-]{+三+}甲甲甲 ⋯ 甲甲甲[-二-]{+四+}甲甲甲 ⋯ ")
  }

  @Test("The same text is shown whole")
  func same() {
    let text = String(repeating: "甲", count: 100)
    #expect(TextDifference(from: text, to: text).text(for: Terminal(isTerminal: false)) == text)
  }
}
