import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("Garbled answers of the server")
struct GarbledAnswerTests {
  /// Each question is a matter of chance: 100 of them in the short form, 10,000 in the long one.
  @Test("Nothing crashes, hangs beyond its deadline, or gives a wrong value for a right one")
  func garbled() async throws {
    let runs =
      ProcessInfo.processInfo.environment["LIBPQ_QUESTIONS"].flatMap { Int($0) }
      ?? (LongForm.isWanted ? 10_000 : 100)
    let seed = ProcessInfo.processInfo.environment["LIBPQ_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
    let text = try await TestDatabase.fresh().text ?? ""
    let folder = text.split(separator: "'").dropFirst().first ?? ""
    try Connection(ConnectionString(text)).executeScript("create table page (id int8)")
    let garbler = try Garbler(to: folder + "/.s.PGSQL.5432", seed: seed)
    let place = text.replacing(
      "host='\(folder)' port=5432", with: "host=127.0.0.1 port=\(garbler.port) sslmode=disable")
    let database = Database(ConnectionString(place), connections: 4, patience: .seconds(5), limit: .seconds(2))
    var answered = 0
    var longest = Duration.zero
    let yardstick = Yardstick()
    for round in 0..<(runs / 4) {
      await withTaskGroup(of: (Int, Duration).self) { group in
        for caller in 0..<4 {
          group.addTask {
            let started = ContinuousClock.now
            return (await Self.ask(database, round * 4 + caller, seed), .now - started)
          }
        }
        for await (count, time) in group { (answered, longest) = (answered + count, max(longest, time)) }
      }
    }
    // Two seconds, the grace of a deadline, and what the machine was late with all else at the same time.
    let late = await yardstick.end()
    #expect(longest < .seconds(5) + late * 3, "seed \(seed): the machine was \(late) late")
    #expect(answered > runs / 20, "seed \(seed)")
    print(
      "garbled answers: \(answered) of \(runs) came whole, the longest after \(longest) (late by \(late)), seed \(seed), "
        + "\(database.statistics.connects) connections")
    await database.close()
    garbler.close()
  }

  private static let rows: StaticString = "select n, md5(n::text) from generate_series($1::int8, $1 + 4) n"

  /// One question of several kinds; gives whether it was answered, and records an answer that is not right.
  private static func ask(_ database: Database, _ number: Int, _ seed: UInt64) async -> Int {
    let wanted = (0..<5).map { number + $0 }
    do throws(DatabaseError) {
      let got: [Int] =
        switch number % 6 {
        case 0:
          try await database.read { c throws(DatabaseError) in
            try c.query(rows, number, columns: Int.self, String.self).map(\.0)
          }
        case 1:
          try await database.run { c throws(DatabaseError) in
            var list: [Int] = []
            try c.stream(rows, number) { row in list.append(try row.next()) }
            return list
          }
        case 2:
          try await database.commit(
            Statement("insert into page values ($1)", number), Statement(rows, number) { row in try row.next(Int.self) }
          ).1
        case 3:
          try await database.write { t throws(DatabaseError) in
            let first = try t.first(rows, number) { row in (try row.next(Int.self), try row.next(String.self)) }
            let touched = try t.execute("insert into page select generate_series(1, 3)")
            return touched == 3 && first?.0 == number ? wanted : []
          }
        case 4:
          try await database.run { c throws(DatabaseError) in
            var list: [Int] = []
            try c.copyOut("select n::int8, md5(n::text) from generate_series(1, 5) n") { row in
              list.append(try row.next(Int.self))
            }
            return list == [1, 2, 3, 4, 5] ? wanted : []
          }
        default:
          try await database.run { c throws(DatabaseError) in
            let stored = try c.copyIn(to: "page", "id") { w throws(DatabaseError) in for id in 0..<5 { try w.write(id) }
            }
            return stored == 5 ? wanted : []
          }
        }
      #expect(got == wanted, "seed \(seed), question \(number)")
      return 1
    } catch {
      return 0
    }
  }
}

enum LongForm {
  /// Whether the random tests are to run as long as it takes to find what is rare.
  static let isWanted = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] != nil
}
