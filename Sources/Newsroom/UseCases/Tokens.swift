public import Editorial

/// A token at the one moment when its secret is known.
public struct IssuedToken: Hashable, Sendable {
  public static let usualDays = 90

  /// What its holder keeps: `cb_` and 43 letters, digits, `-` and `_` (RFC 4648, base 64 for URLs).
  public let secret: String
  public let token: AccessToken

  /// - Parameter issuer: `nil` for an operator.
  init(
    secret bytes: [UInt8], person: PersonID, newsroom: NewsroomID, at time: Instant, until expires: Instant,
    by issuer: PersonID?, kind: AccessToken.Kind = .token
  ) {
    secret = Self.text(of: bytes)
    token = AccessToken(
      digest: Self.digest(of: secret), person: person, newsroom: newsroom, issued: time, expires: expires,
      issuer: issuer, kind: kind)
  }

  /// How long a token works that is wanted for `days`, or for the usual time; throws where that is more than `longest`.
  static func seconds(_ days: Int?, atMost longest: Int) throws(NewsroomError) -> Int64 {
    guard days ?? 0 <= longest else {
      throw .refused(Refusal(.administration, [.tokenLife(until: nil, days: longest)]))
    }
    return Int64(days ?? min(usualDays, longest)) * 86_400
  }

  static func digest(of secret: String) -> Digest { Digest(of: secret.utf8) }

  /// A secret as its holder keeps it.
  static func text(of bytes: [UInt8]) -> String { "cb_" + base64(bytes) }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var text = ""
    var bits = 0
    var count = 0
    for byte in bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[(bits >> count) & 63])
      }
    }
    if count > 0 { text.append(alphabet[(bits << (6 - count)) & 63]) }
    return text
  }
}

/// Issues and revokes tokens, and tells who holds one.
public struct Tokens: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Who acts with this secret. Throws `notSignedIn` if nobody may.
  public func session(_ secret: String) async throws(NewsroomError) -> (session: Session, expires: Instant) {
    let digest = IssuedToken.digest(of: secret)
    let holder = try await asking { () async throws(StoreError) in
      try await desk.people.holder(ofToken: digest, at: desk.clock.now)
    }
    guard let holder else { throw .notSignedIn }
    try await note(holder, digest)
    let session = Session(
      person: holder.person, newsroom: holder.newsroom, secret: Secret(secret), expires: holder.expires,
      untold: holder.untold)
    return (session, holder.expires)
  }

  /// Notes that a token is used, to the hour, so that reading does not write each time; a session, which ends when it is
  /// idle, to the tenth of that, and at most to the minute. On a standby it is not noted.
  private func note(_ holder: TokenHolder, _ digest: Digest) async throws(NewsroomError) {
    let now = desk.clock.now
    let grain = holder.idleSeconds.map { Int64(min(60, max(1, $0 / 10))) } ?? 3_600
    guard holder.lastUsed.map({ $0.advanced(bySeconds: grain) <= now }) ?? true else { return }
    do { try await desk.people.used(token: digest, in: holder.newsroom, at: now) } catch {
      if case .unavailable(.readOnly) = error { return }
      throw NewsroomError(error)
    }
  }

  /// The living tokens that others made for whoever acts, each told of once: whoever holds one acts in their name.
  public func tell(_ session: Session) async throws(NewsroomError) -> [KnownToken] {
    guard let secret = session.secret, session.untold > 0 else { return [] }
    let news = try await asking { () async throws(StoreError) in
      try await desk.people.tell(
        of: session.person.id, actingWith: IssuedToken.digest(of: secret.text), in: session.newsroom,
        at: desk.clock.now)
    }
    return news.map { KnownToken(token: $0, lastUsed: nil, revoked: nil) }
  }

  /// The tokens of one person, or of all; one's own, or for whoever may read them.
  public func list(of person: PersonID?, by session: Session) async throws(NewsroomError) -> [KnownToken] {
    if person != session.person.id {
      try await desk.permit(.token, for: .listTokens, on: person?.text ?? "", to: session)
    }
    return try await asking { () async throws(StoreError) in
      try await desk.people.tokens(of: person, in: session.newsroom)
    }
  }

  /// What was done about one person's being there and their tokens, the oldest first.
  public func events(of person: PersonID, by session: Session) async throws(NewsroomError) -> [PersonEvent] {
    if person != session.person.id { try await desk.permit(.token, for: .readPersonEvents, on: person, to: session) }
    return try await asking { () async throws(StoreError) in
      try await desk.people.events(of: person, in: session.newsroom)
    }
  }

  /// A new token for `person`, by an administrator or by the person themselves. One for oneself does not outlast the
  /// token that it is made with, so that whoever stole a token cannot renew it; none outlasts what the newsroom's settings
  /// allow.
  ///
  /// - Parameter days: how long it works; `nil` for the usual time, or until the token in use ends, if that is sooner.
  public func issue(to person: PersonID, days: Int?, by session: Session) async throws(NewsroomError) -> IssuedToken {
    if person != session.person.id { try await desk.administrate(.issueToken, on: person, by: session) }
    let found = try await asking { () async throws(StoreError) in
      try await desk.people.person(person, in: session.newsroom)
    }
    guard found != nil else { throw .noSuchPerson(person) }
    let longest = try await ReadNewsroom(desk)(session.newsroom).longestTokenDays
    let now = desk.clock.now
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: person, newsroom: session.newsroom, at: now,
      until: try life(days, of: person, atMost: longest, by: session, at: now), by: session.person.id)
    do { try await desk.people.add(issued.token) } catch .conflict {
      let left = try await desk.staff(of: session.newsroom).left
      if let at = left[person] { throw .hasLeft(person, at: at) }
      throw .refused(
        Refusal(.administration, [.tokenLife(until: session.expires ?? now, days: longest)]))
    } catch {
      throw NewsroomError(error)
    }
    return issued
  }

  private func life(
    _ days: Int?, of person: PersonID, atMost longest: Int, by session: Session, at now: Instant
  ) throws(NewsroomError) -> Instant {
    let expires = now.advanced(bySeconds: try IssuedToken.seconds(days, atMost: longest))
    guard person == session.person.id, let limit = session.expires, limit < expires else { return expires }
    guard days == nil else {
      throw .refused(Refusal(.administration, [.tokenLife(until: limit, days: longest)]))
    }
    return limit
  }

  /// A new token by whoever owns the database, for when no administrator is left who could make one; it stays on record.
  public func issueAsOperator(
    to person: PersonID, in newsroom: NewsroomID, days: Int?
  ) async throws(NewsroomError) -> IssuedToken {
    _ = try await desk.staff(of: newsroom).present(person)
    let longest = try await ReadNewsroom(desk)(newsroom).longestTokenDays
    let now = desk.clock.now
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: person, newsroom: newsroom, at: now,
      until: now.advanced(bySeconds: try IssuedToken.seconds(days, atMost: longest)), by: nil)
    try await asking { () async throws(StoreError) in try await desk.newsrooms.admit(issued.token) }
    return issued
  }

  /// Makes the token `secret` worthless: signing out.
  public func signOut(_ secret: String, by session: Session) async throws(NewsroomError) {
    _ = try await asking { () async throws(StoreError) in
      try await desk.people.revoke(
        tokensOf: session.person.id, in: session.newsroom, only: IssuedToken.digest(of: secret), by: session.person.id,
        at: desk.clock.now)
    }
  }

  /// Makes every token of `person` worthless, by an administrator or by the person herself.
  public func revokeAll(of person: PersonID, by session: Session) async throws(NewsroomError) -> Int {
    if person != session.person.id { try await desk.administrate(.revokeTokens, on: person, by: session) }
    return try await asking { () async throws(StoreError) in
      try await desk.people.revoke(
        tokensOf: person, in: session.newsroom, only: nil, by: session.person.id, at: desk.clock.now)
    }
  }
}
