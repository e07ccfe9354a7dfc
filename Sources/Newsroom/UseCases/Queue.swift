public import Editorial

/// What a person may act on now.
public struct Queue: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Something that waits for this person, or a debt that waits for somebody.
  public struct Line: Hashable, Sendable {
    public let newsroom: NewsroomID
    public let row: QueueRow
    /// What this person can do to it now, in the order of the table. Empty only where a debt is shown to somebody who
    /// cannot pay it.
    public let actions: [Action]
    public let debts: [Debt]
  }

  public struct Page: Hashable, Sendable {
    public let lines: [Line]
    /// Where to read on from; `nil` at the end.
    public let next: QueuePlace?
  }

  /// A page of exactly what this person can move on now, the oldest due first, then the one waiting longest. The first
  /// page begins with what is owed a second signature, for everybody, the first due first; then comes what is asked back
  /// after a withdrawal, for whoever can confirm it.
  public func callAsFunction(
    for session: Session, after place: QueuePlace? = nil, limit: Int = 100
  ) async throws(NewsroomError) -> Page {
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let columns = settings.columns.compactMap { settings.column($0.path) }
    let now = desk.clock.now
    let errands = columns.flatMap { session.person.errands(in: $0, at: now) }
    let rows = try await asking { () async throws(StoreError) in
      try await desk.lists.waiting(
        for: errands, of: session.person.id, in: session.newsroom, at: now, after: place, limit: limit)
    }
    // What is owed is everybody's who has any part in the newsroom.
    let isMember = session.person.isMember(at: now)
    let owing = try await asking { () async throws(StoreError) in
      isMember ? try await desk.lists.indebted(in: session.newsroom, limit: 1_000) : []
    }
    let debts = owing.map { article in
      let facts = Facts(person: session.person, column: settings.column(article.column))
      let actions = article.movesOn(knowing: facts, at: now)
      let step = actions.contains(.sign) ? article.openStep(for: session.person, in: facts.column, at: now) : nil
      return Line(
        newsroom: session.newsroom,
        row: QueueRow(article, actions.first ?? .countersign, step, due: article.due(in: facts.column)),
        actions: actions, debts: article.debts)
    }
    let returning = try await returning(for: session, settings, at: now)
    let indebted = Set(owing.map(\.id))
    let lines = rows.filter { !indebted.contains($0.article) }
      .map { Line(newsroom: session.newsroom, row: $0, actions: [$0.action], debts: []) }
    return Page(
      lines: (place == nil ? debts + returning : []) + lines, next: rows.count == limit ? rows.last?.place : nil)
  }
}

extension Queue {
  /// What this person can confirm to come back after a withdrawal, as far as their part in it goes; what else is in the way
  /// they see when they look.
  private func returning(
    for session: Session, _ settings: NewsroomSettings, at now: Instant
  ) async throws(NewsroomError) -> [Line] {
    guard session.person.isMember(at: now) else { return [] }
    let asked = try await asking { () async throws(StoreError) in
      try await desk.lists.returning(in: session.newsroom, limit: 1_000)
    }
    return asked.filter { article in
      let facts = Facts(person: session.person, column: settings.column(article.column))
      return article.awaitsConfirmation(knowing: facts, at: now)
    }.map { article in
      Line(
        newsroom: session.newsroom, row: QueueRow(article, .reinstate, nil, due: nil), actions: [.reinstate], debts: [])
    }
  }

  /// What an article still lacks for what this person can do to it next.
  public func lacks(_ action: Action, on id: ArticleID, for session: Session) async throws(NewsroomError) -> [Unmet] {
    // Rights are judged where they count, before publishing; the book is not read for nothing.
    let found = try await asking { () async throws(StoreError) in
      try await desk.articles.scene(of: id, in: session.newsroom, withRights: [.publish, .reinstate].contains(action))
    }
    guard let scene = found else { throw .noSuchArticle(String(id.short)) }
    let article = scene.article
    try await desk.permit(.article, of: article, for: .readQueueLine, to: session)
    let column = scene.settings.column(article.column)
    let taken = try await ReadArticle(desk).takenDown(article)
    let landing = article.landing(after: taken).flatMap { scene.settings.column($0) }
    let open = try await ReadArticle(desk).openThreads(of: article, in: column, before: [action])
    let facts = Facts(
      person: session.person, column: column, newColumn: landing, rights: scene.rights, openThreads: open,
      takenDown: taken)
    let now = desk.clock.now
    return article.obstacles(to: .probe(action, article, knowing: facts, now), knowing: facts, at: now)
  }
}
