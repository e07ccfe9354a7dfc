import Foundation
import Testing

@testable import NewsroomCLI

/// docs/submissions.md: a letter whose slip nobody can read waits in triage, and its sender and the desk are told so.
@Suite("A slip that nobody can read")
struct SlipWalkTests {
  private func done(_ outcome: Newsdesk.Outcome) throws -> String {
    guard outcome.code == 0 else { throw Newsdesk.Mishap(text: outcome.errors + outcome.output) }
    return outcome.output
  }

  private static let letter =
    "From: a@example.com\nSubject: =?utf-8?B?5rKz5Z+g5aS055qE6I+x6KeS?=\nContent-Type: text/plain; charset=utf-8\n\n"
    + "清早六点，河埠头的石阶上还挂着露水，卖菱角的船靠了岸。\n\n笔名：河边人\n同意：看情况吧\n原创：应该算是吧\n电话：13900000000\n"

  @Test(
    "Named, apart from the story and not accepted until it is stated; both languages", arguments: ["zh-Hans", "en"])
  func walk(language: String) async throws {
    let desk = try await Newsdesk.opened()
    let box = desk.home + "/box"
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
    try Self.letter.write(toFile: box + "/1.eml", atomically: true, encoding: .utf8)
    // The box says yes for letters that say nothing; this one says something.
    let taken = try done(
      await desk.caibian(
        "submission", "receive", box, "--consent", "2026-1", "--original", "--language", language, "--json"))
    let id = try desk.text("letters.0.id", in: taken)
    #expect(try desk.text("letters.0.open.0", in: taken) == "consent")
    #expect(try desk.text("letters.0.open.1", in: taken) == "originality")
    #expect(taken.contains("原创：应该算是吧") && taken.contains("同意：看情况吧") && taken.contains("submission state"))
    #expect(FileManager.default.fileExists(atPath: box + "/taken/1.eml"))
    let shown = try done(
      await desk.caibian("submission", "show", id, "--language", language, as: "desk"))
    #expect(shown.contains("原创：应该算是吧"))
    #expect(shown.contains(language == "en" ? "to be stated" : "待说明"))
    let row = try done(await desk.caibian("submission", "show", id, "--json", as: "desk"))
    #expect(try desk.text("open.1", in: row) == "originality" && desk.text("state", in: row) == "received")
    #expect(try desk.text("body.0", in: row).hasPrefix("清早六点") && !row.contains("13900000000"))
    #expect((try? desk.text("consent", in: row)) == nil && (try? desk.text("original", in: row)) == nil)
    // Its sender reads what is true.
    let outbox = desk.home + "/outbox"
    _ = try done(await desk.caibian("submission", "letters", "--outbox", outbox))
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: outbox).first)
    let receipt = try LetterWalkTests.receipt(in: outbox)
    #expect(name.hasPrefix("received-"))
    let fate = try done(await desk.caibian("submission", "fate", receipt, "--language", language))
    #expect(fate.contains(language == "en" ? "own work" : "原创"))
    // Not accepted before it is stated, nor stated without saying how it is known.
    func accept() async -> Newsdesk.Outcome {
      await desk.caibian(
        "submission", "accept", id, "--column", "投稿", "--language", language, "--json", as: "editor")
    }
    let early = await accept()
    #expect(early.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: early.errors) == "openSlip")
    #expect(
      try desk.text("error.unmet.0.message", in: early.errors).contains(language == "en" ? "own work" : "“原创”"))
    #expect((await desk.caibian("submission", "state", id, "--original", as: "desk")).code == 1)
    #expect((await desk.caibian("submission", "state", id, "--reason", "电话核实", as: "desk")).code == 1)
    _ = try done(
      await desk.caibian("submission", "state", id, "--original", "--reason", "电话核实", as: "desk"))
    #expect(await accept().code == 1)
    let stated = try done(
      await desk.caibian(
        "submission", "state", id, "--consent", "2026-1", "--reason", "来信确认", "--json", as: "editor"))
    #expect(try desk.text("consent", in: stated) == "2026-1" && desk.text("stated.0.reason", in: stated) == "电话核实")
    #expect((await desk.caibian("submission", "state", id, "--original", "--reason", "再说", as: "desk")).code == 1)
    let accepted = try done(await accept())
    let article = try desk.text("article.id", in: accepted)
    let text = try done(await desk.caibian("article", "text", article, as: "editor"))
    #expect(text.contains("清早六点") && !text.contains("应该算是吧") && !text.contains("13900000000"))
  }
}
