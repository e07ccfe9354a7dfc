public import Editorial

/// A session at the one moment when its secret is known.
public struct OpenedSession: Hashable, Sendable {
  public let secret: String
  public let expires: Instant
}

/// Lets people in who work in a browser, by a password of their own.
///
/// What a session is opened with proves itself to the store, which never sees a password: a program that has the store's
/// own login and no password opens none.
public struct SignIn: Sendable {
  /// How sessions end, and how often one may try.
  public struct Limits: Hashable, Sendable {
    /// As GB/T 22239 is practised: after five tries in vain a pause of five minutes, and ten idle minutes end a session.
    public var tries = 5
    public var pauseSeconds = 300
    public var idleSeconds = 600
    /// A long shift.
    public var lifeSeconds = 12 * 3_600

    public init() {}
  }

  private let desk: Desk
  private let limits: Limits
  private let derivation: String

  public init(_ desk: Desk, limits: Limits = Limits()) {
    self.init(desk, limits: limits, derivation: PasswordKey.usual)
  }

  /// - Parameter derivation: how passwords are made dear to guess; cheaper where tests make many.
  package init(_ desk: Desk, limits: Limits = Limits(), derivation: String) {
    self.desk = desk
    self.limits = limits
    self.derivation = derivation
  }

  /// Opens a session. Throws `signIn` where it does not; whether there is such a person takes as long to find out as whether
  /// the password is theirs, and is not told.
  ///
  /// - Parameters:
  ///   - name: the short name, as it was typed.
  ///   - network: where from; tries are counted by it, so that nobody elsewhere is locked out by them.
  public func callAsFunction(
    _ name: String, password typed: String, in newsroom: NewsroomID, from network: Network
  ) async throws(NewsroomError) -> OpenedSession {
    // What nobody can be called is nobody.
    let person = (try? PersonID(stored: name)) ?? PersonID(checked: "")
    let trying = SignInTry(
      person: person, network: network, most: limits.tries, pauseSeconds: limits.pauseSeconds)
    let secret = IssuedToken.text(of: desk.identities.secret(bytes: 32))
    let wish = SessionWish(
      digest: IssuedToken.digest(of: secret), lifeSeconds: limits.lifeSeconds, idleSeconds: limits.idleSeconds)
    return OpenedSession(
      secret: secret, expires: try await open(wish, for: trying, with: Password(typed), in: newsroom))
  }

  /// Asks that whoever acts knows their password, as before it is changed. Tries in vain count as those of signing in do.
  func prove(_ typed: String, by session: Session) async throws(NewsroomError) {
    let trying = SignInTry(
      person: session.person.id, network: .unknown, most: limits.tries, pauseSeconds: limits.pauseSeconds)
    // A session that nobody knows and that is over at once.
    let wish = SessionWish(
      digest: Digest(of: desk.identities.secret(bytes: 32)), lifeSeconds: 1, idleSeconds: 1)
    _ = try await open(wish, for: trying, with: Password(typed), in: session.newsroom)
  }

  private func open(
    _ wish: SessionWish, for trying: SignInTry, with password: Password, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Instant {
    let now = desk.clock.now
    try await expectOpen(trying, newsroom, now)
    let found = try await asking { () async throws(StoreError) in
      try await desk.signIns.salting(of: trying.person, in: newsroom)
    }
    let salting =
      found
      ?? PasswordSalting(salt: desk.identities.secret(bytes: PasswordKey.saltBytes), derivation: derivation)
    let key = try await PasswordKey.shared.key(password, salting)
    let expires = try await asking { () async throws(StoreError) in
      try await desk.signIns.open(wish, for: trying, showing: key, in: newsroom, at: now)
    }
    if let expires { return expires }
    try await expectOpen(trying, newsroom, now)
    throw .signIn(.wrong)
  }

  private func expectOpen(_ trying: SignInTry, _ newsroom: NewsroomID, _ now: Instant) async throws(NewsroomError) {
    let closed = try await asking { () async throws(StoreError) in
      try await desk.signIns.closed(to: trying, in: newsroom, at: now)
    }
    if let closed { throw .signIn(.closed(until: closed)) }
  }

  /// Who tried to sign in and did not, the newest first; for whoever may read tokens.
  public func failures(by session: Session, limit: Int = 100) async throws(NewsroomError) -> [SignInFailure] {
    try await desk.permit(.token, for: .listSignInFailures, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.signIns.failures(in: session.newsroom, limit: limit)
    }
  }
}
