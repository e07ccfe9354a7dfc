import Foundation
import Testing

@testable import NewsroomCLI

@Suite("Working together")
struct WorkingTogetherTests {
  private func inReview(_ desk: Newsdesk) async throws -> (id: String, digest: String) {
    let id = try await desk.drafted(column: "法治")
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let text = await desk.caibian("article", "text", id, "--json", as: "editor")
    return (id, try desk.text("revision.digest", in: text.output))
  }

  @Test("The legal department signs beside the chain, and finds it in its queue")
  func beside() async throws {
    let desk = try await Newsdesk.opened()
    let (id, digest) = try await inReview(desk)
    let queue = await desk.caibian("article", "queue", as: "lawyer").output
    #expect(queue.contains("法务审签"), "\(queue)")
    let signed = await desk.caibian("article", "sign", id, "--digest", digest, as: "lawyer")
    #expect(signed.code == 0, "\(signed.errors)")
    #expect(signed.output.contains("下一步：签发"))
    #expect((await desk.caibian("article", "queue", as: "lawyer")).output.contains("没有等您处理"))
    let approved = await desk.caibian("article", "sign", id, "--digest", digest, "--json", as: "chief")
    #expect(try desk.text("stage", in: approved.output) == "approved")
    #expect((await desk.caibian("newsroom", "columns", as: "editor")).output.contains("并行：法务审签"))
    let who = await desk.caibian("people", "can", "sign", "--column", "法治", "--json", as: "editor").output
    #expect(who.contains("lawyer"))
  }

  @Test("What is not ticked is listed one by one with the command that ticks it, and an edit voids the ticks")
  func checklist() async throws {
    let desk = try await Newsdesk.opened()
    let (id, digest) = try await inReview(desk)
    for person in ["lawyer", "chief"] {
      await desk.caibian("article", "sign", id, "--digest", digest, as: person)
    }
    let refused = await desk.caibian("article", "publish", id, "--no-dispatch", as: "editor")
    #expect(refused.code == 1)
    for code in ["facts", "pictures"] {
      #expect(refused.errors.contains("caibian article check \(id.prefix(8)) \(code)"), "\(refused.errors)")
    }
    #expect((await desk.caibian("article", "queue", as: "editor")).output.contains("核对 facts"))
    let one = await desk.caibian("article", "check", id, "facts", as: "editor")
    #expect(one.code == 0, "\(one.errors)")
    #expect(one.output.contains("未核对"))
    let unknown = await desk.caibian("article", "check", id, "names", as: "editor")
    #expect(unknown.errors.contains("清单里没有 names；有：facts"))
    let both = await desk.caibian("article", "check", id, "pictures", "--json", as: "chief")
    #expect(try desk.text("checklist.1.by", in: both.output) == "chief")
    #expect(try desk.text("checklist.0.action", in: both.output) == "publish")
    let edited = await desk.caibian("article", "edit", id, "--headline", "桐乡春茶", as: "editor")
    #expect(edited.output.contains("核对作废：facts editor、pictures chief"), "\(edited.output)")
    #expect((await desk.caibian("article", "check", id, as: "editor")).output.contains("图片有出处"))
  }

  @Test("An article is assigned, found among one's own, handed over with a note, and given back")
  func assignment() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let given = await desk.caibian(
      "article", "assign", id, "reporter", "--note", "四点前交", "--json", as: "editor")
    #expect(try desk.text("assignment.person", in: given.output) == "reporter")
    #expect(try desk.text("assignment.note", in: given.output) == "四点前交")
    let mine = await desk.caibian("article", "list", "--mine", "--json", as: "reporter").output
    #expect(try desk.text("articles.0.assignee", in: mine) == "reporter")
    #expect(
      try desk.text("articles.0.id", in: await desk.caibian("article", "queue", "--json", as: "reporter").output) == id)
    #expect((await desk.caibian("article", "show", id, as: "editor")).output.contains("四点前交"))
    let other = await desk.caibian("article", "take", id, as: "licensing")
    #expect(other.errors.contains("稿件现在reporter手里"), "\(other.errors)")
    let stranger = await desk.caibian("article", "assign", id, "accountant", as: "editor")
    #expect(stranger.errors.contains("accountant在"), "\(stranger.errors)")
    #expect((await desk.caibian("article", "assign", id, "nobody", as: "editor")).code == 64)
    let handed = await desk.caibian("article", "assign", id, "desk", "--note", "我下班了", as: "reporter")
    #expect(handed.code == 0, "\(handed.errors)")
    let back = await desk.caibian("article", "give-back", id, as: "desk")
    #expect(back.code == 0)
    #expect((await desk.caibian("article", "list", "--mine", as: "desk")).output.contains("没有稿件"))
    // What is nobody's is taken by those who have a part in it already, not by another reporter.
    #expect((await desk.caibian("article", "take", id, as: "desk")).code == 1)
    #expect((await desk.caibian("article", "take", id, as: "editor")).code == 0)
  }

  @Test("A comment quotes words, names people, is answered, goes along with the text, and is resolved")
  func comments() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let said = await desk.caibian(
      "article", "comment", id, "@宋琼燕 哪天？", "--quote", "清明前后", "--json", as: "reporter")
    #expect(said.code == 0, "\(said.errors)")
    #expect(try desk.text("mentions.0", in: said.output) == "editor")
    #expect(try desk.text("anchor.quote", in: said.output) == "清明前后")
    let nobody = await desk.caibian("article", "comment", id, "@editr 看", as: "reporter")
    #expect(nobody.code == 1)
    #expect(nobody.errors.contains("是不是 @editor"), "\(nobody.errors)")
    #expect((await desk.caibian("inbox", as: "editor")).output.contains("沈一鸣在批注里提到您：@宋琼燕 哪天？"))
    await desk.caibian("article", "comment", id, "四月三日", "--answer", "1", as: "editor")
    await desk.caibian("article", "edit", id, "--headline", "桐乡春茶今日开采", as: "editor")
    let moved = await desk.caibian("article", "comments", id, "--json", as: "editor").output
    #expect(try desk.text("threads.0.comments.0.anchor.now.start", in: moved) == "9")
    #expect(try desk.text("threads.0.comments.1.text", in: moved) == "四月三日")
    await desk.caibian(
      "article", "edit", id, "--file", "-", as: "editor", input: "桐乡春茶今日开采\n\n四月三日，茶园迎来采摘季。\n")
    let older = await desk.caibian("article", "comments", id, as: "editor").output
    #expect(older.contains("「清明前后」  旧稿（第 1 稿），已改"), "\(older)")
    #expect((await desk.caibian("article", "resolve", id, "1", as: "reporter")).output.contains("已解决"))
    #expect((await desk.caibian("article", "comments", id, "--open", as: "editor")).output.contains("没有批注"))
    #expect((await desk.caibian("article", "resolve", id, "7", as: "editor")).code == 1)
  }

  @Test("An inbox is read and marked, and its digest tells each thing once")
  func inbox() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "watch", id, as: "licensing")
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "send-back", id, "--reason", "缺数字", as: "editor")
    let unread = await desk.caibian("inbox", "--unread", "--mark-read", "--json", as: "reporter")
    #expect(try desk.text("notices.0.kind", in: unread.output) == "sentBack")
    #expect(try desk.text("notices.0.message", in: unread.output) == "宋琼燕退改：缺数字")
    #expect((await desk.caibian("inbox", "--unread", as: "reporter")).output.contains("没有通知"))
    let digest = await desk.caibian("inbox", "digest", as: "licensing").output
    #expect(digest.contains("沈一鸣送审") && digest.contains("宋琼燕退改：缺数字"), "\(digest)")
    #expect((await desk.caibian("inbox", "digest", as: "licensing")).output.contains("没有新的通知"))
    await desk.caibian("article", "unwatch", id, as: "licensing")
    await desk.caibian("article", "submit", id, as: "reporter")
    #expect((await desk.caibian("inbox", "digest", as: "licensing")).output.contains("没有新的通知"))
  }

  @Test("The dispatcher tells, once, of a deadline that is near or has passed, and the inbox says what can be done")
  func reminded() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "deadline", id, "--at", "2026-07-01 18:00", as: "editor")
    #expect(!(await desk.caibian("dispatch", as: "editor")).output.contains("提醒"))
    desk.clock.advance(hours: 9)
    #expect((await desk.caibian("dispatch", as: "editor")).output.contains("提醒了 1 件"))
    #expect(!(await desk.caibian("dispatch", as: "editor")).output.contains("提醒"))
    let near = await desk.caibian("inbox", "--mark-read", "--json", as: "reporter").output
    #expect(try desk.text("notices.0.kind", in: near) == "deadlineNear")
    #expect(try desk.text("notices.0.due", in: near) == "2026-07-01T10:00:00Z")
    #expect(try desk.text("notices.0.message", in: near) == "截稿时间 2026-07-01 18:00 将到")
    #expect(try desk.text("notices.0.remedy", in: near).contains("caibian article deadline \(id.prefix(8)) --at"))
    desk.clock.advance(hours: 3)
    let round = await desk.caibian("dispatch", "--json", as: "editor").output
    #expect(try desk.text("reminded.0.article", in: round) == id)
    #expect(try desk.text("reminded.0.kind", in: round) == "deadlinePassed")
    let inbox = await desk.caibian("inbox", "--language", "en", as: "reporter").output
    #expect(inbox.contains("its deadline 2026-07-01 18:00 has passed and it is not done"))
    // What was read needs no remedy any more: one of the two.
    #expect(inbox.components(separatedBy: "see caibian article show").count == 2)
    let digest = await desk.caibian("inbox", "digest", as: "reporter").output
    #expect(digest.contains("将到") && digest.contains("已过，还没有完成") && digest.contains("caibian article deadline"))
  }

  @Test("A shift leaves a note, the next one finds it with what has changed, and it is known who has seen it")
  func shifts() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let left = await desk.caibian(
      "shift", "note", "等气象局回电，未回不发", "--column", "梧桐", "--article", id, "--json", as: "editor")
    #expect(left.code == 0, "\(left.errors)")
    #expect(try desk.text("articles.0", in: left.output) == id)
    let notes = await desk.caibian("shift", "notes", as: "chief").output
    #expect(notes.contains("等气象局回电，未回不发") && notes.contains("还没有人看过"), "\(notes)")
    #expect(notes.contains(String(id.prefix(8))))
    let seen = await desk.caibian("shift", "notes", "--peek", "--json", as: "editor").output
    #expect(try desk.text("notes.0.seen.0.person", in: seen) == "chief")
    #expect((await desk.caibian("shift", "note", "x", "--column", "没有", as: "editor")).code == 64)
    #expect((await desk.caibian("shift", "note", "x", "--until", "2020-01-01 08:00", as: "editor")).code == 1)
  }

  @Test("Topics are opened and closed, and an article is put into them and beside others")
  func topics() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let other = try await desk.drafted()
    await desk.caibian("article", "publish", id, as: "editor")
    let unknown = await desk.caibian("article", "relate", id, "--topic", "spring", as: "editor")
    #expect(unknown.errors.contains("没有专题 spring；请先用 caibian topic set spring --title"), "\(unknown.errors)")
    #expect((await desk.caibian("topic", "set", "spring", "--title", "春茶杯", as: "editor")).code == 0)
    let related = await desk.caibian(
      "article", "relate", id, "--topic", "spring", "--related", other, "--json", as: "editor")
    #expect(try desk.text("topics.0", in: related.output) == "spring")
    #expect(try desk.text("related.0", in: related.output) == other)
    let shown = await desk.caibian("topic", "show", "spring", "--json", as: "reporter").output
    #expect(try desk.text("articles.0.id", in: shown) == id)
    await desk.caibian("topic", "set", "spring", "--close", as: "editor")
    let closed = await desk.caibian("article", "relate", other, "--topic", "spring", as: "editor")
    #expect(closed.errors.contains("专题 spring 已关闭"))
    #expect((await desk.caibian("topic", "list", as: "reporter")).output.contains("已关闭"))
    let none = await desk.caibian("article", "relate", id, "--no-topic", "--no-related", "--json", as: "editor")
    #expect(!none.output.contains("\"topics\""))
    #expect((await desk.caibian("topic", "set", "x", "--title", "题", as: "reporter")).code == 1)
  }

  @Test("A story is ordered with a brief, and becomes an article when its writer writes it")
  func commission() async throws {
    let desk = try await Newsdesk.opened()
    let ordered = await desk.caibian(
      "article", "commission", "采访茶农", "--column", "梧桐", "--to", "reporter", "--json", as: "editor")
    #expect(ordered.code == 0, "\(ordered.errors)")
    let id = try desk.text("id", in: ordered.output)
    #expect(try desk.text("assignment.note", in: ordered.output) == "采访茶农")
    #expect((await desk.caibian("article", "queue", as: "reporter")).output.contains("标题、正文"))
    let written = await desk.caibian("article", "edit", id, "--file", "-", as: "reporter", input: Newsdesk.story)
    #expect(written.code == 0, "\(written.errors)")
    #expect((await desk.caibian("article", "submit", id, as: "reporter")).code == 0)
    #expect((await desk.caibian("article", "show", id, "--history", as: "editor")).output.contains("派选题"))
    let other = await desk.caibian(
      "article", "commission", "x", "--column", "梧桐", "--to", "accountant", as: "editor")
    #expect(other.code == 1)
  }

  @Test("A comment, a topic and a note for the next shift under a name of the caller's happen once")
  func requests() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let asking = [
      ["article", "comment", id, "导语太长"], ["topic", "set", "spring", "--title", "春茶", "--no-dispatch"],
      ["shift", "note", "等回电", "--article", id],
    ]
    let others = [
      ["article", "comment", id, "导语太短"], ["topic", "set", "spring", "--title", "秋收", "--no-dispatch"],
      ["shift", "note", "等来函", "--article", id],
    ]
    for (number, words) in asking.enumerated() {
      let named = ["--request", "r\(number)", "--json"]
      let first = await desk.run(words + named, as: "editor")
      #expect(first.code == 0, "\(first.errors)")
      #expect(await desk.run(words + named, as: "editor").output == first.output)
      let used = await desk.run(others[number] + named, as: "editor")
      #expect(used.code == 64)
      #expect(try desk.text("error.code", in: used.errors) == "requestUsed")
    }
    #expect((await desk.caibian("article", "comment", id, "x", "--request", "a b", as: "editor")).code == 64)
  }
}
