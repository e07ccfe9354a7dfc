/// That something which waited for somebody was given to somebody else, who sees to it from then on.
public struct HandedOver: Hashable, Sendable {
  /// What has nobody to whom it is assigned: whoever dealt with it last, or was asked, sees to it.
  public enum Thing: Hashable, Sendable {
    case submission(SubmissionID)
    case claim(ClaimID)
    /// A comment on an article, by its number there.
    case comment(ArticleID, number: Int)
  }

  public let thing: Thing
  public let from: PersonID
  public let to: PersonID
  public let by: PersonID
  public let at: Instant

  public init(_ thing: Thing, from: PersonID, to: PersonID, by actor: PersonID, at time: Instant) {
    self.thing = thing
    self.from = from
    self.to = to
    by = actor
    at = time
  }
}

/// Who sees to what, as far as it was handed over.
public struct HandOvers: Hashable, Sendable {
  private let newest: [HandedOver.Thing: HandedOver]

  /// - Parameter rows: the oldest first.
  public init(_ rows: [HandedOver]) {
    newest = Dictionary(rows.map { ($0.thing, $0) }, uniquingKeysWith: { $1 })
  }

  /// Who sees to a thing that `actor` dealt with last, at `changed`.
  public func holder(of thing: HandedOver.Thing, after actor: Actor, at changed: Instant) -> PersonID? {
    if let given = newest[thing], changed <= given.at { return given.to }
    if case .person(let person) = actor { return person }
    return nil
  }

  /// Who sees to what `person` was asked.
  public func holder(of thing: HandedOver.Thing, askedOf person: PersonID) -> PersonID { newest[thing]?.to ?? person }

  /// For how many days it is news to somebody that a thing came to them.
  public static let newsDays: Int64 = 14

  /// What `person` is told of at `time`: what others gave them of late and nobody has given on since, the newest first.
  public func news(for person: PersonID, at time: Instant) -> [HandedOver] {
    let limit = time.advanced(bySeconds: -Self.newsDays * 86_400)
    return newest.values.filter { $0.to == person && $0.by != person && $0.at > limit }
      .sorted { ($0.at, $0.thing.order.exact) > ($1.at, $1.thing.order.exact) }
  }

  /// The comments that were handed to `person`.
  public func comments(heldBy person: PersonID) -> [(article: ArticleID, number: Int)] {
    newest.values.filter { $0.to == person }.compactMap { given in
      guard case .comment(let article, let number) = given.thing else { return nil }
      return (article, number)
    }.sorted { ($0.article.description.exact, $0.number) < ($1.article.description.exact, $1.number) }
  }
}

extension HandedOver.Thing {
  /// Tells two that were given at the same moment in the same order everywhere.
  fileprivate var order: String {
    switch self {
    case .submission(let id): "submission \(id)"
    case .claim(let id): "claim \(id)"
    case .comment(let article, let number): "comment \(article) \(number)"
    }
  }
}
