import Editorial
import Newsroom
import Testing

@Suite("Hand-over between shifts")
struct ShiftsContract {
  @Test("A note goes along with its column, renamed, moved and merged", arguments: Adapter.allCases)
  func moved(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let shift = HandOverShift(desk)
      let note = try await shift.leave(
        "等回电", in: ColumnPath("梧桐"), on: [], until: nil, by: house.session("neighbour"))
      let settings = ChangeNewsroom(house.office)
      func place() async throws -> [ColumnPath] {
        let neighbour = try #require(try await desk.people.person(PersonID("neighbour"), in: house.newsroom))
        let session = Session(person: neighbour, newsroom: house.newsroom)
        let editor = try await shift(for: house.session("editor")).notes.first { $0.note.id == note.id }
        // Whoever works in the column finds it as whoever works everywhere does.
        #expect(try await shift(for: session).notes.first { $0.note.id == note.id }?.note == editor?.note)
        return [editor?.note.column].compactMap { $0 }
      }
      clock.advance(hours: 1)
      #expect(try await place() == [ColumnPath("梧桐")])
      _ = try await settings.turn(.moveColumn(ColumnPath("梧桐"), to: ColumnPath("副刊")), by: house.root)
      _ = try await settings.turn(
        .moveColumn(ColumnPath("副刊"), to: ColumnPath("\(House.small)/副刊")), by: house.root)
      #expect(try await place() == [ColumnPath("\(House.small)/副刊")])
    }
  }

  @Test("A shift finds the notes for its columns, who has seen them, and what has changed", arguments: Adapter.allCases)
  func handOver(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let old = try await house.draft()
      let scheduled = try await house.act(
        .schedule(Schedule(at: clock.now.advanced(bySeconds: 20 * 3_600), zone: "UTC")),
        on: house.article(in: .approved), by: "editor")
      let held = try await house.act(.hold(reason: "核"), on: house.article(in: .published), by: "licensing")
      let owing = try await house.article(in: .published, inEmergency: true)
      let shift = HandOverShift(desk)
      let note = try await shift.leave(
        "等回电", in: ColumnPath(House.small), on: [old.id], until: nil, by: house.session("editor"))
      let brief = try await shift.leave(
        "食堂早关", in: .newsroom, on: [], until: clock.now.advanced(bySeconds: 7_200), by: house.session("chiefEditor"))
      _ = try await shift.leave("邻栏", in: ColumnPath("梧桐"), on: [], until: nil, by: house.session("neighbour"))
      clock.advance(hours: 1)
      let before = try await shift(for: house.session("rival"))
      #expect(Set(before.notes.map(\.note)).isSuperset(of: [note, brief]))
      #expect(before.held == [HandOverShift.Line(held)])
      #expect(before.scheduled == [HandOverShift.Line(scheduled)])
      #expect(before.debts == [HandOverShift.Line(owing)])
      try await shift.receive(before, by: house.session("rival"))
      try await shift.receive(before, by: house.session("rival"))
      clock.advance(hours: 2)
      let fresh = try await house.draft()
      let after = try await shift(for: house.session("rival"))
      #expect(!after.notes.map(\.note).contains(brief))
      let mine = try #require(after.notes.first { $0.note == note })
      #expect(mine.seen.map(\.person) == [try PersonID("rival")])
      #expect(after.changed == [HandOverShift.Line(fresh)])
      #expect(
        try await shift(for: house.session("rival"), since: Instant(microseconds: 0)).changed.contains(
          HandOverShift.Line(old)))
      // Her own notes take no receipt, and other columns' are not hers.
      let author = try await shift(for: house.session("editor"))
      try await shift.receive(author, by: house.session("editor"))
      let again = try await shift(for: house.session("rival"))
      #expect(again.notes.first { $0.note == note }?.seen.map(\.person) == [try PersonID("rival")])
      let neighbour = try await shift(for: house.session("neighbour"))
      #expect(!neighbour.notes.map(\.note).contains(note))
      #expect(neighbour.changed.isEmpty && neighbour.debts.isEmpty)
      clock.advance(hours: 24)
      #expect(try await shift(for: house.session("rival")).notes.isEmpty)
    }
  }
}
