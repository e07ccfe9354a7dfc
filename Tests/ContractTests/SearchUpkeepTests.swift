import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

@Suite("What is kept for finding")
struct SearchUpkeepTests {
  /// What somebody could have done to it past the program, and what it then says.
  private static let damages: [StaticString] = [
    "update search_text set letters = '别的字' where article = $1 and kind = 0",
    "update search_text set tokens = tokens[1:cardinality(tokens) - 3] where article = $1 and kind = 0",
    "update search_text set column_path = '梧桐' where article = $1 and kind = 0",
    "update search_text set place = place + 2 where article = $1 and kind = 1",
    "delete from search_text where article = $1 and kind = 1", "delete from search_text where article = $1",
    "delete from search_text where article = $1 and kind = 0",
    """
    insert into search_text
    select newsroom, article, 2, place + 2, created_at, digest, column_path, provenance, has_picture, letters, body_length, headline,
      source, author, editor, original_title, tokens
    from search_text where article = $1 and kind = 0
    """,
    """
    update search_text
    set digest = null, column_path = null, provenance = null, has_picture = null, letters = null, body_length = null, headline = null,
      source = null, author = null, editor = null, original_title = null, tokens = null
    where article = $1 and kind = 0
    """,
  ]

  @Test("is held against the articles, and mended where it differs", .enabled(if: !Adapter.isMemoryOnly))
  func mended() async throws {
    try await TestDatabase.with { database in
      let desk = Desk(postgres: PostgresStore(database), clock: SteppingClock(), identities: CountedIdentities())
      let house = try await House.open(desk, SteppingClock())
      var article = try await house.article(in: .published, body: "缫丝的旧机器。")
      article = try await house.act(.correct(what: "数字", why: "来电", note: "已更正"), on: article, by: "editor")
      article = try await house.act(
        .edit(try House.manuscript("养蚕的新法子。"), base: article.revision.digest), on: article, by: "editor")
      let other = try await house.draft()
      let (id, ids) = (article.id, [article.id, other.id])
      #expect(try await desk.search.misread(ids, in: house.newsroom) == [])
      for damage in Self.damages {
        try await database.pastTheWall { connection throws(DatabaseError) in
          try connection.executeScript("alter table search_text disable trigger search_text_is_marked")
          _ = try connection.execute(damage, id)
          try connection.executeScript("alter table search_text enable trigger search_text_is_marked")
        }
        #expect(try await desk.search.misread(ids, in: house.newsroom) == [id], "\(damage)")
        let report = try await RebuildSearch(house.office)(by: house.root)
        #expect(report.read == 1 && report.looked == 2, "\(damage)")
        #expect(try await desk.search.misread(ids, in: house.newsroom) == [], "\(damage)")
        for word in ["缫丝", "养蚕"] {
          let page = try await FindArticles(desk)(FindingContract.search(word), by: house.session("editor"))
          #expect(page.articles.map(\.article) == [id] && page.unread == 0, "\(word) after \(damage)")
        }
      }
    }
  }

  @Test("goes with the command: one that comes too late leaves nothing of itself", arguments: Adapter.allCases)
  func atomic(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft(body: "缫丝的旧机器。")
      let (one, two) = (desk, house)
      let won = await withTaskGroup(of: String?.self) { group in
        for word in ["养蚕", "种桑", "采茶", "酿酒"] {
          group.addTask {
            do {
              _ = try await two.act(
                .edit(try House.manuscript("\(word)的新法子。"), base: article.revision.digest), on: article, by: "author")
              return word
            } catch { return nil }
          }
        }
        return await group.reduce(into: [String]()) { if let word = $1 { $0.append(word) } }
      }
      var found: [String] = []
      for word in ["缫丝", "养蚕", "种桑", "采茶", "酿酒"] {
        let page = try await FindArticles(one)(FindingContract.search(word), by: house.session("editor"))
        if page.count == .exactly(1) { found.append(word) }
      }
      let current = try await ReadArticle(desk)(article.id, by: house.session("editor"))
      #expect(found.count == 1 && won.contains(found.first ?? ""))
      #expect(current.revision.manuscript.bodyText.hasPrefix(found.first ?? "-"))
    }
  }
}
