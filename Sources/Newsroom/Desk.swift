public import Editorial

/// Everything a use case may need, put together once by the composition root. What lies behind it only use cases reach:
/// an adapter that touched a port would not compile.
public struct Desk: Sendable {
  package let journal: any Journal
  package let articles: any Articles
  package let lists: any ArticleLists
  package let search: any ArticleSearch
  package let submissions: any Submissions
  package let copies: any Copies
  package let senders: any Senders
  package let pictures: any Pictures
  package let fees: any Fees
  package let payments: any Payments
  package let correspondence: any Correspondence
  package let people: any People
  package let signIns: any SignIns
  package let newsrooms: any Newsrooms
  package let rights: any RightsBooks
  package let dependents: any Dependents
  package let tasks: any RightsTasks
  package let notices: any PartnerNotices
  package let claims: any Claims
  package let outbox: any Outbox
  package let sites: any Sites
  package let editing: any Editing
  package let comments: any Comments
  package let inboxes: any Inboxes
  package let reminders: any Reminders
  package let topics: any Topics
  package let shifts: any Shifts
  package let refused: any RefusedAttempts
  package let services: any Services
  public let clock: any Clock
  public let identities: any Identities
  private let acting: (@Sendable (Acting) -> Desk)?

  package init(
    journal: any Journal, articles: any Articles, lists: any ArticleLists, search: any ArticleSearch,
    submissions: any Submissions, copies: any Copies, senders: any Senders, pictures: any Pictures, fees: any Fees,
    payments: any Payments,
    correspondence: any Correspondence, people: any People, signIns: any SignIns, newsrooms: any Newsrooms,
    rights: any RightsBooks,
    dependents: any Dependents, tasks: any RightsTasks, notices: any PartnerNotices,
    claims: any Claims, outbox: any Outbox, sites: any Sites, editing: any Editing,
    comments: any Comments,
    inboxes: any Inboxes, reminders: any Reminders, topics: any Topics, shifts: any Shifts,
    refused: any RefusedAttempts, services: any Services, clock: any Clock,
    identities: any Identities, acting: (@Sendable (Acting) -> Desk)? = nil
  ) {
    self.journal = journal
    self.articles = articles
    self.lists = lists
    self.search = search
    self.submissions = submissions
    self.copies = copies
    self.senders = senders
    self.pictures = pictures
    self.fees = fees
    self.payments = payments
    self.correspondence = correspondence
    self.people = people
    self.signIns = signIns
    self.newsrooms = newsrooms
    self.rights = rights
    self.dependents = dependents
    self.tasks = tasks
    self.notices = notices
    self.claims = claims
    self.outbox = outbox
    self.sites = sites
    self.editing = editing
    self.comments = comments
    self.inboxes = inboxes
    self.reminders = reminders
    self.topics = topics
    self.shifts = shifts
    self.refused = refused
    self.services = services
    self.clock = clock
    self.identities = identities
    self.acting = acting
  }
}

extension Desk {
  /// The same desk for somebody who is signed in.
  ///
  /// Every transaction that it writes checks once more that their token is good and that they hold what they held when
  /// they signed in: what was revoked a second ago cannot save.
  public func acting(as session: Session) -> Desk { acting?(.person(session)) ?? self }

  /// The same desk for a service; what it writes is refused once its account has ended.
  func acting(as service: Service) -> Desk { acting?(.service(service)) ?? self }
}

/// Whoever acts at a desk, checked again in every transaction that writes.
package enum Acting: Hashable, Sendable {
  case person(Session)
  case service(Service)
}

/// A person at work in a newsroom.
public struct Session: Hashable, Sendable {
  public let person: Person
  public let newsroom: NewsroomID
  /// What they proved who they are with; `nil` where nothing was proven, as in tests of rules.
  public let secret: Secret?
  /// Until when that works; `nil` where nothing was proven.
  public let expires: Instant?
  /// How many living tokens others made for them that they were not told of.
  package let untold: Int

  public init(person: Person, newsroom: NewsroomID, secret: Secret? = nil, expires: Instant? = nil) {
    self.init(person: person, newsroom: newsroom, secret: secret, expires: expires, untold: 0)
  }

  package init(person: Person, newsroom: NewsroomID, secret: Secret?, expires: Instant?, untold: Int) {
    self.untold = untold
    self.person = person
    self.newsroom = newsroom
    self.secret = secret
    self.expires = expires
  }
}

/// The secret of a token; it never describes itself.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// For the store that checks it, and for nothing else.
  package let text: String

  public init(_ text: String) { self.text = text }

  public var description: String { "a secret" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
