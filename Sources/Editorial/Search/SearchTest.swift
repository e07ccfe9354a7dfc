/// One thing that is asked of a text.
public enum SearchTest: Hashable, Sendable {
  /// Words, anywhere or in one zone.
  case says(SearchPhrase, in: SearchZone?)
  /// In this column or below it.
  case column(ColumnPath)
  case stage(Stage)
  /// Whether readers see it; what is on hold they do not.
  case isLive(Bool)
  /// From this moment on, and as it was typed.
  case since(SearchDate, Instant, typed: String)
  /// Before this moment, and as it was typed.
  case before(SearchDate, Instant, typed: String)
  case kind(Provenance.Kind)
  case hasPicture(Bool)
  case topic(String)
  /// By the person's short name.
  case assigned(String)
  case changedBy(String)
  /// The beginning of an article's id.
  case article(String)
  /// The beginning of the id of the submission that it was made of.
  case submission(String)
}

/// Which of an article's dates is meant.
public enum SearchDate: String, CaseIterable, Hashable, Sendable {
  /// When it came into the newsroom; it never changes, and results are in its order.
  case came
  /// When it was first published.
  case published
  case changed
}

/// What somebody looks for: tests, joined.
public indirect enum SearchCondition: Hashable, Sendable {
  case all([SearchCondition])
  case any([SearchCondition])
  case not(SearchCondition)
  case test(SearchTest)

  /// Whether it is so, given how each test turned out.
  package func holds(_ test: (SearchTest) -> Bool) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(test) }
    case .any(let parts): parts.contains { $0.holds(test) }
    case .not(let part): !part.holds(test)
    case .test(let one): test(one)
    }
  }

  /// How many tests there are in it.
  var count: Int {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.count }
    case .not(let part): part.count
    case .test: 1
    }
  }
}

extension SearchCondition {
  /// The phrases that a text is found for, none that is left out, in the order in which they were typed.
  public var phrases: [SearchPhrase] { said(true) }

  private func said(_ isWanted: Bool) -> [SearchPhrase] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.said(isWanted) }
    case .not(let part): part.said(!isWanted)
    case .test(.says(let phrase, in: _)): isWanted ? [phrase] : []
    case .test: []
    }
  }
}
