/// One text of an article that can be found: what is worked on, what readers see where that reads otherwise, or what an
/// urgent fix has set aside.
public struct SearchableText: Hashable, Sendable {
  /// Its raw value tells it in the store; among one article's texts the higher comes first.
  public enum Kind: Int, CaseIterable, Hashable, Sendable {
    case work = 0
    case live = 1
    case aside = 2
  }

  public let kind: Kind
  public let revision: Revision
  public let column: ColumnPath
  public let provenance: Provenance.Kind

  private init(_ kind: Kind, _ revision: Revision, _ column: ColumnPath, _ provenance: Provenance) {
    self.kind = kind
    self.revision = revision
    self.column = column
    self.provenance = provenance.kind
  }

  /// All that can be found of an article, its work first.
  public static func of(_ article: Article) -> [SearchableText] {
    var texts = [SearchableText(.work, article.revision, article.column, article.provenance)]
    if let live = article.live {
      let shown = SearchableText(.live, live.revision, live.column, live.provenance)
      if !shown.reads(as: texts[0]) { texts.append(shown) }
    }
    if let aside = article.aside {
      texts.append(SearchableText(.aside, aside.revision, aside.column, aside.provenance))
    }
    return texts
  }

  /// Whether it is found by the same questions.
  public func reads(as other: SearchableText) -> Bool {
    revision.digest == other.revision.digest && column == other.column && provenance == other.provenance
  }
}

extension Article {
  /// Whether readers see this text of it.
  func shows(_ text: SearchableText) -> Bool {
    guard shown != nil else { return false }
    switch text.kind {
    case .work: return !SearchableText.of(self).contains { $0.kind == .live }
    case .live: return true
    case .aside: return false
    }
  }
}

extension TextSearch {
  /// Whether a text of an article is what is looked for, and may be found: what an index answers is this, whatever way it
  /// goes.
  ///
  /// What readers see everybody finds, the rest whoever may read the article. Whoever sees only what readers see is answered as if there were
  /// nothing else: for them it is published, changed when that text came out, and assigned to nobody. So no question
  /// tells them of a correction.
  /// - Parameter letters: the text, folded.
  public func finds(
    _ text: SearchableText, saying letters: SearchText, of article: Article, for readable: ReadableArticles
  ) -> Bool {
    let isOpen = readable.contains(article)
    guard isOpen || article.shows(text) else { return false }
    return condition.holds { test in
      switch test {
      case .says(let phrase, let zone): letters.says(phrase, in: zone)
      case .column(let column): text.column.isWithin(column)
      case .kind(let kind): text.provenance == kind
      case .hasPicture(let wanted): text.revision.manuscript.illustrations.isEmpty != wanted
      default: test.holds(of: article, isOpen: isOpen)
      }
    }
  }
}

extension SearchTest {
  /// What is asked of the article and not of its text.
  /// - Parameter isOpen: whether more of it may be known than readers see.
  fileprivate func holds(of article: Article, isOpen: Bool) -> Bool {
    switch self {
    case .says, .column, .kind, .hasPicture: false
    case .stage(let stage): (isOpen ? article.stage : .published) == stage
    case .isLive(let wanted): (article.shown != nil) == wanted
    case .since(let date, let moment, typed: _): date.of(article, isOpen: isOpen).map { $0 >= moment } ?? false
    case .before(let date, let moment, typed: _): date.of(article, isOpen: isOpen).map { $0 < moment } ?? false
    case .topic(let code): article.topics.contains { $0.text == code }
    case .assigned(let person): isOpen && article.assignment?.person.text == person
    case .changedBy(let person): isOpen && article.changedBy.isPerson(person)
    case .article(let digits): article.id.description.hasPrefix(digits)
    case .submission(let digits):
      if isOpen, case .submission(let id, _, _) = article.provenance { id.description.hasPrefix(digits) } else { false }
    }
  }
}

extension SearchDate {
  /// `nil` where it has none.
  fileprivate func of(_ article: Article, isOpen: Bool) -> Instant? {
    switch self {
    case .came: article.created
    case .published: article.live?.firstPublished
    case .changed: isOpen ? article.changed : article.live?.published
    }
  }
}

extension Actor {
  fileprivate func isPerson(_ text: String) -> Bool {
    if case .person(let id) = self { id.text == text } else { false }
  }
}
