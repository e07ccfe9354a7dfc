import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Testing

/// Beneath a policy PostgreSQL uses no index for a comparison that could tell of hidden rows. So every statement that a walk
/// through the newsroom has prepared is planned twice, as the application and past the wall.
@Suite("Statements behind the wall")
struct StatementPlanTests {
  @Test("find their rows by the same columns of indexes as they would without the wall")
  func plans() async throws {
    try await compare(among: nil) { statement, behind, past in
      let lost = Self.columns(of: past).subtracting(Self.columns(of: behind)).subtracting(["newsroom"])
      let plan = behind.joined(separator: "\n")
      #expect(lost.isEmpty, "no index is asked for \(lost) any more by:\n\(statement.text)\n\(plan)")
    }
  }

  /// As the server would really run them; CAIBIAN_PLANS=100000 is the longer run.
  @Test("read no newsroom whole, among many articles, that they would not without the wall")
  func many() async throws {
    let count = ProcessInfo.processInfo.environment["CAIBIAN_PLANS"].flatMap { Int($0) } ?? 3_000
    try await compare(among: count) { statement, behind, past in
      let whole = Self.readWhole(in: behind).subtracting(Self.readWhole(in: past))
      let plan = behind.joined(separator: "\n")
      #expect(whole.isEmpty, "\(whole) are read whole by:\n\(statement.text)\n\(plan)")
    }
  }

  private func compare(
    among articles: Int?, _ check: @Sendable (Prepared, _ behind: [String], _ past: [String]) -> Void
  ) async throws {
    try await TestDatabase.with(connections: 1, isDirect: true) { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      try await walk(house)
      if let articles { try await fill(database, with: articles) }
      try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.executeScript(
          """
          create function plan_of(name text, parameters int) returns setof text language plpgsql as $$ begin
            return query execute 'explain (costs off) execute ' || quote_ident(name)
              || case when parameters > 0 then '(' || array_to_string(array_fill('null'::text, array[parameters]), ',') || ')'
                else '' end;
          end $$;
          grant execute on function plan_of to public
          """)
      }
      let statements = try await database.run { connection throws(DatabaseError) in
        try connection.query(
          """
          select name, statement, cardinality(parameter_types)
          from pg_prepared_statements
          where statement ~ '^(select|with|update|delete|insert)' and statement ~ 'newsroom'
            and statement !~ 'pg_prepared_statements|copied'
          """
        ) { row in Prepared(name: try row.next(), text: try row.next(), parameters: try row.next()) }
      }
      #expect(statements.count > 40)
      var compared = 0
      for statement in statements {
        // What opens a newsroom is the owner's to run, not the application's.
        guard let behind = try await statement.planAsApplication(on: database, isLarge: articles != nil) else {
          continue
        }
        compared += 1
        let past = try await database.pastTheWall { connection throws(DatabaseError) in
          try statement.plan(on: connection, isLarge: articles != nil)
        }
        check(statement, behind, past)
      }
      #expect(compared > 35)
    }
  }

  /// Copies of an article that was lived, with their histories and what they rest on.
  private func fill(_ database: Database, with count: Int) async throws {
    try await database.pastTheWall { connection throws(DatabaseError) in
      try connection.transaction { transaction throws(DatabaseError) in
        try transaction.execute(
          """
          create temporary table copied on commit drop as
          select gen_random_uuid() as id, pattern.id as pattern
          from generate_series(1, $1::int) as number
          join (
            select id, row_number() over (order by id) - 1 as place, count(*) over () as patterns
            from article
          ) as pattern on place = number % patterns
          """, Int32(count))
        try transaction.execute(
          """
          insert into article (newsroom, id, record)
          select newsroom, copied.id,
            jsonb_set(
              case when record ? 'live'
                then jsonb_set(record, '{live,address}', to_jsonb(copied.id::text || '.html')) else record end,
              '{id}', to_jsonb(copied.id::text))
          from article
          join copied on pattern = article.id
          """)
        try transaction.execute(
          """
          insert into article_event (newsroom, article, number, name, payload, actor, happened_at, previous, digest)
          select newsroom, copied.id, number, name, payload, actor, happened_at, previous, digest
          from article_event
          join copied on pattern = article
          """)
        try transaction.execute(
          """
          insert into article_rests_on (newsroom, name, article)
          select newsroom, name, copied.id
          from article_rests_on
          join copied on pattern = article
          on conflict do nothing
          """)
      }
      try connection.executeScript("analyze")
    }
  }

  private struct Prepared: Sendable {
    let name: String
    let text: String
    let parameters: Int32

    /// `nil` for a statement that the application may not run.
    func planAsApplication(on database: Database, isLarge: Bool) async throws -> [String]? {
      do {
        return try await database.run { connection throws(DatabaseError) in
          try plan(on: connection, isLarge: isLarge)
        }
      } catch  where error.sqlState == "42501" {
        return nil
      }
    }

    func plan(on connection: Connection, isLarge: Bool) throws(DatabaseError) -> [String] {
      // Few rows are read whole whatever there is; so are they of many, where no index helps.
      if !isLarge { try connection.executeScript("set enable_seqscan = off; set enable_bitmapscan = on") }
      defer { try? connection.executeScript("reset enable_seqscan") }
      return try connection.query("select plan_of($1, $2)", name, parameters, as: String.self)
    }
  }

  /// The tables with many rows of which a plan reads all of a newsroom's: without an index, or by the newsroom alone.
  private static func readWhole(in plan: [String]) -> Set<String> {
    let large: Set = ["article", "article_event", "article_rests_on"]
    var whole: Set<String> = []
    var table: String?
    for line in plan {
      if let match = line.firstMatch(
        of: #/(Seq Scan|Index Scan using \w+|Index Only Scan using \w+|Bitmap Heap Scan) on (\w+)/#)
      {
        table = String(match.output.2)
        if let table, match.output.1 == "Seq Scan", large.contains(table) { whole.insert(table) }
      }
      if line.contains("Index Cond:"), let table, large.contains(table), columns(of: [line]) == ["newsroom"] {
        whole.insert(table)
      }
    }
    return whole
  }

  /// The columns that indexes are asked by: `Index Cond: ((newsroom = $1) AND (id = $2))` gives `newsroom` and `id`.
  private static func columns(of plan: [String]) -> Set<String> {
    var columns: Set<String> = []
    for line in plan where line.contains("Index Cond:") {
      for match in line.matches(of: #/[( ]([a-z_]+\.)?([a-z_]+)(::[a-z]+)?\)* (=|<|>|<=|>=|@>|\?|\?\|) /#) {
        columns.insert(String(match.output.2))
      }
    }
    return columns
  }

  /// Through as many statements as a walk comes by.
  private func walk(_ house: House) async throws {
    let (desk, newsroom, now) = (house.desk, house.newsroom, house.clock.now)
    let article = try await house.article(in: .published)
    _ = try await house.article(in: .approved)
    let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
    let (_, submission) = try await house.publishedSubmission(keys)
    let sender = try await desk.submissions.submission(submission.id, in: newsroom)?.sender
    _ = try await desk.articles.history(of: article.id, in: newsroom, after: 0)
    _ = try await desk.articles.identifiers(beginning: "abcd", in: newsroom, limit: 5)
    _ = try await desk.articles.due(at: now, in: newsroom, limit: 5)
    _ = try await desk.articles.leaving(at: now, in: newsroom, limit: 5)
    _ = try await desk.lists.rows(in: newsroom, stages: [.draft], assignedTo: PersonID("author"), limit: 5)
    let readable = ReadableArticles(to: try house.session("editor").person, at: now)
    for order in ArticleOrder.allCases {
      _ = try await desk.lists.rows(
        in: newsroom, stages: [.draft], of: .newsroom, assignedTo: nil, readable: readable, order: order, after: nil,
        limit: 5)
    }
    let search = try FindingContract.search("第一段 OR 栏目:梧桐")
    _ = try await desk.search.found(by: search, readable: readable, in: newsroom, below: nil, limit: 5)
    _ = try await desk.search.count(of: search, readable: readable, in: newsroom, upTo: 5)
    _ = try await desk.search.unread(in: newsroom, upTo: 5)
    _ = try await desk.search.unreadArticles(in: newsroom, limit: 5)
    _ = try await desk.search.articles(in: newsroom, after: article.id, limit: 5)
    _ = try await desk.search.readIn([article.id], in: newsroom)
    _ = try await desk.lists.indebted(in: newsroom, limit: 5)
    _ = try await desk.lists.live(in: newsroom, columns: [ColumnPath(House.small)], limit: 5)
    _ = try await desk.submissions.rows(in: newsroom, states: [.received], limit: 5)
    _ = try await desk.fees.fees(in: newsroom, states: [.drawnUp], limit: 5)
    _ = try await desk.claims.rows(in: newsroom, states: [.received], limit: 5)
    _ = try await desk.tasks.openTasks(in: newsroom, limit: 5)
    _ = try await desk.notices.openNotices(in: newsroom, limit: 5)
    _ = try await desk.inboxes.watched(by: PersonID("author"), in: newsroom)
    _ = try await desk.topics.topics(in: newsroom)
    _ = try await desk.topics.naming([article.id], in: newsroom)
    _ = try await desk.shifts.notes(in: newsroom, at: now)
    _ = try await desk.reminders.due(by: now, in: newsroom, limit: 5)
    _ = try await desk.comments.discussion(of: article.id, in: newsroom)
    _ = try await desk.dependents.articles(restingOn: ["临沂日报社"], in: newsroom)
    _ = try await desk.people.everybody(in: newsroom)
    if let sender {
      _ = try await desk.senders.sender(sender, in: newsroom)
      _ = try await desk.fees.fees(of: sender, in: newsroom)
      _ = try await desk.submissions.submissions(of: sender, in: newsroom)
    }
  }
}
