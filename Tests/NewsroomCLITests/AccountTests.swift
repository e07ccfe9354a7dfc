import Foundation
import Testing

@testable import NewsroomCLI

@Suite("Who is acting")
struct AccountTests {
  @Test("Nobody acts without a token")
  func nobody() async throws {
    let desk = Newsdesk()
    for words in [["article", "queue"], ["people", "list"], ["newsroom", "show"], ["whoami"], ["logout"]] {
      let outcome = await desk.run(words)
      #expect(outcome.code == 77, "\(words)")
      #expect(outcome.errors.contains("caibian login"))
    }
    let json = await desk.caibian("whoami", "--json")
    #expect(try desk.text("error.code", in: json.errors) == "notSignedIn")
  }

  @Test("The token's file is its owner's alone, and gone after logout")
  func tokenFile() async throws {
    let desk = try await Newsdesk.opened()
    let file = desk.home + "/token"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    #expect((await desk.caibian("whoami")).output.contains("admin"))
    let secret = await desk.caibian("people", "token", "editor", "--days", "1", as: "admin").output
    #expect(secret.split(separator: "\n").count == 1)
    let login = await desk.caibian("login", input: secret)
    #expect(login.code == 0)
    #expect(login.output.contains("宋琼燕"))
    #expect(!login.output.contains(secret.prefix(10)))
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.home).filter { $0.hasPrefix("token") }
    #expect(left == ["token"])
    #expect((await desk.caibian("logout")).code == 0)
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect((await desk.caibian("login", input: secret)).code == 77)
  }

  @Test("The only token of an administrator is given up by a yes alone")
  func onlyToken() async throws {
    let desk = try await Newsdesk.opened()
    let script = await desk.caibian("logout", "--json")
    #expect(script.code == 1)
    #expect(try desk.text("error.code", in: script.errors) == "onlyToken")
    let typed = await desk.caibian("logout", input: "no\n", isInteractive: true)
    #expect(typed.code == 1 && typed.errors.contains("唯一的令牌"))
    #expect((await desk.caibian("whoami")).output.contains("admin"))
    // Somebody who has another, or is no administrator, is not asked.
    let other = await desk.caibian("people", "token", "admin", "--days", "1").output
    #expect((await desk.caibian("logout")).code == 0)
    #expect((await desk.caibian("login", input: other)).code == 0)
    #expect((await desk.caibian("logout", "--yes")).code == 0)
    #expect((await desk.caibian("login", input: other)).code == 77)
  }

  @Test("Who works for two newsrooms is logged in to both, acts in one, and names the other")
  func twoNewsrooms() async throws {
    let desk = try await Newsdesk.opened()
    let other = await desk.caibian("newsroom", "create", "wuzhen", "--name", "乌镇报", "--admin", "boss", "--json")
    #expect((await desk.caibian("whoami")).output.contains("tongxiang"))
    let login = await desk.caibian("login", input: try desk.text("token", in: other.output))
    #expect(login.output.contains("乌镇报"))
    let who = (await desk.caibian("whoami", "--json")).output
    #expect(try desk.text("newsroom", in: who) == "wuzhen")
    #expect(try desk.text("alsoAt.0", in: who) == "tongxiang")
    #expect((await desk.caibian("whoami")).output.contains("另已登录"))
    let named = ["CAIBIAN_NEWSROOM": "tongxiang"]
    #expect((await desk.caibian("whoami", environment: named)).output.contains("桐乡新闻网"))
    #expect((await desk.caibian("switch", "tongxiang")).output.contains("桐乡新闻网"))
    #expect((await desk.caibian("whoami")).output.contains("桐乡新闻网"))
    let nowhere = await desk.caibian("switch", "nowhere")
    #expect(nowhere.code == 77)
    #expect(nowhere.errors.contains("tongxiang、wuzhen"), "\(nowhere.errors)")
    #expect((await desk.caibian("whoami", environment: ["CAIBIAN_NEWSROOM": "nowhere"])).code == 77)
    #expect((await desk.caibian("logout", "--yes")).code == 0)
    #expect((await desk.caibian("whoami")).output.contains("乌镇报"))
    #expect((await desk.caibian("logout", "--yes")).code == 0)
    #expect((await desk.caibian("whoami")).code == 77)
  }

  @Test("CAIBIAN_TOKEN wins over the file, runs out, and can be revoked")
  func environmentWins() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await desk.caibian("whoami", as: "editor")).output.contains("宋琼燕"))
    #expect((await desk.caibian("people", "revoke", "editor", as: "admin")).code == 0)
    #expect((await desk.caibian("whoami", as: "editor")).code == 77)
    desk.clock.advance(hours: 91 * 24)
    #expect((await desk.caibian("whoami", as: "chief")).code == 77)
  }

  @Test("Only administrators set up people; roles and columns must exist")
  func people() async throws {
    let desk = try await Newsdesk.opened()
    let add = ["people", "add", "new", "--name", "新人", "--role"]
    #expect((await desk.run(add + ["editor:国内国际"], as: "editor")).code == 1)
    #expect((await desk.run(add + ["editor:国内国际"], as: "admin")).code == 0)
    #expect((await desk.caibian("people", "show", "new", as: "admin")).output.contains("编辑（国内国际）"))
    #expect((await desk.run(add + ["boss"], as: "admin")).errors.contains("chiefEditor"))
    #expect((await desk.run(add + ["editor:国内国祭"], as: "admin")).errors.contains("是不是“国内国际”"))
    #expect((await desk.caibian("people", "show", "nobody", as: "admin")).code == 64)
    #expect((await desk.caibian("people", "list", as: "admin")).output.contains("公用"))
    #expect((await desk.caibian("people", "token", "editor", "--days", "0", as: "admin")).code == 64)
  }

  @Test("A second newsroom of the same name is refused")
  func twice() async throws {
    let desk = try await Newsdesk.opened()
    let again = await desk.caibian("newsroom", "create", "tongxiang", "--name", "别家", "--admin", "x")
    #expect(again.code == 1)
    #expect((await desk.caibian("newsroom", "create", "a b", "--name", "别家", "--admin", "x")).code == 64)
  }
}
