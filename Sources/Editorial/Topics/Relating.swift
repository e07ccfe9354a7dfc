/// What an article is to stand beside; what is `nil` stays as it is.
public struct Relations: Hashable, Sendable {
  public var topics: [TopicID]?
  /// In the order in which readers see them.
  public var related: [ArticleID]?

  public init(topics: [TopicID]? = nil, related: [ArticleID]? = nil) {
    self.topics = topics
    self.related = related
  }
}

/// What is known of what relations name.
public struct KnownRelations: Hashable, Sendable {
  public let topics: [Topic]
  public let articles: Set<ArticleID>

  public init(topics: [Topic] = [], articles: Set<ArticleID> = []) {
    self.topics = topics
    self.articles = articles
  }
}

extension Article {
  /// How many related articles, and how many topics, an article names at most.
  public static let mostRelations = 20

  /// Relations as they are written down: each once, in order.
  func events(relating relations: Relations) -> [ArticleEvent] {
    var events: [ArticleEvent] = []
    if let topics = relations.topics?.each, topics != self.topics { events.append(.filed(under: topics)) }
    if let related = relations.related?.each, related != self.related { events.append(.related(to: related)) }
    return events
  }
}

extension Examination {
  var relations: [Unmet] {
    guard case .relate(let relations) = command else { return [] }
    var unmet: [Unmet] = []
    for topic in relations.topics?.each ?? [] where !article.topics.contains(topic) {
      let known = facts.relations.topics.first { $0.id == topic }
      if known?.isOpen != true {
        unmet.append(
          .topic(topic, isClosed: known != nil, open: facts.relations.topics.filter(\.isOpen).map(\.id)))
      }
    }
    for other in relations.related?.each ?? [] where other == article.id || !facts.relations.articles.contains(other) {
      unmet.append(.relatedArticle(other))
    }
    let most = max(relations.topics?.count ?? 0, relations.related?.count ?? 0)
    if most > Article.mostRelations { unmet.append(.fewerRelations(most, limit: Article.mostRelations)) }
    return unmet
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  fileprivate var each: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
