import Editorial
import Newsroom
import Testing

@Suite("The articles")
struct ArticlesContract {
  @Test("One newsroom never sees another's", arguments: Adapter.allCases)
  func apart(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let other = try await House.open(desk, clock, named: "wuzhen")
      let article = try await house.article(in: .published)
      #expect(try await desk.articles.article(article.id, in: other.newsroom) == nil)
      #expect(try await desk.articles.history(of: article.id, in: other.newsroom).isEmpty)
      #expect(
        try await desk.articles.identifiers(beginning: String(article.id.short), in: other.newsroom, limit: 5).isEmpty)
      #expect(try await desk.lists.live(in: other.newsroom, columns: [ColumnPath(House.small)], limit: 10).isEmpty)
      #expect(try await desk.lists.rows(in: other.newsroom, stages: Set(Stage.allCases), limit: 10).isEmpty)
      #expect(try await desk.outbox.waiting(in: other.newsroom) == 0)
      await #expect(throws: NewsroomError.noSuchArticle(String(article.id.short))) {
        try await ActOnArticle(desk)(.submit, on: article.id, by: other.session("editor"))
      }
    }
  }

  @Test("A scene is the article with its newsroom's newest settings and the newest lease", arguments: Adapter.allCases)
  func scene(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let other = try await House.open(desk, clock, named: "wuzhen")
      let article = try await house.draft()
      let newsroom = house.newsroom
      #expect(try await desk.articles.scene(of: article.id, in: other.newsroom, withRights: true) == nil)
      let free = try #require(try await desk.articles.scene(of: article.id, in: newsroom, withRights: false))
      #expect(free.article == article)
      #expect(free.settings == (try await desk.newsrooms.settings(of: newsroom)))
      #expect(free.lease == nil)
      for name in ["author", "editor"] {
        let wish = LeaseWish(place: name, reason: "交班", takesOver: true)
        _ = try await TakeLease(desk)(wish, on: article.id, by: house.session(name))
      }
      let taken = try #require(try await desk.articles.scene(of: article.id, in: newsroom, withRights: true))
      #expect(taken.lease == (try await desk.editing.lease(on: article.id, in: newsroom)))
      #expect(taken.lease?.person.text == "editor")
      #expect(free.rights == nil)
      let book = try await desk.rights.book(of: newsroom, naming: Matter.names(of: article))
      let now = clock.now
      #expect(
        RightsDecision.deciding(.inbound(.web), on: article, knowing: taken.rights ?? RightsBook(), asOf: now)
          == RightsDecision.deciding(.inbound(.web), on: article, knowing: book, asOf: now))
    }
  }

  @Test("Ids are found by what they begin with, in order", arguments: Adapter.allCases)
  func identifiers(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var ids: [ArticleID] = []
      for _ in 0..<20 { ids.append(try await house.draft().id) }
      ids.sort { $0.description < $1.description }
      func found(_ prefix: String, limit: Int = 100) async throws -> [ArticleID] {
        try await desk.articles.identifiers(beginning: prefix, in: house.newsroom, limit: limit)
      }
      #expect(try await found("") == ids)
      #expect(try await found("", limit: 3) == Array(ids.prefix(3)))
      for id in ids {
        let text = id.description
        for length in [1, 4, 8, 9, 13, 14, 36] {
          let prefix = String(text.prefix(length))
          #expect(try await found(prefix) == ids.filter { $0.description.hasPrefix(prefix) })
        }
      }
      for impossible in ["-", "0-", "zzzz", ids[0].description + "0", String(ids[0].description.prefix(8)) + "0"] {
        #expect(try await found(impossible).isEmpty)
      }
    }
  }

  @Test("What has come due, the most overdue first", arguments: Adapter.allCases)
  func due(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let base = clock.now.advanced(bySeconds: 86_400)
      var scheduled: [ArticleID] = []
      for hours in [3, 1, 2] {
        let schedule = Schedule(at: base.advanced(bySeconds: Int64(hours) * 3_600), zone: "Asia/Shanghai")
        let article = try await house.article(in: .approved)
        scheduled.append(try await house.act(.schedule(schedule), on: article, by: "editor").id)
      }
      func due(_ hours: Int64, limit: Int = 10) async throws -> [ArticleID] {
        try await desk.articles.due(at: base.advanced(bySeconds: hours * 3_600), in: house.newsroom, limit: limit)
      }
      #expect(try await due(0).isEmpty)
      #expect(try await due(1) == [scheduled[1]])
      #expect(try await due(9) == [scheduled[1], scheduled[2], scheduled[0]])
      #expect(try await due(9, limit: 1) == [scheduled[1]])
    }
  }

  @Test("Lists give what they are asked for: the longest waiting, the newest live", arguments: Adapter.allCases)
  func lists(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var all: [Article] = []
      for stage in Stage.allCases { all.append(try await house.article(in: stage)) }
      let correcting = try await house.article(in: .review, correcting: true)
      let waiting = try await desk.lists.rows(in: house.newsroom, stages: [.draft, .review], limit: 10)
      #expect(waiting == [all[0], all[2], correcting])
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [], limit: 10).isEmpty)
      #expect(
        try await desk.lists.rows(in: house.newsroom, stages: Set(Stage.allCases), limit: 2) == Array(all.prefix(2)))
      let author = try PersonID("author")
      let given = try await house.act(.assign(to: author, note: nil), on: waiting[0], by: "editor")
      #expect(
        try await desk.lists.rows(in: house.newsroom, stages: Set(Stage.allCases), assignedTo: author, limit: 9)
          == [given])
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [.spiked], assignedTo: author, limit: 9).isEmpty)
      let live = try await desk.lists.live(in: house.newsroom, columns: [], limit: 10)
      #expect(
        live == [LiveRow(correcting.id, try #require(correcting.live)), LiveRow(all[4].id, try #require(all[4].live))])
      #expect(try await desk.lists.live(in: house.newsroom, columns: [], limit: 1).map(\.article) == [correcting.id])
    }
  }

  @Test("What readers see changes forward in time: published, held, back again, withdrawn", arguments: Adapter.allCases)
  func shownChanges(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      func changes(_ article: Article) async throws -> ShownChanges {
        try await desk.lists.shownChanges(of: [article.id], among: 500, in: house.newsroom)
      }
      let none = try await desk.lists.shownChanges(of: [], among: 500, in: house.newsroom)
      #expect(none == ShownChanges())
      let other = try await house.article(in: .published)
      var article = try await house.article(in: .published)
      let published = try await changes(article)
      #expect(published.times == [article.id: article.changed])
      #expect(published.latest == article.changed)
      #expect(published.gone == [])
      article = try await house.act(.hold(reason: "核实"), on: article, by: "chiefEditor")
      let held = try await changes(article)
      #expect(held.gone == [ShownChanges.Gone(article: article.id, at: article.changed)])
      #expect(held.latest == article.changed)
      article = try await house.act(.release(reason: "已核实"), on: article, by: "chiefEditor")
      let back = try await changes(article)
      #expect(back == ShownChanges(latest: article.changed, times: [article.id: article.changed]))
      #expect(article.changed > published.latest ?? article.changed)
      let gone = try await house.act(.withdraw(reason: "失实", claim: nil), on: other, by: "chiefEditor")
      let last = try await changes(article)
      #expect(last.gone == [ShownChanges.Gone(article: gone.id, at: gone.changed)])
      #expect(last.latest == gone.changed)
    }
  }

  @Test("A quiet column keeps its stories in the lists, however busy the others are", arguments: Adapter.allCases)
  func quietColumn(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let quiet = try await house.article(in: .published, column: House.strict)
      var busy: [ArticleID] = []
      for _ in 0..<4 { busy.append(try await house.article(in: .published).id) }
      let columns = try [House.small, House.strict, "梧桐"].map { try ColumnPath($0) }
      let live = try await desk.lists.live(in: house.newsroom, columns: columns, limit: 2)
      #expect(live.map(\.article) == [busy[3], busy[2], quiet.id])
      #expect(
        try await desk.lists.live(in: house.newsroom, columns: [], limit: 2).map(\.article) == [busy[3], busy[2]])
    }
  }

  @Test("What is not there is not there", arguments: Adapter.allCases)
  func absent(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let nobody = ArticleID(desk.identities.uuid())
      #expect(try await desk.articles.article(nobody, in: house.newsroom) == nil)
      #expect(try await desk.articles.history(of: nobody, in: house.newsroom).isEmpty)
      #expect(try await desk.newsrooms.settings(of: NewsroomID("nowhere")) == nil)
    }
  }
}
