import Editorial
import Newsroom
import Testing

@Suite("The same step with many articles")
struct ManyArticlesContract {
  @Test(
    "A dry run writes nothing; one that cannot be done stops all; what can be done is done one by one",
    arguments: Adapter.allCases)
  func many(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let good = try await [house.article(in: .editing), house.article(in: .review)]
      let held = try await house.act(.hold(reason: "核"), on: house.article(in: .draft), by: "licensing")
      let ids = (good + [held, good[0]]).map(\.id)
      let hold = ArticleCommand.hold(reason: "待核")
      func run(dry: Bool, whatCan: Bool) async throws -> [String] {
        try await ActOnMany(desk)(
          hold, on: ids, by: house.session("licensing"), isDryRun: dry, takesWhatItCan: whatCan
        ).map { line in
          switch line.fate {
          case .possible: "possible"
          case .done(let step): step.article.hold == nil ? "?" : "done"
          case .refused(let refusal): refusal.unmet.map(\.code).joined(separator: " ")
          case .overtaken: "overtaken"
          case .leftAlone: "leftAlone"
          }
        }
      }
      #expect(try await run(dry: true, whatCan: false) == ["possible", "possible", "notHeld"])
      #expect(try await run(dry: false, whatCan: false) == ["leftAlone", "leftAlone", "notHeld"])
      for article in good { #expect(try await desk.articles.article(article.id, in: house.newsroom) == article) }
      #expect(try await run(dry: false, whatCan: true) == ["done", "done", "notHeld"])
      for article in good {
        let last = try #require(try await desk.articles.history(of: article.id, in: house.newsroom).last)
        #expect(last.event == .held(reason: "待核"))
        #expect(last.number == article.version + 1)
      }
    }
  }
}
