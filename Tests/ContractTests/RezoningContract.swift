import Editorial
import Newsroom
import Testing

@Suite("Another zone of the newsroom")
struct RezoningContract {
  @Test(
    "Another zone of the newsroom lists each instant and each term that it touches, changes no instant, and is told to those concerned",
    arguments: Adapter.allCases)
  func rezoned(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      // Every look at the clock moves it.
      let start = clock.now
      func after(_ hours: Int64) -> Instant { start.advanced(bySeconds: hours * 3_600) }
      let approved = try await house.article(in: .approved)
      _ = try await house.act(.schedule(Schedule(at: after(3), zone: "Asia/Shanghai")), on: approved, by: "editor")
      let draft = try await house.draft()
      _ = try await house.act(.setDeadline(Deadline(at: after(1), zone: "Asia/Shanghai")), on: draft, by: "editor")
      let live = try await house.article(in: .published)
      _ = try await house.act(.planWithdrawal(at: after(2), zone: "UTC", reason: "到期"), on: live, by: "editor")
      let story = try await ReceiveSubmission(desk)(
        House.manuscript(), penName: "街坊", consent: "2026-01", in: house.newsroom)
      let old = try #require(try await desk.newsrooms.newest(of: house.newsroom)).settings
      let new = try NewsroomSettings(
        id: old.id, name: old.name, zone: "America/Los_Angeles", masthead: old.masthead, columns: old.columns,
        tokenDays: old.tokenDays)
      let load = LoadNewsroom(house.office)
      let foreseen = try await load.foresee(new, people: [], book: House.book(), by: house.root)
      let zones = try #require(foreseen.outcome.rezoning)
      #expect(zones.planned.map(\.article) == [draft.id, live.id, approved.id])
      #expect(zones.planned.map(\.at) == [after(1), after(2), after(3)])
      #expect(zones.terms.map(\.submission) == [story.id])
      #expect(
        zones.terms.allSatisfy { $0.before == old.replyClock.due(story) && $0.after == new.replyClock.due(story) })
      let loading = try await load(new, people: [], book: House.book(), by: house.root)
      #expect(loading.outcome.rezoning == zones)
      #expect(try await ReadArticle(desk)(approved.id, in: house.newsroom).schedule?.at == after(3))
      #expect(try await load(new, people: [], book: House.book(), by: house.root).outcome.rezoning == nil)
      // The author of each, and whoever scheduled, set the deadline or planned; whoever did it is told nothing.
      for (name, wanted) in [
        ("author", [draft.id, live.id, approved.id]), ("editor", [draft.id, live.id, approved.id]),
      ] {
        let told = try await house.inbox(of: name).filter { $0.kind == .rezoned }
        #expect(Set(told.map(\.article)) == Set(wanted), "\(name)")
        #expect(told.count == wanted.count, "\(name)")
        #expect(
          told.allSatisfy {
            $0.subject == .edition(loading.edition.number + 1) && $0.by == .person(house.root.person.id)
          })
        let line = try #require(told.first { $0.article == approved.id })
        let note = try #require(line.note.flatMap(ZoneNote.init))
        #expect(note.before == "Asia/Shanghai" && note.after == "America/Los_Angeles")
        #expect(note.lines.map(\.kind) == [.scheduled] && note.lines.map(\.at) == [after(3)])
        let said = Words(.en).sentence(line) { _ in "" }
        #expect(said.contains("from Asia/Shanghai to America/Los_Angeles") && said.contains("→"), "\(said)")
      }
      #expect(try await house.inbox(of: "deskChief").allSatisfy { $0.kind != .rezoned })
    }
  }
}
