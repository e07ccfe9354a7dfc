import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import PostgresCluster

/// Everything that keeps a newsroom. What is promised of one is promised of all.
enum Adapter: CaseIterable, Sendable {
  case memory, postgres

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
  static func with<Answer: Sendable>(
    connections: Int = 4, _ body: @Sendable (Database) async throws -> Answer
  ) async throws -> Answer {
    let database = Database(
      .newsroom(try await ThrowAwayPostgres.shared().makeDatabase(copyOf: try await migrated.value)),
      connections: connections)
    do {
      let answer = try await body(database)
      await database.close()
      return answer
    } catch {
      await database.close()
      throw error
    }
  }

  /// An empty database of its own.
  static func empty() async throws -> Database {
    Database(.newsroom(try await ThrowAwayPostgres.shared().makeDatabase()), connections: 4)
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
    try await run { connection throws(DatabaseError) in
      try connection.executeScript("reset role")
      defer { try? connection.executeScript("set role caibian_application") }
      return try body(connection)
    }
  }
}
