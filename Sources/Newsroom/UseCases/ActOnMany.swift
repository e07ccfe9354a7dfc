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

    public init(article: ArticleID, fate: Fate) {
      self.article = article
      self.fate = fate
    }
  }

  /// - Parameters:
  ///   - step: the command, the same for all, or one for each.
  ///   - isDryRun: only says what would happen.
  ///   - takesWhatItCan: does those that can be done; otherwise, if one of them cannot, none is done.
  ///   - telling: called with how many of how many are done, after each.
  public func callAsFunction(
    _ step: some StepOfMany, on ids: [ArticleID], by session: Session, isDryRun: Bool, takesWhatItCan: Bool,
    telling: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> [Line] {
    var seen: Set<ArticleID> = []
    let ids = ids.filter { seen.insert($0).inserted }
    var outlook: [Line] = []
    var commands: [ArticleID: ArticleCommand] = [:]
    for id in ids {
      let command: ArticleCommand
      if let same = step.same {
        command = same
      } else {
        command = step.command(for: try await ReadArticle(desk)(id, by: session))
      }
      commands[id] = command
      outlook.append(Line(article: id, fate: try await fate(of: id, command, session)))
    }
    if isDryRun { return outlook }
    if !takesWhatItCan, outlook.contains(where: { $0.fate != .possible }) {
      return outlook.map { $0.fate == .possible ? Line(article: $0.article, fate: .leftAlone) : $0 }
    }
    var lines: [Line] = []
    for (index, line) in outlook.enumerated() {
      let command = line.fate == .possible ? commands[line.article] : nil
      if let command {
        lines.append(try await take(command, line.article, session))
      } else {
        lines.append(line)
      }
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

/// What is done with each of many articles.
public protocol StepOfMany: Sendable {
  /// The command that is the same for all; `nil` where each has its own.
  var same: ArticleCommand? { get }
  func command(for article: Article) -> ArticleCommand
}

extension ArticleCommand: StepOfMany {
  public var same: ArticleCommand? { self }
  public func command(for article: Article) -> ArticleCommand { self }
}

/// A step of which the command may depend on the article: which text is signed, where a page will lie.
public struct EachOfMany: StepOfMany {
  public let same: ArticleCommand?
  private let make: @Sendable (Article) -> ArticleCommand

  /// The same command for all.
  public init(_ command: ArticleCommand) {
    same = command
    make = { _ in command }
  }

  /// Each its own; whoever acts must be able to read them.
  public init(_ make: @escaping @Sendable (Article) -> ArticleCommand) {
    same = nil
    self.make = make
  }

  public func command(for article: Article) -> ArticleCommand { make(article) }
}
