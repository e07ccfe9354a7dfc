/// What all connections of a pool have in common.
struct PoolSettings: Sendable {
  let string: ConnectionString
  let notices: (@Sendable (Notice) -> Void)?
  /// How long a connection may be there; nil for as long as it stands.
  let lifetime: Duration?
  let onConnect: (@Sendable (Connection) throws(DatabaseError) -> Void)?
  let observer: (any DatabaseObserver)?
}
