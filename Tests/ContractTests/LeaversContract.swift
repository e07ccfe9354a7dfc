import Editorial
import Newsroom
import Testing

@Suite("What those who left counted on")
struct LeaversContract {
  private func leave(_ name: String, _ house: House) async throws -> ManagePeople.Leaving {
    try await ManagePeople(house.office).end(PersonID(name), by: house.root)
  }

  private func kinds(_ house: House, _ name: String) async throws -> [Announcement.Kind] {
    try await house.inbox(of: name).map(\.kind)
  }

  @Test(
    "A reminder for somebody who has left reaches the author, and where they have left too the editors of the column, then its chief editors",
    arguments: Adapter.allCases)
  func reminders(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      func due(_ hours: Int64) -> ArticleCommand {
        .setDeadline(Deadline(at: clock.now.advanced(bySeconds: hours * 3_600), zone: "Asia/Shanghai"))
      }
      func round() async throws { _ = try await Dispatch(desk, site: house.site)(in: house.newsroom) }
      let draft = try await house.draft()
      try await house.act(.assign(to: PersonID("reporter"), note: nil), on: draft, by: "editor")
      try await house.act(due(1), on: draft, by: "editor")
      _ = try await leave("reporter", house)
      try await round()
      #expect(try await kinds(house, "author").first == .deadlineNear)
      #expect(try await kinds(house, "reporter").contains(.deadlineNear) == false)
      #expect(try await kinds(house, "editor").contains(.deadlineNear) == false)
      _ = try await leave("author", house)
      clock.advance(hours: 2)
      try await round()
      for name in ["editor", "rival"] { #expect(try await kinds(house, name).first == .deadlinePassed, "\(name)") }
      #expect(try await kinds(house, "neighbour").contains(.deadlinePassed) == false)
      #expect(try await kinds(house, "chiefEditor").contains(.deadlinePassed) == false)
      try await house.act(due(1), on: draft, by: "editor")
      for name in ["editor", "rival"] { _ = try await leave(name, house) }
      clock.advance(hours: 2)
      try await round()
      #expect(try await kinds(house, "chiefEditor").first == .deadlinePassed)
    }
  }

  @Test("What happens to a leaver's article is told to those who stand in for them", arguments: Adapter.allCases)
  func events(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let draft = try await house.draft()
      _ = try await leave("author", house)
      try await house.act(.submit, on: draft, by: "editor")
      #expect(try await kinds(house, "rival").first == .submitted)
      // Whoever did it is not told, and nobody is twice.
      #expect(try await kinds(house, "editor").contains(.submitted) == false)
      #expect(try await kinds(house, "author").contains(.submitted) == false)
    }
  }

  @Test(
    "What they scheduled and planned is named as they leave, and what is assigned to them", arguments: Adapter.allCases)
  func planned(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let at = clock.now.advanced(bySeconds: 9 * 3_600)
      let approved = try await house.article(in: .approved)
      try await house.act(.schedule(Schedule(at: at, zone: "UTC")), on: approved, by: "rival")
      let live = try await house.article(in: .published)
      try await house.act(.planWithdrawal(at: at, zone: "UTC", reason: "到期"), on: live, by: "rival")
      let draft = try await house.draft()
      try await house.act(.assign(to: PersonID("rival"), note: nil), on: draft, by: "editor")
      let left = try await leave("rival", house)
      #expect(Set(left.waiting.planned.map(\.article)) == [approved.id, live.id])
      #expect(left.waiting.planned.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.scheduled, .withdrawal])
      #expect(left.waiting.assigned == [draft.id])
      #expect(left.waiting.stories == [draft.id])
    }
  }

  @Test(
    "What they typed and did not save becomes a branch of theirs, once, and can be merged", arguments: Adapter.allCases)
  func unsaved(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let (one, other) = (try await house.draft(), try await house.draft())
      let save = SaveText(desk)
      let typed = try House.manuscript("没有保存的话。")
      _ = try await save.keep(typed, base: one.revision.digest, on: one.id, by: house.session("rival"))
      _ = try await save.keep(
        other.revision.manuscript, base: other.revision.digest, on: other.id, by: house.session("rival"))
      let left = try await leave("rival", house)
      #expect(left.kept.map(\.article) == [one.id])
      #expect(left.kept.map(\.manuscript) == [typed])
      #expect(left.kept.map(\.cause) == [.left])
      #expect(try await desk.editing.branches(of: one.id, in: house.newsroom) == left.kept)
      #expect(try await desk.editing.branches(of: other.id, in: house.newsroom).isEmpty)
      let merged = try await MergeBranch(desk)(1, of: one.id, by: house.session("editor")).merge.manuscript
      #expect(merged == typed)
      let rival = try Person(id: PersonID("rival"), name: "样本编辑乙", isVerified: true, grants: [RoleGrant(.editor)])
      try await ManagePeople(house.office).add(rival, by: house.root)
      #expect(try await leave("rival", house).kept.isEmpty)
    }
  }

  @Test(
    "Publishing ends somebody's hold on the text and tells them; the next may take it", arguments: Adapter.allCases)
  func hold(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .approved)
      let wish = LeaseWish(
        kind: .declared, place: "样本机", until: clock.now.advanced(bySeconds: 9 * 3_600), reason: "核对名单")
      _ = try await TakeLease(desk)(wish, on: article.id, by: house.session("rival"))
      let publish = ArticleCommand.publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai"))
      let step = try await ActOnArticle(desk).step(publish, on: article.id, by: house.session("editor"))
      #expect(step.endedLease?.person.text == "rival")
      let line = try #require(try await house.inbox(of: "rival").first { $0.kind == .leaseOver })
      #expect(line.note == "publish 核对名单" && line.by.description == "editor")
      let lease = try #require(try await desk.editing.lease(on: article.id, in: house.newsroom))
      #expect(!lease.holds(at: clock.now.advanced(bySeconds: 1)))
      try await house.act(.correct(what: "数字", why: "误记", note: "更正。"), on: article, by: "editor")
      try await house.act(.edit(House.manuscript("改。"), base: article.revision.digest), on: article, by: "editor")
      // Their own ends without a word.
      let own = try await house.article(in: .approved)
      _ = try await TakeLease(desk)(LeaseWish(place: "样本机"), on: own.id, by: house.session("editor"))
      let quiet = try await ActOnArticle(desk).step(
        .publish(
          decision: DecisionID(desk.identities.uuid()),
          address: PublicationAddress.of(own.id, at: clock.now, zone: "Asia/Shanghai")), on: own.id,
        by: house.session("editor"))
      #expect(quiet.endedLease == nil)
      #expect(try await desk.editing.leases(of: PersonID("editor"), in: house.newsroom, at: clock.now).isEmpty)
    }
  }

  @Test(
    "Whatever takes a text out of work ends somebody's hold on it, and tells them by what; what leaves it in work does not",
    arguments: Adapter.allCases)
  func endOfWork(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      func ended(_ command: ArticleCommand, on article: Article, by name: String) async throws -> String? {
        _ = try await TakeLease(desk)(
          LeaseWish(
            kind: .declared, place: "样本机", until: clock.now.advanced(bySeconds: 3_600), reason: "核对",
            takesOver: false), on: article.id, by: house.session("rival"))
        let step = try await ActOnArticle(desk).step(command, on: article.id, by: house.session(name))
        clock.advance(hours: 2)
        guard step.endedLease != nil else { return nil }
        return try await house.inbox(of: "rival").first { $0.kind == .leaseOver && $0.article == article.id }?.note
      }
      let draft = try await house.draft()
      #expect(try await ended(.submit, on: draft, by: "author") == nil)
      #expect(try await ended(.spike(reason: "重复"), on: draft, by: "editor") == "spike 核对")
      let long = try await house.article(in: .approved, correcting: true)
      #expect(try await ended(.abandon(reason: "不改"), on: long, by: "editor") == "abandon 核对")
      let other = try await house.article(in: .approved, correcting: true)
      let withdrawal = ArticleCommand.withdraw(reason: "失实", claim: nil)
      #expect(try await ended(withdrawal, on: other, by: "chiefEditor") == "withdraw 核对")
      let third = try await house.article(in: .approved, correcting: true)
      try await house.act(.fix(what: "电话", why: "误记", note: "更正电话。"), on: third, by: "editor")
      #expect(try await ended(.abandon(reason: "不改"), on: third, by: "editor") == nil)
    }
  }

  @Test("A story begun in a column that was removed meanwhile is refused for that", arguments: Adapter.allCases)
  func column(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let path = try ColumnPath("快讯")
      _ = try await ChangeNewsroom(house.office).turn(.addColumn(path, ColumnWish()), by: house.root)
      var told: [String] = []
      for _ in 1...8 {
        let refused = Told()
        await withTaskGroup(of: Void.self) { group in
          group.addTask {
            do { _ = try await house.draft(in: path.description) } catch { await refused.note(error) }
          }
          group.addTask { _ = try? await ChangeNewsroom(house.office).turn(.removeColumn(path), by: house.root) }
        }
        if let code = await refused.code { told.append(code) }
        if try await desk.newsrooms.settings(of: house.newsroom)?.column(path) == nil {
          _ = try await ChangeNewsroom(house.office).turn(.addColumn(path, ColumnWish()), by: house.root)
        }
      }
      #expect(told.allSatisfy { $0 == "columnGone" || $0 == "column" }, "\(told)")
    }
  }

  private actor Told {
    private(set) var code: String?

    func note(_ error: any Error) {
      code =
        switch error {
        case NewsroomError.columnGone: "columnGone"
        case NewsroomError.refused(let refusal): refusal.unmet.map(\.code).joined(separator: " ")
        default: "\(error)"
        }
    }
  }
}
