import Foundation
import LibPQ
import Testing

enum WayToBeLate: CaseIterable {
  case copyIn, csvIn, copyOut, stream, batch, sleeping, transaction, savepoint, lock
}

@Suite("Deadlines in the middle of things")
struct DeadlineTests {
  private static func work(_ c: Connection, _ way: WayToBeLate) throws(DatabaseError) {
    // Past the deadline and its grace, so that the connection is broken under the work.
    func late() { usleep(500_000) }
    switch way {
    case .copyIn:
      try c.copyIn(to: "page", "id") { w throws(DatabaseError) in
        try w.write(1)
        late()
        try w.write(2)
      }
    case .csvIn:
      try c.copyIn(to: "page", format: .csv()) { w throws(DatabaseError) in
        try w.write("1\n")
        late()
      }
    case .copyOut: try c.copyOut("select generate_series(1, 100000)") { _ in late() }
    case .stream: try c.stream("select generate_series(1, 100000)") { _ in late() }
    case .batch:
      try c.commit(
        Batch {
          $0.add("select pg_sleep(60)"); $0.add("insert into page values (1)")
        })
    case .sleeping: try c.execute("insert into page select 1 from pg_sleep(60)")
    case .transaction:
      try c.transaction { t throws(DatabaseError) in
        try t.execute("insert into page values (1)")
        late()
      }
    case .savepoint:
      try c.transaction { t throws(DatabaseError) in
        _ = try? t.savepoint { s throws(DatabaseError) in
          try s.execute("insert into page values (1)")
          try s.execute("select pg_sleep(60)")
        }
        try t.execute("insert into page values (2)")
      }
    case .lock:
      try c.holding(AdvisoryLock("late")) { () throws(DatabaseError) in
        late()
        try c.execute("insert into page values (1)")
      }
    }
  }

  @Test(
    "Whatever it hits is a timeout that did nothing, and the next unit has a connection of its own",
    arguments: WayToBeLate.allCases)
  func late(way: WayToBeLate) async throws {
    let place = try await TestDatabase.fresh()
    let direct = try Connection(place)
    try direct.executeScript("create table page (id int8)")
    let database = Database(place, connections: 1)
    for _ in 0..<2 {
      let error = await failure {
        try await database.run(within: .milliseconds(100)) { c throws(DatabaseError) in try Self.work(c, way) }
      }
      #expect(error?.kind == .timeout, "\(String(describing: error))")
      let (count, locks) = try await database.run { c throws(DatabaseError) in
        (
          try c.first("select count(*) from page", as: Int.self),
          try c.first(
            "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()", as: Int.self)
        )
      }
      #expect(count == 0 && locks == 0)
    }
    // A server process that was left finds that out by itself; then nobody has the lock any more.
    let limit = ContinuousClock.now + .seconds(20)
    while try direct.holdingIfFree(AdvisoryLock("late"), { () throws(DatabaseError) in 1 }) == nil,
      ContinuousClock.now < limit
    {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(try direct.holdingIfFree(AdvisoryLock("late")) { () throws(DatabaseError) in 1 } == 1)
    await database.close()
  }
}
