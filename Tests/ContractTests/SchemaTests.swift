import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster
import Schema
import Testing

@Suite("The schema's steps")
struct SchemaTests {
  @Test("A new database is brought up to date once; asking again changes nothing")
  func fromNothing() async throws {
    try await TestDatabase.with(isEmpty: true) { database async throws in
      let migrations = Migrations(database)
      #expect(try await migrations.versions() == (0, Schema.version))
      await #expect(throws: StoreError.unavailable(.notMigrated(database: 0, program: Schema.version))) {
        try await migrations.check()
      }
      #expect(try await migrations.apply() == (0, Schema.version))
      #expect(try await migrations.apply() == (Schema.version, Schema.version))
      try await migrations.check()
    }
  }

  @Test("Several at once: one does it, the others find it done")
  func several() async throws {
    try await TestDatabase.with(isEmpty: true) { database async throws in
      let outcomes = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<4 { group.addTask { try await Migrations(database).apply().from } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.sorted() == [0, Schema.version, Schema.version, Schema.version])
    }
  }

  @Test("A database newer than this program is left alone, and said to be so")
  func newer() async throws {
    try await TestDatabase.with { database in
      let newer = Schema.version + 1
      try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.execute(
          "insert into schema_step (number, name, checksum) values ($1, 'later', repeat('0', 64))", Int32(newer))
      }
      let told = StoreError.unavailable(.tooNew(database: newer, program: Schema.version))
      await #expect(throws: told) { try await Migrations(database).check() }
      await #expect(throws: told) { _ = try await Migrations(database).apply() }
    }
  }

  @Test("A step that was changed after it was applied is found")
  func changed() async throws {
    try await TestDatabase.with { database in
      let changed = Schema.steps.map { step in
        step.number == 2 ? Schema.Step(2, step.name, Array((step.sql + "\n").utf8)) : step
      }
      await #expect(throws: StoreError.unavailable(.changedStep(number: 2))) {
        _ = try await Migrations(database, steps: changed).apply()
      }
    }
  }

  @Test("A migration that fails at any step has changed nothing, and the next try does all of it")
  func failing() async throws {
    try await TestDatabase.with(isEmpty: true) { database async throws in
      func steps(_ second: String) -> [Schema.Step] {
        [
          Schema.Step(1, "one", Array("create table one (id int)".utf8)),
          Schema.Step(2, "two", Array("create table two (id int);\(second)".utf8)),
        ]
      }
      let told = await #expect(throws: StoreError.self) {
        _ = try await Migrations(database, steps: steps("select 1 / 0")).apply()
      }
      guard case .defect(let what) = told, what.contains("division by zero") else {
        Issue.record("told \(String(describing: told))")
        return
      }
      #expect(try await Migrations(database, steps: steps("")).versions().database == 0)
      #expect(try await Migrations(database, steps: steps("")).apply() == (0, 2))
    }
  }

  @Test(
    "Through a pooler too: one of several does it, and its logins are made", arguments: ThrowAwayPooler.Mode.allCases)
  func pooled(mode: ThrowAwayPooler.Mode) async throws {
    let server = try await ThrowAwayPostgres.shared()
    let place = try await server.makeDatabase()
    let pooler = try await ThrowAwayPooler(mode, before: server, connections: 4)
    let database = Database(.newsroom(pooler.connectionString(insteadOf: place)), connections: 4)
    let outcomes = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { try await Migrations(database).apply().from } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.sorted() == [0, Schema.version, Schema.version, Schema.version])
    try await Migrations(database).check()
    #expect(try await DatabaseRoles().makeLogins(in: database) == [])
    await database.close()
    try await server.dropDatabase(place)
  }

  @Test("A step that came in late, under a number that was left free for it, is applied all the same")
  func late() async throws {
    try await TestDatabase.with(isEmpty: true) { database async throws in
      let one = Schema.Step(1, "one", Array("create table one (id int)".utf8))
      let three = Schema.Step(3, "three", Array("create table three (id int)".utf8))
      #expect(try await Migrations(database, steps: [one, three]).apply() == (0, 3))
      let all = [one, Schema.Step(2, "two", Array("create table two (id int)".utf8)), three]
      await #expect(throws: StoreError.unavailable(.notMigrated(database: 1, program: 3))) {
        try await Migrations(database, steps: all).check()
      }
      #expect(try await Migrations(database, steps: all).apply() == (1, 3))
      try await Migrations(database, steps: all).check()
      await #expect(throws: StoreError.unavailable(.tooNew(database: 4, program: 3))) {
        try await Migrations(database, steps: [one, three]).check()
      }
    }
  }

  @Test("A database from before sites were known has one, which went out when its last delivery was made")
  func sites() async throws {
    try await TestDatabase.with(isEmpty: true) { database async throws in
      _ = try await Migrations(database, steps: Schema.steps.filter { $0.number <= 26 }).apply()
      try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.executeScript(
          """
          insert into newsroom (id, opened_at) values ('used', now()), ('fresh', now());
          alter table delivery drop constraint delivery_has_an_event;
          insert into delivery (newsroom, article, number, destination, fence, done_at)
          values ('used', gen_random_uuid(), 1, 'site', 1, '2026-01-01 00:00Z'), ('used', gen_random_uuid(), 1, 'site', 0, null);
          """)
      }
      #expect(try await Migrations(database).apply().from == 26)
      let store = PostgresStore(database)
      let used = try await store.sites(in: NewsroomID("used"))
      #expect(used.map(\.id) == [.main])
      #expect(used.first?.dispatched == Instant(microseconds: 1_767_225_600_000_000))
      #expect(used.first?.waiting == 1)
      #expect(try await store.sites(in: NewsroomID("fresh")) == [RegisteredSite(id: .main)])
    }
  }

  @Test("The steps are numbered in order, and each says first why it is there")
  func numbered() {
    #expect(Schema.steps.map(\.number) == Set(Schema.steps.map(\.number)).sorted())
    for step in Schema.steps { #expect(step.sql.hasPrefix("-- Why: "), "\(step.name)") }
  }
}
