public import Editorial

/// Who may do something in a column, or to an article as it stands now.
public struct WhoMay: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// One person who may, and by what.
  public struct Line: Hashable, Sendable {
    public let person: Person
    /// In which capacities of the action's row.
    public let capacities: [Capacity]
    /// Of the column's sign-off set, the steps that are this person's; for signing.
    public let steps: [SignOffStep]
    /// In whose stead, besides what she may herself.
    public let onBehalfOf: [PersonID]
  }

  public func callAsFunction(
    _ action: Action, in column: ColumnPath, by session: Session
  ) async throws(NewsroomError) -> [Line] {
    try await desk.permit(.person, for: .whoMayInColumn, on: column, to: session)
    return try await self(action, in: column, of: session.newsroom)
  }

  public func callAsFunction(
    _ action: Action, on id: ArticleID, by session: Session
  ) async throws(NewsroomError) -> [Line] {
    try await self(action, on: desk.article(id, for: .whoMayOnArticle, reading: .article, by: session))
  }

  public func callAsFunction(
    _ actions: [Action], on id: ArticleID, by session: Session
  ) async throws(NewsroomError) -> [Action: [Person]] {
    try await self(actions, on: desk.article(id, for: .whoMayOnArticle, reading: .article, by: session))
  }

  /// Everybody who may do `action` in `column`, whatever the article; by their short names.
  package func callAsFunction(
    _ action: Action, in column: ColumnPath, of newsroom: NewsroomID
  ) async throws(NewsroomError) -> [Line] {
    let settings = try await ReadNewsroom(desk)(newsroom)
    guard let column = settings.column(column) else { throw .refused(Refusal(.article(action), [.column(column)])) }
    let now = desk.clock.now
    return try await everybody(newsroom).compactMap { person in
      let line = Self.line(person, action, column, at: now)
      return line.capacities.isEmpty ? nil : line
    }
  }

  /// Everybody who can do `action` to `article` now; by their short names.
  package func callAsFunction(_ action: Action, on article: Article) async throws(NewsroomError) -> [Line] {
    let settings = try await ReadNewsroom(desk)(article.newsroom)
    let column = settings.column(article.column)
    let taken = try await ReadArticle(desk).takenDown(article)
    let landing = article.landing(after: taken).flatMap { settings.column($0) }
    let book =
      [.publish, .publishInEmergency, .reinstate].contains(action)
      ? try await ReadArticle(desk).book(for: article) : nil
    let open = try await ReadArticle(desk).openThreads(of: article, in: column, before: [action])
    let now = desk.clock.now
    return try await everybody(article.newsroom).compactMap { person in
      let facts = Facts(
        person: person, column: column, newColumn: landing, rights: book, assignee: person, openThreads: open,
        takenDown: taken)
      let probe = ArticleCommand.probe(action, article, knowing: facts, now)
      guard article.obstacles(to: probe, knowing: facts, at: now).isEmpty else { return nil }
      return column.map { Self.line(person, action, $0, at: now) }
        ?? Line(person: person, capacities: [], steps: [], onBehalfOf: [])
    }
  }

  /// For each of `actions`, everybody who can do it to `article` now; people and rights are read once.
  package func callAsFunction(_ actions: [Action], on article: Article) async throws(NewsroomError) -> [Action:
    [Person]]
  {
    let settings = try await ReadNewsroom(desk)(article.newsroom)
    let column = settings.column(article.column)
    let taken = try await ReadArticle(desk).takenDown(article)
    let landing = article.landing(after: taken).flatMap { settings.column($0) }
    let book = try await ReadArticle(desk).book(for: article)
    let open = try await ReadArticle(desk).openThreads(of: article, in: column, before: Set(actions))
    let people = try await everybody(article.newsroom)
    let now = desk.clock.now
    return Dictionary(
      uniqueKeysWithValues: actions.map { action in
        let able = people.filter { person in
          let facts = Facts(
            person: person, column: column, newColumn: landing, rights: book, assignee: person, openThreads: open,
            takenDown: taken)
          let probe = ArticleCommand.probe(action, article, knowing: facts, now)
          return article.obstacles(to: probe, knowing: facts, at: now).isEmpty
        }
        return (action, able)
      })
  }

  private func everybody(_ newsroom: NewsroomID) async throws(NewsroomError) -> [Person] {
    try await asking { () async throws(StoreError) in try await desk.people.everybody(in: newsroom) }
  }

  private static func line(_ person: Person, _ action: Action, _ column: Column, at now: Instant) -> Line {
    let held = person.capacities(in: column, at: now)
    // A group account has the roles, but a signature is one person's.
    let isBarred = person.isGroup && action.rule.needs.contains(.personalAccount)
    let roles = person.roles(in: column.path, at: now)
    let lent = person.parts(in: column.path, at: now).filter { part in
      let capacities = Capacity.held(with: part.roles, signing: column.allSignOffs)
      return part.onBehalfOf != nil && !capacities.isDisjoint(with: action.rule.by)
    }
    return Line(
      person: person, capacities: isBarred ? [] : action.rule.by.filter(held.contains),
      steps: action == .sign ? column.allSignOffs.filter { !$0.roles.isDisjoint(with: roles) } : [],
      onBehalfOf: lent.compactMap(\.onBehalfOf))
  }
}
