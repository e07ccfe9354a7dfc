import LibPQ
import Testing

@Suite("Transactions and batches")
struct TransactionTests {
  private func connection() async throws -> Connection {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8 constraint page_is_numbered primary key)")
    return connection
  }

  @Test("A transaction commits on return and rolls back on throw")
  func commitAndRollBack() async throws {
    let connection = try await connection()
    let id = try connection.transaction { transaction throws(DatabaseError) in
      try transaction.first("insert into page values (1) returning id", as: Int.self)
    }
    #expect(id == 1)
    let error = #expect(throws: DatabaseError.self) {
      try connection.transaction { transaction throws(DatabaseError) in
        try transaction.execute("insert into page values (2)")
        throw DatabaseError(.conflict, "somebody was faster")
      }
    }
    #expect(error?.kind == .conflict)
    #expect(try connection.query("select id from page", as: Int.self) == [1])
  }

  @Test("An error swallowed inside a transaction still fails it")
  func swallowedError() async throws {
    let connection = try await connection()
    let error = #expect(throws: DatabaseError.self) {
      try connection.transaction { transaction throws(DatabaseError) in
        try transaction.execute("insert into page values (1)")
        _ = try? transaction.execute("insert into page values (1)")
      }
    }
    #expect(error?.isUniqueViolation(of: "page_is_numbered") == true)
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
  }

  @Test("A batch is committed whole, with a count for each statement, again and again")
  func batch() async throws {
    let connection = try await connection()
    for round in 0..<3 {
      let counts = try connection.commit(
        Batch {
          $0.add("insert into page values ($1)", round * 10)
          $0.add("insert into page values ($1)", round * 10 + 1)
          $0.add("update page set id = id where id >= $1", round * 10)
        })
      #expect(counts == [1, 1, 2])
    }
    #expect(try connection.first("select count(*) from page", as: Int.self) == 6)
  }

  @Test("One refused statement leaves nothing of its batch, and the connection is as good as before")
  func batchRollsBack() async throws {
    let connection = try await connection()
    try connection.execute("insert into page values ($1)", 5)
    for _ in 0..<2 {
      let error = #expect(throws: DatabaseError.self) {
        try connection.commit(
          Batch {
            $0.add("insert into page values ($1)", 4)
            $0.add("insert into page values ($1)", 5)
            $0.add("insert into page select $1 + 1", 6)
          })
      }
      #expect(error?.isUniqueViolation(of: "page_is_numbered") == true)
      #expect(try connection.query("select id from page", as: Int.self) == [5])
    }
    #expect(try connection.commit(Batch { $0.add("insert into page select $1 + 1", 6) }) == [1])
  }

  @Test("A value that cannot be sent stops a batch before anything is sent")
  func batchWithNul() async throws {
    let connection = try await connection()
    let error = #expect(throws: DatabaseError.self) {
      try connection.commit(
        Batch {
          $0.add("insert into page values ($1)", 1)
          $0.add("insert into page select length($1)", "a\u{0}")
        })
    }
    #expect(error?.kind == .parameter(1))
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
  }

  @Test("A constraint that waits for the commit fails the batch")
  func deferredConstraint() async throws {
    let connection = try await connection()
    try connection.executeScript(
      "create table line (page int8 constraint line_is_on_a_page references page deferrable initially deferred)")
    let error = #expect(throws: DatabaseError.self) {
      try connection.commit(Batch { $0.add("insert into line values ($1)", 9) })
    }
    #expect(error?.kind == .constraint(name: "line_is_on_a_page", violation: .foreignKey))
    #expect(try connection.first("select count(*) from line", as: Int.self) == 0)
  }

  @Test("A batch inside a transaction shares its fate")
  func batchInside() async throws {
    let connection = try await connection()
    let batch = Batch { $0.add("insert into page values ($1)", 1) }
    #expect(throws: DatabaseError.self) {
      try connection.transaction { transaction throws(DatabaseError) in
        try transaction.run(batch)
        throw DatabaseError(.conflict, "no")
      }
    }
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
    var seen: Int?
    try connection.transaction { transaction throws(DatabaseError) in
      try transaction.run(batch)
      seen = try transaction.first("select count(*) from page", as: Int.self)
    }
    #expect(seen == 1)
    #expect(try connection.first("select count(*) from page", as: Int.self) == 1)
  }

  @Test("Two serializable decisions about the same facts: one is a conflict")
  func serializationConflict() async throws {
    let place = try await TestDatabase.fresh()
    let (one, two) = (try Connection(place), try Connection(place))
    try one.executeScript("create table seat (taken int8); insert into seat values (0)")
    let error = #expect(throws: DatabaseError.self) {
      try one.transaction(.repeatableRead) { first throws(DatabaseError) in
        _ = try first.first("select taken from seat", as: Int.self)
        try two.execute("update seat set taken = 2")
        try first.execute("update seat set taken = 1")
      }
    }
    #expect(error?.kind == .conflict)
  }
}
