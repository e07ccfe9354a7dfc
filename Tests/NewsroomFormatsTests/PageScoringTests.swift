import Foundation
import NewsroomFormats
import NewsroomParsers
import PageScoring
import Testing

@Suite("Pages as sites print them")
struct PageScoringTests {
  private static func folder(_ name: String) throws -> URL {
    try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appending(path: name)
  }

  @Test("Of the sample pages nearly all are read rightly, and hardly one wrongly", arguments: [false, true])
  func samples(pasted: Bool) throws {
    let table = try PageTable(of: try Self.folder("pages"), pasted: pasted)
    try #require(table.pages >= 34)
    let least = Double(table.pages) * (pasted ? 25 : 28) / 30
    for field in ["headline", "source", "date", "body"] {
      #expect(
        Double(table.count(field, .right)) >= least, "\(field)\n\(table.text)\n\(table.faults.joined(separator: "\n"))")
    }
    #expect(table.counts.values.map { $0[.wrong] ?? 0 }.max() ?? 0 <= table.pages / 6)
    #expect(
      ["headline", "source", "date", "body"].allSatisfy { table.count($0, .wrong) <= table.pages / 30 },
      "\(table.faults)")
  }

  @Test("Pages that were read wrongly once", arguments: try Trial.all())
  func trials(_ trial: Trial) throws {
    let page = try PageReader.read(try Fixture.text("trials/\(trial.name).txt"))
    let right = trial.right
    #expect(page.headline == right.headline)
    #expect(page.body == right.body)
    #expect(page.deck == right.deck)
    #expect(page.credit?.source == right.source)
    #expect(page.credit?.authors ?? [] == right.authors)
    #expect(page.credit?.editors ?? [] == (right.editor.map { [$0] } ?? []))
    #expect(page.credit?.published == right.date)
    #expect(page.credit?.originalTitle == right.originalTitle)
    #expect(page.doubts.isEmpty)
  }

  @Test("Credit lines that were read wrongly once", arguments: try TrialLine.all())
  func lines(_ trial: TrialLine) { #expect(CreditLine(reading: trial.line) == trial.expected) }

  @Test("A page is the same in every character set, however that is named")
  func charsets() throws {
    let html = { (meta: String) in
      "<html><head>\(meta)<title>老年食堂开张一个月</title></head><body><h1>老年食堂开张一个月</h1><p>来源：样本日报</p><p>入冬以来，镇里的老年食堂每天开门迎客，来吃饭的老人越来越多，食堂的菜单一周不重样。</p></body></html>"
    }
    let gbk = UInt(0x8000_0632)
    for meta in [
      "", "<meta charset=gb2312>", "<meta http-equiv='Content-Type' content='text/html; charset=GBK'>",
      "<meta charset=utf-8>",
    ] {
      let bytes = [UInt8](try #require(html(meta).data(using: String.Encoding(rawValue: gbk))))
      #expect(try SavedPage.read(bytes).headline == "老年食堂开张一个月", "\(meta)")
      #expect(try SavedPage.read([UInt8](html(meta).utf8)).headline == "老年食堂开张一个月", "\(meta)")
      #expect(try SavedPage.read([0xEF, 0xBB, 0xBF] + [UInt8](html(meta).utf8)).headline == "老年食堂开张一个月", "\(meta)")
    }
  }

  @Test("A page over the limit is refused with the limit")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: PageCharset.limit + 1)
    #expect(throws: PageFault.tooLarge(size: bytes.count, limit: PageCharset.limit)) { try SavedPage.read(bytes) }
  }
}

struct Trial: Sendable, CustomTestStringConvertible {
  struct Right: Decodable, Sendable {
    let headline: String
    let source: String?
    let authors: [String]
    let editor: String?
    let date: String?
    let originalTitle: String?
    let body: [String]
    let deck: String?
  }

  let name: String
  let right: Right
  var testDescription: String { name }

  static func all() throws -> [Trial] {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appending(path: "trials")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".expected.json") }
      .sorted().map {
        Trial(
          name: String($0.dropLast(".expected.json".count)),
          right: try JSONDecoder().decode(Right.self, from: try Data(contentsOf: folder.appending(path: $0))))
      }
  }
}

struct TrialLine: Decodable, Sendable, CustomTestStringConvertible {
  let line: String
  let expected: CreditLine
  var testDescription: String { line }

  static func all() throws -> [TrialLine] {
    try Fixture.text("trials/credit-lines.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(TrialLine.self, from: Data($0.utf8))
    }
  }
}
