public import LibPQ
public import Newsroom

/// The newsroom in PostgreSQL: every port, on one database.
///
/// A step of an article costs one look and one commit, each of one round trip (`docs/schema.md`).
public struct PostgresStore: Sendable {
  let database: Database

  /// - Parameter database: migrated to this program's schema; ``Migrations`` does that, and tells.
  public init(_ database: Database) { self.database = database }
}

extension Desk {
  /// A desk on which everything lies in `store`.
  public init(postgres store: PostgresStore, clock: any Clock, identities: any Identities) {
    self.init(
      journal: store, articles: store, lists: store, submissions: store, copies: store, senders: store,
      pictures: store, fees: store, correspondence: store, people: store, newsrooms: store, rights: store,
      dependents: store, tasks: store, notices: store, claims: store, outbox: store, sites: store, editing: store,
      comments: store, inboxes: store, reminders: store,
      topics: store, shifts: store, refused: store, clock: clock, identities: identities)
  }
}

extension PostgresStore {
  /// Runs statements that only read, and says what went wrong in the ports' words.
  func reading<Answer: Sendable>(
    _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    do { return try await database.read(body) } catch { throw StoreError(error) }
  }

  /// Commits a batch in one round trip; all of it or nothing.
  func committing(_ batch: Batch) async throws(StoreError) {
    do { try await database.commit(batch) } catch { throw StoreError(error) }
  }

  /// Runs a transaction that must look before it writes.
  func writing<Answer: Sendable>(
    _ body: @escaping @Sendable (borrowing Transaction) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    do { return try await database.write(body) } catch { throw StoreError(error) }
  }
}
