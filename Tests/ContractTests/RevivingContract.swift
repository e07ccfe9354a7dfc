import Editorial
import Newsroom
import Testing

@Suite("Stories that come back from where they had ended")
struct RevivingContract {
  @Test(
    "A spiked story whose column is gone comes back in one that is named, and is not stranded",
    arguments: Adapter.allCases)
  func revived(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let gone = try ColumnPath("梧桐")
      let spiked = try await house.act(.spike(reason: "不用"), on: house.draft(in: "梧桐"), by: "editor")
      _ = try await ChangeNewsroom(house.office).turn(.removeColumn(gone), by: house.root)
      await #expect(throws: NewsroomError.refused(Refusal(.article(.revive), [.lastingColumn(gone)]))) {
        try await house.act(.revive(reason: "又用"), on: spiked, by: "editor")
      }
      let nowhere = try ColumnPath("没有")
      await #expect(throws: NewsroomError.refused(Refusal(.article(.revive), [.lastingColumn(nowhere)]))) {
        try await house.act(.revive(reason: "又用", column: nowhere), on: spiked, by: "editor")
      }
      let target = try ColumnPath(House.small)
      let back = try await house.act(.revive(reason: "又用", column: target), on: spiked, by: "editor")
      #expect(back.stage == .draft)
      #expect(back.column == target)
      #expect(try await ReadOperation(desk).overdue(by: house.root).stranded.isEmpty)
      _ = try await VerifyHistory(desk)(back.id, in: house.newsroom)
    }
  }
}
