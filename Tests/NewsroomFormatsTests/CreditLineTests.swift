import Foundation
import NewsroomFormats
import Testing

@Suite("Credit lines")
struct CreditLineTests {
  @Test("Every form that news sites print is read as it says", arguments: try PrintedCredit.all())
  func reading(_ printed: PrintedCredit) {
    #expect(CreditLine(reading: printed.line) == printed.credit)
  }

  @Test("Full-width marks and spaces say the same as half-width ones", arguments: try PrintedCredit.all())
  func fullWidth(_ printed: PrintedCredit) {
    let widths: [Character: Character] = [":": "：", "(": "（", ")": "）", "|": "｜", ",": "，", " ": "\u{3000}"]
    let wide = String(printed.line.map { widths[$0] ?? $0 })
    let read = CreditLine(reading: wide)
    #expect(read.authors == printed.credit.authors.map { String($0.map { $0 == " " ? "\u{3000}" : $0 }) })
    #expect(read.editors == printed.credit.editors.map { String($0.map { $0 == " " ? "\u{3000}" : $0 }) })
    #expect(read.reviewers == printed.credit.reviewers)
    #expect(read.published == printed.credit.published)
  }

  @Test("Characters without width change nothing", arguments: try PrintedCredit.all())
  func zeroWidth(_ printed: PrintedCredit) {
    let strewn = printed.line.map { "\($0)\u{200B}" }.joined()
    #expect(CreditLine(reading: strewn) == printed.credit)
  }

  @Test(
    "A blank as pages write it in their source is one, wherever it stands",
    arguments: [
      "来源：样本日报&nbsp;", "&nbsp;来源：样本日报", "来源：样本日报&nbsp;&nbsp;", "&nbsp;&nbsp;来源：样本日报&nbsp;&nbsp;&nbsp;",
      "来源：&nbsp;样本日报&NBSP;",
    ])
  func entity(_ line: String) {
    #expect(CreditLine(reading: line).source == "样本日报")
  }

  @Test("Whatever is printed, nothing is said that the line does not contain", arguments: [UInt64](1...20))
  func arbitrary(_ seed: UInt64) {
    var random = Seeded(seed)
    let pieces = [
      "来源", "作者", "编辑", "记者", "通讯员", "一审", "原标题", "：", ":", "|", "/", " ", "　", "(", "）", "【", "】", "《", "》", "张小满",
      "李四",
      "新华社", "7月1日电", "2021-03-15", "08:05", "、", "，", "。", "文", "图", "摄", "大 中 小", "等", "_NB1", "Smith", "本报讯", "·",
      "□", "和",
    ]
    for _ in 0..<200 {
      let line = (0..<Int(random.next() % 14)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let read = CreditLine(reading: line)
      let said = [read.source, read.originalTitle].compactMap(\.self) + read.editors + read.reviewers.map(\.name)
      let letters = line.filter { !$0.isWhitespace }
      for value in said + read.authors {
        #expect(letters.contains(value.filter { !$0.isWhitespace }), "seed \(seed): \(line)")
        #expect(!value.isEmpty)
      }
    }
  }

  @Test("A long paragraph is read in time that grows with its length")
  func longLine() {
    let paragraph = String(repeating: "记者从市政府获悉，作者和编辑的来源很多，审核、校对（见图）", count: 300)
    #expect(CreditLine(reading: paragraph).isEmpty)
  }

  @Test(
    "Beginnings of labels, one after the other, come to an end",
    arguments: ["执行", "文字", "本报", "摄影", "本网文字", "责任执行值班", "图文", "首席本报"])
  func prefixes(unit: String) {
    let prefixes = String(repeating: unit, count: CreditLine.reach / unit.count)
    #expect(CreditLine(reading: prefixes).isEmpty)
    let read = CreditLine(reading: String(repeating: unit, count: 12) + "编辑：张小满")
    #expect(read.editors == (unit == "摄影" ? [] : ["张小满"]))
  }

  @Test("JSON has all six fields, and null where nothing is said")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let credit = CreditLine(reading: "来源:桐乡发布 编辑:蒋立秋 初审:沈处暑")
    let data = try encoder.encode(credit)
    #expect(
      String(decoding: data, as: UTF8.self)
        == #"{"authors":[],"editors":["蒋立秋"],"originalTitle":null,"published":null,"#
        + #""reviewers":[{"name":"沈处暑","step":"初审"}],"source":"桐乡发布"}"#)
    #expect(try JSONDecoder().decode(CreditLine.self, from: data) == credit)
  }
}

/// A line of the sample tables with what it says.
struct PrintedCredit: Sendable, CustomTestStringConvertible {
  let line: String
  let credit: CreditLine

  var testDescription: String { line }

  static func all() throws -> [PrintedCredit] {
    try ["credit-lines.tsv", "more-credit-lines.tsv", "credit-shapes.tsv"].flatMap { name in
      try Fixture.text(name).split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { row in
        let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(columns.count == 7, "\(row)")
        func list(_ column: Int) -> [String] { columns[column].split(separator: ";").map(String.init) }
        let reviewers = list(4).map { $0.split(separator: "=").map(String.init) }
        return PrintedCredit(
          line: columns[0],
          credit: CreditLine(
            source: columns[1].isEmpty ? nil : columns[1], authors: list(2), editors: list(3),
            reviewers: reviewers.map { CreditLine.Reviewer(step: $0[0], name: $0[1]) },
            published: columns[5].isEmpty ? nil : columns[5], originalTitle: columns[6].isEmpty ? nil : columns[6]))
      }
    }
  }
}

/// A file of `Fixtures`.
enum Fixture {
  static func text(_ name: String) throws -> String {
    String(decoding: try data(name), as: UTF8.self)
  }

  static func data(_ name: String) throws -> Data {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    return try Data(contentsOf: folder.appending(path: name))
  }
}

/// Numbers that are the same for the same seed (SplitMix64).
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
