import Editorial
import Newsroom
import Testing

@Suite("A turn of the settings over many articles")
struct ManyPlacedTests {
  /// CAIBIAN_SOAK=1 places 10,000 articles instead of 60, and says how long that took.
  @Test("All of a column's articles are placed at once, and stories in other columns go on meanwhile")
  func many() async throws {
    let count = Rounds.isSoak ? 10_000 : 60
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<count { _ = try await house.article(in: .approved) }
      let other = try await house.draft(in: House.guarded)
      let steps: SettingsChange = .set(
        try ColumnPath(House.small), ColumnWish(signOffs: .set([.approval, .finalReview])))
      let started = ContinuousClock.now
      async let turned = ChangeNewsroom(house.office).turn(steps, by: house.root)
      let submitted = try await house.act(.submit, on: other, by: "author")
      let meanwhile = ContinuousClock.now - started
      let outcome = try await turned.outcome
      print("\(count) articles placed in \(ContinuousClock.now - started), another column's step within \(meanwhile)")
      #expect(submitted.stage == .editing)
      #expect(outcome.placed.count == count)
      #expect(outcome.placed.allSatisfy { $0.stage == .review })
    }
  }
}
