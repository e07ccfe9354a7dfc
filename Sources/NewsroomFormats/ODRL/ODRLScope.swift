import Editorial

/// What constraints say together: one way in which a rule can hold. What is not said is `nil`, and does not limit.
struct ODRLScope {
  var channels: Set<Channel>?
  var media: Set<Medium>?
  var components: Set<ComponentKind>?
  var territory: TextSet?
  /// Of our own documents: countries left out, languages, accounts, advertisements, days from publication.
  var except: TextSet = []
  var languages: TextSet?
  var accounts: TextSet?
  var advertising: Set<Bool>?
  var days: [Int] = []
  var starts: [Instant] = []
  var ends: [Instant] = []
  var counts: [Int] = []
  /// Whether every count is one of articles, as ours are, and not of single uses.
  var countsArticles = true
  var conditions: [Duty] = []
  /// Of refined actions in our own documents: which act it is, which changes it allows.
  var acts: Set<UseAct>?
  var edits: Set<EditClass>?

  var isOwnOnly: Bool {
    (acts != nil || edits != nil) && channels == nil && media == nil && components == nil && territory == nil
      && except.isEmpty && languages == nil && accounts == nil && advertising == nil && days.isEmpty && starts.isEmpty
      && ends.isEmpty && counts.isEmpty && conditions.isEmpty
  }

  func and(_ other: ODRLScope) -> ODRLScope {
    func both<Element>(_ one: Set<Element>?, _ other: Set<Element>?) -> Set<Element>? {
      guard let one, let other else { return one ?? other }
      return one.intersection(other)
    }
    var scope = self
    scope.channels = both(channels, other.channels)
    scope.media = both(media, other.media)
    scope.components = both(components, other.components)
    func common(_ one: TextSet?, _ other: TextSet?) -> TextSet? {
      guard let one, let other else { return one ?? other }
      return one.intersection(other)
    }
    scope.territory = common(territory, other.territory)
    scope.except = except.union(other.except)
    scope.languages = common(languages, other.languages)
    scope.accounts = common(accounts, other.accounts)
    scope.advertising = both(advertising, other.advertising)
    scope.days += other.days
    scope.starts += other.starts
    scope.ends += other.ends
    scope.counts += other.counts
    scope.countsArticles = countsArticles && other.countsArticles
    scope.conditions += other.conditions.filter { !conditions.contains($0) }
    scope.acts = both(acts, other.acts)
    scope.edits = both(edits, other.edits)
    return scope
  }

  /// Whether no use at all is in it.
  var isEmpty: Bool {
    let places = (channels ?? Set(Channel.allCases)).filter { media?.contains($0.medium) ?? true }
    if let start = starts.max(), let end = ends.min(), end <= start { return true }
    return places.isEmpty || components?.isEmpty == true || territory?.isEmpty == true || counts.contains(0)
      || languages?.isEmpty == true || accounts?.isEmpty == true || advertising?.isEmpty == true || days.contains(0)
  }

  /// Whether no use can be in both.
  func excludes(_ other: ODRLScope) -> Bool {
    var both = and(other)
    both.counts = []
    return both.isEmpty
  }
}
