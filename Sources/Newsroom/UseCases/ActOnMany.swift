public import Editorial

/// Takes the same step with many articles: looked at together, decided and recorded one by one.
public struct ActOnMany: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public enum Fate: Hashable, Sendable {
    /// It can be done; nothing was written.
    case possible
    /// With what happened by it.
    case done(ArticleStep)
    case refused(Refusal)
    /// Somebody was quicker; this one was left as they made it.
    case overtaken(by: Actor)
    /// Left alone, because another of them could not be done.
    case leftAlone
  }

  public struct Line: Hashable, Sendable {
    public let article: ArticleID
    public let fate: Fate
  }

  /// - Parameters:
  ///   - isDryRun: only says what would happen.
  ///   - takesWhatItCan: does those that can be done; otherwise, if one of them cannot, none is done.
  ///   - telling: called with how many of how many are done, after each.
  public func callAsFunction(
    _ command: ArticleCommand, on ids: [ArticleID], by session: Session, isDryRun: Bool, takesWhatItCan: Bool,
    telling: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> [Line] {
    var seen: Set<ArticleID> = []
    let ids = ids.filter { seen.insert($0).inserted }
    var outlook: [Line] = []
    for id in ids { outlook.append(Line(article: id, fate: try await fate(of: id, command, session))) }
    if isDryRun { return outlook }
    if !takesWhatItCan, outlook.contains(where: { $0.fate != .possible }) {
      return outlook.map { $0.fate == .possible ? Line(article: $0.article, fate: .leftAlone) : $0 }
    }
    var lines: [Line] = []
    for (index, line) in outlook.enumerated() {
      lines.append(line.fate == .possible ? try await take(command, line.article, session) : line)
      telling(index + 1, outlook.count)
    }
    return lines
  }

  private func fate(of id: ArticleID, _ command: ArticleCommand, _ session: Session) async throws(NewsroomError) -> Fate
  {
    let (article, facts, _) = try await ReadArticle(desk).facts(
      for: command, on: id, by: session.person, in: session.newsroom)
    let unmet = article.obstacles(to: command, knowing: facts, at: desk.clock.now)
    if unmet.isEmpty { return .possible }
    let refusal = Refusal(.article(command.action), unmet)
    let told = try await desk.refusing(refusal, .actOnMany, on: id, by: session, about: article)
    guard case .refused(let refusal) = told else { throw told }
    return .refused(refusal)
  }

  private func take(_ command: ArticleCommand, _ id: ArticleID, _ session: Session) async throws(NewsroomError) -> Line
  {
    do {
      return Line(article: id, fate: .done(try await ActOnArticle(desk).step(command, on: id, by: session)))
    } catch {
      switch error {
      case .refused(let refusal): return Line(article: id, fate: .refused(refusal))
      case .changedMeanwhile(let actor, _, _): return Line(article: id, fate: .overtaken(by: actor))
      default: throw error
      }
    }
  }
}
