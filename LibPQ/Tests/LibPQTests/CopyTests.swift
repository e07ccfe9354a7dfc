import Foundation
import LibPQ
import Testing

@Suite("Very many rows")
struct CopyTests {
  private func connection() async throws -> Connection {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8, number int4, title text, extra jsonb, tags text[])")
    return connection
  }

  private func fill(_ connection: Connection, _ count: Int) throws(DatabaseError) -> Int {
    try connection.copyIn(to: "page", "id", "number", "title", "extra", "tags") { writer throws(DatabaseError) in
      for id in 0..<count {
        try writer.write(id, Int32(id % 100), "第\(id)版", id % 2 == 0 ? JSON("{}") : nil as JSON?, ["a", "b\(id)"])
      }
    }
  }

  @Test("What is copied in comes out the same, by COPY and row by row")
  func thereAndBack() async throws {
    let connection = try await connection()
    #expect(try fill(connection, 20_000) == 20_000)
    var copied: [String] = []
    let progress = Guarded([CopyProgress]())
    let rows = try connection.copyOut(
      "select id, number, title, extra, tags from page order by id -- all of them",
      progress: { last in progress.withLock { $0.append(last) } }
    ) { row in
      let id = try row.next(Int.self)
      let number = try row.next(Int32.self)
      let title = try row.next(String.self)
      let extra = try row.next(JSON?.self)
      let tags = try row.next([String].self)
      copied.append("\(id) \(number) \(title) \(extra?.text ?? "-") \(tags)")
    }
    #expect(rows == 20_000)
    #expect(copied[7] == "7 7 第7版 - [\"a\", \"b7\"]")
    #expect(progress.withLock { $0.last?.rows } == 20_000 && progress.withLock { $0.count } > 2)
    var streamed = 0
    let count = try connection.stream("select id, title from page where id >= $1 order by id", 100) { row in
      let id = try row.next(Int.self)
      row.skip()
      streamed += id == streamed + 100 ? 1 : 0
    }
    #expect(count == 19_900 && streamed == 19_900)
  }

  @Test("A throw abandons the copying, and the connection goes on")
  func abandoned() async throws {
    let connection = try await connection()
    let stop = DatabaseError(.conflict, "enough")
    let writing = #expect(throws: DatabaseError.self) {
      try connection.copyIn(to: "page", "id") { writer throws(DatabaseError) in
        for id in 0..<100_000 { try writer.write(id) }
        throw stop
      }
    }
    #expect(writing == stop)
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
    for way in 0..<2 {
      var seen = 0
      let reading = #expect(throws: DatabaseError.self) {
        func read(_ row: inout RowReader) throws {
          seen += 1
          if seen == 10 { throw stop }
        }
        if way == 0 {
          try connection.copyOut("select generate_series(1, 100000000)", read: read)
        } else {
          try connection.stream("select generate_series(1, 100000000)", read: read)
        }
      }
      #expect(reading == stop && seen == 10)
      #expect(try connection.number() == 1)
    }
  }

  @Test("A value that does not fit its column names it and stores nothing")
  func wrongColumns() async throws {
    let connection = try await connection()
    func kind(_ write: (inout CopyWriter) throws(DatabaseError) -> Void) -> DatabaseError? {
      do {
        try connection.copyIn(to: "page", "id", "title") { writer throws(DatabaseError) in try write(&writer) }
        return nil
      } catch {
        return error
      }
    }
    let wide = kind { writer throws(DatabaseError) in try writer.write(1.5, "a") }
    #expect(wide?.kind == .parameter(1) && wide?.message.contains("\"id\": is int8") == true)
    #expect(kind { writer throws(DatabaseError) in try writer.write(1) }?.kind == .parameter(2))
    #expect(kind { writer throws(DatabaseError) in try writer.write(1, "a\u{0}") }?.kind == .parameter(2))
    try connection.executeScript("alter table page add constraint page_is_small check (id < 5)")
    let refused = kind { writer throws(DatabaseError) in for id in 0..<10 { try writer.write(id, "a") } }
    #expect(refused?.kind == .constraint(name: "page_is_small", violation: .check))
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
    #expect(throws: DatabaseError.self) { try connection.copyIn(to: "nowhere", "id") { _ throws(DatabaseError) in } }
    #expect(throws: DatabaseError.self) { try connection.copyOut("select id from nowhere") { _ in } }
    #expect(try connection.number() == 1)
  }

  @Test(
    "A long answer is read in bounded memory, by COPY and row by row",
    .disabled(if: Sanitizer.keepsMemory, "a sanitizer has memory of its own"), arguments: [true, false])
  func boundedMemory(byCopy: Bool) async throws {
    await MemoryTurn.shared.take()
    defer { Task { await MemoryTurn.shared.give() } }
    let connection = try await connection()
    let before = Self.residentKilobytes()
    var bytes = 0
    func read(_ row: inout RowReader) throws { bytes += try row.next(String.self).utf8.count }
    if byCopy {
      try connection.copyOut("select repeat('x', 10000) from generate_series(1, 20000)", read: read)
    } else {
      try connection.stream("select repeat('x', 10000) from generate_series(1, 20000)", read: read)
    }
    #expect(bytes == 200_000_000)
    // Other tests run at the same time, so this is far above what it takes and far below the answer's 200 MB.
    #expect(Self.residentKilobytes() - before < 120_000)
  }

  @Test("A COPY inside a transaction shares its fate, and a deadline stops one that runs")
  func inside() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create table page (id int8)")
    let database = Database(place, connections: 1)
    let conflict = await failure {
      try await database.write { transaction throws(DatabaseError) in
        try transaction.copyIn(to: "page", "id") { writer throws(DatabaseError) in try writer.write(1) }
        throw DatabaseError(.conflict, "no")
      }
    }
    #expect(conflict?.kind == .conflict)
    let late = await failure {
      try await database.write(within: .milliseconds(100)) { transaction throws(DatabaseError) in
        try transaction.copyIn(to: "page", "id") { writer throws(DatabaseError) in
          while true { try writer.write(1) }
        }
      }
    }
    #expect(late?.kind == .timeout)
    #expect(try Connection(place).first("select count(*) from page", as: Int.self) == 0)
    #expect(database.statistics.connects == 1)
    await database.close()
  }

  static func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }

  /// The most memory that this process ever held.
  static func peakKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }
}
