import LibPQ
import Testing

@Suite("COPY where none belongs")
struct StrayCopyTests {
  @Test("It is a clear error, at once, and what stands beside it is told truly", arguments: 0..<7)
  func strays(way: Int) async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create table page (id int8)")
    let database = Database(place, connections: 1)
    // An endless loop would end as a timeout.
    let error = await failure {
      try await database.run(within: .seconds(60)) { c throws(DatabaseError) in
        switch way {
        case 0: try c.run(Statement("insert into page values (1)"), Statement("copy page from stdin"))
        case 1:
          try c.commit(
            Batch {
              $0.add("insert into page values (1)"); $0.add("copy page to stdout")
            })
        case 2:
          try c.transaction { t throws(DatabaseError) in
            try t.run(Batch { $0.add("/* a */ copy page from stdin") })
          }
        case 3: try c.executeScript("copy page to stdout; copy page to stdout")
        case 4: try c.executeScript("copy page from stdin; copy page from stdin; insert into page values (1)")
        case 5: try c.stream("copy page to stdout") { _ in }
        default: try c.execute("copy page from stdin")
        }
      }
    }
    #expect(error?.kind == .other && error?.message.contains("COPY") == true, "\(String(describing: error))")
    #expect(try await database.one() == 1)
    #expect(try Connection(place).first("select count(*) from page", as: Int.self) == 0)
    await database.close()
  }
}
