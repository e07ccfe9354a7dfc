public import Editorial

/// A token at the one moment when its secret is known.
public struct IssuedToken: Hashable, Sendable {
  public static let usualDays = 90

  /// What its holder keeps: `cb_` and 43 letters, digits, `-` and `_` (RFC 4648, base 64 for URLs).
  public let secret: String
  public let token: AccessToken

  init(secret bytes: [UInt8], person: PersonID, newsroom: NewsroomID, at time: Instant, days: Int) {
    secret = "cb_" + Self.base64(bytes)
    token = AccessToken(
      digest: Self.digest(of: secret), person: person, newsroom: newsroom, issued: time,
      expires: time.advanced(bySeconds: Int64(days) * 86_400))
  }

  static func digest(of secret: String) -> Digest { Digest(of: secret.utf8) }

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
    return (Session(person: holder.person, newsroom: holder.newsroom, secret: Secret(secret)), holder.expires)
  }

  /// A new token for `person`, by an administrator or by the person herself.
  public func issue(to person: PersonID, days: Int?, by session: Session) async throws(NewsroomError) -> IssuedToken {
    if person != session.person.id { try await desk.administrate(.issueToken, on: person, by: session) }
    let found = try await asking { () async throws(StoreError) in
      try await desk.people.person(person, in: session.newsroom)
    }
    guard found != nil else { throw .noSuchPerson(person) }
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: person, newsroom: session.newsroom, at: desk.clock.now,
      days: days ?? IssuedToken.usualDays)
    try await asking { () async throws(StoreError) in try await desk.people.add(issued.token) }
    return issued
  }

  /// A new token by whoever owns the database, for when no administrator is left who could make one; it stays on record.
  public func issueAsOperator(
    to person: PersonID, in newsroom: NewsroomID, days: Int?
  ) async throws(NewsroomError) -> IssuedToken {
    let found = try await asking { () async throws(StoreError) in try await desk.people.person(person, in: newsroom) }
    guard found != nil else { throw .noSuchPerson(person) }
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: person, newsroom: newsroom, at: desk.clock.now,
      days: days ?? IssuedToken.usualDays)
    try await asking { () async throws(StoreError) in try await desk.newsrooms.admit(issued.token) }
    return issued
  }

  /// Makes the token `secret` worthless: signing out.
  public func signOut(_ secret: String, by session: Session) async throws(NewsroomError) {
    _ = try await asking { () async throws(StoreError) in
      try await desk.people.revoke(
        tokensOf: session.person.id, in: session.newsroom, only: IssuedToken.digest(of: secret), at: desk.clock.now)
    }
  }

  /// Makes every token of `person` worthless, by an administrator or by the person herself.
  public func revokeAll(of person: PersonID, by session: Session) async throws(NewsroomError) -> Int {
    if person != session.person.id { try await desk.administrate(.revokeTokens, on: person, by: session) }
    return try await asking { () async throws(StoreError) in
      try await desk.people.revoke(tokensOf: person, in: session.newsroom, only: nil, at: desk.clock.now)
    }
  }
}
