/// What acts by itself in a newsroom, on the machine that runs it. It is no person: it has no token, so nobody logs in as it,
/// and holds no role but to do its own round.
public enum Service: String, CaseIterable, Hashable, Sendable, Codable {
  /// 定时任务: publishes and withdraws what is due, brings pages to the sites, reminds, and looks at clocks.
  case dispatcher
  /// 回信任务: sends senders the letters they are owed.
  case letters
  /// 通知任务: sends partners the notices that are due.
  case notices
}

/// Something that was done about a service's account.
public struct ServiceEvent: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// With its newsroom, or by the upgrade that brought it.
    case made
    /// It does nothing any more.
    case ended
    /// It acts again.
    case renewed
  }

  public let kind: Kind
  /// `nil` where the newsroom was opened.
  public let by: PersonID?
  public let at: Instant

  public init(_ kind: Kind, by actor: PersonID?, at time: Instant) {
    self.kind = kind
    by = actor
    at = time
  }
}
