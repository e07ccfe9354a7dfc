import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("An article on the command line")
struct ArticleCommandTests {
  @Test("goes from a draft to a page, and says who is next")
  func published() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let short = String(id.prefix(4))
    let submitted = await desk.caibian("article", "submit", short, as: "reporter")
    #expect(submitted.code == 0)
    #expect(submitted.output.contains("草稿 → 编辑"))
    #expect(submitted.output.contains("下一步：编辑完成（编辑）"))
    #expect((await desk.caibian("article", "pass", short, as: "editor")).output.contains("下一步：签发"))
    let digest = try desk.text(
      "article.revision.digest", in: (await desk.caibian("article", "show", short, "--json", as: "chief")).output)
    #expect((await desk.caibian("article", "sign", short, "--digest", String(digest.prefix(8)), as: "chief")).code == 0)
    let published = await desk.caibian("article", "publish", short, as: "editor")
    #expect(published.code == 0, "\(published.errors)")
    #expect(published.output.contains("页面：\(desk.home)/site/tongxiang/2026/07/\(id).html"))
    #expect(desk.site.count == 1)
    #expect(desk.site.page("2026/07/\(id).html")?.live?.revision.digest.hex == digest)
  }

  @Test("is not signed unseen: elsewhere than on a terminal the digest must be named")
  func unseen() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let unseen = await desk.caibian("article", "sign", id, "--json", as: "chief")
    #expect(unseen.code == 64)
    #expect(try desk.text("error.code", in: unseen.errors) == "nothingOnScreen")
    #expect((await desk.caibian("article", "sign", id, "--digest", "1234567", as: "chief")).code == 64)
    #expect((await desk.caibian("article", "sign", id, "--digest", "00000000", as: "chief")).code == 64)
  }

  @Test("is signed on a terminal after a look and a yes", arguments: [("y\n", Int32(0)), ("\n", 1), ("", 1)])
  func signedByHand(answer: String, code: Int32) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let signed = await desk.caibian("article", "sign", id, as: "chief", input: answer, isInteractive: true)
    #expect(signed.code == code)
    #expect(signed.errors.contains("桐乡春茶开采"))
    #expect(signed.errors.contains("编辑: 宋琼燕"))
  }

  @Test("is signed by the text itself, in a file; a mended one is no signature, and an older one says what moved")
  func signedByFile() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let read = (await desk.caibian("article", "text", id, as: "chief")).output
    let mended = read.replacing("春茶", with: "春茶（样本）")
    let before = (await desk.caibian("article", "history", id, "--json", as: "chief")).output
    let own = await desk.caibian("article", "sign", id, "--file", "-", "--json", as: "chief", input: mended)
    #expect(own.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: own.errors) == "ownWords")
    #expect((await desk.caibian("article", "history", id, "--json", as: "chief")).output == before)
    let both = await desk.caibian(
      "article", "sign", id, "--file", "-", "--digest", "9c1f04ab", as: "chief", input: read)
    #expect(both.code == 64)
    await desk.caibian("article", "edit", id, "--headline", "桐乡春茶开采忙", as: "editor")
    let late = await desk.caibian("article", "sign", id, "--file", "-", "--json", as: "chief", input: read)
    #expect(late.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: late.errors) == "digestOnScreen")
    let now = (await desk.caibian("article", "text", id, as: "chief")).output
    let signed = await desk.caibian("article", "sign", id, "--file", "-", as: "chief", input: now)
    #expect(signed.code == 0, "\(signed.errors)")
    #expect(signed.output.contains("审核 → 已签发"))
  }

  @Test("signed in an older text is refused with who changed it")
  func staleSignature() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let read = try desk.text(
      "revision.digest", in: (await desk.caibian("article", "text", id, "--json", as: "chief")).output)
    await desk.caibian("article", "edit", id, "--headline", "桐乡春茶开采忙", as: "editor")
    let signed = await desk.caibian("article", "sign", id, "--digest", read, "--json", as: "chief")
    #expect(signed.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: signed.errors) == "digestOnScreen")
    #expect(try desk.text("error.unmet.0.message", in: signed.errors).contains("editor"))
  }

  @Test("refused says everything that is missing, in either language")
  func refused() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let chinese = await desk.caibian("article", "publish", id, as: "reporter")
    #expect(chinese.code == 1)
    #expect(chinese.errors.hasPrefix("不能发布："))
    #expect(chinese.errors.split(separator: "\n").count >= 3)
    let english = await desk.caibian("article", "publish", id, "--language", "en", as: "reporter")
    #expect(english.errors.hasPrefix("Cannot publish:"))
    #expect(english.output.isEmpty)
  }

  @Test("shows its whole story, and its history alone")
  func story() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let story = await desk.caibian("article", "show", id, as: "reporter").output
    for part in ["桐乡春茶开采", "桐乡新闻/梧桐", "来源: 桐乡新闻网 作者: 沈一鸣 编辑: 宋琼燕", "签发", "可用", "清明前后", "审签完成"] {
      #expect(story.contains(part), "\(part) is missing in \(story)")
    }
    let history = await desk.caibian("article", "show", id, "--history", as: "reporter").output
    #expect(history.hasPrefix("#"))
    #expect(!history.contains("清明前后"))
  }

  @Test("why not: every action for everybody, one when it is asked for", arguments: ["publish", "发布"])
  func why(action: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let all = await desk.caibian("article", "why", id, "--all", as: "reporter").output
    #expect(all.contains("✓ 送审"))
    #expect(all.contains("发布（已签发）"))
    #expect(all.contains("✗ 压稿"))
    let mine = await desk.caibian("article", "why", id, as: "reporter").output
    #expect(mine.contains("✓ 送审") && !mine.contains("✗") && !mine.contains("已签发"))
    #expect(mine.contains("项现在办不了：caibian article why \(id.prefix(8)) --all"))
    let one = await desk.caibian("article", "why", id, action, "--json", as: "reporter").output
    #expect(try desk.text("actions.0.action", in: one) == "publish")
    #expect(try desk.text("actions.0.unmet.0.code", in: one) == "stage")
  }

  @Test("diff marks what changed")
  func difference() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian(
      "article", "edit", id, "--file", "-", as: "reporter",
      input: "桐乡春茶开采\n\n清明前后，桐乡的茶园迎来采摘季。\n茶农说，今年雨水好。\n")
    let difference = await desk.caibian("article", "diff", id, as: "reporter").output
    #expect(difference.contains("今年[-天气-]{+雨水+}好"))
    #expect((await desk.caibian("article", "diff", id, "1", "9", as: "reporter")).code == 64)
    let json = await desk.caibian("article", "diff", id, "1", "2", "--json", as: "reporter").output
    #expect(try desk.text("runs.1.kind", in: json) == "deleted")
  }

  @Test("text comes out as edit takes it: nothing changes on the way")
  func roundTrip() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted("春茶\n——一个副题\n\n第一段。\n第二段。\n")
    let text = await desk.caibian("article", "text", id, as: "reporter").output
    #expect(text == "春茶\n——一个副题\n\n第一段。\n\n第二段。\n")
    let saved = await desk.caibian("article", "edit", id, "--file", "-", as: "reporter", input: text)
    #expect(saved.output.contains("没有变化"))
  }

  @Test("stopped, revived, held, released, embargoed and scheduled")
  func stops() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    #expect((await desk.caibian("article", "spike", id, as: "editor")).errors.contains("--reason"))
    #expect((await desk.caibian("article", "spike", id, "--reason", "重复", as: "editor")).code == 0)
    #expect((await desk.caibian("article", "revive", id, "--reason", "有新进展", as: "editor")).code == 0)
    #expect((await desk.caibian("article", "hold", id, "--reason", "核实", as: "licensing")).code == 0)
    #expect((await desk.caibian("article", "list", as: "editor")).output.contains("【压稿】"))
    #expect((await desk.caibian("article", "release", id, "--reason", "已核实", as: "licensing")).code == 0)
    let ready = try await desk.approved()
    #expect((await desk.caibian("article", "schedule", ready, "--at", "2026-07-01 12:00", as: "editor")).code == 0)
    let lifted = await desk.caibian("article", "schedule", ready, "--never", as: "editor")
    #expect(lifted.code == 0)
    #expect((await desk.caibian("article", "schedule", ready, as: "editor")).code == 64)
    let held = await desk.caibian(
      "article", "embargo", ready, "--until", "2026-07-02 08:00", "--reason", "发布会", as: "editor")
    #expect(held.code == 0)
    #expect((await desk.caibian("article", "publish", ready, as: "editor")).errors.contains("禁发期未过"))
  }

  @Test("corrected beside its live text, then withdrawn")
  func corrected() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let begun = await desk.caibian(
      "article", "correct", id, "--what", "人名", "--why", "来电", "--note", "特此更正。", as: "editor")
    #expect(begun.code == 0)
    #expect((await desk.caibian("article", "list", as: "editor")).output.contains("【更正】"))
    #expect((await desk.caibian("article", "abandon", id, "--reason", "原文无误", as: "editor")).code == 0)
    let withdrawn = await desk.caibian("article", "withdraw", id, "--reason", "失实", "--json", as: "chief")
    #expect(try desk.text("stage", in: withdrawn.output) == "withdrawn")
    #expect(try desk.text("page", in: withdrawn.output).hasSuffix("\(id).html"))
  }

  @Test("withdrawn, and brought back by two people", arguments: ["zh-Hans", "en"])
  func reinstated(language: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    await desk.caibian("article", "withdraw", id, "--reason", "待核", as: "chief")
    let asked = await desk.caibian(
      "article", "reinstate", id, "--reason", "核实无误", "--note", "本稿经核实无误，现恢复。", "--language", language,
      as: "chief")
    #expect(asked.code == 0, "\(asked.errors)")
    #expect(asked.output.contains(language == "en" ? "can confirm it now" : "确认"), "\(asked.output)")
    let shown = await desk.caibian("article", "show", id, "--json", as: "editor")
    #expect(try desk.text("article.reinstatement.by", in: shown.output) == "chief")
    let own = await desk.caibian("article", "reinstate", id, "--confirm", "--json", as: "chief")
    #expect(own.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: own.errors) == "secondPerson")
    let queue = await desk.caibian("article", "queue", "--json", as: "licensing")
    #expect(try desk.text("articles.0.actions.0", in: queue.output) == "reinstate")
    let back = await desk.caibian("article", "reinstate", id, "--confirm", "--json", as: "licensing")
    #expect(back.code == 0, "\(back.errors)")
    #expect(try desk.text("stage", in: back.output) == "published")
    #expect(try desk.text("live.corrections.0.note", in: back.output) == "本稿经核实无误，现恢复。")
    #expect(try desk.text("page", in: back.output).hasSuffix("\(id).html"))
    let inbox = await desk.caibian("inbox", "list", "--language", language, as: "chief")
    #expect(inbox.output.contains(language == "en" ? "it is live again" : "稿件重新上线"), "\(inbox.output)")
    #expect((await desk.caibian("article", "reinstate", id, "--confirm", "--drop", as: "chief")).code == 64)
    let dropped = await desk.caibian("article", "reinstate", id, "--drop", "--reason", "无", as: "chief")
    #expect(dropped.errors.contains("已发布"), "\(dropped.errors)")
  }

  @Test("published stays published when the pages cannot be written; the exit code says so")
  func siteDown() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    desk.site.fail(.full(path: "/srv/www"))
    let published = await desk.caibian("article", "publish", id, as: "editor")
    #expect(published.code == 69)
    #expect(published.output.contains("已签发 → 已发布"))
    #expect(published.errors.contains("/srv/www"))
    desk.site.fail(nil)
    desk.clock.advance(hours: 1)
    #expect((await desk.caibian("dispatch", as: "editor")).output.contains("更新了 1 页"))
  }

  @Test("verified link by link")
  func verified() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    #expect((await desk.caibian("article", "verify", id, as: "reporter")).code == 0)
    let all = await desk.caibian("audit", "verify", "--all", "--json", as: "admin")
    #expect(try desk.text("articles", in: all.output) == "1")
    #expect((await desk.caibian("audit", "verify", as: "admin")).code == 64)
  }
}
