import Foundation
import HostileInputs
import Testing

@testable import NewsroomCLI

/// docs/submissions.md: a manuscript that comes with lines on whoever sent it, at every door that takes one.
@Suite("A sender's slip in a manuscript of our own")
struct DraftSlipTests {
  private static let title = "河埠头的菱角"
  private static let body = ["清早六点，河埠头的石阶上还挂着露水，卖菱角的船靠了岸。", "老沈说，今年的菱角比去年早了半个月，也甜。"]
  private static let slip = [
    "笔名：河边人", "原创：应该算是吧", "电话：13900000000", "地址：样本镇样本村1号", "身份证：330483199001010011", "开户行：样本银行桐乡支行",
    "银行卡：6228480000000000001",
  ]
  private static let names = ["笔名", "原创", "电话", "地址", "身份证", "开户行", "银行账号"]
  private static let secrets = ["13900000000", "330483199001010011", "6228480000000000001", "样本村1号", "应该算是吧", "河边人"]

  private func done(_ outcome: Newsdesk.Outcome) throws -> String {
    guard outcome.code == 0 else { throw Newsdesk.Mishap(text: outcome.errors + outcome.output) }
    return outcome.output
  }

  private func open(_ lines: [String]) -> [UInt8] {
    let text = lines.map { "<text:p>\($0)</text:p>" }.joined()
    let content =
      "<office:document-content><office:body><office:text>\(text)</office:text></office:body></office:document-content>"
    return PackedDocument.packed([("content.xml", Array(content.utf8))])
  }

  @Test("Whatever it came in and wherever it stands, it is left out, named and not lost", arguments: ["top", "end"])
  func draft(place: String) async throws {
    let desk = try await Newsdesk.opened()
    let lines = [Self.title] + (place == "top" ? Self.slip + Self.body : Self.body + Self.slip)
    for (name, bytes) in [
      ("a.docx", PackedDocument.word(lines)), ("a.odt", open(lines)),
      ("a.txt", Array(lines.joined(separator: "\n").utf8)),
    ] {
      let path = desk.home + "/" + name
      try Data(bytes).write(to: URL(filePath: path))
      for language in ["zh-Hans", "en"] {
        let outcome = await desk.caibian(
          "article", "draft", "--column", "梧桐", "--file", path, "--language", language, "--json", as: "reporter")
        let drafted = try done(outcome)
        #expect(try desk.text("revision.headline", in: drafted) == Self.title)
        #expect(try Self.body.indices.map { try desk.text("revision.body.\($0)", in: drafted) } == Self.body)
        #expect(try Self.names.indices.map { try desk.text("leftOut.\($0)", in: drafted) } == Self.names)
        for secret in Self.secrets {
          #expect(!drafted.contains(secret) && !outcome.errors.contains(secret), "\(name) \(secret)")
        }
        #expect(outcome.errors.contains("身份证") && outcome.errors.contains(path) && outcome.errors.contains("keep-slip"))
      }
      let kept = try done(
        await desk.caibian(
          "article", "draft", "--column", "梧桐", "--file", path, "--keep-slip", "--json", as: "reporter"))
      #expect(kept.contains("13900000000") && !kept.contains("leftOut"))
    }
  }

  @Test("Of what was typed the lines are kept in a file of one's own; a story without a slip is not touched")
  func typed() async throws {
    let desk = try await Newsdesk.opened()
    let text = ([Self.title] + Self.body + Self.slip).joined(separator: "\n")
    let outcome = await desk.caibian(
      "article", "draft", "--column", "梧桐", "--file", "-", "--json", as: "reporter", input: text)
    #expect(!(try done(outcome)).contains("13900000000"))
    let path = try #require(outcome.errors.firstMatch(of: /\S+\/slip-\w+\.txt/)).0
    #expect(try String(contentsOfFile: String(path), encoding: .utf8) == Self.slip.joined(separator: "\n") + "\n")
    let mode = try FileManager.default.attributesOfItem(atPath: String(path))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let plain = await desk.caibian(
      "article", "draft", "--column", "梧桐", "--file", "-", "--json", as: "reporter",
      input: ([Self.title] + Self.body + ["他说：“好。”"]).joined(separator: "\n"))
    #expect(try done(plain).contains("他说：") && !plain.output.contains("leftOut") && plain.errors.isEmpty)
    // Nothing is drafted: all of the text is kept, and the slip not a second time.
    let refused = await desk.caibian(
      "article", "draft", "--column", "梧桐", "--file", "-", as: "accountant", input: text)
    #expect(refused.code == 1)
    let folder = (String(path) as NSString).deletingLastPathComponent
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count { $0.hasPrefix("slip-") } == 1 && files.count { $0.hasPrefix("draft-") } == 1)
  }

  @Test("Taken in by the desk it is the sender's, read as in a letter; a new version leaves it out again")
  func received() async throws {
    let desk = try await Newsdesk.opened()
    let path = desk.home + "/a.docx"
    try Data(PackedDocument.word([Self.title] + Self.body + Self.slip)).write(to: URL(filePath: path))
    let outcome = await desk.caibian(
      "submission", "receive", "--file", path, "--consent", "2026-1", "--original", "--json")
    let taken = try done(outcome)
    #expect(try desk.text("penName", in: taken) == "河边人" && desk.text("open.0", in: taken) == "originality")
    for secret in Self.secrets.dropLast() { #expect(!taken.contains(secret) && !outcome.errors.contains(secret)) }
    let id = try desk.text("id", in: taken)
    let contact = try done(
      await desk.caibian("submission", "contact", id, "--purpose", "核实", "--json", as: "desk"))
    #expect(try desk.text("phone", in: contact) == "13900000000")
    let shown = try done(await desk.caibian("submission", "show", id, "--json", as: "desk"))
    #expect(shown.contains("原创：应该算是吧") && !shown.contains("6228480000000000001"))
    _ = try done(await desk.caibian("submission", "ask", id, "--request", "请补时间", as: "desk"))
    let revised = await desk.caibian(
      "submission", "revise", try desk.text("receipt", in: taken), "--file", path)
    _ = try done(revised)
    #expect(revised.errors.contains("身份证"))
    let after = try done(await desk.caibian("submission", "show", id, "--json", as: "desk"))
    #expect(!after.contains("13900000000") && after.contains("open"))
  }
}
