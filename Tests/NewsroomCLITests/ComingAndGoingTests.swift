import Foundation
import Testing

@testable import NewsroomCLI

@Suite("People come and go")
struct ComingAndGoingTests {
  @Test("Who leaves cannot act with a token that worked a moment ago, and their stories are given away")
  func leaving() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let asked = await desk.caibian("people", "leave", "reporter", as: "admin", input: "no\n", isInteractive: true)
    #expect(asked.code == 1 && asked.errors.contains("yes"), "\(asked.errors)")
    #expect((await desk.caibian("whoami", as: "reporter")).code == 0)
    let left = await desk.caibian("people", "leave", "reporter", "--json", as: "admin")
    #expect(left.code == 0, "\(left.errors)")
    #expect(try desk.text("waiting.stories.0", in: left.output) == id)
    #expect((await desk.caibian("whoami", as: "reporter")).code == 77)
    #expect(!(await desk.caibian("people", "list", as: "admin")).output.contains("reporter"))
    let token = await desk.caibian("people", "token", "reporter", "--json", as: "admin")
    #expect(token.code == 1)
    #expect(try desk.text("error.code", in: token.errors) == "hasLeft")
    let waiting = await desk.caibian("people", "waiting", "reporter", as: "editor")
    #expect(waiting.output.contains(String(id.prefix(8))), "\(waiting.output)\(waiting.errors)")
    let dry = await desk.caibian("people", "hand-over", "reporter", "--to", "editor", "--dry-run", as: "editor")
    #expect(dry.code == 0 && dry.output.contains("什么都没有写入"), "\(dry.output)\(dry.errors)")
    let handed = await desk.caibian("people", "hand-over", "reporter", "--to", "editor", as: "editor")
    #expect(handed.code == 0 && handed.output.contains("1 篇"), "\(handed.output)\(handed.errors)")
    #expect((await desk.caibian("people", "waiting", "reporter", as: "admin")).output.contains("没有什么"))
    let back = await desk.caibian("people", "add", "reporter", "--name", "样本记者", "--role", "reporter", as: "admin")
    #expect(back.code == 0, "\(back.errors)")
    let record = await desk.caibian("people", "record", "reporter", "--json", as: "admin")
    #expect(try desk.text("events.2.what", in: record.output) == "returned")
    #expect((await desk.caibian("people", "record", "reporter", as: "editor")).code == 1)
  }

  @Test("Who is there is not added again; set, grant and revoke-role say what was and what is")
  func changing() async throws {
    let desk = try await Newsdesk.opened()
    let again = await desk.caibian("people", "add", "editor", "--name", "别人", "--json", as: "admin")
    #expect(again.code == 1)
    #expect(try desk.text("error.code", in: again.errors) == "personExists")
    let odd = await desk.caibian("people", "add", "沈一鸣", "--name", "沈一鸣", as: "admin")
    #expect(odd.code == 64 && odd.errors.contains("英文字母"), "\(odd.errors)")
    let given = await desk.caibian("people", "grant", "editor", "reporter:国内国际", "--json", as: "admin")
    #expect(given.code == 0, "\(given.errors)")
    #expect(try desk.text("after.roles.0.role", in: given.output) == "reporter")
    let taken = await desk.caibian("people", "revoke-role", "editor", "reporter:国内国际", as: "admin")
    #expect(taken.output.contains("原：") && taken.output.contains("现："), "\(taken.output)\(taken.errors)")
    let renamed = await desk.caibian("people", "set", "editor", "--name", "宋琼雁", "--json", as: "admin")
    #expect(try desk.text("before.name", in: renamed.output) == "宋琼燕")
    #expect(try desk.text("after.name", in: renamed.output) == "宋琼雁")
    let last = await desk.caibian("people", "revoke-role", "admin", "administrator", "--json", as: "admin")
    #expect(last.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: last.errors) == "lastAdministrator")
    #expect((await desk.caibian("people", "leave", "admin", "--yes", as: "admin")).code == 1)
    #expect((await desk.caibian("people", "set", "editor", "--name", "贼", as: "editor")).code == 1)
  }

  @Test("Tokens are listed with their maker, and a stolen one makes none that outlasts it")
  func tokens() async throws {
    let desk = try await Newsdesk.opened()
    let short = await desk.caibian("people", "token", "editor", "--days", "1", as: "admin").output
    let secret = short.split(whereSeparator: \.isWhitespace).joined()
    let thief = ["CAIBIAN_TOKEN": secret]
    let longer = await desk.caibian("people", "token", "editor", "--days", "90", "--json", environment: thief)
    #expect(longer.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: longer.errors) == "tokenLife")
    desk.clock.advance(seconds: 60)
    #expect((await desk.caibian("people", "token", "editor", environment: thief)).code == 0)
    let listed = await desk.caibian("people", "tokens", "editor", "--json", as: "admin")
    #expect(try desk.text("tokens.0.issuedBy", in: listed.output) == "editor")
    #expect(!listed.output.contains("cb_"))
    #expect((await desk.caibian("people", "tokens", "--everybody", environment: thief)).code == 1)
    // The holder hears of what others made for them, once.
    let told = await desk.caibian("whoami", as: "editor")
    #expect(told.errors.contains("admin") && told.errors.contains("people revoke editor"), "\(told.errors)")
    #expect((await desk.caibian("whoami", as: "editor")).errors.isEmpty)
    desk.clock.advance(hours: 24 * 100)
    let fresh = await desk.caibian("people", "stale", "--json", as: "admin")
    #expect(fresh.code == 77)
  }

  @Test("An administrator's only token is not lost to another login")
  func onlyToken() async throws {
    let desk = try await Newsdesk.opened()
    let secret = await desk.caibian("people", "token", "editor", as: "admin").output
    let kept = await desk.caibian("login", input: secret, isInteractive: true)
    #expect(kept.code == 1 && kept.errors.contains("唯一的令牌"), "\(kept.errors)")
    #expect((await desk.caibian("whoami")).output.contains("admin"))
    let moved = await desk.caibian("login", input: secret)
    #expect(moved.code == 0 && moved.errors.contains("set-aside-tongxiang-admin"), "\(moved.errors)")
    let file = desk.home + "/set-aside-tongxiang-admin"
    #expect((try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let back = await desk.caibian("login", input: try String(contentsOfFile: file, encoding: .utf8))
    #expect(back.code == 0, "\(back.errors)")
    #expect((await desk.caibian("whoami")).output.contains("admin"))
  }

  @Test("Withdrawing says what it will do, and asks")
  func withdrawing() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    #expect((await desk.caibian("article", "publish", id, as: "editor")).code == 0)
    let asked = await desk.caibian(
      "article", "withdraw", id, "--reason", "失实", as: "chief", input: "n\n", isInteractive: true)
    #expect(asked.code == 1 && asked.errors.contains("撤稿说明") && asked.errors.contains("yes"), "\(asked.errors)")
    #expect((await desk.caibian("article", "show", id, "--json", as: "chief")).output.contains("\"published\""))
    let done = await desk.caibian(
      "article", "withdraw", id, "--reason", "失实", as: "chief", input: "yes\n", isInteractive: true)
    #expect(done.code == 0, "\(done.errors)")
  }
}
