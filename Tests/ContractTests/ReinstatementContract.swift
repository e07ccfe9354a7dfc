import Editorial
import Newsroom
import Testing

@Suite("Bringing back what was withdrawn")
struct ReinstatementContract {
  private func confirm(_ house: House) -> ArticleCommand {
    .reinstate(decision: DecisionID(house.desk.identities.uuid()))
  }

  @Test(
    "Two people bring it back to its address, its page and its place in lists, by the deliveries that publish",
    arguments: Adapter.allCases)
  func whole(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      let dispatch = Dispatch(desk, site: house.site)
      _ = try await dispatch(in: house.newsroom)
      let gone = try await house.act(.withdraw(reason: "待核", claim: nil), on: live, by: "chiefEditor")
      _ = try await dispatch(in: house.newsroom)
      #expect(house.site.pages[live.id] == nil)
      let asked = try await house.askedBack(gone)
      #expect(try await desk.lists.returning(in: house.newsroom, limit: 9) == [asked])
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 0)
      let command = confirm(house)
      await #expect(throws: refusal([.capacity(wanted: Action.reinstate.rule.by, column: asked.column)])) {
        try await house.act(command, on: asked, by: "author")
      }
      let back = try await house.act(command, on: asked, by: "chiefEditor")
      #expect(back.live?.address == live.live?.address)
      #expect(back.live?.revision == live.live?.revision)
      #expect(try await desk.articles.article(live.id, in: house.newsroom) == back)
      #expect(try await desk.lists.returning(in: house.newsroom, limit: 9).isEmpty)
      #expect(try await desk.lists.live(in: house.newsroom, columns: [], limit: 9).map(\.article) == [live.id])
      let decision = try #require(back.live?.decision)
      #expect(try await desk.rights.decision(decision, in: house.newsroom)?.decision.outcome != .deny)
      let report = try await dispatch(in: house.newsroom)
      #expect(report.delivered.map(\.article) == [live.id])
      #expect(house.site.pages[live.id] == live.live?.revision.digest)
      let changes = try await desk.lists.shownChanges(of: [live.id], among: 9, in: house.newsroom)
      #expect(changes.gone.isEmpty)
      #expect(changes.times[live.id] == back.entered)
      _ = try await VerifyHistory(desk)(live.id, in: house.newsroom)
    }
  }

  private func refusal(_ unmet: [Unmet]) -> NewsroomError { .refused(Refusal(.article(.reinstate), unmet)) }

  @Test("It waits in the queue of whoever can confirm it, and of nobody else", arguments: Adapter.allCases)
  func queue(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let gone = try await house.article(in: .withdrawn)
      func waits(for name: String) async throws -> Bool {
        try await Queue(desk)(for: house.session(name)).lines.contains {
          $0.row.article == gone.id && $0.actions == [.reinstate]
        }
      }
      #expect(try await waits(for: "licensing") == false)
      let ask = ArticleCommand.askReinstatement(isWanted: true, note: "恢复本稿。", column: nil, reason: "核实")
      try await house.act(ask, on: gone, by: "chiefEditor")
      #expect(try await waits(for: "licensing"))
      for name in ["chiefEditor", "editor", "author", "neighbour", "accountant"] {
        #expect(try await waits(for: name) == false, "\(name)")
      }
      #expect(try await Queue(desk).lacks(.reinstate, on: gone.id, for: house.session("licensing")).isEmpty)
      let explained = try await ExplainArticle(desk)(gone.id, for: house.session("licensing"))
      #expect(explained.first { $0.action == .reinstate }?.unmet.isEmpty == true)
      let able = try await WhoMay(desk)([.reinstate], on: gone.id, by: house.session("licensing"))
      #expect(able[.reinstate]?.map(\.id.text) == ["licensing"])
    }
  }

  @Test(
    "Where its column is gone it comes back in another that is named, and in a renamed one by itself",
    arguments: Adapter.allCases)
  func columns(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let gone = try await house.article(in: .withdrawn, column: House.small)
      let other = try await house.article(in: .withdrawn, column: House.guarded)
      let settings = ChangeNewsroom(house.office)
      _ = try await settings.turn(.removeColumn(ColumnPath(House.small)), by: house.root)
      _ = try await settings.turn(.moveColumn(ColumnPath(House.guarded), to: ColumnPath("法制")), by: house.root)
      await #expect(
        throws: NewsroomError.refused(
          Refusal(.article(.askReinstatement), [.lastingColumn(try ColumnPath(House.small))]))
      ) { try await house.askedBack(gone) }
      let target = try ColumnPath("梧桐")
      let ask = ArticleCommand.askReinstatement(isWanted: true, note: "恢复本稿。", column: target, reason: "核实")
      let asked = try await house.act(ask, on: gone, by: "editor")
      let back = try await house.act(confirm(house), on: asked, by: "chiefEditor")
      #expect(back.column == target)
      #expect(back.live?.column == target)
      let renamed = try await house.act(confirm(house), on: house.askedBack(other), by: "chiefEditor")
      #expect(renamed.live?.column.description == "法制")
      for id in [gone.id, other.id] { _ = try await VerifyHistory(desk)(id, in: house.newsroom) }
    }
  }
}
