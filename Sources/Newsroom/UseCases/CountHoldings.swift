public import Editorial

/// What a licensee asks: how many of the published articles are ours to license for an act, how many are not, of how many
/// nobody knows, and why.
public struct CountHoldings: Sendable {
  private let desk: Desk
  /// How many articles are loaded at once.
  private static let stretch = 500
  /// How many articles are named for each reason.
  private static let examples = 3

  public init(_ desk: Desk) { self.desk = desk }

  /// Of what readers see now, by when it was first published. What is on hold they do not see.
  public func callAsFunction(
    _ act: UseAct, from start: Instant, until end: Instant, by session: Session
  ) async throws(NewsroomError) -> Holdings {
    try await desk.permit(.rightsTask, for: .countHoldings, to: session)
    var holdings = Holdings(act: act)
    var place: PublicationPlace?
    while true {
      let after = place
      let articles = try await asking { () async throws(StoreError) in
        try await desk.lists.published(
          in: session.newsroom, from: start, until: end, after: after, limit: Self.stretch)
      }
      let names = articles.reduce(into: TextSet()) { $0.formUnion(Matter.names(of: $1)) }
      let book = try await asking { () async throws(StoreError) in
        try await desk.rights.book(of: session.newsroom, naming: names)
      }
      let now = desk.clock.now
      for article in articles {
        let holding = Holding.deciding(act, on: Matter(article, live: true), knowing: book, asOf: now)
        holdings.count(article.id, holding, naming: Self.examples)
      }
      guard let last = articles.last, let live = last.live, articles.count == Self.stretch else { return holdings }
      place = PublicationPlace(published: live.firstPublished, article: last.id)
    }
  }
}

/// Published articles counted by whether they are ours to license for an act.
public struct Holdings: Hashable, Sendable {
  /// What stands in the way of how many. An article counts under each reason that it has.
  public struct Reason: Hashable, Sendable {
    public let rule: RightsRule
    public let fact: RightsFact
    public let truth: Truth
    /// How many articles.
    public internal(set) var count: Int
    /// The newest of them.
    public internal(set) var examples: [ArticleID]
  }

  public let act: UseAct
  public private(set) var ours = 0
  public private(set) var notOurs = 0
  public private(set) var unknown = 0
  private var found: [Told: Reason] = [:]

  public var all: Int { ours + notOurs + unknown }

  /// Why not, and why nobody knows: the commonest reason of each first.
  public var reasons: [Reason] {
    found.values.sorted { one, other in
      if one.truth != other.truth { return one.truth == .no }
      return (other.count, one.rule, one.fact.rawValue.exact) < (one.count, other.rule, other.fact.rawValue.exact)
    }
  }

  init(act: UseAct) { self.act = act }

  mutating func count(_ article: ArticleID, _ holding: Holding, naming limit: Int) {
    switch holding.isOurs {
    case .yes: ours += 1
    case .no: notOurs += 1
    case .unknown: unknown += 1
    }
    // Of what is not ours, what is not known besides does not matter.
    let told = holding.obstacles.filter { ($0.truth == .no) == (holding.isOurs == .no) }
    for one in Set(told.map { Told(rule: $0.rule, fact: $0.fact, truth: $0.truth) }) {
      var reason = found[one] ?? Reason(rule: one.rule, fact: one.fact, truth: one.truth, count: 0, examples: [])
      reason.count += 1
      if reason.examples.count < limit { reason.examples.append(article) }
      found[one] = reason
    }
  }

  private struct Told: Hashable {
    let rule: RightsRule
    let fact: RightsFact
    let truth: Truth
  }
}
