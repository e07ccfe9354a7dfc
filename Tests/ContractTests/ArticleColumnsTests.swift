import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

@Suite("Columns of an article")
struct ArticleColumnsTests {
  /// Every column, with what the record says of it.
  private static let disagreeing: StaticString = """
    select id::text
    from article
    where (version, stage, column_path, author, is_held) is distinct from
        ((record ->> 'version')::integer, record ->> 'stage', record ->> 'column', record ->> 'author', record ? 'hold')
      or (headline, live_address, assigned_to) is distinct from
        (record #>> '{revision,manuscript,headline}', record #>> '{live,address}', record #>> '{assignment,person}')
      or listed_in is distinct from case when record ? 'hold' then null else record #>> '{live,column}' end
      or (writers, sign_offs, signed_steps) is distinct from
        (record -> 'writers', record -> 'signOffs', jsonb_path_query_array(record, '$."signOffs"[*]."step"'))
      or (topics, related) is distinct from (nullif(record -> 'topics', '[]'), nullif(record -> 'related', '[]'))
      or exists (
        select
        from (
          values (changed_at, record ->> 'changed'), (entered_at, record ->> 'entered'),
            (due_at, record #>> '{schedule,at}'), (embargo_until, record #>> '{embargo,until}'),
            (deadline_at, record #>> '{deadline,at}'), (leaves_at, record #>> '{plannedWithdrawal,at}'),
            (debt_due_at, record #>> '{debts,0,due}'), (first_published_at, record #>> '{live,firstPublished}'),
            (return_asked_at, record #>> '{reinstatement,at}')
        ) as instants (stored, said)
        where stored is distinct from to_timestamp(said::bigint / 1000000.0))
    """

  @Test("are what its record says, whatever else is written, by the program or by a superuser")
  func columns() async throws {
    try await TestDatabase.with { database in
      let clock = SteppingClock()
      let house = try await House.open(Desk(on: database, clock: clock, identities: CountedIdentities()), clock)
      let live = try await house.published(house.draft())
      _ = try await house.act(.hold(reason: "核实"), on: live, by: "chiefEditor")
      let approved = try await house.article(in: .approved)
      let later = Schedule(at: clock.now.advanced(bySeconds: 90_000), zone: "Asia/Shanghai")
      _ = try await house.act(.schedule(later), on: approved, by: "editor")
      _ = try await house.article(in: .review)
      let before = try await disagreeing(database)
      #expect(before.isEmpty)
      try await database.pastTheWall { connection throws(DatabaseError) in
        // The same version once more, which that guard would refuse.
        try connection.executeScript(
          """
          alter table article disable trigger article_only_moves_forward;
          update article
          set stage = 'published', headline = 'x', due_at = null, live_address = 'x', is_held = not is_held, writers = '[]',
            version = version + 1, changed_at = now(), listed_in = 'x';
          alter table article enable trigger article_only_moves_forward;
          """)
      }
      let after = try await disagreeing(database)
      #expect(after.isEmpty)
      let held = try await ReadArticle(house.desk)(live.id, in: house.newsroom)
      #expect(held.hold != nil && held.live != nil)
    }
  }

  private func disagreeing(_ database: Database) async throws -> [String] {
    try await database.pastTheWall { connection throws(DatabaseError) in
      let all = try connection.first("select count(*) from article", as: Int.self)
      #expect(all == 3)
      return try connection.query(Self.disagreeing, as: String.self)
    }
  }
}
