public import Editorial

/// Invitations to sign in, and the passwords that are chosen with them.
public struct Invitations: Sendable {
  /// How long an invitation is good that nothing else is said of.
  public static let usualHours = 72
  public static let allowedHours = 1...24 * 30

  private let desk: Desk
  private let derivation: String

  public init(_ desk: Desk) { self.init(desk, derivation: PasswordKey.usual) }

  /// - Parameter derivation: how passwords are made dear to guess; cheaper where tests make many.
  package init(_ desk: Desk, derivation: String) {
    self.desk = desk
    self.derivation = derivation
  }

  /// Lets somebody choose a password, by an administrator; earlier invitations of theirs end. It is given once and lies
  /// nowhere.
  public func invite(_ person: PersonID, hours: Int = usualHours, by session: Session) async throws(NewsroomError)
    -> IssuedToken
  {
    try await desk.administrate(.invitePerson, on: person, by: session)
    let found = try await desk.staff(of: session.newsroom).present(person)
    let now = desk.clock.now
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: found.id, newsroom: session.newsroom, at: now,
      until: now.advanced(bySeconds: Int64(hours) * 3_600), by: session.person.id, kind: .invitation)
    do { try await desk.signIns.invite(issued.token) } catch .conflict {
      throw .hasLeft(person, at: now)
    } catch {
      throw NewsroomError(error)
    }
    return issued
  }

  /// Whom an invitation invites. Throws `signIn(.invitationEnded)` for one that is good no more.
  public func callAsFunction(_ secret: String) async throws(NewsroomError) -> Invitation {
    let found = try await asking { () async throws(StoreError) in
      try await desk.signIns.invitation(IssuedToken.digest(of: secret), at: desk.clock.now)
    }
    guard let found else { throw .signIn(.invitationEnded) }
    return found
  }

  /// Chooses a password with an invitation, which is used up by it.
  public func accept(_ secret: String, password typed: String) async throws(NewsroomError) -> Invitation {
    let invitation = try await self(secret)
    let person: Person
    do { person = try Person(id: invitation.person, name: invitation.name) } catch { throw .badText(error) }
    let session = Session(person: person, newsroom: invitation.newsroom, secret: Secret(secret))
    do {
      try await choose(typed, by: session)
    } catch .notSignedIn {
      // Somebody was quicker with it.
      throw .signIn(.invitationEnded)
    }
    return invitation
  }

  /// Chooses another password, by whoever knows the one there is; every other session of theirs ends.
  public func change(from old: String, to new: String, by session: Session) async throws(NewsroomError) {
    try await SignIn(desk, derivation: derivation).prove(old, by: session)
    try await choose(new, by: session)
  }

  private func choose(_ typed: String, by session: Session) async throws(NewsroomError) {
    let password: Password
    do { password = try Password(choosing: typed, for: session.person.id) } catch { throw .signIn(.password(error)) }
    let salting = PasswordSalting(
      salt: desk.identities.secret(bytes: PasswordKey.saltBytes), derivation: derivation)
    let verifier = Digest(of: try await PasswordKey.shared.key(password, salting))
    try await asking { () async throws(StoreError) in
      try await desk.acting(as: session).signIns.choose(
        KeptPassword(salting: salting, verifier: verifier), of: session.person.id, in: session.newsroom,
        at: desk.clock.now)
    }
  }
}
