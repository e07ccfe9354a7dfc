import Editorial

/// Why a store cannot answer now.
public enum Outage: Hashable, Sendable {
  case unreachable(Unreachable)
  case readOnly, full, busy
  /// The database takes no more connections.
  case crowded
  /// Others kept what was wanted locked for longer than one waits.
  case locked
  /// The answer took longer than one waits.
  case slow
  /// The database was migrated by a newer program.
  case tooNew(database: Int, program: Int)
  /// The database is older than this program, or has no schema yet.
  case notMigrated(database: Int, program: Int)
  /// A step that the database went through is not the one this program knows by its number.
  case changedStep(number: Int)
  /// The database's roles are not there, and this login may not make them.
  case rolesMissing([String])
  /// The database does not let this login do what was asked, or not without an administrator's secret.
  case forbidden
}

/// Why a database is not reached, and which.
public struct Unreachable: Hashable, Sendable {
  public enum Cause: String, Hashable, Sendable, CaseIterable {
    case nobodyListens, unknownHost, silent, noDatabase, login, misspelt, encryption, tooOld, starting
    /// The connection was there and went, or did not come about for no reason that is known.
    case lost
  }

  public let cause: Cause
  /// Host and port, or the path of the socket, where they are known.
  public let server: String
  /// The database or user that is not there, the option that is misspelt, the server's version.
  public let subject: String?

  public init(_ cause: Cause, at server: String = "", subject: String? = nil) {
    self.cause = cause
    self.server = server
    self.subject = subject
  }
}

extension Outage {
  /// Whether it ended a wait that could have been longer.
  public var endedWait: Bool {
    switch self {
    case .unreachable(let unreachable): unreachable.cause == .silent
    case .locked, .slow: true
    case .readOnly, .full, .busy, .crowded, .tooNew, .notMigrated, .changedStep, .rolesMissing, .forbidden: false
    }
  }

  /// Whether it passes by itself.
  public var passes: Bool {
    switch self {
    case .unreachable(let unreachable): unreachable.cause == .starting
    case .busy, .crowded, .locked, .slow: true
    case .readOnly, .full, .tooNew, .notMigrated, .changedStep, .rolesMissing, .forbidden: false
    }
  }
}
