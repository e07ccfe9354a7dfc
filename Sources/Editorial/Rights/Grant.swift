/// One permission or prohibition: one rule of an agreement. A prohibition always beats a permission.
///
/// A set that is empty stands for everything of its kind, but for the acts and the channels, which are always said.
public struct Grant: Hashable, Sendable {
  public enum Effect: String, CaseIterable, Hashable, Sendable, Codable { case permit, prohibit }
  public let effect: Effect
  public let acts: Set<UseAct>
  public let channels: Set<Channel>
  /// The changes that are allowed, or of a prohibition those that are forbidden.
  public let edits: Set<EditClass>
  /// Whether it may be passed on.
  public private(set) var sublicense: Bool
  public private(set) var duties: [Duty]
  public let items: ItemSelector
  public let components: Set<ComponentKind>
  public let media: Set<Medium>
  /// ISO 3166 codes of the countries where it holds, such as `CN`.
  public let territory: TextSet
  /// The countries where it does not, of those.
  public let except: TextSet
  /// The languages in which it holds: primary codes of BCP 47, such as `zh`.
  public let languages: TextSet
  /// The accounts of its channels for which it holds, such as 样本发布.
  public let accounts: TextSet
  /// Whether it speaks of uses with advertisements beside them, or of those without; `nil`: of both.
  public let advertising: Bool?
  public let from: Instant?
  public private(set) var until: Instant?
  /// For how many days from our publication of an article it holds for that article.
  public let days: Int?
  /// How many articles may be used under it in all.
  public let count: Int?

  /// - Parameter editClass: the furthest change of the first four classes, where `edits` does not list them. A
  ///   prohibition that lists none forbids the use with any change.
  public init(
    _ effect: Effect, acts: Set<UseAct>, channels: Set<Channel>, editClass: EditClass = .typography,
    edits: Set<EditClass>? = nil, sublicense: Bool = false, duties: [Duty] = [], items: ItemSelector = ItemSelector(),
    components: Set<ComponentKind> = [], media: Set<Medium> = [], territory: TextSet = [], except: TextSet = [],
    languages: TextSet = [], accounts: TextSet = [], advertising: Bool? = nil, from: Instant? = nil,
    until: Instant? = nil, days: Int? = nil, count: Int? = nil
  ) {
    self.effect = effect
    self.acts = acts
    self.channels = channels
    self.edits = edits ?? (effect == .prohibit ? Set(EditClass.allCases) : EditClass.through(editClass))
    self.sublicense = sublicense
    self.duties = duties
    self.items = items
    self.components = components
    self.media = media
    self.territory = territory
    self.except = except
    self.languages = languages
    self.accounts = accounts
    self.advertising = advertising
    self.from = from
    self.until = until
    self.days = days
    self.count = count
  }

  /// The same with another end.
  public func ending(at end: Instant) -> Grant {
    var grant = self
    grant.until = end
    return grant
  }

  /// The same, but not to be passed on.
  public var keptToOneself: Grant {
    var grant = self
    grant.sublicense = false
    return grant
  }

  /// The same, with more that is owed.
  public func owing(_ more: [Duty]) -> Grant {
    var grant = self
    grant.duties += more.filter { !duties.contains($0) }
    return grant
  }

  /// Where it holds.
  public var place: Territory {
    territory.isEmpty ? Territory(allBut: except) : Territory(territory.subtracting(except))
  }

  /// The furthest of the changes it speaks of.
  public var editClass: EditClass { edits.max() ?? .verbatim }
}

/// Which articles a grant is about. One that names nothing is about all.
public struct ItemSelector: Hashable, Sendable, Codable {
  /// Source labels, such as 桐乡新闻网.
  public let labels: [String]
  /// Columns, with everything below them.
  public let columns: [ColumnPath]
  public let articles: [ArticleID]

  public init(labels: [String] = [], columns: [ColumnPath] = [], articles: [ArticleID] = []) {
    self.labels = labels.sorted()
    self.columns = columns.sorted()
    self.articles = articles.sorted { $0.description < $1.description }
  }

  public var isEverything: Bool { labels.isEmpty && columns.isEmpty && articles.isEmpty }

  /// Whether an article under `label` in `column` is one of these: by any of the three ways of naming it.
  func contains(_ article: ArticleID, label: String?, column: ColumnPath) -> Bool {
    isEverything || label.map(labels.contains) ?? false || columns.contains { column.isWithin($0) }
      || articles.contains(article)
  }
}

/// Written with its sets in order, so that the same grant always makes the same text.
extension Grant: Codable {
  private enum CodingKeys: String, CodingKey {
    case effect, acts, channels, edits, sublicense, duties, items, components, media, territory, except, languages,
      accounts, advertising, from, until, days, count
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func set<Element: Hashable & Decodable>(_ key: CodingKeys) throws -> Set<Element> {
      Set(try container.decodeIfPresent([Element].self, forKey: key) ?? [])
    }
    func texts(_ key: CodingKeys) throws -> TextSet {
      TextSet(try container.decodeIfPresent([String].self, forKey: key) ?? [])
    }
    self.init(
      try container.decode(Effect.self, forKey: .effect), acts: try set(.acts), channels: try set(.channels),
      edits: try container.decodeIfPresent([EditClass].self, forKey: .edits).map(Set.init),
      sublicense: try container.decode(Bool.self, forKey: .sublicense),
      duties: try container.decode([Duty].self, forKey: .duties),
      items: try container.decodeIfPresent(ItemSelector.self, forKey: .items) ?? ItemSelector(),
      components: try set(.components), media: try set(.media),
      territory: try texts(.territory), except: try texts(.except), languages: try texts(.languages),
      accounts: try texts(.accounts), advertising: try container.decodeIfPresent(Bool.self, forKey: .advertising),
      from: try container.decodeIfPresent(Instant.self, forKey: .from),
      until: try container.decodeIfPresent(Instant.self, forKey: .until),
      days: try container.decodeIfPresent(Int.self, forKey: .days),
      count: try container.decodeIfPresent(Int.self, forKey: .count))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(effect, forKey: .effect)
    try container.encode(acts.map(\.rawValue).sorted(), forKey: .acts)
    try container.encode(channels.map(\.rawValue).sorted(), forKey: .channels)
    try container.encode(edits.map(\.rawValue).sorted(), forKey: .edits)
    try container.encode(sublicense, forKey: .sublicense)
    try container.encode(duties, forKey: .duties)
    if !items.isEverything { try container.encode(items, forKey: .items) }
    if !components.isEmpty { try container.encode(components.map(\.rawValue).sorted(), forKey: .components) }
    if !media.isEmpty { try container.encode(media.map(\.rawValue).sorted(), forKey: .media) }
    for (key, texts) in [
      (CodingKeys.territory, territory), (.except, except), (.languages, languages), (.accounts, accounts),
    ] where !texts.isEmpty {
      try container.encode(texts.sorted(), forKey: key)
    }
    try container.encodeIfPresent(advertising, forKey: .advertising)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
    try container.encodeIfPresent(days, forKey: .days)
    try container.encodeIfPresent(count, forKey: .count)
  }
}
