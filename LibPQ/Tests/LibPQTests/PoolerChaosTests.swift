import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("Six processes at one server, with it and behind one transaction pooler")
struct PoolerChaosTests {
  enum Way: CaseIterable { case direct, pooler }

  /// The long form does 30,000 units each way.
  @Test(
    "Under kills, a fall of PgBouncer, cancellations and deadlines all sums agree, and no answer is another's",
    arguments: Way.allCases)
  func sums(way: Way) async throws {
    let seed =
      ProcessInfo.processInfo.environment["LIBPQ_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...1_000_000_000)
    let units = LongForm.isWanted ? 5000 : 120
    let server = try await ThrowAwayPostgres.shared()
    let direct = try await server.makeDatabase()
    let observer = try Connection(ConnectionString(direct))
    try observer.executeScript(
      """
      create table account (id int8 primary key, balance int8 not null);
      insert into account select n, 1000 from generate_series(0, 99) n;
      create table transfer (id int8 primary key, origin int8 not null, target int8 not null, amount int8 not null);
      create table copied (unit int8, number int8);
      """)
    // Three sessions of the server for all, and nothing tidies them between clients.
    let pooler =
      way == .direct
      ? nil
      : try await ThrowAwayPooler(
        .transaction, before: server, connections: 3, settings: ["server_reset_query ="])
    let through = pooler?.connectionString(insteadOf: direct) ?? direct
    let processes = try (0..<6).map { number in try Self.start(through, direct, number, units, seed) }
    let (crashes, kills) = try await killing(observer, pooler, while: processes)
    var words: [String] = []
    for (process, output) in processes {
      process.waitUntilExit()
      words.append(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
    }
    #expect(words.allSatisfy { $0.hasPrefix("right ") }, "seed \(seed): \(words)")
    // One of them was ours.
    #expect(way == .direct || crashes >= 1, "seed \(seed)")
    if LongForm.isWanted {
      print("six processes, \(way), seed \(seed), \(kills) kills, PgBouncer fell \(crashes) times: \(words)")
    }
    #expect(try observer.first("select sum(balance)::int8 from account", as: Int.self) == 100_000, "seed \(seed)")
    let differing: StaticString = """
      select count(*) from account a where balance <> 1000
        + (select coalesce(sum(amount), 0) from transfer where target = a.id)
        - (select coalesce(sum(amount), 0) from transfer where origin = a.id)
      """
    #expect(try observer.first(differing, as: Int.self) == 0, "seed \(seed)")
    let open: StaticString = """
      select count(*) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'
      """
    #expect(try observer.first(open, as: Int.self) == 0, "seed \(seed)")
  }

  private static func start(
    _ through: String, _ direct: String, _ number: Int, _ units: Int, _ seed: UInt64
  ) throws -> (Process, Pipe) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("ChaosClient")
    process.arguments = [through, direct, "\(number)", "\(units)", "\(seed)"]
    process.standardOutput = output
    try process.run()
    return (process, output)
  }

  /// Kills one of the server's processes now and then, as long as any client is at work, and PgBouncer itself once when
  /// money has moved; starts it again then, and wherever a kill was too much for it.
  private func killing(
    _ observer: Connection, _ pooler: ThrowAwayPooler?, while processes: [(Process, Pipe)]
  ) async throws -> (crashes: Int, kills: Int) {
    var (crashes, kills) = (0, 0)
    var hasFallen = false
    while processes.contains(where: { $0.0.isRunning }) {
      try await Task.sleep(for: .milliseconds(hasFallen || pooler == nil ? 300 : 20))
      if let pooler, !hasFallen, try observer.first("select count(*) from transfer", as: Int.self) ?? 0 > 20 {
        hasFallen = true
        try await pooler.crash()
      }
      if let pooler, !pooler.isRunning {
        crashes += 1
        try await pooler.restart()
      }
      kills += 1
      try observer.execute(
        """
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
          and application_name <> 'ledger'
        order by random() limit 1
        """)
    }
    return (crashes, kills)
  }
}
