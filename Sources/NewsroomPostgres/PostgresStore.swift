public import LibPQ
public import Newsroom

/// The newsroom in PostgreSQL: every port, on one database.
///
/// A step of an article costs one look and one commit, each of one round trip (`docs/schema.md`).
package struct PostgresStore: Sendable {
  let database: Database
  /// Whoever acts through it, checked again in every transaction that writes.
  let session: Session?

  /// - Parameter database: migrated to this program's schema; ``Migrations`` does that, and tells.
  package init(_ database: Database) { self.init(database, as: nil) }

  private init(_ database: Database, as session: Session?) {
    self.database = database
    self.session = session
  }

  /// The same store for somebody who is signed in.
  func acting(as session: Session) -> PostgresStore { PostgresStore(database, as: session) }
}

extension Desk {
  /// A desk on which everything lies in `store`.
  package init(postgres store: PostgresStore, clock: any Clock, identities: any Identities) {
    self.init(
      journal: store, articles: store, lists: store, submissions: store, copies: store, senders: store,
      pictures: store, fees: store, payments: store, correspondence: store, people: store, newsrooms: store,
      rights: store,
      dependents: store, tasks: store, notices: store, claims: store, outbox: store, sites: store, editing: store,
      comments: store, inboxes: store, reminders: store,
      topics: store, shifts: store, refused: store, clock: clock, identities: identities,
      signedIn: { Desk(postgres: store.acting(as: $0), clock: clock, identities: identities) })
  }
}

extension Desk {
  /// A desk on which everything lies in `database`.
  ///
  /// - Parameter database: migrated to this program's schema.
  public init(on database: Database, clock: any Clock, identities: any Identities) {
    self.init(postgres: PostgresStore(database), clock: clock, identities: identities)
  }
}
