public import Editorial

/// The people of a newsroom, their roles and their tokens.
package protocol People: Sendable {
  func person(_ id: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> Person?
  func everybody(in newsroom: NewsroomID) async throws(StoreError) -> [Person]
  /// Adds people, or replaces what is known of them; earlier roles stay in the record of grants. Throws `conflict` if
  /// nobody could set up the newsroom any more.
  ///
  /// - Parameter tellings: who is told of it, in the same transaction.
  func save(
    _ people: [Person], in newsroom: NewsroomID, by actor: PersonID, at time: Instant, telling tellings: [Announcement]
  ) async throws(StoreError)
  /// Who holds the token with this digest, if it is neither expired nor revoked at `time`.
  func holder(ofToken digest: Digest, at time: Instant) async throws(StoreError) -> TokenHolder?
  /// Keeps a token. Throws `conflict` if its holder has left meanwhile, or if it would outlast the one it is made with.
  func add(_ token: AccessToken) async throws(StoreError)
  /// Notes that the token was used at `time`.
  func used(token digest: Digest, in newsroom: NewsroomID, at time: Instant) async throws(StoreError)
  /// Every token there was, or those of one person; the newest first.
  func tokens(of person: PersonID?, in newsroom: NewsroomID) async throws(StoreError) -> [KnownToken]
  /// The living tokens that others made for whoever acts with the token of this digest and that they were not told of,
  /// without that very token; from now on they were told.
  func tell(of person: PersonID, actingWith digest: Digest, in newsroom: NewsroomID, at time: Instant)
    async throws(StoreError) -> [AccessToken]
  /// Ends everything that a person can act with: roles, tokens, delegations given and taken, and work on texts. Throws
  /// `conflict` if nobody could set up the newsroom any more.
  func end(
    _ person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant, telling tellings: [Announcement]
  ) async throws(StoreError)
  /// Lets somebody who had left be there again, without roles.
  func readmit(_ person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant)
    async throws(StoreError)
  /// What was given from one person to another, the oldest first.
  func handOvers(in newsroom: NewsroomID) async throws(StoreError) -> [HandedOver]
  /// Writes down what is given.
  func handOver(_ given: [HandedOver], in newsroom: NewsroomID) async throws(StoreError)
  /// Who has left, and when.
  func left(in newsroom: NewsroomID) async throws(StoreError) -> [PersonID: Instant]
  /// What was done about one person's being there and their tokens, the oldest first.
  func events(of person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> [PersonEvent]
  /// Every delegation there was, the newest first. Whoever stands in for somebody now is read with the person.
  func delegations(in newsroom: NewsroomID) async throws(StoreError) -> [Delegation]
  /// Records a delegation, and gives it its number.
  func record(_ delegation: Delegation, in newsroom: NewsroomID) async throws(StoreError) -> Delegation
  /// Ends a delegation at `time`. Whether it had not been ended before.
  func withdraw(
    delegation number: Int, in newsroom: NewsroomID, by actor: PersonID, at time: Instant,
    telling tellings: [Announcement]
  ) async throws(StoreError) -> Bool
  /// Makes the tokens of a person worthless from `time` on: one of them, or all.
  /// Returns how many were.
  func revoke(
    tokensOf person: PersonID, in newsroom: NewsroomID, only digest: Digest?, by actor: PersonID, at time: Instant
  ) async throws(StoreError) -> Int
}

extension People {
  /// Adds people, or replaces what is known of them, where nobody need be told.
  package func save(
    _ people: [Person], in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) async throws(StoreError) {
    try await save(people, in: newsroom, by: actor, at: time, telling: [])
  }

  /// Ends everything that a person can act with, where nobody need be told.
  package func end(
    _ person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) async throws(StoreError) {
    try await end(person, in: newsroom, by: actor, at: time, telling: [])
  }
}

/// A token as it is kept: never the secret, only its digest.
public struct AccessToken: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// For scripts and terminals.
    case token
    /// Of somebody who signed in with a password; it ends when it has not been used for a while.
    case session
    /// Opens nothing but the choice of a password.
    case invitation
  }

  public let kind: Kind
  public let digest: Digest
  public let person: PersonID
  public let newsroom: NewsroomID
  public let issued: Instant
  public let expires: Instant
  /// Who made it; `nil` for one from before this was kept, and for an operator's.
  public let issuer: PersonID?

  public init(
    digest: Digest, person: PersonID, newsroom: NewsroomID, issued: Instant, expires: Instant, issuer: PersonID? = nil,
    kind: Kind = .token
  ) {
    self.kind = kind
    self.issuer = issuer
    self.digest = digest
    self.person = person
    self.newsroom = newsroom
    self.issued = issued
    self.expires = expires
  }
}

/// A token with what became of it.
public struct KnownToken: Hashable, Sendable {
  public let token: AccessToken
  /// To the hour; `nil` before the first use.
  public let lastUsed: Instant?
  public let revoked: Instant?

  public init(token: AccessToken, lastUsed: Instant?, revoked: Instant?) {
    self.token = token
    self.lastUsed = lastUsed
    self.revoked = revoked
  }

  /// Whether it works for more days than `longest`, counted from its making: one from before the newsroom allowed less. One
  /// that says that it is made later is counted from now: whoever writes past the rules says what they like.
  public func isLonger(than longest: Int, at now: Instant) -> Bool {
    token.expires > min(token.issued, now).advanced(bySeconds: Int64(longest) * 86_400)
  }

  public func works(at time: Instant) -> Bool { time < token.expires && revoked.map { time < $0 } ?? true }

  /// When its holder is known to have been there for the last time: a token that was not used yet counts from its issue.
  public var seen: Instant { lastUsed ?? token.issued }
}

/// What somebody did about a person's being there, or about their tokens.
public struct PersonEvent: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case tokenIssued, tokensRevoked, left, returned, invited, passwordSet
  }

  public let kind: Kind
  public let person: PersonID
  public let by: PersonID
  public let at: Instant

  public init(_ kind: Kind, of person: PersonID, by actor: PersonID, at time: Instant) {
    self.kind = kind
    self.person = person
    by = actor
    at = time
  }
}

public struct TokenHolder: Hashable, Sendable {
  public let person: Person
  public let newsroom: NewsroomID
  public let expires: Instant
  /// When the token was last used before; to the hour, of a session to the minute.
  public let lastUsed: Instant?
  /// Of a session: it ends when it has not been used for so long.
  public let idleSeconds: Int?
  /// How many living tokens others made for this person that they were not told of, without this one.
  public let untold: Int

  public init(
    person: Person, newsroom: NewsroomID, expires: Instant, lastUsed: Instant? = nil, idleSeconds: Int? = nil,
    untold: Int = 0
  ) {
    self.lastUsed = lastUsed
    self.idleSeconds = idleSeconds
    self.untold = untold
    self.person = person
    self.newsroom = newsroom
    self.expires = expires
  }
}
