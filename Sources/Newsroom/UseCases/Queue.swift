public import Editorial

/// What a person may act on now.
public struct Queue: Sendable {
  private let desk: Desk
  private let view: QueueView

  public init(_ desk: Desk, showing view: QueueView = QueueView()) {
    self.desk = desk
    self.view = view
  }

  /// How much of a queue is looked through for what this person was given.
  private static let reach = 1_000

  /// Something that waits for this person, or a debt that waits for somebody.
  public struct Line: Hashable, Sendable {
    public let newsroom: NewsroomID
    public let row: QueueRow
    /// What this person can do to it now, in the order of the table. Empty only where a debt is shown to somebody who
    /// cannot pay it.
    public let actions: [Action]
    public let debts: [Debt]
    /// Whether it comes first because this person was given it.
    var isGiven = false
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
    let me = session.person.id
    let errands = view.narrowing(columns.flatMap { session.person.errands(in: $0, at: now) }, for: me)
    let given = try await given(errands, to: session, at: now)
    let (rows, next) = try await rows(errands, but: Set(given.map(\.article)), session, at: now, place, limit)
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
    func lines(_ rows: [QueueRow], isGiven: Bool) -> [Line] {
      rows.filter { !indebted.contains($0.article) }
        .map { Line(newsroom: session.newsroom, row: $0, actions: [$0.action], debts: [], isGiven: isGiven) }
    }
    let first = place == nil ? (debts + returning).filter(view.shows) + lines(given, isGiven: true) : []
    return Page(lines: first + lines(rows, isGiven: false), next: next)
  }
}

extension Queue {
  /// What waits and was given to this person, in the order of the queue.
  private func given(
    _ errands: [Errand], to session: Session, at now: Instant
  ) async throws(NewsroomError) -> [QueueRow] {
    guard view.putsOwnFirst, !errands.isEmpty else { return [] }
    let me = session.person.id
    return try await asking { () async throws(StoreError) in
      try await desk.lists.waiting(
        for: errands, of: me, in: session.newsroom, at: now, after: nil, limit: Self.reach)
    }.filter { $0.assignee == me && view.shows($0) }
  }

  /// Up to `limit` rows that are shown, but for those that stand elsewhere, and where to read on from.
  private func rows(
    _ errands: [Errand], but elsewhere: Set<ArticleID>, _ session: Session, at now: Instant, _ place: QueuePlace?,
    _ limit: Int
  ) async throws(NewsroomError) -> (rows: [QueueRow], next: QueuePlace?) {
    guard !errands.isEmpty else { return ([], nil) }
    var rows: [QueueRow] = []
    var last = place
    while true {
      let after = last
      let read = try await asking { () async throws(StoreError) in
        try await desk.lists.waiting(
          for: errands, of: session.person.id, in: session.newsroom, at: now, after: after, limit: limit)
      }
      for row in read {
        last = row.place
        guard view.shows(row), !elsewhere.contains(row.article) else { continue }
        rows.append(row)
        if rows.count == limit { return (rows, last) }
      }
      if read.count < limit { return (rows, nil) }
    }
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
