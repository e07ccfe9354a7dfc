import Foundation
import Testing

@testable import NewsroomCLI

/// docs/submissions.md: a letter that says hello to its manuscript, and one that is refused.
@Suite("From a manuscript to the desk")
struct ManuscriptWalkTests {
  private static let letters = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "NewsroomMailTests/Fixtures/trials").path

  private func done(_ outcome: Newsdesk.Outcome) throws -> String {
    guard outcome.code == 0 else { throw Newsdesk.Mishap(text: outcome.errors + outcome.output) }
    return outcome.output
  }

  @Test("A manuscript in a letter is the story; it is listed, saved, and good for every door")
  func manuscript() async throws {
    let desk = try await Newsdesk.opened()
    let taken = try done(
      await desk.caibian("submission", "receive", Self.letters + "/docx-manuscript.eml", "--json"))
    #expect(try desk.text("letters.0.headline", in: taken) == "河埠头的菱角")
    #expect(try desk.text("letters.0.remarks.0", in: taken).contains("河埠头的菱角.docx"))
    let id = try desk.text("letters.0.id", in: taken)
    let shown = try done(await desk.caibian("submission", "show", id, "--json", as: "desk"))
    #expect(try desk.text("attachments.0.name", in: shown) == "河埠头的菱角.docx")
    #expect(try desk.text("attachments.1.name", in: shown) == "letter.txt")
    #expect(try desk.text("body.1", in: shown) == "老沈说，今年的菱角比去年早了半个月，也甜。")
    let seen = try done(await desk.caibian("submission", "show", id, as: "desk"))
    #expect(seen.contains("河埠头的菱角.docx"))
    let folder = desk.home + "/files"
    let saved = try done(
      await desk.caibian("submission", "attachments", id, "--into", folder, "--json", as: "desk"))
    let path = try desk.text("files.0", in: saved)
    #expect(path.hasSuffix("河埠头的菱角.docx"))
    #expect((await desk.caibian("submission", "attachments", id, "--into", folder)).code != 0)
    // The same file, given to the other doors.
    let draft = try done(
      await desk.caibian("article", "draft", "--column", "桐乡新闻", "--file", path, "--json", as: "editor"))
    #expect(draft.contains("清早六点，河埠头的石阶上"))
    let named = desk.home + "/老沈的菱角.docx"
    try FileManager.default.copyItem(atPath: path, toPath: named)
    let received = try done(
      await desk.caibian(
        "submission", "receive", named, "--consent", "1", "--original", "--email", "b@example.com", "--json"))
    #expect(try desk.text("letters.0.headline", in: received) == "老沈的菱角")
    let page = await desk.caibian("repost", "import", named, "--column", "桐乡新闻", "--json", as: "editor")
    #expect(page.output.contains("老沈说，今年的菱角"), "\(page.errors)")
  }

  @Test("What is refused keeps its reason beside it, with the line of the slip that could not be read")
  func reason() async throws {
    let desk = try await Newsdesk.opened()
    let box = desk.home + "/box"
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
    try
      "From: a@example.com\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n笔名：河边人\n同意告知：不同意\n年龄：保密\n原创：是\n\n正文。\n"
      .write(
        toFile: box + "/1.eml", atomically: true, encoding: .utf8)
    let outcome = await desk.caibian("submission", "receive", box, "--json")
    #expect(outcome.code == 1)
    let reason = try String(contentsOfFile: box + "/refused/1.eml.txt", encoding: .utf8)
    #expect(reason.contains("同意告知：不同意") && reason.contains("年龄：保密"))
    #expect(try desk.text("letters.0.error", in: outcome.output) + "\n" == reason)
    // Its sender is told, once a day, and nothing of theirs is repeated.
    let outbox = desk.home + "/outbox"
    for _ in 0..<2 {
      _ = try done(
        await desk.caibian("submission", "letters", "--outbox", outbox, "--from", "tougao@example.com"))
    }
    let letters = try FileManager.default.contentsOfDirectory(atPath: outbox).filter { $0.hasPrefix("refused-") }
    #expect(letters.count == 1)
  }

  @Test("A list names the line that has a unit for the second time, and takes nothing")
  func list() async throws {
    let desk = try await Newsdesk.opened()
    let refused = await desk.caibian(
      "rights", "list", "import", Self.letters + "/list-duplicate-unit.csv", "--edition", "e", "--from", "2026-01-01",
      as: "licensing")
    #expect(refused.code == 64, "\(refused.errors)")
    #expect(refused.errors.contains("3"))
    let path = desk.home + "/list.csv"
    try "序号,单位名称,状态,起始日期\n1,嘉兴\u{A0}日报社\u{200B},在列,2025/7/2\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let taken = await desk.caibian(
      "rights", "list", "import", path, "--edition", "e", "--from", "2026-01-01", as: "licensing")
    #expect(taken.code == 0, "\(taken.errors)")
    #expect((taken.errors + taken.output).contains("2"))
  }
}
