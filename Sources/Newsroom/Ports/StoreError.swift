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

/// Why a store cannot answer now.
public enum Outage: Hashable, Sendable {
  case unreachable, readOnly, full, busy
  /// The database was migrated by a newer caibian.
  case tooNew(database: Int, program: Int)
  /// The database is older than this caibian, or has no schema yet.
  case notMigrated(database: Int, program: Int)
  /// A step that the database went through is not the one this caibian knows by its number.
  case changedStep(number: Int)
  /// The database's roles are not there, and this login may not make them.
  case rolesMissing([String])
  /// The database does not let this login do what was asked, or not without an administrator's secret.
  case forbidden
}
