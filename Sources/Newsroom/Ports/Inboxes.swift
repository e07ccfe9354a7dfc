public import Editorial

/// What people were told, and which articles they watch. Notices come in through the journal, together with what they are
/// about.
package protocol Inboxes: Sendable {
  /// What a person was told, the newest first, from before `place` on.
  func lines(for person: PersonID, in newsroom: NewsroomID, isUnread: Bool, before place: Int?, limit: Int)
    async throws(StoreError) -> [InboxLine]
  /// What a person was told after `place`, the oldest first.
  func lines(for person: PersonID, in newsroom: NewsroomID, after place: Int, limit: Int) async throws(StoreError)
    -> [InboxLine]
  /// Takes what a person was told, up to `place`, as read.
  func read(by person: PersonID, in newsroom: NewsroomID, upTo place: Int, at time: Instant) async throws(StoreError)
  /// How far the digests of a person have come; 0 before the first.
  func digested(by person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> Int
  /// Notes that a digest has told everything up to `place`; it never goes back.
  func digest(to person: PersonID, in newsroom: NewsroomID, upTo place: Int, at time: Instant) async throws(StoreError)
  /// The articles that a person watches, by id.
  func watched(by person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID]
}

/// One thing that a person was told.
public struct InboxLine: Hashable, Sendable {
  /// Grows with every notice of the newsroom.
  public let place: Int
  public let article: ArticleID
  /// As it is now.
  public let headline: String?
  public let kind: Announcement.Kind
  public let subject: Announcement.Subject
  public let by: Actor
  public let note: String?
  /// The instant that a reminder tells of.
  public let due: Instant?
  public let at: Instant
  public let isRead: Bool

  public init(
    place: Int, article: ArticleID, headline: String?, kind: Announcement.Kind, subject: Announcement.Subject,
    by: Actor, note: String?, due: Instant?, at: Instant, isRead: Bool
  ) {
    self.place = place
    self.article = article
    self.headline = headline
    self.kind = kind
    self.subject = subject
    self.by = by
    self.note = note
    self.due = due
    self.at = at
    self.isRead = isRead
  }

  /// The same for somebody who may not read the article.
  func closed(headline: String?) -> InboxLine {
    InboxLine(
      place: place, article: article, headline: headline, kind: kind, subject: subject, by: by, note: nil, due: due,
      at: at, isRead: isRead)
  }
}

/// That a person watches an article from now on, or does so no more.
public struct Watch: Hashable, Sendable {
  public let article: ArticleID
  public let person: PersonID
  public let isOn: Bool

  public init(article: ArticleID, person: PersonID, isOn: Bool) {
    self.article = article
    self.person = person
    self.isOn = isOn
  }
}
