import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

/// What the database refuses whoever has the application's password, and nothing else.
@Suite("The wall around the database")
struct WallTests {
  private func withHouse(_ body: @Sendable (Database, House, Article) async throws -> Void) async throws {
    try await TestDatabase.with { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      try await body(database, house, try await house.article(in: .published))
    }
  }

  /// As the application, with the newsroom named: what a thief of its password would write.
  private func refusal(
    of script: String, in newsroom: String = "tongxiang", by database: Database
  ) async -> String? {
    do {
      try await database.run { connection throws(DatabaseError) in
        try connection.executeScript("select set_config('caibian.newsroom', '\(newsroom)', true); \(script)")
      }
      return nil
    } catch {
      return error.sqlState
    }
  }

  @Test(
    "With the application's password alone nobody changes history",
    arguments: [
      "article_event", "submission_event", "fee_event", "claim_event", "newsroom_edition", "rights_record",
      "rights_record_name", "rights_decision", "personal_reading", "command", "topic", "shift_note", "service_event",
      "handed_over",
    ])
  func history(table: String) async throws {
    try await withHouse { database, _, _ in
      for script in ["update \(table) set newsroom = newsroom", "delete from \(table)", "truncate \(table) cascade"] {
        #expect(await refusal(of: script, by: database) == "42501", "\(script)")
      }
    }
  }

  @Test(
    "With the application's password alone nobody changes the schema, switches its defence off or sees past it",
    arguments: [
      "create table loot (id int)", "create temporary table loot (id int)",
      "create function pg_temp.loot() returns int language sql as 'select 1'", "alter table article add loot int",
      "alter table article_event disable trigger all", "drop trigger article_event_is_kept on article_event",
      "set session_replication_role = replica", "alter table article disable row level security",
      "drop policy newsroom_is_named on article", "create policy loot on article using (true)",
      "set role caibian_owner", "create role loot",
      "alter role caibian_application bypassrls", "update schema_step set checksum = checksum",
      "copy article to '/tmp/loot'", "select pg_read_file('/etc/passwd')", "update database_role set name = name",
      "delete from article", "delete from person", "update article set newsroom = 'wuzhen'",
      "insert into newsroom values ('loot', now())", "insert into newsroom_login values ('tongxiang', 'loot')",
    ])
  func definition(script: String) async throws {
    try await withHouse { database, _, _ in
      // A copy of a database has not its grants.
      _ = try await Migrations(database).apply()
      // As a login of the application's own: the tests' superuser could take its role off again.
      let script = "set session authorization caibian_application; \(script)"
      let refused = try await database.pastTheWall { connection throws(DatabaseError) in
        defer { try? connection.executeScript("reset session authorization") }
        do throws(DatabaseError) {
          try connection.executeScript(script)
          return nil as String?
        } catch {
          return error.sqlState
        }
      }
      #expect(refused == "42501", "\(script)")
    }
  }

  static let intrusions = [
    "insert into person values ('tongxiang', 'thief', '贼', true, false, now())",
    "insert into role_grant (newsroom, person, role, column_path, granted_by, granted_at) values ('tongxiang', 'author', 'chiefEditor', '', 'administrator', now())",
    "insert into access_token values ('tongxiang', repeat('0', 64), 'administrator', now(), now() + interval '1 day')",
    "insert into newsroom_edition select newsroom, number + 1, settings, saved_by, saved_at from newsroom_edition order by number desc limit 1",
    "insert into service_event (newsroom, service, what, done_at) values ('tongxiang', 'letters', 'made', now())",
    "select change_service('tongxiang', 'letters', 'ended', now())",
    "insert into delegation (newsroom, giver, delegate, roles, column_path, starts_at, ends_at, granted_by, granted_at) values ('tongxiang', 'chiefEditor', 'author', '{chiefEditor}', '', now(), now() + interval '1 day', 'chiefEditor', now())",
  ]

  @Test("Without a person's secret no token, role, person or setting comes in", arguments: intrusions)
  func people(script: String) async throws {
    try await withHouse { database, house, _ in
      #expect(await refusal(of: script, by: database) == "42501")
      let editor = try await Tokens(house.office).issue(to: PersonID("editor"), days: 3_000, by: house.root)
      // Nor with the secret of somebody who is no administrator.
      let secret = "select set_config('caibian.secret', '\(editor.secret)', true); "
      #expect(await refusal(of: secret + script, by: database) == "42501")
    }
  }

  @Test("An administrator of one column lets nobody in, whatever they send to the database", arguments: intrusions)
  func column(script: String) async throws {
    try await withHouse { database, house, _ in
      try await ManagePeople(house.office).change(PersonID("editor"), by: house.root) { person throws(TextFault) in
        try person.changed(adding: [RoleGrant(.administrator, in: try ColumnPath(House.small))])
      }
      let issued = try await Tokens(house.office).issue(to: PersonID("editor"), days: 3_000, by: house.root)
      let secret = "select set_config('caibian.secret', '\(issued.secret)', true); "
      #expect(await refusal(of: secret + script, by: database) == "42501")
      let token = "select issue_token('tongxiang', repeat('0', 64), 'author', now(), now() + interval '1 day')"
      #expect(await refusal(of: secret + token, by: database) == "42501")
    }
  }

  @Test("A token that a stolen administrator's secret makes to begin in a far year is found to last too long")
  func later() async throws {
    try await withHouse { database, house, _ in
      let secret = try #require(house.root.secret?.text)
      let made = """
        select set_config('caibian.secret', '\(secret)', true);
        select issue_token('tongxiang', repeat('0', 64), 'author', now() + interval '100 years', now() + interval '101 years')
        """
      #expect(try await ReadOperation(house.desk).health(of: house.newsroom).longTokens == 0)
      #expect(await refusal(of: made, by: database) == nil)
      #expect(try await ReadOperation(house.desk).health(of: house.newsroom).longTokens == 1)
    }
  }

  @Test("Nobody raises a token or a role that has ended, or renames a person, without an administrator's secret")
  func ended() async throws {
    try await withHouse { database, house, _ in
      _ = try await Tokens(house.office).issue(to: PersonID("editor"), days: 3_000, by: house.root)
      _ = try await Tokens(house.office).revokeAll(of: PersonID("editor"), by: house.root)
      let wish = DelegationWish(roles: [.editor], column: .newsroom, until: house.clock.now.advanced(bySeconds: 3_600))
      _ = try await Delegate(house.office)(wish, from: PersonID("editor"), to: PersonID("rival"), by: house.root)
      for script in [
        "update access_token set revoked_at = null", "update access_token set revoked_at = now()",
        "update role_grant set revoked_by = null, revoked_at = null", "update person set is_verified = true",
        "update delegation set withdrawn_by = 'author', withdrawn_at = now()",
      ] {
        _ = await refusal(of: script, by: database)
      }
      let standing = try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.query(
          """
          select 'a token raised' from access_token where revoked_at is null and person = 'editor'
          union all
          select 'a token ended' from access_token where revoked_at is not null and person = 'administrator'
          union all
          select 'a person verified' from person where is_verified and id = 'author'
          union all
          select 'a delegation taken back' from delegation where withdrawn_at is not null
          """, as: String.self)
      }
      #expect(standing == [])
    }
  }

  @Test("A statement that forgets to name its newsroom sees no row, and one that names it sees that newsroom's only")
  func forgetting() async throws {
    try await withHouse { database, house, _ in
      _ = try await House.open(house.desk, house.clock, named: "wuzhen")
      let tables = try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.query(Catalogue.tables, as: String.self)
      }
      for table in tables {
        let key = table == "newsroom" ? "id" : "newsroom"
        let seen = try await database.read { connection throws(DatabaseError) in
          try connection.executeScript(
            """
            do $$ begin
              if exists (select from \(table)) then raise exception 'rows of \(table) are seen'; end if;
              perform set_config('caibian.newsroom', 'wuzhen', true);
              if exists (select from \(table) where \(key) <> 'wuzhen') then raise exception 'others'' rows'; end if;
            end $$
            """)
        }
        _ = seen
      }
      #expect(try await house.desk.lists.rows(in: house.newsroom, stages: [.published], limit: 5).count == 1)
      #expect(try await house.desk.lists.rows(in: NewsroomID("wuzhen"), stages: [.published], limit: 5).isEmpty)
    }
  }

  @Test("What was revoked a second ago cannot save", arguments: Adapter.allCases, ["token", "role"])
  func revoked(adapter: Adapter, what: String) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let issued = try await Tokens(house.office).issue(to: PersonID("author"), days: 3_000, by: house.root)
      let session = try await Tokens(desk).session(issued.secret).session
      let mine = desk.acting(as: session)
      let draft = try await DraftArticle(mine)(
        House.manuscript(), provenance: .own(label: "桐乡新闻网", authors: [Byline("样本记者")]),
        in: ColumnPath(House.small), by: session)
      if what == "token" {
        _ = try await Tokens(house.office).revokeAll(of: PersonID("author"), by: house.root)
      } else {
        try await ManagePeople(house.office).change(PersonID("author"), by: house.root) { person throws(TextFault) in
          try person.changed(removing: person.grants)
        }
      }
      await #expect(throws: what == "token" ? NewsroomError.notSignedIn : .roleEnded) {
        try await ActOnArticle(mine)(.submit, on: draft.id, by: session)
      }
      #expect(try await ReadArticle(desk)(draft.id, in: house.newsroom).version == draft.version)
    }
  }
}
