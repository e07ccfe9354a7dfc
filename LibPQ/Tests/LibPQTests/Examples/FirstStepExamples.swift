import LibPQ
import Testing

/// What the documents show, compiled and run; ``DocumentTests`` sees to it that they show the same.
@Suite("Examples of the documents: first steps")
struct FirstStepExamples {
  struct Page: RowReadable {
    let id: Int
    let title: String
    init(from row: inout RowReader) throws { (id, title) = (try row.next(), try row.next()) }
  }

  private func database() async throws -> Database {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(
      """
      create table page (id int8 primary key, title text not null, stage text not null default 'draft');
      create table change (number int8 generated always as identity, page int8);
      insert into page values (41, 'a'), (42, 'b');
      """)
    return Database(place, connections: 8, limit: .seconds(5))
  }

  @Test("A database, its rows and a transaction")
  func firstSteps() async throws {
    let database = try await database()

    let pages = try await database.read { connection throws(DatabaseError) in
      try connection.query("select id, title from page where id > $1 order by id", 40, as: Page.self)
    }

    let left = try await database.write { transaction throws(DatabaseError) in
      try transaction.execute("delete from page where id = $1", 42)
      return try transaction.first("select count(*) from page", as: Int.self)
    }

    let (touched, numbers) = try await database.commit(  // one transaction, one round trip
      Statement("update page set title = $2 where id = $1", 41, "News"),
      Statement("insert into change (page) values ($1) returning number", 41, as: Int.self))

    #expect(pages.map(\.title) == ["a", "b"] && left == 1 && touched == 1 && numbers == [1])
    await database.close()
  }

  enum Outcome { case added, takenAlready, tryAgain, lookFirst }

  func add(_ id: Int, _ title: String, to database: Database) async throws(DatabaseError) -> Outcome {
    do throws(DatabaseError) {
      try await database.commit(Batch { $0.add("insert into page values ($1, $2)", id, title) })
      return .added
    } catch {
      switch error.kind {
      case .constraint("page_pkey", .unique): return .takenAlready
      case .conflict, .timeout, .unavailable: return .tryAgain
      case .unknownOutcome: return .lookFirst
      default: throw error
      }
    }
  }

  @Test("Errors are sorted by what a caller can do")
  func errors() async throws {
    let database = try await database()
    #expect(try await add(50, "x", to: database) == .added)
    #expect(try await add(50, "x", to: database) == .takenAlready)
    await database.close()
    #expect(try await add(51, "x", to: database) == .tryAgain)
  }

  @Test("A part of a transaction is undone, and a lock is held to its end")
  func savepoints() async throws {
    let database = try await database()
    try await database.write { transaction throws(DatabaseError) in
      try transaction.lock(AdvisoryLock("renumbering"))
      do throws(DatabaseError) {
        try transaction.savepoint { part throws(DatabaseError) in
          try part.execute("insert into page values ($1, $2)", 41, "again")
        }
      } catch {
        guard error.isUniqueViolation() else { throw error }
        try transaction.execute("update page set title = $2 where id = $1", 41, "again")
      }
    }
    let title = try await database.read { c throws(DatabaseError) in
      try c.first("select title from page where id = 41", as: String.self)
    }
    #expect(title == "again")
    let total = try await database.transaction(.serializable, readOnly: true, deferrable: true) {
      transaction throws(DatabaseError) in
      try transaction.first("select count(*) from page", as: Int.self)
    }
    #expect(total == 2)
    await database.close()
  }

  @Test("Tasks run on the pool's threads")
  func threads() async throws {
    let database = try await database()
    try await withTaskExecutorPreference(database.executor) {
      for id in 1...3 { try await database.commit(Batch { $0.add("insert into page values ($1, 'new')", id) }) }
    }
    let new = try await database.read { c throws(DatabaseError) in
      try c.first("select count(*) from page where title = 'new'", as: Int.self)
    }
    #expect(new == 3)
    await database.close()
  }

  @Test("Announcements are heard")
  func announcements() async throws {
    let place = try await TestDatabase.fresh()
    var heard: [String] = []
    for await event in Listener(place, to: "outbox") {
      switch event {
      case .connected: try Connection(place).executeScript("notify outbox, 'page 41'")
      case .note(let note): heard.append(note.payload)
      case .lost: break
      }
      if !heard.isEmpty { break }
    }
    #expect(heard == ["page 41"])
  }
}
