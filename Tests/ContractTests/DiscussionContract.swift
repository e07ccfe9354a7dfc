import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

@Suite("Comments and inboxes")
struct DiscussionContract {
  private func kinds(_ house: House, _ name: String, unread: Bool = false) async throws -> [String] {
    try await Inbox(house.desk)(of: house.session(name), isUnread: unread).lines.map { "\($0.kind.rawValue) \($0.by)" }
  }

  @Test("What was said is kept with its thread, its words and its marks, in order", arguments: Adapter.allCases)
  func kept(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let commenting = CommentOnArticle(desk)
      let one = try await commenting(
        Remark("@chiefEditor 看", at: .words("第二句", occurrence: nil)), on: article.id, by: house.session("editor"))
      let two = try await commenting(Remark("看过", answering: 1), on: article.id, by: house.session("chiefEditor"))
      _ = try await commenting(Remark("另"), on: article.id, by: house.session("author"))
      let thread = try await commenting.mark(2, isResolved: true, on: article.id, by: house.session("editor"))
      #expect(thread.beginning == one)
      #expect(thread.answers == [two])
      let discussion = try await ReadArticle(desk).discussion(of: article.id, in: house.newsroom)
      #expect(discussion.comments.map(\.number) == [1, 2, 3])
      #expect(discussion.comments.prefix(2) == [one, two])
      #expect(discussion.openThreads == [3])
      _ = try await commenting.mark(1, isResolved: false, on: article.id, by: house.session("author"))
      _ = try await commenting.mark(1, isResolved: false, on: article.id, by: house.session("author"))
      let again = try await ReadArticle(desk).discussion(of: article.id, in: house.newsroom)
      #expect(again.marks.map(\.isResolved) == [true, false])
      #expect(again.openThreads == [1, 3])
      // The article itself is as it was.
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == article)
      #expect(try await ReadArticle(desk).discussion(of: house.draft().id, in: house.newsroom) == Discussion())
    }
  }

  @Test(
    "Nobody who has left is named in a comment; of two of one name, whoever is there is", arguments: Adapter.allCases)
  func gone(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let namesake = try Person(id: PersonID("author-2"), name: "样本记者", grants: [RoleGrant(.reporter)])
      try await ManagePeople(house.office).add(namesake, by: house.root)
      func say(_ text: String) async throws -> [PersonID] {
        try await CommentOnArticle(desk)(Remark(text), on: article.id, by: house.session("editor")).mentions
      }
      let both = NewsroomError.refused(
        Refusal(.comment, [.mention("样本记者请看", near: [try PersonID("author"), namesake.id])]))
      await #expect(throws: both) { try await say("@样本记者请看") }
      _ = try await ManagePeople(house.office).end(PersonID("author"), by: house.root)
      let left = NewsroomError.refused(Refusal(.comment, [.gone(try PersonID("author"))]))
      await #expect(throws: left) { try await say("@author 请看") }
      #expect(try await say("@样本记者请看") == [namesake.id])
      #expect(try await say("@rival 请看") == [PersonID("rival")])
    }
  }

  @Test("Many who comment at once each have a number of their own, and nothing is lost", arguments: Adapter.allCases)
  func together(adapter: Adapter) async throws {
    try await adapter.withDesk(connections: 6) { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let names = ["author", "editor", "rival", "chiefEditor", "deskChief", "licensing"]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for name in names {
          let session = try house.session(name)
          group.addTask {
            for number in 0..<5 {
              _ = try await CommentOnArticle(desk)(Remark("\(name) \(number)"), on: article.id, by: session)
            }
          }
        }
        try await group.waitForAll()
      }
      let discussion = try await ReadArticle(desk).discussion(of: article.id, in: house.newsroom)
      #expect(discussion.comments.map(\.number) == Array(1...30))
      #expect(Set(discussion.comments.map(\.text)).count == 30)
    }
  }

  @Test("People are told of what concerns them, once, and never of what they did", arguments: Adapter.allCases)
  func told(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let draft = try await house.draft()
      try await Inbox(desk).watch(draft.id, isOn: true, by: house.session("licensing"))
      try await Inbox(desk).watch(draft.id, isOn: true, by: house.session("licensing"))
      try await Inbox(desk).watch(draft.id, isOn: true, by: house.session("editor"))
      #expect(try await desk.inboxes.watched(by: PersonID("licensing"), in: house.newsroom) == [draft.id])
      var article = try await house.act(.submit, on: draft, by: "author")
      article = try await house.act(
        .pass(responsibleEditor: house.staff["editor"], settled: []), on: article, by: "editor")
      #expect(try await kinds(house, "author") == ["passed editor"])
      #expect(try await kinds(house, "editor") == ["submitted author"])
      #expect(try await kinds(house, "licensing") == ["passed editor", "submitted author"])
      // Whose turn it is, by role and column; not the neighbour's, whose role is for another column.
      for name in ["deskChief", "boardMember", "chiefEditor"] {
        #expect(try await kinds(house, name) == ["yourTurn editor"], "\(name)")
      }
      for name in ["neighbour", "proofreader", "legal", "accountant"] {
        #expect(try await kinds(house, name).isEmpty, "\(name)")
      }
      article = try await house.act(.sign(step: nil, digest: article.revision.digest), on: article, by: "deskChief")
      article = try await house.act(
        .edit(House.manuscript("改"), base: article.revision.digest), on: article, by: "rival")
      #expect(try await kinds(house, "deskChief").prefix(2) == ["yourTurn rival", "signOffVoided rival"])
      try await Inbox(desk).watch(draft.id, isOn: false, by: house.session("licensing"))
      _ = try await CommentOnArticle(desk)(
        Remark("@author @licensing 看"), on: draft.id, by: house.session("editor"))
      #expect(try await kinds(house, "licensing").first == "mentioned editor")
      #expect(
        try await kinds(house, "author").filter { $0.hasSuffix(" editor") } == ["mentioned editor", "passed editor"])
      #expect(!(try await kinds(house, "editor").contains { $0.hasSuffix(" editor") }))
    }
  }

  @Test("A refused step tells nobody", arguments: Adapter.allCases)
  func refused(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      await expectRefused("capacity") { try await house.act(.submit, on: article, by: "accountant") }
      let late = try house.submission(of: article, at: clock.now)
      try await house.act(.spike(reason: "不用"), on: article, by: "editor")
      var entry = late
      entry.announcements = [
        Announcement(
          article: article.id, subject: .event(2), by: .dispatcher, at: clock.now, note: nil,
          tellings: [Announcement.Telling(.person(try PersonID("author")), .submitted)])
      ]
      await #expect(throws: StoreError.conflict) { try await desk.journal.commit(entry) }
      #expect(try await kinds(house, "author") == ["spiked editor"])
    }
  }

  @Test(
    "An inbox is read page by page, marked as read, and summed up in digests that never repeat",
    arguments: Adapter.allCases)
  func pages(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let author = try house.session("author")
      var articles: [Article] = []
      for _ in 0..<3 {
        let article = try await house.act(.submit, on: house.draft(), by: "author")
        articles.append(try await house.act(.sendBack(reason: "补"), on: article, by: "editor"))
      }
      var found: [InboxLine] = []
      var place: Int?
      repeat {
        let page = try await Inbox(desk)(of: author, before: place, limit: 2)
        found += page.lines
        place = page.next
      } while place != nil
      #expect(found.map(\.article) == articles.reversed().map(\.id))
      #expect(found.allSatisfy { $0.note == "补" && $0.headline != nil && !$0.isRead })
      let digest = try await Inbox(desk).digest(for: author)
      #expect(digest.stories.map(\.article) == articles.map(\.id))
      #expect(try await Inbox(desk).digest(for: author) == digest)
      try await Inbox(desk).close(digest, for: author)
      #expect(try await Inbox(desk).digest(for: author).stories.isEmpty)
      try await house.act(.spike(reason: "不用"), on: articles[0], by: "editor")
      #expect(try await Inbox(desk).digest(for: author).stories.map(\.lines.count) == [1])
      let page = try await Inbox(desk)(of: author, isUnread: true, limit: 2, marksRead: true)
      #expect(page.lines.count == 2)
      #expect(try await kinds(house, "author", unread: true).isEmpty)
      #expect(try await kinds(house, "author").count == 4)
    }
  }

  @Test("What was said refuses update and delete, and an answer has a thread")
  func defended() async throws {
    try await TestDatabase.with { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      _ = try await CommentOnArticle(desk)(Remark("看"), on: article.id, by: house.session("editor"))
      _ = try await CommentOnArticle(desk).mark(1, isResolved: true, on: article.id, by: house.session("editor"))
      for table in ["article_comment", "article_comment_mark"] {
        for script in ["update \(table) set newsroom = newsroom", "delete from \(table)", "truncate \(table) cascade"] {
          await #expect(throws: DatabaseError.self, "\(script)") {
            try await database.pastTheWall { connection throws(DatabaseError) in try connection.executeScript(script) }
          }
        }
      }
    }
  }
}
