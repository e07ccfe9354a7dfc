import Foundation
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// On PostgreSQL, into folders: two machines are two homes on one database.
@Suite("Sites and machines")
struct SiteCommandTests {
  private static let laptop = ["CAIBIAN_SITE": NSTemporaryDirectory() + "caibian-laptop-" + UUID().uuidString]

  private func opened() async throws -> Newsdesk {
    let desk = Newsdesk(database: try await ThrowAwayPostgres.shared().makeDatabase())
    _ = await desk.caibian("migrate")
    try await desk.open()
    return desk
  }

  @Test("Who withdraws on another machine leaves the page to the public site, whose dispatcher takes it down")
  func withdrawnElsewhere() async throws {
    let desk = try await opened()
    let id = try await desk.approved()
    let published = await desk.caibian("article", "publish", id, "--json", as: "editor")
    let path = try desk.text("page", in: published.output)
    let withdrawn = await desk.caibian(
      "article", "withdraw", id, "--reason", "失实", as: "chief", environment: Self.laptop)
    #expect(withdrawn.code == 0, "\(withdrawn.errors)")
    #expect(withdrawn.errors.contains("页面不在这里"))
    #expect(!FileManager.default.fileExists(atPath: Self.laptop["CAIBIAN_SITE"] ?? ""))
    let status = (await desk.caibian("status", "--json", as: "admin")).output
    #expect(try desk.text("waiting", in: status) == "1")
    #expect(try desk.text("sites.0.waiting", in: status) == "1")
    #expect(try desk.text("sites.0.dispatched", in: status).hasPrefix("20"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("茶农"))
    #expect((await desk.caibian("dispatch", as: "editor")).code == 0)
    #expect(!(try String(contentsOfFile: path, encoding: .utf8).contains("茶农")))
    #expect((await desk.caibian("status", as: "admin")).output.contains("站点 site"))
  }

  @Test("A folder that was typed must be a site before anything is decided")
  func typed() async throws {
    let desk = try await opened()
    let id = try await desk.approved()
    let folder = try #require(Self.laptop["CAIBIAN_SITE"])
    _ = await desk.caibian("dispatch", as: "editor")
    let refused = await desk.caibian("article", "publish", id, "--site", folder, "--json", as: "editor")
    #expect(refused.code == 1)
    #expect(try desk.text("error.code", in: refused.errors) == "notASite")
    #expect(
      try desk.text("article.stage", in: (await desk.caibian("article", "show", id, "--json", as: "editor")).output)
        == "approved")
    #expect((await desk.caibian("dispatch", "--site", folder, as: "editor")).code == 1)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("A folder of the site that has gone is told as that, keeps nobody from publishing, and its pages wait")
  func gone() async throws {
    let desk = try await opened()
    _ = await desk.caibian("dispatch", as: "admin")
    let folder = desk.home + "/site/tongxiang"
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".away")
    let id = try await desk.approved()
    let published = await desk.caibian("article", "publish", id, as: "editor")
    #expect(published.code == 69)
    #expect(published.errors.contains("不见了"), "\(published.errors)")
    #expect(published.errors.contains("site register site --site \(folder) --move"), "\(published.errors)")
    #expect(!published.errors.contains("什么都没有写入"), "\(published.errors)")
    let again = await desk.caibian("article", "publish", id, as: "editor")
    #expect(again.code == 1)
    #expect(again.errors.contains("页面还不在"), "\(again.errors)")
    let dispatched = await desk.caibian("dispatch", as: "admin")
    #expect(dispatched.code == 69)
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(dispatched.errors.contains("不见了"), "\(dispatched.errors)")
    try FileManager.default.moveItem(atPath: folder + ".away", toPath: folder)
    #expect((await desk.caibian("dispatch", as: "admin")).code == 0)
    #expect(!(await desk.caibian("article", "publish", id, as: "editor")).errors.contains("页面还不在"))
  }

  @Test("A newsroom that was opened without a site registers it where it is first used")
  func withoutSite() async throws {
    let desk = Newsdesk(database: try await ThrowAwayPostgres.shared().makeDatabase())
    _ = await desk.caibian("migrate")
    let created = await desk.caibian(
      "newsroom", "create", "wuzhen", "--name", "乌镇报", "--admin", "boss", "--no-site")
    #expect(created.code == 0, "\(created.errors)")
    #expect((await desk.caibian("site", "list")).output.contains("尚未登记"))
    #expect((await desk.caibian("dispatch")).code == 0)
    #expect((await desk.caibian("site", "list")).output.contains(desk.home + "/site/wuzhen"))
  }

  @Test("Sites are registered, moved and retired by administrators, each with every page")
  func registered() async throws {
    let desk = try await opened()
    let id = try await desk.approved()
    _ = await desk.caibian("article", "publish", id, as: "editor")
    let mirror = desk.home + "/mirror"
    #expect((await desk.caibian("site", "register", "mirror", "--site", mirror, as: "editor")).code == 1)
    let made = await desk.caibian("site", "register", "mirror", "--site", mirror, as: "admin")
    #expect(made.output.contains("写了 1 页"), "\(made.errors)")
    let again = await desk.caibian("site", "register", "mirror", "--site", desk.home + "/third", as: "admin")
    #expect(again.code == 1)
    #expect((await desk.caibian("site", "register", "site", "--site", mirror, "--move", as: "admin")).code == 1)
    #expect((await desk.caibian("site", "retire", "mirror", as: "admin")).code == 0)
    #expect((await desk.caibian("dispatch", "--site", mirror, as: "admin")).code == 1)
    #expect((await desk.caibian("site", "retire", "site", as: "admin")).code == 64)
  }
}
