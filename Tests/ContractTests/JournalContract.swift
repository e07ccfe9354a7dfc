import Editorial
import Newsroom
import Testing

@Suite("The journal")
struct JournalContract {
  @Test("What was committed is what is read, and replaying it gives exactly that", arguments: Adapter.allCases)
  func roundTrip(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for stage in Stage.allCases {
        let article = try await house.article(in: stage, column: House.strict)
        #expect(try await desk.articles.article(article.id, in: house.newsroom) == article)
        #expect(try await VerifyHistory(desk)(article.id, in: house.newsroom) == article.version)
        let history = try await desk.articles.history(of: article.id, in: house.newsroom)
        #expect(history.map(\.number) == Array(1...article.version))
        #expect(history.last?.digest == article.head)
      }
    }
  }

  @Test("Every event there is can be stored and read back, to the byte", arguments: Adapter.allCases)
  func everyEvent(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var article = try await house.article(in: .published, correcting: true)
      article = try await house.act(.correct(what: "甲", why: "乙", note: "丙"), on: article, by: "editor")
      article = try await house.act(.hold(reason: "核"), on: article, by: "licensing")
      article = try await house.act(.release(reason: "核毕"), on: article, by: "licensing")
      let later = clock.now.advanced(bySeconds: 3_600)
      article = try await house.act(.embargo(until: later, zone: "UTC", reason: "约"), on: article, by: "editor")
      article = try await house.act(.describe(Description(column: ColumnPath("梧桐"))), on: article, by: "licensing")
      article = try await house.act(.abandon(reason: "不改"), on: article, by: "editor")
      article = try await house.act(.withdraw(reason: "撤", claim: "样本-1"), on: article, by: "chiefEditor")
      let spiked = try await house.article(in: .spiked)
      let revived = try await house.act(.revive(reason: "再用"), on: spiked, by: "editor")
      let scheduled = try await house.article(in: .approved)
      let schedule = ArticleCommand.schedule(Schedule(at: later.advanced(bySeconds: 86_400), zone: "Asia/Shanghai"))
      let back = try await house.act(
        .sendBack(reason: "补"), on: house.act(schedule, on: scheduled, by: "editor"), by: "editor")
      let reopened = try await house.article(in: .approved)
      _ = try await house.act(
        .edit(House.manuscript("改"), base: reopened.revision.digest), on: reopened, by: "editor")
      let waiting = try await house.act(
        schedule, on: try await house.article(in: .review), by: "editor")
      let owed = try await house.article(in: .published, inEmergency: true)
      _ = try await house.act(.countersign(digest: owed.revision.digest), on: owed, by: "chiefEditor")
      var ticked = try await house.checked(house.article(in: .approved, column: House.guarded))
      ticked = try await house.act(
        .check(items: ["facts"], isUndone: true, digest: ticked.revision.digest), on: ticked, by: "editor")
      ticked = try await house.checked(ticked)
      _ = try await house.act(.edit(House.manuscript("再改"), base: ticked.revision.digest), on: ticked, by: "editor")
      var given = try await house.act(.assign(to: PersonID("author"), note: "补采"), on: house.draft(), by: "editor")
      given = try await house.act(.giveBack(note: nil), on: given, by: "author")
      _ = try await SetTopic(desk)(TopicID("spring"), title: "春茶", isOpen: nil, by: house.session("editor"))
      given = try await house.act(
        .relate(Relations(topics: [TopicID("spring")], related: [owed.id])), on: given, by: "editor")
      let fixed = try await house.fixed()
      var planned = try await house.article(in: .published)
      planned = try await house.act(
        .planWithdrawal(at: later.advanced(bySeconds: 86_400), zone: "UTC", reason: "到期"), on: planned, by: "editor")
      let timed = try await house.act(
        .setDeadline(Deadline(at: later.advanced(bySeconds: 86_400), zone: "UTC")), on: house.draft(), by: "editor")
      let repost = try await house.repost()
      var names: Set<String> = []
      for id in [
        article.id, revived.id, back.id, reopened.id, owed.id, ticked.id, given.id, repost.id, fixed.id, planned.id,
        timed.id, waiting.id,
      ] {
        let history = try await desk.articles.history(of: id, in: house.newsroom)
        names.formUnion(history.map(\.event.name))
        #expect(try Article.folding(history, id: id) == (try await desk.articles.article(id, in: house.newsroom)))
      }
      #expect(
        names == [
          "drafted", "revised", "signOffsVoided", "moved", "provenanceStated", "classified", "editorNamed", "attested",
          "submitted", "sentBack", "passed", "signed", "approved", "reopened", "scheduled", "embargoed", "held",
          "released", "published", "publishedInEmergency", "countersigned", "correctionBegun", "correctionAbandoned",
          "withdrawn", "spiked", "revived", "checked", "unchecked", "checksVoided",
          "assigned", "givenBack", "filed", "related",
          "deadlineSet", "withdrawalPlanned", "setAside", "broughtBack", "liveMoved", "liveTaken",
          "scheduleWaits", "wishVoided",
        ])
    }
  }

  @Test(
    "A story that is ordered is one article, however often the request comes, and its writer is told",
    arguments: Adapter.allCases)
  func ordered(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let request = try #require(Request("选题-1"))
      var found: Set<ArticleID> = []
      for _ in 0..<3 {
        found.insert(
          try await CommissionStory(desk)(
            "采访茶农", to: PersonID("author"), in: ColumnPath(House.small), by: house.session("editor"), request: request
          ).id)
      }
      let id = try #require(found.first)
      #expect(found.count == 1)
      #expect(try await VerifyHistory(desk)(id, in: house.newsroom) == 2)
      let told = try await Inbox(desk)(of: house.session("author")).lines
      #expect(told.map(\.kind) == [.assigned])
      #expect(told.map(\.note) == ["采访茶农"])
      #expect(try await Queue(desk)(for: house.session("author")).lines.map(\.row.article) == [id])
    }
  }

  @Test("A command given twice takes effect once", arguments: Adapter.allCases)
  func repeated(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let entry = try house.submission(of: article, at: clock.now)
      try await desk.journal.commit(entry)
      await #expect(throws: StoreError.repeated) { try await desk.journal.commit(entry) }
      #expect(try await desk.articles.article(article.id, in: house.newsroom)?.stage == .editing)
      #expect(try await desk.articles.history(of: article.id, in: house.newsroom).count == 2)
    }
  }

  @Test("A stale version is refused, and nothing of its entry is kept", arguments: Adapter.allCases)
  func stale(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let late = try house.submission(of: article, at: clock.now)
      let quick = try await house.act(.spike(reason: "不用"), on: article, by: "editor")
      await #expect(throws: StoreError.conflict) { try await desk.journal.commit(late) }
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == quick)
      #expect(try await desk.articles.history(of: article.id, in: house.newsroom).count == 2)
      // The command's id was not used up by the attempt.
      await #expect(throws: StoreError.conflict) { try await desk.journal.commit(late) }
    }
  }

  @Test("An article that exists is not begun again", arguments: Adapter.allCases)
  func begunTwice(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let history = try await desk.articles.history(of: article.id, in: house.newsroom)
      let again = Entry(
        newsroom: house.newsroom, command: CommandID(desk.identities.uuid()), at: clock.now,
        articles: [Change(readVersion: 0, state: article, events: history)])
      await #expect(throws: StoreError.conflict) { try await desk.journal.commit(again) }
    }
  }

  @Test("Whoever is told of a conflict is told by whom", arguments: Adapter.allCases)
  func byWhom(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      try await house.act(.edit(House.manuscript("先到。"), base: article.revision.digest), on: article, by: "rival")
      let error = await #expect(throws: NewsroomError.self) {
        try await ActOnArticle(desk)(
          .submit, on: article.id, by: house.session("author"), expecting: article.version)
      }
      guard case .changedMeanwhile(let actor, _, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(actor == .person(try PersonID("rival")))
    }
  }

  @Test("A decision is kept under its id, as it was given", arguments: Adapter.allCases)
  func decision(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      let id = try #require(article.live?.decision)
      let stored = try #require(try await desk.rights.decision(id, in: house.newsroom))
      #expect(stored.decision.digest == article.revision.digest)
      #expect(stored.decision.outcome == .allow)
      #expect(stored.by == .person(try PersonID("editor")))
      // The same question, asked again for the same moment, has the same answer.
      #expect(
        try await AskRights(desk)(.inbound(.web), on: article, asOf: stored.decision.asOf).findings
          == stored.decision.findings)
      #expect(try await desk.rights.decision(DecisionID(desk.identities.uuid()), in: house.newsroom) == nil)
    }
  }
}

extension House {
  /// What handing in the draft writes, made but not committed.
  func submission(of article: Article, at now: Instant) throws -> Entry {
    let event = Sealed(
      ArticleEvent.submitted, number: article.version + 1, by: .person(article.author), at: now, after: article.head)
    var state = article
    state.apply(event)
    return Entry(
      newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now,
      articles: [Change(readVersion: article.version, state: state, events: [event])])
  }

  /// Somebody else's story, with its facts stated one after the other.
  func repost() async throws -> Article {
    let origin = try Origin(
      source: SourceName(printed: "临沂日报", resolved: "临沂日报社"), title: nil, authors: [Byline("孟宪华")], reference: nil,
      published: "2010-07-14", fetched: clock.now, snapshot: Snapshot("第一段。"))
    let first = try Hop(after: nil, party: "临沂日报社", role: .origin, act: .created, at: nil)
    let us = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: origin.fetched)
    let article = try await DraftArticle(desk)(
      Self.manuscript("第一段。"), provenance: .repost(Repost(origin: origin, hops: [first, us])),
      in: ColumnPath(Self.small), by: session("editor"))
    let stated = try Origin(
      source: origin.source, title: "样本原标题", authors: origin.authors,
      reference: .print(paper: "临沂日报", date: "2010-07-14", page: "A3"), published: origin.published,
      fetched: origin.fetched, snapshot: origin.snapshot)
    return try await act(
      .describe(
        Description(
          isNewsInformation: false, provenance: .repost(Repost(origin: stated, hops: [first, us])),
          attests: [.titleKeepsMeaning])),
      on: article, by: "editor")
  }
}
