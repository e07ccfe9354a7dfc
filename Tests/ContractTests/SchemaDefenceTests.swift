import Editorial
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Testing

/// The database defends the rules a second time, against whoever writes past this program.
@Suite("The schema's own defence")
struct SchemaDefenceTests {
  private func withPublished(_ body: @Sendable (Database, House, Article) async throws -> Void) async throws {
    try await TestDatabase.with { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      let sent = try await ReceiveSubmission(desk)(
        House.manuscript(), penName: nil, consent: "2026-01", in: house.newsroom)
      _ = try await TriageSubmission(desk).accept(
        sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: house.session("submissionsDesk"))
      try await body(database, house, try await house.article(in: .published))
    }
  }

  private func refusal(of script: String, by database: Database) async -> DatabaseError? {
    do {
      try await database.pastTheWall { connection throws(DatabaseError) in try connection.executeScript(script) }
      return nil
    } catch {
      return error
    }
  }

  @Test("History refuses update, delete and truncate")
  func history() async throws {
    try await withPublished { database, _, _ in
      for table in [
        "article_event", "submission_event", "newsroom_edition", "rights_record", "rights_record_name",
        "rights_decision",
      ] {
        for script in [
          "update \(table) set newsroom = newsroom", "delete from \(table)", "truncate \(table) cascade",
        ] {
          let error = await refusal(of: script, by: database)
          #expect(error?.sqlState == "23001", "\(script): \(String(describing: error))")
        }
      }
      for script in ["delete from article", "truncate article cascade", "delete from submission"] {
        #expect((await refusal(of: script, by: database))?.sqlState == "23001", "\(script)")
      }
      #expect((await refusal(of: "update article set record = record", by: database))?.sqlState == "23001")
      #expect((await refusal(of: "update submission set record = record", by: database))?.sqlState == "23001")
    }
  }

  /// What somebody might write into an article's record, and the fact that refuses it.
  static let lies = [
    (#"{stage}', '"lost""#, "article_stage_is_known"),
    (#"{stage}', '"withdrawn""#, "article_withdrawn_or_spiked_is_not_live"),
    (#"{newsroom}', '"wuzhen""#, "article_record_is_of_this_article"),
    (#"{column}', '"/""#, "article_column_is_a_path"),
    (#"{revision,manuscript,headline}', '"one\ntwo""#, "article_headline_is_one_line"),
    (#"{revision,manuscript,headline}', '" ""#, "article_headline_is_one_line"),
    (#"{live}', '{}"#, "article_published_is_live"),
    (#"{revision,digest}', '"another""#, "article_sign_offs_are_on_this_text"),
    (#"{schedule}', '{"at": 1, "zone": "UTC"}"#, "article_is_scheduled_once_approved"),
    (#"{reinstatement}', '{"at": 1}"#, "article_comes_back_from_withdrawal"),
    (#"{version}', '99"#, "article_stands_at_its_newest_event"),
  ]

  /// Each fact of an article, and columns that break it and no other.
  static let unsound = [
    ("article_column_is_a_path", "column_path => '/'"),
    (
      "article_comes_back_from_withdrawal",
      #"record => '{"newsroom": "n", "id": "ID", "reinstatement": {"reason": "a", "note": "b"}}'"#
    ),
    (
      "article_comes_back_with_a_reason",
      #"record => '{"newsroom": "n", "id": "ID", "reinstatement": {"reason": "a", "note": " "}}', stage => 'withdrawn'"#
    ),
    (
      "article_comes_back_with_a_reason",
      #"record => '{"newsroom": "n", "id": "ID", "reinstatement": {"reason": "a"}}', stage => 'withdrawn'"#
    ),
    ("article_headline_is_one_line", #"headline => E'a\nb'"#), ("article_headline_is_one_line", "headline => ' '"),
    ("article_is_scheduled_once_approved", "due_at => now()"),
    ("article_leaves_only_while_live", "leaves_at => now()"),
    ("article_published_is_live", "stage => 'published'"),
    ("article_record_is_of_this_article", #"record => '{"newsroom": "m", "id": "ID"}'"#),
    ("article_record_is_of_this_article", #"record => '{"newsroom": "n", "id": "other"}'"#),
    (
      "article_sign_offs_are_on_this_text",
      #"record => '{"newsroom": "n", "id": "ID", "revision": {"digest": "a"}, "signOffs": [{"digest": "b"}]}'"#
    ),
    ("article_stage_is_known", "stage => 'lost'"), ("article_version_counts_its_events", "version => 0"),
    ("article_withdrawn_or_spiked_is_not_live", "stage => 'spiked', live_address => 'a'"),
    (
      "article_withdrawn_says_why",
      #"record => '{"newsroom": "n", "id": "ID", "withdrawal": {"reason": " "}}', stage => 'withdrawn'"#
    ),
  ]

  @Test("Each fact of an article is refused by its name, and nothing else is")
  func facts() async throws {
    try await TestDatabase.with { database in
      let id = "2f9c8a6e-0000-4000-8000-000000000001"
      func ask(_ change: String) -> String {
        let sound = [
          ("newsroom", "'n'"), ("id", "'\(id)'"), ("record", #"'{"newsroom": "n", "id": "ID"}'"#), ("version", "1"),
          ("stage", "'draft'"), ("column_path", "'a/b'"), ("headline", "'a'"), ("due_at", "null"),
          ("leaves_at", "null"),
          ("live_address", "null"),
        ].filter { !change.contains("\($0.0) =>") }.map { "\($0.0) => \($0.1)" }
        return "select article_is_sound(\((sound + [change]).filter { !$0.isEmpty }.joined(separator: ", ")))"
          .replacing("ID", with: id)
      }
      #expect(await refusal(of: ask(""), by: database) == nil)
      #expect(await refusal(of: ask("headline => null"), by: database) == nil)
      for (name, change) in Self.unsound {
        let error = await refusal(of: ask(change), by: database)
        guard case .constraint(let broken, .check)? = error?.kind else {
          Issue.record("\(change): \(String(describing: error))")
          continue
        }
        #expect(broken == name)
      }
    }
  }

  @Test("A record that cannot be is refused by the fact that it breaks", arguments: lies)
  func record(lie: String, constraint: String) async throws {
    try await withPublished { database, _, article in
      let error = await refusal(
        of: """
          update article
          set record = jsonb_set(jsonb_set(record, '{version}', to_jsonb(version + 1)), '\(lie)')
          where id = '\(article.id)'
          """, by: database)
      guard case .constraint(let name, _) = error?.kind else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(name == constraint)
    }
  }

  @Test("A changed link, a missing one and a changed state are found by the audit, even behind the triggers' back")
  func audit() async throws {
    let tampering: [(String, HistoryFault)] = [
      ("update article_event set actor = 'person nobody' where number = 3", .brokenChain(number: 3)),
      (#"update article_event set payload = '{"submitted": {}}' where number = 2"#, .brokenChain(number: 2)),
      ("delete from article_event where number = 4", .brokenChain(number: 5)),
      (#"update article set record = jsonb_set(record, '{author}', '"rival"')"#, .stateDiffers),
    ]
    for (script, fault) in tampering {
      try await withPublished { database, house, article in
        let whole = try await VerifyHistory(house.desk)(article.id, in: house.newsroom)
        #expect(whole == article.version)
        let error = await refusal(
          of: "set session_replication_role = replica; \(script); set session_replication_role = origin", by: database)
        #expect(error == nil)
        await #expect(throws: NewsroomError.damaged(fault)) {
          try await VerifyHistory(house.desk)(article.id, in: house.newsroom)
        }
      }
    }
  }

  @Test("Fees, readings and senders keep their history too, and an erased sender stays erased")
  func money() async throws {
    try await TestDatabase.with { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let sent = try await ReceiveSubmission(desk, keys: keys)(
        IncomingStory(manuscript: try House.manuscript(), consent: "1"), contact: try Contact(email: "a@example.com"),
        in: house.newsroom)
      let page = await refusal(
        of: "insert into snapshot_file values ('tongxiang', encode(sha256('x'), 'hex'), 'x')", by: database)
      #expect(page == nil)
      let file = AttachmentFile(name: "a.docx", bytes: [1, 2, 3])
      _ = try await ReceiveSubmission(desk, keys: keys).taking(
        IncomingStory(manuscript: try House.manuscript(), consent: "1", attachments: [file.attachment]),
        attachments: [file], in: house.newsroom)
      let sender = try #require(sent.sender)
      let data = PersonalDataOfSenders(desk, keys: keys)
      _ = try await data.contact(of: sender, for: "核实", by: house.session("submissionsDesk"))
      try await data.erase(sender, for: "本人要求", by: house.session("submissionsDesk"))
      for script in [
        "update personal_reading set purpose = 'x'", "delete from personal_reading", "truncate personal_reading",
        "delete from sender", "truncate sender cascade",
        "update sender set erased_at = null, wrapped = '', generation = 'x'",
        "truncate fee_event cascade", "truncate fee cascade",
        "delete from attachment", "truncate attachment", "update attachment set digest = digest",
        "delete from snapshot_file", "truncate snapshot_file", "update snapshot_file set digest = digest",
      ] {
        #expect((await refusal(of: script, by: database))?.sqlState == "23001", "\(script)")
      }
      let picture = await refusal(
        of: "insert into picture values ('tongxiang', repeat('0', 64), 'png', 'x')", by: database)
      guard case .constraint("picture_is_what_its_digest_says", _) = picture?.kind else {
        Issue.record("\(String(describing: picture))")
        return
      }
    }
  }

  @Test("A changed link of a submission's or a fee's history is found by the audit")
  func auditOfMoney() async throws {
    try await TestDatabase.with { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let (article, submission) = try await house.publishedSubmission(keys)
      let fee = try await PayFees(desk).drawUp(for: article.id, by: house.session("editor"))
      #expect(try await VerifyHistory(desk)(submission.id, in: house.newsroom) == 2)
      #expect(try await VerifyHistory(desk)(fee.id, in: house.newsroom) == 1)
      for script in [
        "update fee_event set payload = replace(payload::text, '\"gross\":20000', '\"gross\":99900')::json",
        "update submission_event set actor = 'person nobody' where number = 2",
      ] {
        let error = await refusal(
          of: "set session_replication_role = replica; \(script); set session_replication_role = origin", by: database)
        #expect(error == nil)
      }
      await #expect(throws: NewsroomError.damaged(.brokenChain(number: 2))) {
        try await VerifyHistory(desk)(submission.id, in: house.newsroom)
      }
      await #expect(throws: NewsroomError.damaged(.brokenChain(number: 1))) {
        try await VerifyHistory(desk)(fee.id, in: house.newsroom)
      }
    }
  }

  @Test("A record that cannot be read is damage, not an absence")
  func unreadable() async throws {
    try await withPublished { database, house, article in
      let refused = await refusal(
        of: """
          set session_replication_role = replica;
          update article set record = record - 'created' where id = '\(article.id)';
          set session_replication_role = origin
          """, by: database)
      #expect(refused == nil)
      let error = await #expect(throws: NewsroomError.self) {
        try await ReadArticle(house.desk)(article.id, in: house.newsroom)
      }
      guard case .damaged(.unreadableState) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test("Roles that ended stay in the record, with who ended them")
  func grants() async throws {
    try await withPublished { database, house, _ in
      let editor = try house.session("editor").person
      try await house.office.people.save(
        [Person(id: editor.id, name: editor.name)], in: house.newsroom, by: PersonID("administrator"),
        at: house.clock.now)
      let ended = try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.query(
          "select role || ' ' || revoked_by from role_grant where person = 'editor' and revoked_at is not null",
          as: String.self)
      }
      #expect(ended == ["editor administrator"])
    }
  }

  @Test("Saving what is there already makes no new edition")
  func editions() async throws {
    try await withPublished { database, house, _ in
      for _ in 0..<3 {
        try await house.save(House.settings(house.newsroom))
        try await house.desk.rights.save(
          House.book(), in: house.newsroom, by: PersonID("administrator"), at: house.clock.now)
      }
      let counts = try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.first(
          "select (select count(*) from newsroom_edition) + (select max(number) from rights_record)", as: Int.self)
      }
      #expect(counts == 2)
    }
  }
}
