import Editorial
import Newsroom

/// A person at work: the desk, who acts, and the newsroom as it is set up.
struct Room: Sendable {
  let desk: Desk
  let session: Session
  let settings: NewsroomSettings
  let expires: Instant
  var inHand = ArticleInHand()

  var newsroom: NewsroomID { session.newsroom }
  var zone: String { settings.zone }

  func time(_ instant: Instant) -> String { TypedTime.text(instant, zone: settings.zone) }
}

extension Context {
  /// The room of whoever holds the token. Throws `notSignedIn` if nobody does.
  func room() async throws -> Room {
    guard let secret = try token() else { throw NewsroomError.notSignedIn }
    return try await room(at: desk(), by: secret)
  }

  func room(at desk: Desk, by secret: String) async throws -> Room {
    let (session, expires) = try await Tokens(desk).session(secret)
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    zone.become(settings.zone)
    try await tellOfTokens(session, at: desk.acting(as: session), zone: settings.zone)
    return Room(
      desk: desk.acting(as: session), session: session, settings: settings, expires: expires, inHand: inHand)
  }
}

extension Tokens {
  /// Who acts with this secret; `nil` for a token that is worthless.
  func holder(of secret: String) async throws -> Session? {
    do {
      return try await session(secret).session
    } catch let error {
      guard case .notSignedIn = error else { throw error }
      return nil
    }
  }
}

extension Room {
  /// The id that begins with `typed`.
  func id(_ typed: String) async throws -> ArticleID {
    let id = try await ReadArticle(desk).id(typed, by: session)
    inHand.become(id)
    return id
  }

  /// The article whose id begins with `typed`.
  func article(_ typed: String) async throws -> Article {
    try await ReadArticle(desk)(try await id(typed), by: session)
  }

  /// The submission whose id begins with `typed`, or that has this receipt.
  func submission(_ typed: String) async throws -> Submission {
    try await ReadSubmission(desk)(typed, by: session)
  }

  /// The facts that the rules know about somebody acting on `article`, without rights.
  func facts(about article: Article) -> Facts {
    Facts(person: session.person, column: settings.column(article.column))
  }
}
