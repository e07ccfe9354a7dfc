import Foundation
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import PostgresCluster

/// Everything that keeps a newsroom. What is promised of one is promised of all.
enum Adapter: CaseIterable, Sendable {
  case memory, postgres

  /// `CAIBIAN_STORES=memory` leaves PostgreSQL out, for hundreds of short runs (`make mutate`).
  static let allCases: [Adapter] = isMemoryOnly ? [.memory] : [.memory, .postgres]
  static let isMemoryOnly = ProcessInfo.processInfo.environment["CAIBIAN_STORES"] == "memory"

  /// Lends an empty store, and takes it away afterwards.
  func withDesk<Answer: Sendable>(
    connections: Int = 4, _ body: @Sendable (Desk, SteppingClock) async throws -> Answer
  ) async throws -> Answer {
    let clock = SteppingClock()
    let identities = CountedIdentities()
    switch self {
    case .memory:
      return try await body(Desk(memory: MemoryStore(), clock: clock, identities: identities), clock)
    case .postgres:
      return try await TestDatabase.with(connections: connections) { database in
        try await body(Desk(postgres: PostgresStore(database), clock: clock, identities: identities), clock)
      }
    }
  }
}

/// Databases with our schema, each a copy of one that was migrated once.
enum TestDatabase {
  /// Lends one, and takes it away afterwards.
  ///
  /// - Parameters:
  ///   - isEmpty: whether it has no schema yet.
  ///   - isDirect: for what only a session of one's own shows, so that no pooler is ever between.
  static func with<Answer: Sendable>(
    connections: Int = 4, isEmpty: Bool = false, isDirect: Bool = false,
    _ body: @Sendable (Database) async throws -> Answer
  ) async throws -> Answer {
    if Adapter.isMemoryOnly { throw LeftOut() }
    let place = try await ThrowAwayPostgres.shared().makeDatabase(copyOf: isEmpty ? nil : try await migrated.value)
    let wished = isDirect ? place : try await asWished(place)
    let database = Database(.newsroom(wished), connections: connections)
    do {
      let answer = try await $directPlace.withValue(wished == place ? nil : place) {
        try await body(database)
      }
      await database.close()
      try await ThrowAwayPostgres.shared().dropDatabase(place)
      return answer
    } catch {
      await database.close()
      throw error
    }
  }

  struct LeftOut: Error {}

  /// Where the test's database is without the pooler, when there is one between.
  @TaskLocal static var directPlace: String?

  /// The way to a database: through a pooler where the long form wishes it (`CAIBIAN_POOLER=session` or `transaction`).
  private static func asWished(_ direct: String) async throws -> String {
    guard let pooler = try await pooler.value else { return direct }
    return pooler.connectionString(insteadOf: direct)
  }

  private static let pooler = Task<ThrowAwayPooler?, any Error> {
    guard let name = ProcessInfo.processInfo.environment["CAIBIAN_POOLER"],
      let mode = ThrowAwayPooler.Mode(rawValue: name)
    else { return nil }
    // A session pooler gives each client a connection of the server; idle ones go, since each test has its database.
    return try await ThrowAwayPooler(
      mode, before: ThrowAwayPostgres.shared(), connections: mode == .session ? 16 : 3,
      settings: ["server_idle_timeout = 1", "max_client_conn = 1000"])
  }

  private static let migrated = Task {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let database = Database(.newsroom(place), connections: 1)
    _ = try await Migrations(database).apply()
    await database.close()
    return place
  }
}

extension Database {
  /// Runs `body` as the login itself, a superuser: past roles, grants and policies, which leaves the schema's own defence.
  func pastTheWall<T: Sendable>(
    _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> T
  ) async throws(DatabaseError) -> T {
    // A role of a session is nothing that a transaction pooler keeps.
    if let place = TestDatabase.directPlace {
      let direct = Database(ConnectionString(place), connections: 1)
      let result: Result<T, DatabaseError>
      do throws(DatabaseError) { result = .success(try await direct.run(body)) } catch { result = .failure(error) }
      await direct.close()
      return try result.get()
    }
    return try await run { connection throws(DatabaseError) in
      try connection.executeScript("reset role")
      defer { try? connection.executeScript("set role caibian_application") }
      return try body(connection)
    }
  }
}
