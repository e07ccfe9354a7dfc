import Editorial
import FoundationEssentials
import Newsroom
import Testing

@Suite("A request under a name of its own")
struct RequestContract {
  @Test("Asked three times, it has happened once, whatever happened in between", arguments: Adapter.allCases)
  func threeTimes(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .review, column: House.strict)
      let name = try #require(Request("page-1"))
      let command = ArticleCommand.sign(step: nil, digest: article.revision.digest)
      for _ in 0..<2 {
        let after = try await ActOnArticle(desk)(
          command, on: article.id, by: house.session("deskChief"), request: name)
        #expect(after.signOffs.map(\.step) == [.firstReview])
      }
      let next = try await house.act(command, on: article, by: "proofreader")
      let third = try await ActOnArticle(desk)(command, on: article.id, by: house.session("deskChief"), request: name)
      #expect(third == next)
    }
  }

  @Test("A story brought in three times is one article", arguments: Adapter.allCases)
  func drafted(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let name = try #require(Request("spring-tea"))
      var ids: Set<ArticleID> = []
      for _ in 0..<3 { ids.insert(try await house.draft(request: name).id) }
      #expect(ids.count == 1)
      // The same name is another person's own.
      ids.insert(try await house.draft(by: "editor", request: name).id)
      #expect(ids.count == 2)
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [.draft], limit: 9).count == 2)
    }
  }

  @Test("A name that stood for something else is refused, and nothing is written", arguments: Adapter.allCases)
  func used(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let name = try #require(Request("one"))
      let editor = try house.session("editor")
      let held = try await ActOnArticle(desk)(
        .edit(House.manuscript("甲。"), base: article.revision.digest), on: article.id, by: editor, request: name)
      await #expect {
        try await ActOnArticle(desk)(
          .edit(House.manuscript("乙。"), base: held.revision.digest), on: article.id, by: editor, request: name)
      } throws: { error in
        if case NewsroomError.requestUsed("one", _) = error { true } else { false }
      }
      await #expect(throws: NewsroomError.self) { try await house.draft(by: "editor", request: name) }
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == held)
    }
  }

  @Test("What was refused under a name can be asked again under it", arguments: Adapter.allCases)
  func refusedFirst(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let name = try #require(Request("again"))
      let editor = try house.session("editor")
      let pass = ArticleCommand.pass(responsibleEditor: house.staff["editor"], settled: [])
      await #expect(throws: NewsroomError.self) {
        try await ActOnArticle(desk)(pass, on: article.id, by: editor, request: name)
      }
      try await house.act(.submit, on: article, by: "author")
      let passed = try await ActOnArticle(desk)(pass, on: article.id, by: editor, request: name)
      #expect(passed.stage == .review)
    }
  }

  @Test("Asked by many hands at once, it has happened once, and all are told so")
  func atOnce() async throws {
    try await Adapter.postgres.withDesk(connections: 6) { desk, clock in
      let house = try await House.open(desk, clock)
      for round in 0..<Rounds.count {
        let article = try await house.draft()
        let name = try #require(Request("round-\(round)"))
        let edit = ArticleCommand.edit(try House.manuscript("第 \(round) 轮。"), base: article.revision.digest)
        let racing = desk.reading(articles: StartingLine(desk.articles, runners: 3))
        let texts = try await withThrowingTaskGroup(of: Digest.self) { group in
          for _ in 0..<3 {
            group.addTask {
              try await ActOnArticle(racing)(edit, on: article.id, by: house.session("editor"), request: name)
                .revision.digest
            }
          }
          return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        #expect(texts == [after.revision.digest])
        #expect(after.version == article.version + 1, "round \(round)")
      }
    }
  }

  @Test(
    "A name is 1 to 100 visible characters", arguments: ["", "a b", "a\u{200B}", String(repeating: "x", count: 101)])
  func unfit(name: String) { #expect(Request(name) == nil) }
}

/// How often a race is run: a hundred times, a thousand with CAIBIAN_SOAK=1.
enum Rounds {
  static let isSoak = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == "1"
  static let count = isSoak ? 1_000 : 100
}
