public import Editorial

/// What a store can answer instead of what was asked; the same for every adapter.
public enum StoreError: Error, Hashable, Sendable {
  /// Somebody else changed the thing since it was read.
  case conflict
  /// This command has already taken effect.
  case repeated
  case unavailable(Outage)
  /// The connection went during the commit: it may or may not have happened. Asking again under the same id is safe.
  case unknownOutcome
  /// What is stored cannot be what was written.
  case damaged(HistoryFault)
  /// Whoever acts may no longer: a token or a role has ended since they signed in, or a service's account has. Nothing was
  /// written.
  case ended(Credential)
  /// The store refused for a reason that is a fault of ours; the detail is for the log.
  case defect(String)
}

/// What somebody acts with.
public enum Credential: Hashable, Sendable {
  case token, role, service
}
