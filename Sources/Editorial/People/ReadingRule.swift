/// One row of the table of readings.
public struct ReadingRule: Hashable, Sendable {
  public let by: Readers
  public let place: Place
  /// Who may besides, because of what they have to do with the very thing.
  public let also: [Tie]

  public enum Readers: Hashable, Sendable {
    /// Whoever is logged in.
    case everybody
    /// Whoever holds any role in the newsroom, of their own or in somebody's stead.
    case members
    case roles([Role])
    /// Only those named by a tie.
    case nobody
  }

  /// Where a role must be held.
  public enum Place: String, Hashable, Sendable {
    /// In the column of the article, or above it.
    case column
    /// For the whole newsroom.
    case newsroom
    /// In any column at all.
    case anyColumn
  }

  /// What somebody has to do with what is read.
  public enum Tie: String, CaseIterable, Hashable, Sendable {
    /// Whoever brought the article in, or wrote on it since it was last live.
    case author
    /// Whoever it is assigned to.
    case assignee
    /// Whoever writes for its column, while it is a draft that nobody has: else nobody could take it.
    case taker
    /// The person whom it is about.
    case oneself
  }

  init(by readers: Readers, in place: Place = .newsroom, also ties: Tie...) {
    by = readers
    self.place = place
    also = ties
  }

  /// What `person` lacks at `time` to read something in `column`; empty if nothing.
  func unmet(for person: Person, in column: ColumnPath, at time: Instant) -> [Unmet] {
    switch by {
    case .everybody: return []
    case .members: return person.isMember(at: time) ? [] : [.membership]
    case .nobody: return [.oneself]
    case .roles(let roles):
      let place = place == .column ? column : .newsroom
      let held = self.place == .anyColumn ? person.rolesAnywhere(at: time) : person.roles(in: place, at: time)
      return held.isDisjoint(with: roles) ? [.role(anyOf: roles, column: place)] : []
    }
  }
}

extension ReadingRule {
  /// Whether a role lets `person` read this of everything in `column`.
  public func lets(_ person: Person, readIn column: ColumnPath, at time: Instant) -> Bool {
    unmet(for: person, in: column, at: time).isEmpty
  }
}

extension Person {
  /// The roles held anywhere at `time`, of their own or in others' stead.
  public func rolesAnywhere(at time: Instant) -> Set<Role> {
    Set(grants.map(\.role)).union(standIns.filter { $0.holds(at: time) }.flatMap { $0.grants.map(\.role) })
  }

  /// Whether this person holds any role in the newsroom at `time`.
  public func isMember(at time: Instant) -> Bool { !rolesAnywhere(at: time).isEmpty }

  /// Whether this person may read something of the newsroom, or of one of its columns; throws what is missing.
  public func mayRead(_ reading: Reading, in column: ColumnPath = .newsroom, at time: Instant) throws(Refusal) {
    let unmet = reading.rule.unmet(for: self, in: column, at: time)
    guard unmet.isEmpty else { throw Refusal(.reading(reading), unmet) }
  }

  /// Whether this person may read something that is about `person`; throws what is missing.
  public func mayRead(_ reading: Reading, about person: PersonID, at time: Instant) throws(Refusal) {
    if person == id, reading.rule.also.contains(.oneself) { return }
    try mayRead(reading, at: time)
  }

  /// Whether this person may read something of an article; throws what is missing.
  public func mayRead(_ reading: Reading, of article: Article, at time: Instant) throws(Refusal) {
    if reading.rule.also.contains(where: { article.ties(person: self, by: $0) }) { return }
    if reading == .live, article.shown == nil { return try mayRead(.article, of: article, at: time) }
    try mayRead(reading, in: article.column, at: time)
  }

  /// Whether this person may read something of an article.
  public func canRead(_ reading: Reading, of article: Article, at time: Instant) -> Bool {
    do {
      try mayRead(reading, of: article, at: time)
      return true
    } catch {
      return false
    }
  }
}

extension Article {
  func ties(person: Person, by tie: ReadingRule.Tie) -> Bool {
    switch tie {
    case .author: person.id == author || writers.contains(person.id)
    case .assignee: person.id == assignment?.person
    case .taker: stage == .draft && assignment == nil && writers.isEmpty && person.writes(in: column)
    case .oneself: false
    }
  }
}

/// Which articles somebody may read, for lists that are filtered where the articles lie.
public struct ReadableArticles: Hashable, Sendable {
  public let person: PersonID
  /// The columns all of whose articles may be read, with those below them; each once, none within another.
  public let columns: [ColumnPath]
  /// The columns for which the person writes: drafts there that nobody has may be read too.
  public let writesIn: [ColumnPath]

  public init(to person: Person, at time: Instant) {
    self.person = person.id
    let lent = person.standIns.filter { $0.holds(at: time) }.flatMap(\.grants)
    columns = Self.widest((person.grants + lent).filter { Reading.desk.contains($0.role) }.map(\.column))
    writesIn = Self.widest(person.grants.filter { $0.role.writes }.map(\.column))
  }

  private static func widest(_ columns: [ColumnPath]) -> [ColumnPath] {
    let all = Set(columns)
    return all.filter { column in !all.contains { $0 != column && column.isWithin($0) } }.sorted()
  }

  /// Whether an article may be read; the same answer as ``Person/mayRead(_:of:at:)``.
  public func contains(_ article: Article) -> Bool {
    if columns.contains(where: article.column.isWithin) { return true }
    if article.author == person || article.writers.contains(person) || article.assignment?.person == person {
      return true
    }
    return article.stage == .draft && article.assignment == nil && article.writers.isEmpty
      && writesIn.contains(where: article.column.isWithin)
  }
}
