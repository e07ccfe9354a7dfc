import Editorial
import Newsroom
import NewsroomPostgres
import Testing

@Suite("Two people on one article at once")
struct RaceTests {
  @Test("Exactly one wins, 1,000 times; the other is told by whom it changed")
  func thousandRounds() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var article = try await house.draft()
      var wins: [String: Int] = [:]
      for round in 1...1_000 {
        let (winner, loser, error) = try await race(on: article, round: round, house)
        wins[winner, default: 0] += 1
        guard case .changedMeanwhile(let actor, _, let event) = error else {
          Issue.record("round \(round): \(loser) was told \(error)")
          return
        }
        #expect(actor == .person(try PersonID(winner)))
        #expect(event == "revised")
        let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        #expect(after.version == article.version + 1)
        #expect(after.revision.manuscript == (try House.manuscript("\(winner) \(round)。")))
        article = after
      }
      #expect(wins.values.reduce(0, +) == 1_000)
      #expect(try await VerifyHistory(desk)(article.id, in: house.newsroom) == 1_001)
    }
  }

  /// Both read the same version before either writes: the store alone decides.
  private func race(
    on article: Article, round: Int, _ house: House
  ) async throws -> (winner: String, loser: String, NewsroomError) {
    let line = StartingLine(house.desk.articles, runners: 2)
    let desk = house.desk.reading(articles: line)
    let outcomes = try await withThrowingTaskGroup(of: (String, NewsroomError?).self) { group in
      for name in ["editor", "rival"] {
        group.addTask {
          do {
            _ = try await ActOnArticle(desk)(
              .edit(House.manuscript("\(name) \(round)。"), base: article.revision.digest), on: article.id,
              by: house.session(name), expecting: article.version)
            return (name, nil)
          } catch let error as NewsroomError {
            return (name, error)
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let winners = outcomes.filter { $0.1 == nil }.map(\.0)
    let losers = outcomes.compactMap { name, error in error.map { (name, $0) } }
    #expect(winners.count == 1, "round \(round): \(losers)")
    return try (#require(winners.first), #require(losers.first).0, #require(losers.first).1)
  }

  @Test("Two reviewers sign one step at once: one sign-off, and the loser's click signs nothing else")
  func signing() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<Rounds.count {
        let article = try await house.article(in: .review)
        let line = StartingLine(desk.articles, runners: 2)
        let racing = desk.reading(articles: line)
        await withTaskGroup(of: Void.self) { group in
          for name in ["deskChief", "chiefEditor"] {
            group.addTask {
              _ = try? await ActOnArticle(racing)(
                .sign(step: .approval, digest: article.revision.digest), on: article.id, by: house.session(name))
            }
          }
        }
        let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        #expect(after.stage == .approved)
        #expect(after.signOffs.count == 1)
      }
    }
  }

  @Test("Signing from a page that an edit is just replacing: the signature is never on the text it did not show")
  func oldPage() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for round in 0..<Rounds.count {
        let article = try await house.article(in: .review)
        let racing = desk.reading(articles: StartingLine(desk.articles, runners: 2))
        let steps: [(ArticleCommand, String)] = [
          (.sign(step: .approval, digest: article.revision.digest), "deskChief"),
          (.edit(try House.manuscript("改 \(round)"), base: article.revision.digest), "rival"),
        ]
        await together(steps, on: article, racing, house)
        let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        #expect(after.signOffs.allSatisfy { $0.digest == after.revision.digest })
        #expect(after.stage == (after.signOffs.isEmpty ? .review : .approved))
        if after.revision.digest == article.revision.digest { #expect(after.signOffs.count == 1) }
        // Whoever still has the old page is refused, with what moved.
        guard after.revision.digest != article.revision.digest else { continue }
        let refused = await #expect(throws: NewsroomError.self) {
          try await house.act(.sign(step: nil, digest: article.revision.digest), on: article, by: "boardMember")
        }
        guard case .refused(let refusal) = refused else {
          Issue.record("told \(String(describing: refused))")
          return
        }
        let moved = try await ReadArticle(desk).movedText(refusal, of: article.id, in: house.newsroom)
        #expect(moved?.current.digest == after.revision.digest)
      }
    }
  }

  @Test("Scheduling while editing: no text is ever scheduled that was not signed")
  func schedulingWhileEditing() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for round in 0..<Rounds.count {
        let article = try await house.article(in: .approved)
        let racing = desk.reading(articles: StartingLine(desk.articles, runners: 2))
        let at = clock.now.advanced(bySeconds: 86_400)
        let steps: [(ArticleCommand, String)] = [
          (.schedule(Schedule(at: at, zone: "Asia/Shanghai")), "editor"),
          (.edit(try House.manuscript("改 \(round)"), base: article.revision.digest), "rival"),
        ]
        #expect(await together(steps, on: article, racing, house) == 1)
        let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        #expect((after.schedule != nil) == (after.stage == .approved))
        #expect((after.stage == .approved) == (after.revision.digest == article.revision.digest))
      }
    }
  }

  /// Everybody has read the article before anybody writes. How many of them wrote.
  @discardableResult
  private func together(
    _ steps: [(ArticleCommand, String)], on article: Article, _ desk: Desk, _ house: House
  ) async -> Int {
    await withTaskGroup(of: Bool.self) { group in
      for (command, name) in steps {
        group.addTask {
          (try? await ActOnArticle(desk)(command, on: article.id, by: house.session(name))) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
  }

  @Test("Publishing while withdrawing: one of them happens, and the record says which")
  func withdrawing() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<Rounds.count {
        let article = try await house.article(in: .approved, correcting: true)
        let line = StartingLine(desk.articles, runners: 2)
        let racing = desk.reading(articles: line)
        let publish = ArticleCommand.publish(decision: DecisionID(desk.identities.uuid()), address: "unused.html")
        let steps: [(ArticleCommand, String)] = [
          (publish, "editor"), (.withdraw(reason: "失实", claim: nil), "chiefEditor"),
        ]
        let done = await withTaskGroup(of: Bool.self) { group in
          for (command, name) in steps {
            group.addTask {
              (try? await ActOnArticle(racing)(command, on: article.id, by: house.session(name))) != nil
            }
          }
          return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        // The withdrawal also voids the correction and its sign-off, each by an event.
        let links: [Stage: Int] = [.published: 1, .withdrawn: 3]
        #expect(after.version - article.version == links[after.stage])
      }
    }
  }
}

/// Articles that are read by all runners before any of them goes on.
actor StartingLine: Articles {
  private let articles: any Articles
  private var missing: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ articles: any Articles, runners: Int) {
    self.articles = articles
    missing = runners
  }

  func article(_ id: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> Article? {
    let article = try await articles.article(id, in: newsroom)
    await line()
    return article
  }

  func scene(of id: ArticleID, in newsroom: NewsroomID, withRights: Bool) async throws(StoreError) -> Scene? {
    let scene = try await articles.scene(of: id, in: newsroom, withRights: withRights)
    await line()
    return scene
  }

  private func line() async {
    missing -= 1
    if missing > 0 {
      await withCheckedContinuation { waiting.append($0) }
    } else {
      for runner in waiting { runner.resume() }
      waiting = []
    }
  }

  func history(of id: ArticleID, in newsroom: NewsroomID, after number: Int) async throws(StoreError)
    -> [Sealed<ArticleEvent>]
  {
    try await articles.history(of: id, in: newsroom, after: number)
  }

  func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [ArticleID]
  {
    try await articles.identifiers(beginning: prefix, in: newsroom, limit: limit)
  }

  func due(at time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID] {
    try await articles.due(at: time, in: newsroom, limit: limit)
  }

  func leaving(at time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID] {
    try await articles.leaving(at: time, in: newsroom, limit: limit)
  }

  func onSite(_ site: SiteID, in newsroom: NewsroomID, from first: ArticleID, limit: Int) async throws(StoreError)
    -> [ArticleOnSite]
  {
    try await articles.onSite(site, in: newsroom, from: first, limit: limit)
  }

  func snapshotFile(_ digest: Digest, in newsroom: NewsroomID) async throws(StoreError) -> [UInt8]? {
    try await articles.snapshotFile(digest, in: newsroom)
  }
}

extension Desk {
  /// This desk with other eyes.
  func reading(articles: any Articles) -> Desk {
    Desk(
      journal: journal, articles: articles, lists: lists, search: search, submissions: submissions, copies: copies,
      senders: senders,
      pictures: pictures, fees: fees, payments: payments, correspondence: correspondence, people: people,
      signIns: signIns,
      newsrooms: newsrooms,
      rights: rights, dependents: dependents, tasks: tasks, notices: notices, claims: claims, outbox: outbox,
      sites: sites, editing: editing,
      comments: comments,
      inboxes: inboxes, reminders: reminders, topics: topics, shifts: shifts, refused: refused, services: services,
      clock: clock,
      identities: identities)
  }

  /// This desk with another clock, and identities of their own, the same in every store.
  func running(by clock: any Newsroom.Clock, after number: UInt32 = 1 << 20) -> Desk {
    Desk(
      journal: journal, articles: articles, lists: lists, search: search, submissions: submissions, copies: copies,
      senders: senders,
      pictures: pictures, fees: fees, payments: payments, correspondence: correspondence, people: people,
      signIns: signIns,
      newsrooms: newsrooms,
      rights: rights, dependents: dependents, tasks: tasks, notices: notices, claims: claims, outbox: outbox,
      sites: sites, editing: editing,
      comments: comments,
      inboxes: inboxes, reminders: reminders, topics: topics, shifts: shifts, refused: refused, services: services,
      clock: clock,
      identities: CountedIdentities(after: number))
  }
}
