public import Editorial

/// What changed last for readers, as a feed tells it to programs that read it (RFC 4287, RFC 6721).
public struct ShownChanges: Hashable, Sendable {
  /// When anything that readers see last changed; nil: never yet.
  public let latest: Instant?
  /// When each of the articles asked for last appeared, changed, or came back after a hold.
  public let times: [ArticleID: Instant]
  /// What readers saw and do not see any more, the last to go first.
  public let gone: [Gone]

  /// A story that was withdrawn or is held.
  public struct Gone: Hashable, Sendable {
    public let article: ArticleID
    public let at: Instant

    public init(article: ArticleID, at: Instant) {
      self.article = article
      self.at = at
    }
  }

  public init(latest: Instant? = nil, times: [ArticleID: Instant] = [:], gone: [Gone] = []) {
    self.latest = latest
    self.times = times
    self.gone = gone
  }

  /// The names of the events after which readers see another text, another notice, or nothing.
  package static let events = ["published", "withdrawn", "reinstated", "held", "released"]
}
