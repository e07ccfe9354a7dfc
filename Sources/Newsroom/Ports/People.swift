public import Editorial

/// The people of a newsroom, their roles and their tokens.
package protocol People: Sendable {
  func person(_ id: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> Person?
  func everybody(in newsroom: NewsroomID) async throws(StoreError) -> [Person]
  /// Adds people, or replaces what is known of them; earlier roles stay in the record of grants.
  func save(_ people: [Person], in newsroom: NewsroomID, by actor: PersonID, at time: Instant) async throws(StoreError)
  /// Who holds the token with this digest, if it is neither expired nor revoked at `time`.
  func holder(ofToken digest: Digest, at time: Instant) async throws(StoreError) -> TokenHolder?
  func add(_ token: AccessToken) async throws(StoreError)
  /// Every delegation there was, the newest first. Whoever stands in for somebody now is read with the person.
  func delegations(in newsroom: NewsroomID) async throws(StoreError) -> [Delegation]
  /// Records a delegation, and gives it its number.
  func record(_ delegation: Delegation, in newsroom: NewsroomID) async throws(StoreError) -> Delegation
  /// Ends a delegation at `time`. Whether it had not been ended before.
  func withdraw(delegation number: Int, in newsroom: NewsroomID, by actor: PersonID, at time: Instant)
    async throws(StoreError) -> Bool
  /// Makes the tokens of a person worthless from `time` on: one of them, or all.
  /// Returns how many were.
  func revoke(tokensOf person: PersonID, in newsroom: NewsroomID, only digest: Digest?, at time: Instant)
    async throws(StoreError) -> Int
}

/// A token as it is kept: never the secret, only its digest.
public struct AccessToken: Hashable, Sendable {
  public let digest: Digest
  public let person: PersonID
  public let newsroom: NewsroomID
  public let issued: Instant
  public let expires: Instant

  public init(digest: Digest, person: PersonID, newsroom: NewsroomID, issued: Instant, expires: Instant) {
    self.digest = digest
    self.person = person
    self.newsroom = newsroom
    self.issued = issued
    self.expires = expires
  }
}

public struct TokenHolder: Hashable, Sendable {
  public let person: Person
  public let newsroom: NewsroomID
  public let expires: Instant

  public init(person: Person, newsroom: NewsroomID, expires: Instant) {
    self.person = person
    self.newsroom = newsroom
    self.expires = expires
  }
}
