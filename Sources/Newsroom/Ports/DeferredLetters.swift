public import Editorial

/// A letter that waits because the day had no room for it.
public struct DeferredLetter: Hashable, Sendable {
  public let newsroom: NewsroomID
  /// Where it lies.
  public let path: String
  /// Since when it waits: the order in which letters come in again.
  public let since: Instant
  /// Until when it is not tried again.
  public let until: Instant

  public init(newsroom: NewsroomID, path: String, since: Instant, until: Instant) {
    self.newsroom = newsroom
    self.path = path
    self.since = since
    self.until = until
  }
}

/// The letters that wait on this machine, in whatever boxes.
public protocol DeferredLetters: Sendable {
  /// The longest waiting first.
  func waiting() throws(LetterNotesOutage) -> [DeferredLetter]
}
