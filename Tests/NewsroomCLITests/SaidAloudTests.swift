import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("What is said of other people's wishes")
struct SaidAloudTests {
  private func scheduled(_ desk: Newsdesk) async throws -> String {
    let id = try await desk.approved()
    await desk.caibian("article", "schedule", id, "--at", "2026-07-02 09:00", as: "editor")
    return id
  }

  @Test("A fix says what it sets aside, for people and scripts; dropped it is called a fix, and says what stands again")
  func fix() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    await desk.caibian("article", "correct", id, "--what", "数字", "--why", "误记", "--note", "更正。", as: "editor")
    await desk.caibian("article", "deadline", id, "--at", "2026-07-02 09:00", as: "editor")
    func fix(_ more: String...) async -> Newsdesk.Outcome {
      await desk.run(["article", "fix", id, "--what", "电话", "--why", "误记", "--note", "更正。"] + more, as: "editor")
    }
    let begun = await fix()
    #expect(begun.output.contains("搁下：截稿时间、更正"), "\(begun.output)\(begun.errors)")
    let dropped = await desk.caibian("article", "abandon", id, "--reason", "无误", as: "editor")
    #expect(dropped.output.contains("放弃急改") && dropped.output.contains("恢复：截稿时间、更正"), "\(dropped.output)")
    let script = await fix("--json")
    #expect(try desk.text("takenBack.0.event", in: script.output) == "setAside")
    #expect(try desk.text("takenBack.0.text", in: script.output) == "搁下：截稿时间、更正")
    let inbox = (await desk.caibian("inbox", "list", as: "reporter")).output
    #expect(inbox.contains("开始急改，搁下：截稿时间、更正：电话") && inbox.contains("放弃急改，恢复：截稿时间、更正：无误"), "\(inbox)")
    #expect(!inbox.contains("放弃更正"), "\(inbox)")
  }

  @Test("The plan says of what cannot go out that it does not, and why")
  func plan() async throws {
    let desk = try await Newsdesk.opened()
    let (free, held, embargoed) = (
      try await scheduled(desk), try await scheduled(desk), try await scheduled(desk)
    )
    await desk.caibian("article", "hold", held, "--reason", "核实", as: "chief")
    await desk.caibian("article", "embargo", embargoed, "--until", "2026-07-03 08:00", "--reason", "约定", as: "editor")
    let lines = (await desk.caibian("article", "plan", as: "editor")).output.split(separator: "\n")
    func line(of id: String) -> String { lines.first { $0.contains(id.prefix(8)) }.map(String.init) ?? "" }
    #expect(line(of: free).contains("定时发布 "), "\(lines)")
    #expect(line(of: held).contains("定时发布，发不出：压稿中"), "\(lines)")
    #expect(line(of: embargoed).contains("定时发布，发不出：禁发期未过"), "\(lines)")
  }

  @Test("Lifting an embargo says that a schedule whose time has passed is kept after all")
  func late() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await scheduled(desk)
    await desk.caibian("article", "embargo", id, "--until", "2026-07-03 08:00", "--reason", "约定", as: "editor")
    desk.clock.advance(hours: 30)
    let moved = await desk.caibian(
      "article", "embargo", id, "--until", "2026-07-04 08:00", "--reason", "约定", as: "editor")
    #expect(moved.code == 0 && !moved.output.contains("已过"), "\(moved.output)\(moved.errors)")
    let lifted = await desk.caibian("article", "embargo", id, "--lift", "--reason", "对方同意", as: "editor")
    #expect(lifted.output.contains("定时 2026-07-02 09:00"), "\(lifted.output)\(lifted.errors)")
    #expect(lifted.output.contains("已过") && lifted.output.contains("下一轮 caibian dispatch 就发布"), "\(lifted.output)")
    let script = await desk.caibian("article", "embargo", id, "--lift", "--reason", "同意", "--json", as: "editor")
    #expect(!script.output.contains("goesOut"), "\(script.output)")
  }

  @Test("A schedule that takes force with a signature is named before its time; one that waits is said once")
  func standing() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await scheduled(desk)
    let edited = await desk.caibian("article", "edit", id, "--headline", "桐乡春茶", as: "editor")
    #expect(edited.output.components(separatedBy: "2026-07-02 09:00").count == 2, "\(edited.output)")
    let text = await desk.caibian("article", "text", id, "--json", as: "editor")
    let digest = String(try desk.text("revision.digest", in: text.output).prefix(8))
    let signed = await desk.caibian("article", "sign", id, "--digest", digest, as: "chief")
    #expect(signed.output.contains("定时发布：2026-07-02 09:00 周四 Asia/Shanghai（"), "\(signed.output)")
  }

  @Test("Who publishes over somebody's declared hold is told so, and the holder hears by what it ended")
  func hold() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("people", "add", "night", "--name", "样本夜班", "--role", "editor", as: "admin")
    let token = await desk.caibian("people", "token", "night", as: "admin")
    desk.keep(token: token.output.trimmingCharacters(in: .newlines), of: "night")
    let held = await desk.caibian(
      "article", "lease", id, "--until", "2026-07-01 20:00", "--reason", "核对名单", as: "night")
    #expect(held.code == 0, "\(held.errors)")
    let published = await desk.caibian("article", "publish", id, as: "editor")
    #expect(published.output.contains("night 正占稿改稿（核对名单），到此结束"), "\(published.output)")
    let inbox = (await desk.caibian("inbox", "list", as: "night")).output
    #expect(inbox.contains("办理“发布”，您占稿改稿到此为止：核对名单"), "\(inbox)")
  }

  @Test("Words under a picture that hold what nobody sees are named, or come without it")
  func captions() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let path = desk.home + "/dot.gif"
    let dot = "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="
    try #require(Data(base64Encoded: dot)).write(to: URL(filePath: path))
    let added = await desk.caibian(
      "article", "picture", "add", id, path, "--caption", "春\u{200B}茶", "--source", "样本\u{2060}社", as: "reporter")
    #expect(added.code == 0 && added.errors.contains("U+200B") && added.errors.contains("U+2060"), "\(added.errors)")
    let mended = await desk.caibian(
      "article", "picture", "caption", id, "1", "--caption", "采\u{200B}茶", "--drop-invisible", as: "reporter")
    #expect(mended.code == 0 && mended.errors.isEmpty, "\(mended.errors)")
    let list = (await desk.caibian("article", "picture", "list", id, "--json", as: "reporter")).output
    #expect(try desk.text("pictures.0.caption", in: list) == "采茶")
  }
}
