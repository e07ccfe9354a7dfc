public import Editorial

/// What the clock is to tell of articles. Reminders come and go through the journal, together with what gave rise to
/// them.
package protocol Reminders: Sendable {
  /// What is to be told by `time`, the longest due first, each with its article as it stands at that very moment.
  func due(by time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [DueReminder]
}

/// A reminder, and the article that it is of.
public struct DueReminder: Hashable, Sendable {
  public let reminder: Reminder
  public let article: Article

  public init(_ reminder: Reminder, of article: Article) {
    self.reminder = reminder
    self.article = article
  }
}
