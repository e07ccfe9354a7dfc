public import Editorial

/// What licensing staff must see to, and how far time has been watched for what lapses in it.
package protocol RightsTasks: Sendable {
  /// The open tasks, the oldest first.
  func openTasks(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [RightsTask]
  func countOpenTasks(in newsroom: NewsroomID) async throws(StoreError) -> Int
  /// The open tasks on some articles, the oldest first.
  func openTasks(on articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [RightsTask]
  /// The open tasks whose article has gone on since it was judged, the oldest first.
  func overtakenTasks(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [RightsTask]
  /// Those that have ended, the last one first.
  func endedTasks(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [RightsTask]
  /// Open or ended, those whose id begins with `prefix`.
  func tasks(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [RightsTask]
  /// The newest revisions of the records that begin or cease to hold after `start` and not after `end`, of those that
  /// were known before it.
  func records(turningAfter start: Instant, until end: Instant, in newsroom: NewsroomID) async throws(StoreError)
    -> [RightsRecord]
  /// The last look at the clock that found something; `nil` before the first.
  func lastWatch(in newsroom: NewsroomID) async throws(StoreError) -> RightsWatch?
}

/// A look at the clock: everything that turned until then has been judged. Looks are numbered, so that of two at once
/// only one counts.
public struct RightsWatch: Hashable, Sendable {
  public let number: Int
  public let until: Instant
  /// The edition of the rules by which everything live and queued has been judged.
  public let rules: Int

  /// The rules of before looks were noted with their edition.
  public static let firstRules = 2

  public init(number: Int, until: Instant, rules: Int) {
    self.number = number
    self.until = until
    self.rules = rules
  }
}

/// What an entry does to a task.
public enum TaskChange: Hashable, Sendable {
  /// Opens it, unless one for the same article and cause is open.
  case open(RightsTask)
  /// Ends it. What somebody settles must be open, or the entry conflicts; what the clock ends may have ended.
  case end(TaskID, RightsTask.End)
  /// The article's newer version was judged, and the task stands.
  case judged(TaskID, version: Int)
}

extension Entry {
  /// The articles that are neither live nor queued once this has happened, and by whose doing: their tasks are over.
  public var gone: [(article: ArticleID, by: Actor)] {
    articles.compactMap { change in
      guard change.state.stage == .spiked || change.state.stage == .withdrawn, let last = change.events.last else {
        return nil
      }
      return (change.state.id, last.actor)
    }
  }
}
