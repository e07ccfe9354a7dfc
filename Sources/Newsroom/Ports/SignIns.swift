public import Editorial

/// How people sign in who work in a browser: invitations, passwords, sessions, and who tried in vain.
package protocol SignIns: Sendable {
  /// Keeps an invitation, and ends earlier ones of the same person. Throws `conflict` if they have left meanwhile.
  func invite(_ invitation: AccessToken) async throws(StoreError)
  /// Whom the invitation with this digest invites, if it is good at `time`.
  func invitation(_ digest: Digest, at time: Instant) async throws(StoreError) -> Invitation?
  /// Keeps the password of whoever acts; their other sessions and their invitations end.
  func choose(_ password: KeptPassword, of person: PersonID, in newsroom: NewsroomID, at time: Instant)
    async throws(StoreError)
  /// With what the password of a person becomes a key; `nil` for who has none.
  func salting(of person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> PasswordSalting?
  /// Until when tries are not looked at that come from this network in the name of this person; `nil` where they are.
  func closed(to trying: SignInTry, in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> Instant?
  /// Opens a session for whoever shows the key of the person's password: until when it is good. `nil` where they do not, or
  /// where tries are not looked at; the former is counted.
  func open(
    _ session: SessionWish, for trying: SignInTry, showing key: [UInt8], in newsroom: NewsroomID, at time: Instant
  )
    async throws(StoreError) -> Instant?
  /// Who tried in vain, the newest first.
  func failures(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [SignInFailure]
}

/// Whom an invitation invites.
public struct Invitation: Hashable, Sendable {
  public let newsroom: NewsroomID
  public let person: PersonID
  public let name: String
  public let expires: Instant

  package init(newsroom: NewsroomID, person: PersonID, name: String, expires: Instant) {
    self.newsroom = newsroom
    self.person = person
    self.name = name
    self.expires = expires
  }
}

/// With what a password becomes a key.
package struct PasswordSalting: Hashable, Sendable {
  /// 16 random bytes.
  package let salt: [UInt8]
  /// How, such as `scrypt 32768 8 3`: the cost parameters N, r and p of RFC 7914.
  package let derivation: String

  package init(salt: [UInt8], derivation: String) {
    self.salt = salt
    self.derivation = derivation
  }
}

/// A password as it is kept: never the words, nor the key that they become, only that key's digest.
package struct KeptPassword: Hashable, Sendable {
  package let salting: PasswordSalting
  package let verifier: Digest

  package init(salting: PasswordSalting, verifier: Digest) {
    self.salting = salting
    self.verifier = verifier
  }
}

/// That somebody tries to sign in.
package struct SignInTry: Hashable, Sendable {
  package let person: PersonID
  package let network: Network
  /// After how many tries in a row there is a pause, and how long it is.
  package let most: Int
  package let pauseSeconds: Int

  package init(person: PersonID, network: Network, most: Int, pauseSeconds: Int) {
    self.person = person
    self.network = network
    self.most = most
    self.pauseSeconds = pauseSeconds
  }
}

/// The session that is to be opened.
package struct SessionWish: Hashable, Sendable {
  package let digest: Digest
  /// How long it is good at most, and how long it may be idle.
  package let lifeSeconds: Int
  package let idleSeconds: Int

  package init(digest: Digest, lifeSeconds: Int, idleSeconds: Int) {
    self.digest = digest
    self.lifeSeconds = lifeSeconds
    self.idleSeconds = idleSeconds
  }
}

/// A run of tries in vain, from one network in the name of one person.
public struct SignInFailure: Hashable, Sendable {
  /// `nil` where nobody is called so.
  public let person: PersonID?
  /// Such as `203.0.113.0/24`; empty where it is not known.
  public let network: String
  public let begun: Instant
  public let last: Instant
  public let tries: Int

  package init(person: PersonID?, network: String, begun: Instant, last: Instant, tries: Int) {
    self.person = person
    self.network = network
    self.begun = begun
    self.last = last
    self.tries = tries
  }
}
