public import Editorial

/// The newsroom's articles, as they stand and as they came to be.
package protocol Articles: Sendable {
  /// The article, or `nil` if there is none with this id in this newsroom.
  func article(_ id: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> Article?
  /// The article with what rules must know of where it stands; `nil` if there is no such article.
  /// - Parameter withRights: whether what is known of the rights in it is wanted too.
  func scene(of id: ArticleID, in newsroom: NewsroomID, withRights: Bool) async throws(StoreError) -> Scene?
  /// What happened to it after its event `number` (0: its whole history), oldest first; empty if there is no such
  /// article.
  func history(of id: ArticleID, in newsroom: NewsroomID, after number: Int) async throws(StoreError)
    -> [Sealed<ArticleEvent>]
  /// The articles whose id begins with `prefix` (lower-case hexadecimal digits and dashes), at most `limit`.
  func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [ArticleID]
  /// Articles whose schedule has come due at `time`, the most overdue first.
  func due(at time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID]
  /// The file that a repost was read from; `nil` if none of this digest is kept in this newsroom.
  func snapshotFile(_ digest: Digest, in newsroom: NewsroomID) async throws(StoreError) -> [UInt8]?
  /// Live articles whose planned withdrawal has come due at `time`, the most overdue first.
  func leaving(at time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID]
  /// The articles that have a page on `site`, or are to have one, by their ids, from `first` on.
  func onSite(_ site: SiteID, in newsroom: NewsroomID, from first: ArticleID, limit: Int) async throws(StoreError)
    -> [ArticleOnSite]
}

/// An article that has a page, and how far a site has been told of it.
package struct ArticleOnSite: Hashable, Sendable {
  package let article: Article
  /// The number of the newest event of it that was brought to the site; `nil` if none was.
  package let delivered: Int?
  /// Whether something of it waits to be brought there.
  package let isOwed: Bool

  package init(_ article: Article, delivered: Int?, isOwed: Bool) {
    self.article = article
    self.delivered = delivered
    self.isOwed = isOwed
  }
}

extension Articles {
  /// Its whole history, oldest first; empty if there is no such article.
  package func history(of id: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> [Sealed<ArticleEvent>] {
    try await history(of: id, in: newsroom, after: 0)
  }
}

/// An article where it stands: in its newsroom as that is set up, perhaps in somebody's hands.
public struct Scene: Hashable, Sendable {
  public let article: Article
  public let settings: NewsroomSettings
  /// The number of these settings' edition.
  public let edition: Int
  /// The newest lease on its text, whether it still holds or not.
  public let lease: EditLease?
  /// What is known of the rights in it; `nil` where that was not asked.
  public let rights: RightsBook?

  public init(article: Article, settings: NewsroomSettings, edition: Int, lease: EditLease?, rights: RightsBook? = nil)
  {
    self.article = article
    self.settings = settings
    self.edition = edition
    self.lease = lease
    self.rights = rights
  }
}

/// Lists of articles, for screens. They read; they never decide.
package protocol ArticleLists: Sendable {
  /// When any article last changed; `nil` where there are none.
  func lastChange(in newsroom: NewsroomID) async throws(StoreError) -> Instant?
  /// Articles in any of `stages`, the one waiting longest first; only those that are assigned to `assignee`, if one is
  /// named.
  func rows(in newsroom: NewsroomID, stages: Set<Stage>, assignedTo assignee: PersonID?, limit: Int)
    async throws(StoreError) -> [Article]
  /// Lines of articles in any of `stages`, in `column` and below it, that are `readable`, in `order` from after `place` on;
  /// only those that are assigned to `assignee`, if one is named.
  func rows(
    in newsroom: NewsroomID, stages: Set<Stage>, of column: ColumnPath, assignedTo assignee: PersonID?,
    readable: ReadableArticles, order: ArticleOrder, after place: ArticlePlace?, limit: Int
  ) async throws(StoreError) -> [ArticleRow]
  /// Articles that are of one of `errands` for `person`, in the order of `QueuePlace`, from after `place` on.
  func waiting(
    for errands: [Errand], of person: PersonID, in newsroom: NewsroomID, at time: Instant, after place: QueuePlace?,
    limit: Int
  ) async throws(StoreError) -> [QueueRow]
  /// Articles of `stretches` that are due by `limit`, in the order of `QueuePlace`, from after `place` on. They are
  /// listed for no action.
  func due(
    in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant, after place: QueuePlace?, limit: Int
  ) async throws(StoreError) -> [DueRow]
  /// How many articles of `stretches` are due by `moment`.
  func countDue(in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant) async throws(StoreError) -> Int
  /// How many articles hold a column (not one below it): those in it that are at no end, and those that are read in it.
  func count(in column: ColumnPath, of newsroom: NewsroomID) async throws(StoreError) -> Int
  /// What is under way, one article for each way in which it could wait for somebody.
  /// - Parameter limit: how many of each kind are named.
  func underWay(in newsroom: NewsroomID, naming limit: Int) async throws(StoreError) -> [WaitingAlike]
  /// Articles for which an instant is named: schedules, embargoes, deadlines, planned withdrawals.
  func planned(in newsroom: NewsroomID) async throws(StoreError) -> [Article]
  /// Articles in a stage, by when they last changed, from after `place` on.
  func changed(in stage: Stage, of newsroom: NewsroomID, after place: ChangePlace, limit: Int)
    async throws(StoreError) -> [Article]
  /// Articles that owe a second signature, the first due first.
  func indebted(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [Article]
  /// Withdrawn articles for which somebody asks to come back, the longest asked for first.
  func returning(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [Article]
  /// What readers see: the newest `limit` of the newsroom and the newest `limit` of each of `columns` (without those
  /// below it), each once, newest first. What is on hold they do not see.
  func live(in newsroom: NewsroomID, columns: [ColumnPath], limit: Int) async throws(StoreError) -> [LiveRow]
  /// The articles that readers see and that were first published in a span, whole, the newest first, from after `place` on.
  func published(
    in newsroom: NewsroomID, from start: Instant, until end: Instant, after place: PublicationPlace?, limit: Int
  ) async throws(StoreError) -> [Article]
  /// What changed last for readers.
  ///
  /// - Parameters:
  ///   - articles: whose own times are wanted.
  ///   - limit: how many of the newest deliveries are looked at for what has gone.
  ///   - moment: what happened later is left out; `nil`: nothing is.
  func shownChanges(of articles: [ArticleID], among limit: Int, until moment: Instant?, in newsroom: NewsroomID)
    async throws(StoreError) -> ShownChanges
}

extension ArticleLists {
  /// What changed last for readers, up to now.
  package func shownChanges(of articles: [ArticleID], among limit: Int, in newsroom: NewsroomID)
    async throws(StoreError) -> ShownChanges
  {
    try await shownChanges(of: articles, among: limit, until: nil, in: newsroom)
  }
}

/// A place in the order in which articles were first published.
package struct PublicationPlace: Hashable, Sendable {
  package let published: Instant
  package let article: ArticleID

  package init(published: Instant, article: ArticleID) {
    self.published = published
    self.article = article
  }
}

/// Articles that wait for the same people: as far as queues go, one stands for all.
package struct WaitingAlike: Hashable, Sendable {
  package let one: Article
  /// Some of them, the first by their ids.
  package let articles: [ArticleID]
  package let count: Int

  package init(_ one: Article, articles: [ArticleID], count: Int) {
    self.one = one
    self.articles = articles
    self.count = count
  }
}

/// One line of a list of articles.
public struct ArticleRow: Hashable, Sendable {
  public let article: ArticleID
  public let stage: Stage
  public let column: ColumnPath
  public let headline: String?
  public let changed: Instant
  public let changedBy: Actor
  public let assignee: PersonID?
  public let isLive: Bool
  public let isHeld: Bool
  /// Whether an earlier text of it is live, and a correction is being prepared.
  public let isCorrection: Bool

  public init(
    article: ArticleID, stage: Stage, column: ColumnPath, headline: String?, changed: Instant, changedBy: Actor,
    assignee: PersonID?, isLive: Bool, isHeld: Bool, isCorrection: Bool
  ) {
    self.article = article
    self.stage = stage
    self.column = column
    self.headline = headline
    self.changed = changed
    self.changedBy = changedBy
    self.assignee = assignee
    self.isLive = isLive
    self.isHeld = isHeld
    self.isCorrection = isCorrection
  }

  public init(_ article: Article) {
    self.init(
      article: article.id, stage: article.stage, column: article.column,
      headline: article.revision.manuscript.headline?.text, changed: article.changed, changedBy: article.changedBy,
      assignee: article.assignment?.person, isLive: article.live != nil, isHeld: article.hold != nil,
      isCorrection: article.correction != nil)
  }
}

extension ArticleLists {
  /// Articles in any of `stages`, the one waiting longest first.
  package func rows(in newsroom: NewsroomID, stages: Set<Stage>, limit: Int) async throws(StoreError) -> [Article] {
    try await rows(in: newsroom, stages: stages, assignedTo: nil, limit: limit)
  }
}

/// One line of a front page, a column page or a feed.
public struct LiveRow: Hashable, Sendable {
  public let article: ArticleID
  public let column: ColumnPath
  public let address: String
  public let headline: String
  /// How the story begins: its deck or its first paragraph, whole.
  public let opening: String
  public let credit: Credit
  public let firstPublished: Instant
  public let published: Instant

  public init(
    article: ArticleID, column: ColumnPath, address: String, headline: String, opening: String, credit: Credit,
    firstPublished: Instant, published: Instant
  ) {
    self.article = article
    self.column = column
    self.address = address
    self.headline = headline
    self.opening = opening
    self.credit = credit
    self.firstPublished = firstPublished
    self.published = published
  }

  public init(_ article: ArticleID, _ live: Live) {
    self.init(
      article: article, column: live.column, address: live.address,
      headline: live.revision.manuscript.headline?.text ?? "", opening: live.revision.manuscript.opening,
      credit: live.revision.credit, firstPublished: live.firstPublished, published: live.published)
  }
}
