import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomFormats

@Suite("Files as banks, spreadsheets and pages write them")
struct FilesOfOthersTests {
  private static let fee = "8c0d1f2e-0000-4000-8000-000000000001"

  @Test(
    "A bank's answer is read whatever stands around it",
    arguments: [
      "附言,结果,日期\nF,成功,2026-08-03", "网上银行代发结果,,\n\n附言,结果,日期\nF,交易成功,2026-08-03 10:11:12\n合计,1笔,50.00",
      "附言\t结果\t日期\nF\t成功\t2026年8月3日", "附言,结果,日期\n=\"F\",成功,=\"20260803\"", "附言,结果,日期\n\tF,成功,\t2026/8/3",
      "附言,状态,交易日期,金额\n'F,付款成功,2026-8-3,\"¥1,200.00元\"", "用途,处理结果,完成时间\n\u{A0}F ,成功,2026-08-03T10:11:12",
      "序号,附言,结果,日期\n1,F,成功,20260803101112\n,总计,,",
    ])
  func bank(text: String) throws {
    let results = try PaymentFile.results(text.replacing("F", with: Self.fee))
    #expect(results.map(\.fee.description) == [Self.fee])
    #expect(results.map(\.outcome) == [.paid(on: "2026-08-03")])
  }

  @Test("What of it nobody can read is refused with its line")
  func refused() {
    for (text, fault) in [
      ("标题\n附言,结果,日期\nF,也许,2026-08-03", PaymentFileFault.value(line: 3, "结果")),
      ("附言,结果,日期\nF,成功,2026-02-30", .value(line: 2, "日期")), ("附言,结果,日期\n甲,成功,2026-08-03", .value(line: 2, "附言")),
      ("甲,乙\n1,2", .noColumn("附言")), ("附言,乙\n1,2", .noColumn("结果")), ("", .noColumn("附言")),
    ] {
      #expect(throws: fault, "\(text)") { try PaymentFile.results(text.replacing("F", with: Self.fee)) }
    }
  }

  private func list(_ text: String) throws -> SourceListCSV.Reading {
    let start = Instant(Date(timeIntervalSince1970: 0))
    return try SourceListCSV.entries(text, path: "l.csv", from: start, recorded: start) { day in
      let parts = day.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3 else { throw CocoaError(.formatting) }
      return Instant(Date(timeIntervalSince1970: Double((parts[0] * 10_000 + parts[1] * 100 + parts[2]))))
    }
  }

  @Test("A list may have Chinese columns, unseen spaces in its names and days written in any way")
  func lists() throws {
    let read = try list("序号,单位名称,地区,状态,起始日期\n1,嘉兴\u{A0}日报社,浙江,在列,2025/7/2\n2,\u{200B}桐乡新闻网,,冻结,2025年7月2日\n")
    #expect(read.entries.map(\.unit) == ["嘉兴 日报社", "桐乡新闻网"])
    #expect(read.entries.map(\.status) == [.listed, .frozen])
    #expect(Set(read.entries.map(\.from)).count == 1)
    #expect(read.foldedLines == [2, 3])
    let fault = #expect(throws: SourceListCSV.Fault.self) { try list("单位\n嘉兴日报社\n桐乡新闻网\n嘉兴日报社\u{200B}\n") }
    #expect(fault?.line == 4)
  }

  @Test("A list may be parted by tabs, as spreadsheets save Unicode text")
  func tabbedList() throws {
    let read = try list("序号\t媒体名称\t名单状态\t起始时间\n1\t嘉兴日报社\t有效\t2025-7-2\n2\t桐乡, 新闻网\t已移除\t20250702\n")
    #expect(read.entries.map(\.unit) == ["嘉兴日报社", "桐乡, 新闻网"])
    #expect(read.entries.map(\.status) == [.listed, .removed])
    #expect(Set(read.entries.map(\.from)).count == 1)
  }

  @Test("A form in YAML may say 是, and its texts may begin with & or *")
  func yaml() throws {
    let words = try StoryForm.words(
      Array(
        """
        headline: *菱角* & 河埠头
        deck: R&D 中心 &更多
        body: |
          *第一段*
          &第二段 <b>重要</b> 1 < 2
        penName: &甲
        original: 是
        offeredElsewhere: 否
        """.utf8))
    #expect(words.headline == "*菱角* & 河埠头")
    #expect(words.deck == "R&D 中心 &更多")
    #expect(words.body == ["*第一段*", "&第二段 <b>重要</b> 1 < 2"])
    #expect(words.facts.penName == "&甲")
    #expect(words.facts.isOriginal == true && words.facts.isOfferedElsewhere == false)
  }

  @Test("A form in JSON is read as JSON, whatever of it YAML would take for its own")
  func json() throws {
    let words = try StoryForm.words(
      Array(
        "{\"headline\":\"*a\",\"body\":[\"&x [*b\",\"\\u4e00\\n%TAG\"],\"original\":true,\"phone\":13900000000,\"age\":null}"
          .utf8))
    #expect(words.headline == "*a")
    #expect(words.body == ["&x [*b", "一", "%TAG"])
    #expect(words.facts.phone == "13900000000")
    #expect(throws: StoryFormFault.self) {
      try StoryForm.words(Array("{\"headline\":\"\\ud83d\",\"body\":\"x\"}".utf8))
    }
    #expect(throws: StoryFormFault.self) {
      try StoryForm.words(Array(("{\"body\":" + String(repeating: "[", count: 100_000)).utf8))
    }
  }

  @Test("A newsroom's files may be in GBK or UTF-16")
  func newsroom() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "room-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/tongxiang")
    let plain = try NewsroomFile(folder: sample.path)
    for encoding in [String.Encoding(rawValue: 0x8000_0632), .utf16] {
      for name in ["newsroom.yaml", "people.yaml", "rights.yaml"] {
        guard let text = try? String(contentsOf: sample.appending(path: name), encoding: .utf8) else { continue }
        try #require(text.data(using: encoding)).write(to: folder.appending(path: name))
      }
      #expect(try NewsroomFile(folder: folder.path) == plain)
    }
  }

  @Test("Quotes that nothing closes would swallow the rows below: the file is refused with their line")
  func unclosed() {
    let text = "附言,结果,日期,原因\n\(Self.fee),失败,,\"账号不符\n8c0d1f2e-0000-4000-8000-000000000002,成功,2026-08-03,\n"
    #expect(throws: PaymentFileFault.value(line: 2, "引号")) { try PaymentFile.results(text) }
  }

  @Test(
    "A text in YAML is what stands there, whatever signs are in it",
    arguments: [
      "春天 #话题# 来了", "#话题# 春天", "乌镇: 水乡", "样阿姨说:", "@小编 你好", "[组图] 春天", "“春天” 来了", "\"春天\" 来了", "'春天' 来了", "!重要",
      "%50 的人",
      "> 引用", "{春天} 来了", "*新闻*", "&更多",
    ])
  func yamlTexts(text: String) throws {
    let form = "headline: \(text)\nbody:\n  - \(text)\n  - 第二段。\nconsent: 2026-1 # 告知的版本\noriginal: true\n"
    let words = try StoryForm.words(Array(form.utf8))
    #expect(words.headline == text)
    #expect(words.body == [text, "第二段。"])
    #expect(words.facts.consent == "2026-1")
  }

  @Test("Lists, quotes and blocks of YAML stay what they are")
  func yamlForms() throws {
    let form = "headline: \"春天: 来了\"\nbody: [第一段。, 第二段。]\nconsent: 1\n"
    #expect(try StoryForm.words(Array(form.utf8)).body == ["第一段。", "第二段。"])
    let block = "headline: '春天'  # 标题\nbody: |\n  第一段: #话题\n  - 第二段\npenName: >-\n  河边人\nconsent: 1\n"
    let words = try StoryForm.words(Array(block.utf8))
    #expect(words.headline == "春天" && words.body == ["第一段: #话题", "- 第二段"] && words.facts.penName == "河边人")
    let quoted = "headline: \"春天\n  来了\"\nbody: 第一段。\nconsent: 1\n"
    #expect(try StoryForm.words(Array(quoted.utf8)).headline == "春天 来了")
    let many = "headline: x\nbody: y\npictures: [\((0..<21).map { "\($0).png" }.joined(separator: ", "))]\n"
    #expect(throws: (any Error).self) { try StoryForm.words(Array(many.utf8)) }
  }
}
