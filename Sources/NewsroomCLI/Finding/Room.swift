import Editorial
import Newsroom
import NewsroomFormats

/// A person at work: the desk, who acts, and the newsroom as it is set up.
struct Room: Sendable {
  let desk: Desk
  let session: Session
  let settings: NewsroomSettings
  let expires: Instant
  var inHand = ArticleInHand()
  /// What the last command left; `nil` where nothing is kept.
  var remembered: Remembered?

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
      desk: desk.acting(as: session), session: session, settings: settings, expires: expires, inHand: inHand,
      remembered: Remembered(paths, of: session))
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
  /// The article that somebody means: by its id or the first digits of it, by the beginning of its headline where only one
  /// begins so, or by `-`, the one that was last named.
  func id(_ typed: String) async throws -> ArticleID {
    let id = try await meant(typed)
    inHand.become(id)
    remembered?.remember(id)
    return id
  }

  private func meant(_ typed: String) async throws -> ArticleID {
    if typed == "-" {
      guard let last = remembered?.article else { throw InputFault.nothingRemembered }
      return last
    }
    // Digits are an id's; a headline that is nothing but such digits is found by its id.
    let isDigits = typed.allSatisfy { $0.isASCII && ($0.isHexDigit || $0 == "-") }
    return isDigits ? try await ReadArticle(desk).id(typed, by: session) : try await titled(typed)
  }

  /// The article whose headline begins with `typed`.
  private func titled(_ typed: String) async throws -> ArticleID {
    var found: [ArticleID: String] = [:]
    func add(_ headline: String?, _ id: ArticleID) {
      if let headline, headline.hasPrefix(typed) { found[id] = headline }
    }
    // What came in just now may not be found by its words yet.
    let newest = try await Newsroom.ListArticles(desk)(
      in: Set(Stage.allCases), of: .newsroom, isMine: false, order: .changed, after: nil, limit: 200, by: session)
    for row in newest.rows { add(row.headline, row.article) }
    // Words that cannot be looked for, such as a single mark, are in no other headline that matters.
    if let search = try? search("headline:\"\(typed.replacing("\"", with: " "))\"") {
      for article in try await FindArticles(desk)(search, limit: 100, by: session).articles {
        add(article.work?.headline ?? article.revision.manuscript.headline?.text, article.article)
      }
    }
    guard let first = found.first else { throw NewsroomError.noSuchArticle(typed) }
    guard found.count == 1 else {
      throw InputFault.headlines(
        typed, found.sorted { $0.value.exact < $1.value.exact }.prefix(5).map { (article: $0.key, headline: $0.value) })
    }
    return first.key
  }

  /// The article that somebody means by `typed`.
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
