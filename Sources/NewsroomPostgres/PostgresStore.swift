public import LibPQ
public import Newsroom

/// The newsroom in PostgreSQL: every port, on one database.
///
/// A step of an article costs one look and one commit, each of one round trip (`docs/schema.md`).
package struct PostgresStore: Sendable {
  let database: Database
  /// Whoever acts through it, checked again in every transaction that writes.
  let actor: Acting?
  /// Where the operator's acts are done, if not where all others are.
  let owner: ConnectionString?
  /// Told of every commit that is more than a note.
  let commits: Commits

  /// - Parameter database: migrated to this program's schema; ``Migrations`` does that, and tells.
  package init(_ database: Database, owner: ConnectionString? = nil, noting commits: Commits = Commits()) {
    self.init(database, as: nil, owner, commits)
  }

  private init(_ database: Database, as actor: Acting?, _ owner: ConnectionString?, _ commits: Commits) {
    self.database = database
    self.actor = actor
    self.owner = owner
    self.commits = commits
  }

  /// The same store for somebody who is signed in, or for a service.
  func acting(as actor: Acting) -> PostgresStore { PostgresStore(database, as: actor, owner, commits) }
}

extension Desk {
  /// A desk on which everything lies in `store`.
  package init(postgres store: PostgresStore, clock: any Clock, identities: any Identities) {
    self.init(
      journal: store, articles: store, lists: store, search: store, submissions: store, copies: store,
      senders: store,
      pictures: store, fees: store, payments: store, correspondence: store, people: store, signIns: store,
      newsrooms: store,
      rights: store,
      dependents: store, tasks: store, notices: store, claims: store, outbox: store, sites: store, editing: store,
      comments: store, inboxes: store, reminders: store,
      topics: store, shifts: store, refused: store, services: store, clock: clock, identities: identities,
      acting: { Desk(postgres: store.acting(as: $0), clock: clock, identities: identities) })
  }
}

extension Desk {
  /// A desk on which everything lies in `database`.
  ///
  /// - Parameters:
  ///   - database: migrated to this program's schema.
  ///   - owner: how whoever owns the tables is reached, where the database's own login may not act as it.
  ///   - commits: told of every commit.
  public init(
    on database: Database, owner: ConnectionString? = nil, noting commits: Commits = Commits(), clock: any Clock,
    identities: any Identities
  ) {
    self.init(postgres: PostgresStore(database, owner: owner, noting: commits), clock: clock, identities: identities)
  }
}
