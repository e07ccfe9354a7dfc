import Foundation
import LibPQ
import PostgresCluster

/// Ten minutes (or `Soak SECONDS`) of work while server processes are killed, tasks cancelled and deadlines missed.
///
/// At its end every acknowledged commit must be stored, what failed for certain must not, no connection or thread may
/// be left, and memory must have stayed flat. It says so and ends with 0, or with 1.
@main
enum Soak {
  static func main() async throws {
    let seconds = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 600
    let seed = UInt64.random(in: 0 ... .max)
    print("soaking for \(Int(seconds)) s")
    let folder = URL(filePath: "/tmp/caibian-soak-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let cluster = try PostgresCluster(folder: folder.appending(path: "cluster").path)
    try await cluster.start()
    let place = ConnectionString(cluster.connectionString)
    try Connection(place).executeScript("create table page (id int8 primary key, body text not null)")
    let before = Usage.now()
    let outcome = try await soak(place, seconds: seconds, seed: seed)
    // Threads that sent cancel requests need a moment to end.
    try await Task.sleep(for: .seconds(3))
    let complaints = try check(outcome, at: place, before: before)
    try await cluster.stop()
    for complaint in complaints { print("WRONG: \(complaint)") }
    print(complaints.isEmpty ? "all is well" : "not well")
    if !complaints.isEmpty { exit(1) }
  }

  private static func soak(_ place: ConnectionString, seconds: Double, seed: UInt64) async throws -> Ledger {
    let database = Database(place, connections: 8, patience: .seconds(5), idle: .seconds(2))
    let ledger = Ledger()
    let end = ContinuousClock.now + .seconds(seconds)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<24 {
        group.addTask { await Caller(number: caller, database: database, ledger: ledger).work(until: end) }
      }
      group.addTask { try await Killer(place: place).work(until: end) }
      group.addTask { await watch(database, ledger, until: end) }
      try await group.waitForAll()
    }
    print(database.statistics)
    await database.close()
    return ledger
  }

  /// Notes the memory every few seconds, and says how it goes.
  private static func watch(_ database: Database, _ ledger: Ledger, until end: ContinuousClock.Instant) async {
    var round = 0
    while ContinuousClock.now < end {
      try? await Task.sleep(for: .seconds(5))
      round += 1
      ledger.note(memory: Usage.now().kilobytes)
      if round % 12 == 0 { print("\(round * 5) s: \(ledger.summary); \(Usage.now())") }
    }
  }

  private static func check(_ ledger: Ledger, at place: ConnectionString, before: Usage) throws -> [String] {
    var complaints: [String] = []
    let connection = try Connection(place)
    let stored = Set(try connection.query("select id from page", as: Int.self))
    let lost = ledger.acknowledged.subtracting(stored)
    if !lost.isEmpty {
      complaints.append("\(lost.count) acknowledged commits are not stored, such as \(lost.min() ?? 0)")
    }
    let ghosts = ledger.refused.intersection(stored)
    if !ghosts.isEmpty { complaints.append("\(ghosts.count) commits that failed for certain are stored") }
    let others = try connection.first(
      "select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
      as: Int.self)
    if others != 0 { complaints.append("\(others ?? 0) connections are left") }
    let after = Usage.now()
    if after.threads > before.threads + 4 {
      complaints.append("threads: \(before.threads) before, \(after.threads) after")
    }
    if after.files > before.files + 2 {
      complaints.append("open files: \(before.files) before; now \(Usage.openFiles)")
    }
    // The ledger itself grows by some 100 bytes a commit.
    let allowed = 20_000 + (ledger.acknowledged.count + ledger.refused.count) / 5
    if let growth = ledger.growth, growth > allowed { complaints.append("memory grew by \(growth) KB") }
    complaints += ledger.surprises
    print("\(ledger.summary); memory grew by \(ledger.growth ?? 0) KB after the first fifth; \(after)")
    return complaints
  }
}
