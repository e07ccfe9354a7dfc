import Foundation
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// From the interim hold to invisible everywhere, with a real database and the pages as files.
@Suite("An interim hold")
struct InterimHoldTests {
  private func pages(_ folder: String) throws -> [String: String] {
    var pages: [String: String] = [:]
    guard let walker = FileManager.default.enumerator(atPath: folder) else { return pages }
    for case let name as String in walker where name.hasSuffix(".html") || name.hasSuffix(".xml") {
      pages[name] = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
    return pages
  }

  @Test("takes the words off every page, list and feed within a minute; the notice stands, and the archive keeps all")
  func invisible() async throws {
    let desk = Newsdesk(database: try await ThrowAwayPostgres.shared().makeDatabase())
    #expect((await desk.caibian("migrate")).code == 0)
    try await desk.open()
    let site = desk.home + "/pages"
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, "--site", site, as: "editor")
    await desk.caibian("dispatch", "--site", site, as: "admin")
    let before = try pages(site)
    let showing = before.filter { $0.value.contains("桐乡春茶开采") }.keys
    #expect(showing.count >= 4, "\(before.keys.sorted())")
    let received = await desk.caibian("claim", "receive", id, "--way", "phone", "--json", as: "licensing")
    let claim = try desk.text("id", in: received.output)
    let began = ContinuousClock.now
    let held = await desk.caibian("claim", "hold", claim, "--site", site, as: "editor")
    let spent = ContinuousClock.now - began
    #expect(held.code == 0, "\(held.errors)")
    #expect(spent < .seconds(60), "\(spent)")
    for (name, text) in try pages(site) {
      #expect(!text.contains("桐乡春茶开采") && !text.contains("采摘季"), "\(name)")
    }
    let address = try #require(showing.first { $0.contains(id) })
    #expect(try #require(pages(site)[address]).contains("暂停提供"))
    let kept = await desk.caibian("article", "text", id, "--json", as: "editor").output
    #expect(kept.contains("采摘季"))
  }
}
