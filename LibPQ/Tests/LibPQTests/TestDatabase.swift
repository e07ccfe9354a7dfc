import LibPQ
import PostgresCluster

enum TestDatabase {
  /// A new, empty database on the server that all tests of this process share.
  static func fresh() async throws -> ConnectionString {
    ConnectionString(try await ThrowAwayPostgres.shared().makeDatabase())
  }
}
