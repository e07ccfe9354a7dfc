import Editorial
import Newsroom
import Testing

@Suite("Articles that nobody can take on")
struct StrandedContract {
  @Test(
    "Whoever takes the last signer's role away, or lets the signer go, is told what nobody can take on; so are those concerned",
    arguments: Adapter.allCases)
  func stranded(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let guarded = try await house.passed(house.draft(in: House.guarded))
      let root = house.root
      // Legal and the picture desk are still to come once the chain is signed.
      let signed = try await house.act(
        .sign(step: .approval, digest: guarded.revision.digest), on: guarded, by: "deskChief")
      let pictures = try await house.act(
        .sign(step: .pictureDesk, digest: signed.revision.digest), on: signed, by: "pictureDesk")
      #expect(try await ReadOperation(desk).overdue(by: root).stranded.isEmpty)
      let changed = try await ManagePeople(house.office).change(PersonID("legal"), by: root) {
        person throws(TextFault) in
        try person.changed(removing: [RoleGrant(.legal)])
      }
      // The neighbour is lawyer elsewhere only.
      #expect(changed.stranded == [pictures.id])
      let overdue = try await ReadOperation(desk).overdue(by: root)
      #expect(overdue.stranded.map(\.articles) == [[pictures.id]])
      #expect(!overdue.isEmpty)
      #expect(try await ReadOperation(desk).health(of: house.newsroom).stranded == 1)
      for name in ["author", "chiefEditor"] {
        let line = try #require(try await house.inbox(of: name).first { $0.kind == .stranded })
        #expect(line.article == pictures.id)
        #expect(line.by == .person(root.person.id))
      }
      _ = try await ManagePeople(house.office).change(PersonID("legal"), by: root) { person throws(TextFault) in
        try person.changed(adding: [RoleGrant(.legal)])
      }
      #expect(try await ReadOperation(desk).overdue(by: root).stranded.isEmpty)
      let left = try await ManagePeople(house.office).end(PersonID("legal"), by: root)
      #expect(left.stranded == [pictures.id])
    }
  }

  @Test(
    "Of what nobody can take on once a delegation has ended, those concerned are told once", arguments: Adapter.allCases
  )
  func delegation(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      // A shared account cannot sign itself; whoever stands in for it can.
      try await ManagePeople(house.office).change(PersonID("legal"), by: house.root) { person throws(TextFault) in
        try person.changed(isGroup: true)
      }
      let until = clock.now.advanced(bySeconds: 3_600)
      let wish = DelegationWish(roles: [.legal], column: .newsroom, until: until)
      _ = try await Delegate(house.office)(
        wish, from: PersonID("legal"), to: PersonID("reporter"), by: house.root)
      let waiting = try await lackingLegal(house)
      #expect(try await ReadOperation(desk).overdue(by: house.root).stranded.isEmpty)
      let later = desk.running(by: StandingClock(until.advanced(bySeconds: 60)))
      for _ in 1...2 { _ = try await Dispatch(later, site: house.site)(in: house.newsroom) }
      #expect(try await ReadOperation(later).overdue(by: house.root).stranded.map(\.articles) == [[waiting.id]])
      let told = try await house.inbox(of: "author").filter { $0.kind == .stranded }
      #expect(told.map(\.article) == [waiting.id])
      // Taken back by hand, it is told at once.
      let lent = try await Delegate(house.office)(
        wish, from: PersonID("legal"), to: PersonID("author"), by: house.root)
      let other = try await lackingLegal(house, by: "reporter")
      _ = try await Delegate(house.office).withdraw(lent.number, by: house.root)
      #expect(try await house.inbox(of: "reporter").contains { $0.kind == .stranded && $0.article == other.id })
      #expect(try await ReadOperation(desk).overdue(by: house.root).stranded.map(\.articles) == [[other.id]])
    }
  }

  /// A text in review that only the legal department has still to sign.
  private func lackingLegal(_ house: House, by author: String = "author") async throws -> Article {
    let draft = try await house.draft(in: House.guarded, by: author)
    _ = try await house.act(.submit, on: draft, by: author)
    let text = try await house.act(
      .pass(responsibleEditor: house.staff["editor"], settled: []), on: draft, by: "editor")
    let signed = try await house.act(.sign(step: .approval, digest: text.revision.digest), on: text, by: "deskChief")
    return try await house.act(
      .sign(step: .pictureDesk, digest: signed.revision.digest), on: signed, by: "pictureDesk")
  }
}
