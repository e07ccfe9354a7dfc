import LibPQ
import Testing

@Suite("Advisory locks and savepoints")
struct LockTests {
  @Test("A session's lock keeps others out while it is held, and no longer, even after an error")
  func sessionLock() async throws {
    let place = try await TestDatabase.fresh()
    let (one, two) = (try Connection(place), try Connection(place))
    let lock = AdvisoryLock("migrations")
    try one.holding(lock) { () throws(DatabaseError) in
      #expect(try two.holdingIfFree(lock) { () throws(DatabaseError) in 1 } == nil)
      #expect(try two.holdingIfFree(AdvisoryLock("another")) { () throws(DatabaseError) in 1 } == 1)
    }
    #expect(try two.holdingIfFree(lock) { () throws(DatabaseError) in 2 } == 2)
    #expect(throws: DatabaseError.self) {
      try one.holding(lock) { () throws(DatabaseError) in
        try one.executeScript("begin")
        try one.execute("select 1 / 0")
      }
    }
    #expect(try two.holdingIfFree(lock) { () throws(DatabaseError) in 3 } == 3)
  }

  @Test("A transaction's lock ends with it")
  func transactionLock() async throws {
    let place = try await TestDatabase.fresh()
    let (one, two) = (try Connection(place), try Connection(place))
    let lock = AdvisoryLock(key: 7)
    try one.transaction { first throws(DatabaseError) in
      try first.lock(lock)
      try two.transaction { second throws(DatabaseError) in
        #expect(try second.lockIfFree(lock) == false)
      }
    }
    try two.transaction { second throws(DatabaseError) in #expect(try second.lockIfFree(lock)) }
  }

  @Test("A savepoint's failure undoes its part and leaves the rest")
  func savepoints() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8 primary key)")
    try connection.transaction { transaction throws(DatabaseError) in
      try transaction.execute("insert into page values (1)")
      let thrown = #expect(throws: DatabaseError.self) {
        try transaction.savepoint { inner throws(DatabaseError) in
          try inner.execute("insert into page values (2)")
          try inner.execute("insert into page values (1)")
        }
      }
      #expect(thrown?.isUniqueViolation() == true)
      let swallowed = #expect(throws: DatabaseError.self) {
        try transaction.savepoint { inner throws(DatabaseError) in _ = try? inner.execute("select 1 / 0") }
      }
      #expect(swallowed?.sqlState == "22012")
      try transaction.savepoint { inner throws(DatabaseError) in
        try inner.execute("insert into page values (3)")
        _ = try? inner.savepoint { innermost throws(DatabaseError) in
          try innermost.execute("insert into page values (4)")
          throw DatabaseError(.conflict, "no")
        }
      }
    }
    #expect(try connection.query("select id from page order by id", as: Int.self) == [1, 3])
  }
}
