import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster

/// What licensing staff wait for, on PostgreSQL: an answer from loading the facts to keeping it, at a book of many
/// grants, and the judging anew of everything that rests on one unit of the list.
///
/// `RightsStoreBench [grants] [articles]`; 100,000 grants and 10,000 articles unless told otherwise. Exits with 1 where
/// a goal is missed.
@main
struct RightsStoreBench {
  struct Clock: Newsroom.Clock { var now: Instant { Instant(Date()) } }
  struct Names: Identities {
    func uuid() -> UUID { UUID() }
    func secret(bytes: Int) -> [UInt8] { (0..<bytes).map { _ in UInt8.random(in: .min ... .max) } }
  }

  static func main() async throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let folder = "/tmp/caibian-rights-\(ProcessInfo.processInfo.processIdentifier)"
    let server = try PostgresCluster(folder: folder)
    try await server.start()
    let database = Database(.newsroom(server.connectionString), connections: 4)
    _ = try await Migrations(database).apply()
    let desk = Desk(on: database, clock: Clock(), identities: Names())
    let room = try await BenchRoom(desk)
    let grants = numbers.first ?? 100_000
    let articles = numbers.count > 1 ? numbers[1] : 10_000
    try await room.save(grants: grants)
    // As the server does by itself within a minute.
    try await database.run { connection throws(DatabaseError) in try connection.executeScript("analyze") }
    let isQuick = try await answers(room, grants)
    let isSwift = try await judging(room, articles)
    await database.close()
    try await server.stop()
    try? FileManager.default.removeItem(atPath: folder)
    exit(isQuick && isSwift ? 0 : 1)
  }

  /// Load, decide, keep; and where the time of it goes.
  private static func answers(_ room: BenchRoom, _ grants: Int) async throws -> Bool {
    let articles = try await room.reposts(of: "样本单位 7", count: 20)
    var whole: [Double] = []
    var loading: [Double] = []
    var deciding: [Double] = []
    for round in 0..<2_100 {
      let article = articles[round % articles.count]
      let start = ContinuousClock.now
      _ = try await AskRights(room.desk).keeping(.inbound(.web), on: article, by: room.session)
      // The first fill the caches of both sides.
      if round >= 100 { whole.append(milliseconds(since: start)) }
      guard round % 10 == 0 else { continue }
      let before = ContinuousClock.now
      let book = try await room.desk.rights.book(of: room.newsroom, naming: Matter.names(of: article))
      loading.append(milliseconds(since: before))
      let loaded = ContinuousClock.now
      _ = RightsDecision.deciding(.inbound(.web), on: article, knowing: book, asOf: Instant(Date()))
      deciding.append(milliseconds(since: loaded))
    }
    print(
      "{\"work\": \"load, decide, keep\", \"grants\": \(grants), \"medianMilliseconds\": \(percentile(whole, 0.5)), "
        + "\"p99Milliseconds\": \(percentile(whole, 0.99)), \"loadMedian\": \(percentile(loading, 0.5)), "
        + "\"decideMedian\": \(percentile(deciding, 0.5))}")
    return goal("load, decide and keep, p99", percentile(whole, 0.99), "ms", limit: 10)
  }

  /// One entry of the list is frozen.
  private static func judging(_ room: BenchRoom, _ count: Int) async throws -> Bool {
    _ = try await room.reposts(of: "临沂日报社", count: count)
    let start = ContinuousClock.now
    let report = try await ImportList(room.desk)(
      room.edition, [SourceListEntry(unit: "临沂日报社", status: .frozen, from: room.desk.clock.now)], by: room.session)
    let seconds = milliseconds(since: start) / 1_000
    print(
      "{\"work\": \"one list entry changed\", \"articles\": \(report.judged), \"tasks\": \(report.opened), "
        + "\"seconds\": \(seconds)}")
    guard report.judged == count, report.opened == count else { return false }
    return goal("judging \(count) articles anew", seconds, "s", limit: 60)
  }

  private static func goal(_ name: String, _ value: Double, _ unit: String, limit: Double) -> Bool {
    print("\(value <= limit ? "ok  " : "MISS") \(name): \(value) \(unit), goal \(limit)")
    return value <= limit
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
  }

  private static func percentile(_ values: [Double], _ part: Double) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}
