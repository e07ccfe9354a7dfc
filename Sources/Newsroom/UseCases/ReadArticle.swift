public import Editorial

/// Finds articles and the facts that rules need about them.
public struct ReadArticle: Sendable {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The article as it is being worked on.
  public func callAsFunction(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> Article {
    let article = try await self(id, in: session.newsroom)
    try await desk.permit(.article, of: article, for: .readArticle, to: session)
    return article
  }

  /// What readers see of it; throws `refused` for want of `live` where they see nothing.
  public func live(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> Live {
    let article = try await self(id, in: session.newsroom)
    try await desk.permit(.live, of: article, for: .readLive, to: session)
    guard let live = article.shown else { throw .refused(Refusal(.reading(.live), [.live])) }
    return live
  }

  /// The text of it that this person may read: the one being worked on, or else what readers see.
  public func text(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> Revision {
    let article = try await self(id, in: session.newsroom)
    if let live = article.shown, !session.person.canRead(.article, of: article, at: desk.clock.now) {
      return live.revision
    }
    try await desk.permit(.article, of: article, for: .readText, to: session)
    return article.revision
  }

  /// For use cases that ask a rule of their own.
  package func callAsFunction(_ id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Article {
    let article = try await asking { () async throws(StoreError) in try await desk.articles.article(id, in: newsroom) }
    guard let article else { throw .noSuchArticle(String(id.short)) }
    return article
  }

  /// The article whose id begins with `prefix`, as people type it. Its id says nothing of it; of several, those are named
  /// that this person may read, and the only one of those is meant.
  public func id(_ prefix: String, by session: Session) async throws(NewsroomError) -> ArticleID {
    let newsroom = session.newsroom
    let wanted = try TypedDigits(prefix, else: .noSuchArticle(prefix)).text
    let found = try await asking { () async throws(StoreError) in
      try await desk.articles.identifiers(beginning: wanted, in: newsroom, limit: Self.mostCandidates)
    }
    guard let first = found.first else { throw .noSuchArticle(prefix) }
    if found.count == 1 { return first }
    let readable = try await readable(found, by: session)
    if let only = readable.first, readable.count == 1, found.count < Self.mostCandidates { return only }
    guard !readable.isEmpty else { throw .noSuchArticle(prefix) }
    throw .ambiguous(prefix, candidates: readable.map(\.description))
  }

  private static let mostCandidates = 5

  /// Those of which this person may read the text, or what readers see.
  private func readable(_ ids: [ArticleID], by session: Session) async throws(NewsroomError) -> [ArticleID] {
    let articles = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(ids, in: session.newsroom)
    }
    let now = desk.clock.now
    let open = articles.filter { $0.shown != nil || session.person.canRead(.article, of: $0, at: now) }
    return ids.filter { id in open.contains { $0.id == id } }
  }

  /// What was done to it, the first first.
  public func history(of id: ArticleID, by session: Session) async throws(NewsroomError) -> [Sealed<ArticleEvent>] {
    try await history(of: id, reading: .history, for: .readHistory, by: session)
  }

  /// Every revision of it, the first first.
  public func revisions(of id: ArticleID, by session: Session) async throws(NewsroomError) -> [Revision] {
    try await history(of: id, reading: .article, for: .readRevisions, by: session).compactMap(\.event.revision)
  }

  private func history(
    of id: ArticleID, reading: Reading, for useCase: UseCase, by session: Session
  ) async throws(NewsroomError) -> [Sealed<ArticleEvent>] {
    let article = try await self(id, in: session.newsroom)
    try await desk.permit(reading, of: article, for: useCase, to: session)
    return try await history(of: id, in: session.newsroom)
  }

  package func history(of id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> [Sealed<ArticleEvent>]
  {
    try await asking { () async throws(StoreError) in try await desk.articles.history(of: id, in: newsroom) }
  }

  /// The article and what the rules must know for `command`.
  func facts(
    for command: ArticleCommand, on id: ArticleID, by person: Person?, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> (article: Article, facts: Facts, edition: Int) {
    let needsRights = [.publish, .publishInEmergency].contains(command.action)
    let found = try await asking { () async throws(StoreError) in
      try await desk.articles.scene(of: id, in: newsroom, withRights: needsRights)
    }
    guard let scene = found else { throw .noSuchArticle(String(id.short)) }
    var newColumn: Column?
    if case .describe(let description) = command, let path = description.column {
      newColumn = scene.settings.column(path)
    }
    let asksBack: Set<Action> = [.askReinstatement, .reinstate, .planWithdrawal]
    let taken = asksBack.contains(command.action) ? try await takenDown(scene.article) : nil
    if let landing = command.landing(of: scene.article, taken) { newColumn = scene.settings.column(landing) }
    let returning = command.action == .reinstate ? scene.article.judged(for: command, knowing: taken) : nil
    let rights: RightsBook?
    if let returning { rights = try await book(for: returning) } else { rights = scene.rights }
    var assignee: Person?
    if let holder = command.assigned(scene.article) {
      assignee = try await asking { () async throws(StoreError) in try await desk.people.person(holder, in: newsroom) }
    }
    var claims: [ClaimID]?
    if case .withdraw(_, let number?) = command {
      claims = try await ActOnClaim(desk).open(beginning: number, on: scene.article)
    }
    let column = scene.settings.column(scene.article.column)
    return (
      scene.article,
      Facts(
        person: person, column: column, newColumn: newColumn, rights: rights,
        lease: scene.lease, assignee: assignee,
        openThreads: try await openThreads(of: scene.article, in: column, before: [command.action]),
        relations: try await relations(named: command, in: newsroom), claims: claims, takenDown: taken),
      scene.edition
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
  func openThreads(
    of article: Article, in column: Column?, before actions: Set<Action>
  ) async throws(NewsroomError) -> [Int] {
    // An emergency names them among what it passes over.
    let before = actions.contains(.publishInEmergency) ? actions.union([.publish]) : actions
    guard let column, !before.isDisjoint(with: column.commentsBefore) else { return [] }
    return try await asking { () async throws(StoreError) in
      try await desk.comments.discussion(of: article.id, in: article.newsroom)
    }.openThreads
  }

  /// What a withdrawal took off the site; `nil` of an article that is not withdrawn.
  func takenDown(_ article: Article) async throws(NewsroomError) -> TakenDown? {
    guard article.stage == .withdrawn else { return nil }
    return TakenDown(try await history(of: article.id, in: article.newsroom), of: article.id)
  }

  /// What is known of the rights in an article.
  func book(for article: Article) async throws(NewsroomError) -> RightsBook {
    try await RightsOf(desk).book(for: article)
  }
}

extension ArticleCommand {
  /// Whose part in articles of a column matters: whoever is to have it, or has it while it moves to another column.
  fileprivate func assigned(_ article: Article) -> PersonID? {
    switch self {
    case .assign(let to, _): to
    case .describe(let description) where description.column != nil: article.assignment?.person
    case .revive(_, let column?) where column != article.column: article.assignment?.person
    default: nil
    }
  }
}

/// Finds a newsroom's settings.
public struct ReadNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The settings of the newsroom that somebody is logged in to; what their texts and times mean takes no role.
  public func callAsFunction(by session: Session) async throws(NewsroomError) -> NewsroomSettings {
    try await self(session.newsroom)
  }

  /// The same to look at: columns, sign-offs, hours; for those who hold a role.
  public func settings(by session: Session) async throws(NewsroomError) -> NewsroomSettings {
    try await desk.permit(.settings, for: .readSettings, to: session)
    return try await self(session.newsroom)
  }

  /// The edition of the newsroom's settings that holds now.
  func newest(_ id: NewsroomID) async throws(NewsroomError) -> SettingsEdition {
    let edition = try await asking { () async throws(StoreError) in try await desk.newsrooms.newest(of: id) }
    guard let edition else { throw .noSuchNewsroom(id) }
    return edition
  }

  /// The newsroom's settings, for whoever stands at its door.
  public func callAsFunction(_ id: NewsroomID) async throws(NewsroomError) -> NewsroomSettings {
    let settings = try await asking { () async throws(StoreError) in try await desk.newsrooms.settings(of: id) }
    guard let settings else { throw .noSuchNewsroom(id) }
    return settings
  }
}
