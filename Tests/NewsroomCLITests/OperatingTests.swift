import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("Operating")
struct OperatingTests {
  @Test("A scheduled article is published when its time has come")
  func scheduled() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    #expect((await desk.caibian("dispatch", as: "editor")).output.contains("页面没有变化"))
    desk.clock.advance(hours: 2)
    let round = await desk.caibian("dispatch", "--json", as: "editor")
    #expect(try desk.text("published.0", in: round.output) == id)
    #expect(desk.site.count == 1)
    #expect((await desk.caibian("dispatch", "--rebuild", as: "editor")).output.contains("重写了 1 页"))
  }

  @Test("A scheduled article that is refused is shouted about, with exit code 1")
  func overdue() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    await desk.caibian("article", "hold", id, "--reason", "核实", as: "licensing")
    desk.clock.advance(hours: 2)
    let round = await desk.caibian("dispatch", "--newsroom", "tongxiang")
    #expect(round.code == 1)
    #expect(round.errors.contains("不能发布"))
    #expect(round.errors.contains("核实"))
    #expect(desk.site.count == 0)
  }

  @Test("Status, up, down and migrate answer in both ways")
  func status() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await desk.caibian("status", as: "admin")).output.contains("运行中（进程 4711）"))
    #expect(try desk.text("waiting", in: (await desk.caibian("status", "--json", as: "admin")).output) == "0")
    #expect((await desk.caibian("up", "--language", "en")).output.contains("running"))
    #expect((await desk.caibian("down")).output.contains("已停止"))
    #expect((await desk.caibian("migrate")).output.contains("升到第 1 版"))
  }

  @Test("The site's folder: the option, then CAIBIAN_SITE, then the data folder")
  func folder() async throws {
    let desk = try await Newsdesk.opened()
    let variables = ["CAIBIAN_SITE": "/srv/www"]
    #expect((await desk.caibian("dispatch", as: "admin", environment: variables)).output.contains("/srv/www"))
    let stranger = await desk.caibian("dispatch", "--site", "/srv/other", as: "admin", environment: variables)
    #expect(stranger.errors.contains("/srv/other 不是本编辑部的站点"))
    #expect((await desk.caibian("site", "register", "other", "--site", "/srv/other", as: "admin")).code == 0)
    let named = await desk.caibian("dispatch", "--site", "/srv/other", as: "admin", environment: variables)
    #expect(named.output.contains("/srv/other"))
  }

  @Test("The newsroom shows its columns and their sign-offs")
  func columns() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await desk.caibian("newsroom", "columns", as: "editor")).output.contains("国内国际/强县新闻"))
    #expect((await desk.caibian("newsroom", "show", as: "editor")).output.contains("Asia/Shanghai"))
    let broken = await desk.caibian("newsroom", "load", "/nowhere", as: "admin")
    #expect(broken.code == 64)
    #expect(broken.errors.contains("newsroom.yaml"))
  }
}

@Suite("Surroundings")
struct SurroundingsTests {
  @Test(
    "The language is the option's, else the locale's",
    arguments: [
      (["LANG": "zh_CN.UTF-8"], Language.zhHans), (["LANG": "en_US.UTF-8"], .en), ([:], .en), (["LANG": "C"], .en),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"], .en), (["LANG": "C", "LC_MESSAGES": "zh_TW"], .zhHans),
      (["LC_ALL": "", "LANG": "ZH"], .zhHans),
    ] as [([String: String], Language)])
  func language(environment: [String: String], expected: Language) {
    #expect(Language(environment: environment) == expected)
  }

  @Test("Data and token lie where the XDG folders say, or below CAIBIAN_HOME")
  func paths() {
    let plain = Paths(environment: ["HOME": "/home/song"])
    #expect(plain.data == "/home/song/.local/share/caibian")
    #expect(plain.token == "/home/song/.config/caibian/token")
    let xdg = Paths(environment: ["HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c"])
    #expect([xdg.data, xdg.token] == ["/d/caibian", "/c/caibian/token"])
    // The specification ignores relative paths.
    #expect(Paths(environment: ["HOME": "/h", "XDG_DATA_HOME": "d"]).data == "/h/.local/share/caibian")
    #expect(Paths(environment: ["HOME": "/h", "CAIBIAN_HOME": "/srv/c"]).token == "/srv/c/token")
  }

  @Test("The database: a connection string, then the PG* variables, then our own")
  func database() {
    #expect(DatabaseChoice(connection: "host=a", environment: ["PGHOST": "b"]) == .named("host=a"))
    #expect(DatabaseChoice(connection: nil, environment: ["PGHOST": "b"]) == .environment)
    #expect(DatabaseChoice(connection: nil, environment: ["PGHOST": "", "PGUSER": "x"]) == .own)
  }
}
