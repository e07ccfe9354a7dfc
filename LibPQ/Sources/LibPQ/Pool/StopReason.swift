/// Why a unit is stopped before its end.
enum StopReason: Sendable {
  case cancelled, deadline

  var error: DatabaseError {
    switch self {
    case .cancelled: DatabaseError(.cancelled, "the task was cancelled")
    case .deadline: DatabaseError(.timeout, "the deadline has passed")
    }
  }

  /// How long the server gets to stop before the connection is broken. A commit that waits for the disk cannot be
  /// stopped, so where nobody waits for a deadline it gets longer.
  var grace: Duration {
    switch self {
    case .cancelled: .seconds(2)
    case .deadline: .milliseconds(250)
    }
  }

  /// What the caller is told: that it was stopped, where the work failed through that, else what happened.
  func explains(_ error: DatabaseError) -> DatabaseError {
    if error.kind == .unknownOutcome || error.kind == self.error.kind { return error }
    let isOurDoing = error.sqlState == "57014" || error.sqlState?.hasPrefix("08") == true
    guard isOurDoing else { return error }
    return error.told(as: self.error.kind, self.error.message)
  }
}
