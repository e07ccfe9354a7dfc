/// That somebody is at work on an article's text until a moment. It ends by itself: no clock and no job ever breaks one,
/// and only a person takes one over.
public struct EditLease: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// While somebody is typing; renewed as long as she does.
    case short
    /// For a stretch of work, declared with its reason.
    case declared
  }

  public let article: ArticleID
  /// Counts the leases of this article: whoever holds an older one has been displaced.
  public let fence: Int
  public let person: PersonID
  public let kind: Kind
  /// Where from: the computer's name, a browser.
  public let place: String
  public let since: Instant
  public let until: Instant
  public let reason: String?

  public init(
    article: ArticleID, fence: Int, person: PersonID, kind: Kind, place: String, since: Instant, until: Instant,
    reason: String?
  ) {
    self.article = article
    self.fence = fence
    self.person = person
    self.kind = kind
    self.place = place
    self.since = since
    self.until = until
    self.reason = reason
  }

  public func holds(at time: Instant) -> Bool { time < until }

  /// Whether it keeps `person` from saving at `time`.
  public func bars(_ person: PersonID?, at time: Instant) -> Bool { holds(at: time) && self.person != person }

  /// How long a short lease lasts from its last renewal.
  public static let shortSeconds: Int64 = 600
  /// The longest that anybody may declare.
  public static let longestSeconds: Int64 = 7 * 86_400
}

/// What somebody asks of a lease.
public struct LeaseWish: Hashable, Sendable {
  public let kind: EditLease.Kind
  public let place: String
  /// For a declared hold; a short lease lasts its usual time.
  public let until: Instant?
  public let reason: String?
  /// Whether another person's lease is taken over; that takes a reason.
  public let takesOver: Bool

  public init(
    kind: EditLease.Kind = .short, place: String, until: Instant? = nil, reason: String? = nil, takesOver: Bool = false
  ) {
    self.kind = kind
    self.place = place
    self.until = until
    self.reason = reason
    self.takesOver = takesOver
  }
}

extension EditLease {
  /// Whether it is a hold declared by `person` that gives all that `wish` asks for: a short lease would only cut it short.
  public func covers(_ wish: LeaseWish, by person: PersonID, at time: Instant) -> Bool {
    wish.kind == .short && kind == .declared && self.person == person && holds(at: time)
  }

  /// What whoever was at work until now is told of it; nil where nobody was.
  public func announcement(after last: EditLease?, at time: Instant) -> Announcement? {
    guard let last, last.bars(person, at: time) else { return nil }
    return Announcement(
      article: article, subject: .lease(fence), by: .person(person), at: time, note: reason,
      tellings: [Announcement.Telling(.person(last.person), .leaseTaken)])
  }
}

extension EditLease {
  /// The same, over at `time`.
  public func ended(at time: Instant) -> EditLease {
    EditLease(
      article: article, fence: fence + 1, person: person, kind: kind, place: place, since: since, until: time,
      reason: reason)
  }

  /// Whoever was at work on the text is told that `actor` ended that by an action.
  public func announcement(endedBy actor: Actor, with action: Action, at time: Instant) -> Announcement {
    Announcement(
      article: article, subject: .lease(fence + 1), by: actor, at: time,
      note: reason.map { "\(action.rawValue) \($0)" } ?? action.rawValue,
      tellings: [Announcement.Telling(.person(person), .leaseOver)])
  }
}

extension Article {
  /// Whether work on its text is over by `events`: it was published, or stands where nobody changes it.
  public func endsWork(after events: [ArticleEvent]) -> Bool {
    !Action.edit.rule.from.contains(stage) || events.contains { $0.name == "published" }
  }
}

extension Article {
  /// The lease that `wish` gives, or everything that stands in the way. Renewing keeps since when it is held.
  public func lease(
    _ wish: LeaseWish, after last: EditLease?, knowing facts: Facts, at time: Instant
  ) throws(Refusal) -> EditLease {
    let edit = ArticleCommand.edit(revision.manuscript, base: revision.digest)
    let bare = Facts(person: facts.person, column: facts.column)
    var unmet = obstacles(to: edit, knowing: bare, at: time)
    var texts = SaidTexts()
    texts.add(wish.reason, as: .reason)
    texts.addLine(wish.place, as: .label)
    unmet += texts.unmet
    let until = wish.kind == .short ? time.advanced(bySeconds: EditLease.shortSeconds) : wish.until ?? time
    let reason = wish.reason?.trimmed ?? ""
    if wish.kind == .declared || wish.takesOver, reason.isEmpty { unmet.append(.reason) }
    if until <= time { unmet.append(.futureInstant(until)) }
    if until > time.advanced(bySeconds: EditLease.longestSeconds) {
      unmet.append(.leaseLength(days: Int(EditLease.longestSeconds / 86_400)))
    }
    if let last, last.bars(facts.person?.id, at: time), !wish.takesOver { unmet.append(.leased(last)) }
    guard unmet.isEmpty, let person = facts.person else { throw Refusal(.article(.edit), unmet) }
    let renewed = last.flatMap { $0.person == person.id && $0.holds(at: time) ? $0.since : nil }
    return EditLease(
      article: id, fence: (last?.fence ?? 0) + 1, person: person.id, kind: wish.kind, place: wish.place,
      since: renewed ?? time, until: until, reason: reason.isEmpty ? nil : reason)
  }
}

/// What somebody has typed and not saved: it makes no revision, voids no sign-off and holds nobody up.
public struct Autosave: Hashable, Sendable {
  public let article: ArticleID
  public let person: PersonID
  /// The text it was written from.
  public let base: Digest
  public let manuscript: Manuscript
  public let at: Instant

  public init(article: ArticleID, person: PersonID, base: Digest, manuscript: Manuscript, at: Instant) {
    self.article = article
    self.person = person
    self.base = base
    self.manuscript = manuscript
    self.at = at
  }
}

/// A text that could not become the article's, kept for its author to merge.
public struct Branch: Hashable, Sendable {
  public enum Cause: String, CaseIterable, Hashable, Sendable, Codable {
    /// It was written on a text that had moved on.
    case stale
    /// Somebody else was at work on the article.
    case leased
    /// Its writer's lease was taken over before they saved.
    case displaced
    /// Its writer left before they saved.
    case left
  }

  public let article: ArticleID
  /// Counts the branches of the article from 1.
  public let number: Int
  public let author: PersonID
  public let base: Digest
  public let manuscript: Manuscript
  public let cause: Cause
  public let at: Instant

  public init(
    article: ArticleID, number: Int, author: PersonID, base: Digest, manuscript: Manuscript, cause: Cause, at: Instant
  ) {
    self.article = article
    self.number = number
    self.author = author
    self.base = base
    self.manuscript = manuscript
    self.cause = cause
    self.at = at
  }
}
