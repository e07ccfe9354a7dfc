public import Editorial

/// Finds articles and the facts that rules need about them.
public struct ReadArticle: Sendable {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(_ id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Article {
    let article = try await asking { () async throws(StoreError) in try await desk.articles.article(id, in: newsroom) }
    guard let article else { throw .noSuchArticle(String(id.short)) }
    return article
  }

  /// The article whose id begins with `prefix`, as people type it.
  public func id(_ prefix: String, in newsroom: NewsroomID) async throws(NewsroomError) -> ArticleID {
    let wanted = prefix.lowercased()
    guard wanted.count >= 4, wanted.allSatisfy({ $0.isHexDigit || $0 == "-" }) else { throw .noSuchArticle(prefix) }
    let found = try await asking { () async throws(StoreError) in
      try await desk.articles.identifiers(beginning: wanted, in: newsroom, limit: 5)
    }
    guard let first = found.first else { throw .noSuchArticle(prefix) }
    guard found.count == 1 else { throw .ambiguous(prefix, candidates: found.map(\.description)) }
    return first
  }

  public func history(of id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> [Sealed<ArticleEvent>] {
    try await asking { () async throws(StoreError) in try await desk.articles.history(of: id, in: newsroom) }
  }

  /// The article and what the rules must know for `command`.
  public func facts(
    for command: ArticleCommand, on id: ArticleID, by person: Person?, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> (article: Article, facts: Facts) {
    let needsRights = [.publish, .publishInEmergency].contains(command.action)
    let found = try await asking { () async throws(StoreError) in
      try await desk.articles.scene(of: id, in: newsroom, withRights: needsRights)
    }
    guard let scene = found else { throw .noSuchArticle(String(id.short)) }
    var newColumn: Column?
    if case .describe(let description) = command, let path = description.column {
      newColumn = scene.settings.column(path)
    }
    var assignee: Person?
    if case .assign(let to, _) = command {
      assignee = try await asking { () async throws(StoreError) in try await desk.people.person(to, in: newsroom) }
    }
    let column = scene.settings.column(scene.article.column)
    return (
      scene.article,
      Facts(
        person: person, column: column, newColumn: newColumn, rights: scene.rights,
        lease: [.edit, .fix].contains(command.action) ? scene.lease : nil, assignee: assignee,
        openThreads: try await openThreads(of: scene.article, in: column, before: [command.action]),
        relations: try await relations(named: command, in: newsroom))
    )
  }

  private func relations(named command: ArticleCommand, in newsroom: NewsroomID) async throws(NewsroomError)
    -> KnownRelations
  {
    guard case .relate(let relations) = command else { return KnownRelations() }
    return try await asking { () async throws(StoreError) in
      let topics = relations.topics == nil ? [] : try await desk.topics.topics(in: newsroom)
      let articles = try await desk.dependents.articles(relations.related ?? [], in: newsroom)
      return KnownRelations(topics: topics, articles: Set(articles.map(\.id)))
    }
  }

  /// The threads that nobody has resolved, where the column asks for that before any of `actions`; none elsewhere.
  public func openThreads(
    of article: Article, in column: Column?, before actions: Set<Action>
  ) async throws(NewsroomError) -> [Int] {
    // An emergency names them among what it passes over.
    let before = actions.contains(.publishInEmergency) ? actions.union([.publish]) : actions
    guard let column, !before.isDisjoint(with: column.commentsBefore) else { return [] }
    return try await asking { () async throws(StoreError) in
      try await desk.comments.discussion(of: article.id, in: article.newsroom)
    }.openThreads
  }

  /// What is known of the rights in an article.
  public func book(for article: Article) async throws(NewsroomError) -> RightsBook {
    try await RightsOf(desk).book(for: article)
  }
}

/// Finds a newsroom's settings.
public struct ReadNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(_ id: NewsroomID) async throws(NewsroomError) -> NewsroomSettings {
    let settings = try await asking { () async throws(StoreError) in try await desk.newsrooms.settings(of: id) }
    guard let settings else { throw .noSuchNewsroom(id) }
    return settings
  }
}
