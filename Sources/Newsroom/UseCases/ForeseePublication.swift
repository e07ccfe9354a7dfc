public import Editorial
import FoundationEssentials

/// What would stand in the way of a scheduled publication at its instant, as things are now.
public struct ForeseePublication: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Returns: nothing for an article that is not scheduled.
  public func callAsFunction(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> [Unmet] {
    let article = try await desk.article(id, for: .foreseePublication, reading: .article, by: session)
    guard let schedule = article.wantedSchedule else { return [] }
    let unmet = try await obstacles(to: article, at: max(schedule.at, desk.clock.now))
    return article.schedule == nil ? unmet.filter { !$0.isMetBySigning } : unmet
  }

  /// What keeps the dispatcher from publishing `article` at `time`.
  func obstacles(to article: Article, at time: Instant) async throws(NewsroomError) -> [Unmet] {
    let command = ArticleCommand.publish(decision: DecisionID(article.id.uuid), address: "")
    let (standing, facts, _) = try await ReadArticle(desk).facts(
      for: command, on: article.id, by: nil, in: article.newsroom)
    return standing.obstacles(to: command, knowing: facts, at: time)
  }
}

extension Unmet {
  /// Whether it is so only as long as the text is not signed: the schedule that waits for that takes force with it.
  fileprivate var isMetBySigning: Bool {
    switch self {
    case .stage, .dueSchedule: true
    default: false
    }
  }
}
