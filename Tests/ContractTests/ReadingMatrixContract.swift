import Editorial
import Newsroom
import Testing

/// What may be read from where.
@Suite("Reads within their bounds")
struct ReadingMatrixContract {
  @Test("Nobody reaches an article of another newsroom", arguments: Adapter.allCases)
  func elsewhere(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let room = try await FurnishedHouse.open(desk, clock)
      let other = try await House.open(desk, clock, named: "other")
      let decision = room.decision
      let everything = try Person(
        id: PersonID("neighbour"), name: "样本", grants: Role.allCases.map { RoleGrant($0) })
      let session = Session(person: everything, newsroom: other.newsroom)
      for useCase in UseCase.allCases where useCase.isAboutArticle {
        let ask = try await room.attempt(useCase)
        let told = await #expect(throws: NewsroomError.self, "\(useCase.name)") { try await ask(session) }
        guard case .noSuchArticle = told else {
          Issue.record("\(useCase.name): told \(String(describing: told))")
          continue
        }
      }
      #expect(try await ReadRights(desk).decision(decision, by: session) == nil)
      let rows = try await ListArticles(desk)(in: Set(Stage.allCases), limit: 100, by: session)
      #expect(rows.rows.isEmpty)
    }
  }

  @Test("A list goes on where it was cut, in either order, while others work", arguments: Adapter.allCases)
  func pages(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var ids: [ArticleID] = []
      for number in 0..<7 {
        ids.append(try await house.draft(in: number % 3 == 0 ? House.strict : House.small).id)
        if number == 3 {
          try await house.act(.submit, on: ReadArticle(desk)(ids[3], by: house.session("editor")), by: "author")
        }
      }
      func walked(_ order: ArticleOrder, disturbing: Bool) async throws -> [ArticleID] {
        var (found, place): ([ArticleID], ArticlePlace?) = ([], nil)
        repeat {
          let page = try await ListArticles(desk)(
            in: Set(Stage.allCases), order: order, after: place, limit: 3, by: house.session("editor"))
          found += page.rows.map(\.article)
          place = page.next
          if disturbing, found.count == 3 { _ = try await house.draft() }
        } while place != nil
        return found
      }
      #expect(try await walked(.waiting, disturbing: false) == ids)
      // What comes meanwhile stands before what was read.
      #expect(try await walked(.changed, disturbing: true) == ids.reversed())
      let exact = try await ListArticles(desk)(in: [.editing], limit: 1, by: house.session("editor"))
      #expect(exact.rows.map(\.article) == [ids[3]] && exact.next == nil)
    }
  }

  @Test("A list holds what may be read, and nothing else", arguments: Adapter.allCases)
  func lists(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let mine = try await house.article(in: .review)
      let strict = try await house.draft(in: House.strict)
      func listed(_ name: String, _ column: ColumnPath = .newsroom) async throws -> [ArticleID] {
        try await ListArticles(desk)(in: Set(Stage.allCases), of: column, limit: 100, by: house.session(name))
          .rows.map(\.article)
      }
      #expect(try await listed("editor") == [strict.id, mine.id])
      #expect(try await listed("editor", ColumnPath(House.strict)) == [strict.id])
      #expect(try await listed("author") == [strict.id, mine.id])
      #expect(try await listed("reporter") == [])
      #expect(try await listed("neighbour") == [])
      #expect(try await listed("administrator") == [])
      #expect(try await listed("auditor") == [strict.id, mine.id])
    }
  }
}

extension UseCase {
  /// Whether it takes an article's id.
  fileprivate var isAboutArticle: Bool {
    switch self {
    case .readArticle, .readText, .readLive, .readHistory, .readRevisions, .readDiscussion, .readStory, .readQueueLine,
      .readLease, .readBranches, .readPictures, .readSnapshotFile, .readEvidence, .askRights, .readRightsFile,
      .supposeRights,
      .foreseePublication, .foreseeWithdrawal, .explainArticle, .whoMayOnArticle, .mergeBranch, .mergeLive,
      .findCopiesOfArticle,
      .watchArticle:
      true
    default: false
    }
  }
}
