import Editorial
import Newsroom
import Testing

@Suite("Merging a branch again")
struct MergingAgainContract {
  @Test("changes nothing more once it is in, whatever was made of the text since", arguments: Adapter.allCases)
  func again(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let draft = try await house.draft()
      let base = draft.revision.digest
      let first = try await house.act(.edit(House.manuscript("编辑改的。"), base: base), on: draft, by: "editor")
      do {
        _ = try await SaveText(desk)(House.manuscript("作者改的。"), base: base, on: draft.id, by: house.session("author"))
        Issue.record("a stale text was saved")
      } catch NewsroomError.parked {}
      func merge(_ preference: Merge.Preference?) async throws -> Merge {
        try await MergeBranch(desk)(1, of: draft.id, by: house.session("editor"), preferring: preference).merge
      }
      #expect(try await merge(nil).conflicts.count == 1)
      let merged = try #require(try await merge(.branch).manuscript)
      #expect(merged == (try House.manuscript("作者改的。")))
      let taken = try await SaveText(desk)(
        merged, base: first.revision.digest, on: draft.id, by: house.session("editor"))
      for preference in [nil, Merge.Preference.current, .branch] {
        #expect(try await merge(preference).manuscript == taken.revision.manuscript)
      }
      let later = try await house.act(
        .edit(House.manuscript("又改过的。"), base: taken.revision.digest), on: draft, by: "editor")
      for preference in [nil, Merge.Preference.current, .branch] {
        #expect(try await merge(preference).manuscript == later.revision.manuscript)
      }
    }
  }
}
