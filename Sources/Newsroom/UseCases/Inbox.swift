public import Editorial

/// What a person was told, and what she wants to be told.
public struct Inbox: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Page: Hashable, Sendable {
    public let lines: [InboxLine]
    /// Where to read on from; `nil` at the end.
    public let next: Int?
    /// What came to her of late because somebody gave it on, the newest first; on the first page.
    public let handedOver: [HandedOver]
  }

  /// A page of what she was told, the newest first.
  ///
  /// - Parameter marksRead: takes everything up to the newest line of this page as read.
  public func callAsFunction(
    of session: Session, isUnread: Bool = false, before place: Int? = nil, limit: Int = 50, marksRead: Bool = false
  ) async throws(NewsroomError) -> Page {
    let lines = try await asking { () async throws(StoreError) in
      try await desk.inboxes.lines(
        for: session.person.id, in: session.newsroom, isUnread: isUnread, before: place, limit: limit)
    }
    if marksRead, let newest = lines.first {
      try await asking { () async throws(StoreError) in
        try await desk.inboxes.read(
          by: session.person.id, in: session.newsroom, upTo: newest.place, at: desk.clock.now)
      }
    }
    return Page(
      lines: try await shown(lines, to: session), next: lines.count == limit ? lines.last?.place : nil,
      handedOver: place == nil ? try await handedOver(to: session) : [])
  }

  /// Lines about articles that are no longer theirs to read tell what happened, with the headline that readers see, or none.
  private func shown(_ lines: [InboxLine], to session: Session) async throws(NewsroomError) -> [InboxLine] {
    let now = desk.clock.now
    let ids = Array(Set(lines.map(\.article)))
    if ids.isEmpty || Reading.article.rule.lets(session.person, readIn: .newsroom, at: now) { return lines }
    let articles = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(ids, in: session.newsroom)
    }
    let closed = articles.filter { !session.person.canRead(.article, of: $0, at: now) }
    let headlines = Dictionary(
      closed.map { ($0.id, $0.shown?.revision.manuscript.headline?.text) }, uniquingKeysWith: { one, _ in one })
    return lines.map { line in headlines[line.article].map(line.closed) ?? line }
  }

  private func handedOver(to session: Session) async throws(NewsroomError) -> [HandedOver] {
    let all = try await asking { () async throws(StoreError) in
      try await desk.people.handOvers(in: session.newsroom)
    }
    return HandOvers(all).news(for: session.person.id, at: desk.clock.now)
  }

  /// What happened since the last digest, article by article.
  public struct Digest: Hashable, Sendable {
    public struct Story: Hashable, Sendable {
      public let article: ArticleID
      public let headline: String?
      /// The oldest first.
      public let lines: [InboxLine]
    }

    /// In the order in which they were first heard of.
    public let stories: [Story]
    /// How far it reaches.
    public let end: Int
  }

  private static let digestLength = 1_000

  public func digest(for session: Session) async throws(NewsroomError) -> Digest {
    let me = session.person.id
    let start = try await asking { () async throws(StoreError) in
      try await desk.inboxes.digested(by: me, in: session.newsroom)
    }
    let lines = try await asking { () async throws(StoreError) in
      try await desk.inboxes.lines(for: me, in: session.newsroom, after: start, limit: Self.digestLength)
    }
    let shown = try await shown(lines, to: session)
    var order: [ArticleID] = []
    for line in shown where !order.contains(line.article) { order.append(line.article) }
    let stories = order.map { article in
      let told = shown.filter { $0.article == article }
      return Digest.Story(article: article, headline: told.last?.headline, lines: told)
    }
    return Digest(stories: stories, end: lines.last?.place ?? start)
  }

  /// Notes that a digest has been told, so that the next begins after it.
  public func close(_ digest: Digest, for session: Session) async throws(NewsroomError) {
    try await asking { () async throws(StoreError) in
      try await desk.inboxes.digest(
        to: session.person.id, in: session.newsroom, upTo: digest.end, at: desk.clock.now)
    }
  }

  /// Tells her from now on of everything that happens to an article, or no more.
  public func watch(_ id: ArticleID, isOn: Bool, by session: Session) async throws(NewsroomError) {
    let article = try await desk.article(id, for: .watchArticle, reading: .article, by: session)
    let recording = Recording(
      desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: desk.clock.now)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: recording.at,
        watches: [Watch(article: article.id, person: session.person.id, isOn: isOn)]))
  }
}
