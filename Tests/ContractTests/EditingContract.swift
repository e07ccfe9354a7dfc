import Editorial
import Newsroom
import Testing

@Suite("Editing together")
struct EditingContract {
  private func text(_ paragraphs: String...) throws -> Manuscript {
    try Manuscript(headline: Headline("春茶"), body: paragraphs)
  }

  @Test("A lease keeps others from saving until it ends by itself", arguments: Adapter.allCases)
  func lease(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let take = TakeLease(desk)
      let held = try await take(LeaseWish(place: "桌面"), on: article.id, by: house.session("editor")).lease
      #expect(try await desk.editing.lease(on: article.id, in: house.newsroom) == held)
      let refused = await #expect(throws: NewsroomError.self) {
        try await take(LeaseWish(place: "别处"), on: article.id, by: house.session("rival"))
      }
      guard case .refused(let refusal) = refused else {
        Issue.record("told \(String(describing: refused))")
        return
      }
      #expect(refusal.unmet == [.leased(held)])
      // Renewing keeps since when; everything but the text goes on meanwhile.
      let renewed = try await take(LeaseWish(place: "桌面"), on: article.id, by: house.session("editor")).lease
      #expect(renewed.since == held.since)
      #expect(renewed.until > held.until)
      try await house.act(.submit, on: article, by: "author")
      clock.advance(hours: 1)
      let edited = try await house.act(.edit(text("甲。"), base: article.revision.digest), on: article, by: "rival")
      #expect(edited.revision.number == 2)
    }
  }

  @Test("Whoever may not edit takes no lease; a declared hold says why and until when", arguments: Adapter.allCases)
  func declared(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let take = TakeLease(desk)
      let wrong: [(LeaseWish, String, String)] = [
        (LeaseWish(place: "x"), "licensing", "capacity"),
        (LeaseWish(kind: .declared, place: "x", until: clock.now.advanced(bySeconds: 9_000)), "editor", "reason"),
        (LeaseWish(kind: .declared, place: "x", until: clock.now, reason: "核"), "editor", "futureInstant"),
        (
          LeaseWish(kind: .declared, place: "x", until: clock.now.advanced(bySeconds: 999_999), reason: "核"), "editor",
          "leaseLength"
        ),
      ]
      for (wish, who, code) in wrong {
        let error = await #expect(throws: NewsroomError.self) {
          try await take(wish, on: article.id, by: house.session(who))
        }
        guard case .refused(let refusal) = error else {
          Issue.record("told \(String(describing: error))")
          return
        }
        #expect(refusal.unmet.map(\.code) == [code])
      }
      let until = clock.now.advanced(bySeconds: 86_400)
      let wish = LeaseWish(kind: .declared, place: "x", until: until, reason: "等核实")
      let hold = try await take(wish, on: article.id, by: house.session("editor")).lease
      #expect(hold.until == until)
      clock.advance(hours: 2)
      await expectRefused("leased") {
        try await take(LeaseWish(place: "y"), on: article.id, by: house.session("rival"))
      }
      #expect(try await take.giveBack(article.id, by: house.session("rival")) == nil)
      #expect(try await take.giveBack(article.id, by: house.session("editor")) != nil)
      _ = try await take(LeaseWish(place: "y"), on: article.id, by: house.session("rival"))
    }
  }

  @Test("Taking over takes a reason, and sets aside what the other had typed", arguments: Adapter.allCases)
  func takeOver(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let take = TakeLease(desk)
      _ = try await take(LeaseWish(place: "家里"), on: article.id, by: house.session("editor"))
      let typed = try text("没来得及保存的一段。")
      let kept = try await SaveText(desk).keep(
        typed, base: article.revision.digest, on: article.id, by: house.session("editor"))
      #expect(try await desk.editing.autosave(on: article.id, by: kept.person, in: house.newsroom) == kept)
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == article)
      await expectRefused("reason") {
        try await take(LeaseWish(place: "x", takesOver: true), on: article.id, by: house.session("rival"))
      }
      let outcome = try await take(
        LeaseWish(place: "x", reason: "要上晚间版", takesOver: true), on: article.id, by: house.session("rival"))
      let branch = try #require(outcome.displaced)
      #expect(branch.manuscript == typed)
      #expect(branch.author == kept.person)
      #expect(branch.cause == .displaced)
      #expect(try await desk.editing.branches(of: article.id, in: house.newsroom) == [branch])
      // Who was at work hears of it, once; who renews a lease of their own, or takes one that is over, tells nobody.
      _ = try await take(LeaseWish(place: "x"), on: article.id, by: house.session("rival"))
      let told = try await desk.inboxes.lines(for: kept.person, in: house.newsroom, after: 0, limit: 9)
      #expect(told.map(\.kind) == [.leaseTaken])
      #expect(told.map(\.subject) == [.lease(outcome.lease.fence)])
      #expect(told.map(\.note) == ["要上晚间版"])
      let rival = try await desk.inboxes.lines(for: PersonID("rival"), in: house.newsroom, after: 0, limit: 9)
      #expect(rival.isEmpty)
      // The displaced one cannot save over it either: her text becomes a branch of its own, once.
      for _ in 0..<2 {
        await #expect {
          try await SaveText(desk)(
            text("后来又写的。"), base: article.revision.digest, on: article.id, by: house.session("editor"))
        } throws: { error in
          if case NewsroomError.parked(_, let parked) = error {
            parked.number == 2 && parked.cause == .leased
          } else {
            false
          }
        }
      }
      #expect(try await desk.editing.branches(of: article.id, in: house.newsroom).count == 2)
    }
  }

  @Test("A stale save is refused, both texts are kept, and a merge makes one of them", arguments: Adapter.allCases)
  func merge(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let base = try await house.act(
        .edit(text("甲。", "乙。", "丙。"), base: article.revision.digest), on: article, by: "editor")
      let current = try await house.act(
        .edit(text("甲改。", "乙。", "丙。"), base: base.revision.digest), on: base, by: "rival")
      await expectRefused("parked") {
        try await SaveText(desk)(
          text("甲。", "乙。", "丙改。"), base: base.revision.digest, on: article.id, by: house.session("editor"))
      }
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == current)
      let proposal = try await MergeBranch(desk)(nil, of: current.id, by: house.session("editor"))
      #expect(proposal.branch.cause == .stale)
      let merged = try #require(proposal.merge.manuscript)
      #expect(merged == (try text("甲改。", "乙。", "丙改。")))
      let after = try await SaveText(desk)(
        merged, base: proposal.current.digest, on: article.id, by: house.session("editor"))
      #expect(after.revision.manuscript == merged)
      await #expect(throws: NewsroomError.noSuchBranch(7, known: [1])) {
        try await MergeBranch(desk)(7, of: after.id, by: house.session("editor"))
      }
    }
  }

  @Test(
    "A text that nobody wrote on makes no branch, however old it is, and one that lost a race says to what",
    arguments: Adapter.allCases)
  func unchanged(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let base = try await house.draft()
      let current = try await house.act(
        .edit(text("甲改。"), base: base.revision.digest), on: base, by: "rival")
      func save(_ manuscript: Manuscript) async throws -> ArticleStep {
        try await SaveText(desk).step(
          manuscript, base: base.revision.digest, on: base.id, by: house.session("editor"))
      }
      let step = try await save(base.revision.manuscript)
      #expect(step.events.isEmpty)
      #expect(step.article == current)
      #expect(try await desk.editing.branches(of: base.id, in: house.newsroom).isEmpty)
      do {
        _ = try await save(text("乙改。"))
        Issue.record("an old text was saved over a new one")
      } catch NewsroomError.parked(let refusal, let branch) {
        #expect(branch.number == 1)
        #expect(refusal.unmet.map(\.code) == ["baseText"])
      }
    }
  }

  @Test("Somebody who may not edit at all leaves no branch", arguments: Adapter.allCases)
  func noBranch(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      await expectRefused("capacity", "baseText") {
        try await SaveText(desk)(text("甲。"), base: Digest(of: [1]), on: article.id, by: house.session("licensing"))
      }
      #expect(try await desk.editing.branches(of: article.id, in: house.newsroom).isEmpty)
    }
  }

  @Test("Two who take over at once: one holds it, and every fence is one lease's")
  func race() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      for round in 1...Rounds.count {
        let wish = LeaseWish(place: "x", reason: "晚间版", takesOver: true)
        try await withThrowingTaskGroup(of: Void.self) { group in
          for name in ["editor", "rival"] {
            group.addTask { _ = try await TakeLease(desk)(wish, on: article.id, by: house.session(name)) }
          }
          try await group.waitForAll()
        }
        #expect(try await desk.editing.lease(on: article.id, in: house.newsroom)?.fence == 2 * round)
      }
    }
  }

  @Test("Two editors save at once: one text is the article's, the other a branch, none is lost")
  func savingAtOnce() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var article = try await house.draft()
      for round in 0..<Rounds.count {
        let before = article
        let racing = desk.reading(articles: StartingLine(desk.articles, runners: 2))
        await withTaskGroup(of: Void.self) { group in
          for name in ["editor", "rival"] {
            group.addTask {
              do {
                _ = try await SaveText(racing)(
                  House.manuscript("\(name) \(round)。"), base: before.revision.digest, on: before.id,
                  by: house.session(name))
              } catch NewsroomError.parked(let refusal, _) {
                #expect(refusal.unmet.map(\.code) == ["baseText"])
              } catch {
                Issue.record(error)
              }
            }
          }
        }
        article = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        let branches = try await desk.editing.branches(of: article.id, in: house.newsroom)
        let kept = [article.revision.manuscript] + branches.suffix(1).map(\.manuscript)
        #expect(branches.count == round + 1)
        #expect(Set(kept) == Set(try ["editor", "rival"].map { try House.manuscript("\($0) \(round)。") }))
      }
    }
  }
}
