public import Editorial

extension Desk {
  /// Asks a rule. Whoever is refused for want of a right is written down before they are told.
  func permitting<Answer>(
    _ useCase: UseCase, on subject: some CustomStringConvertible = "", by session: Session,
    _ rule: () throws(Refusal) -> Answer
  ) async throws(NewsroomError) -> Answer {
    do { return try rule() } catch { throw try await refusing(error, useCase, on: subject, by: session) }
  }

  /// What a refusal is answered with, once it is on record. Whoever may not read what it is about is told which right they
  /// lack, and nothing of how it stands.
  ///
  /// - Parameter article: what it is about, where that is an article.
  func refusing(
    _ refusal: Refusal, _ useCase: UseCase, on subject: some CustomStringConvertible, by session: Session,
    about article: Article? = nil
  ) async throws(NewsroomError) -> NewsroomError {
    guard refusal.isForWantOfRight else { return .refused(refusal) }
    let now = clock.now
    let attempt = RefusedAttempt(by: session.person.id, to: useCase.name, on: subject.description, at: now)
    try await asking { () async throws(StoreError) in try await refused.record(attempt, in: session.newsroom) }
    let mayKnow: Bool
    if let article {
      mayKnow = session.person.canRead(.article, of: article, at: now)
    } else {
      mayKnow = refusal.act.reading?.rule.lets(session.person, readIn: .newsroom, at: now) ?? true
    }
    return .refused(mayKnow ? refusal : refusal.ofRights)
  }

  /// Throws unless the rule of `reading` lets this person read, in `column`, what `useCase` answers.
  func permit(
    _ reading: Reading, for useCase: UseCase, on subject: some CustomStringConvertible = "",
    in column: ColumnPath = .newsroom, to session: Session
  ) async throws(NewsroomError) {
    try await permitting(useCase, on: subject, by: session) { () throws(Refusal) in
      try session.person.mayRead(reading, in: column, at: clock.now)
    }
  }

  /// Throws unless the rule lets this person read something of `article`.
  func permit(
    _ reading: Reading, of article: Article, for useCase: UseCase, to session: Session
  ) async throws(NewsroomError) {
    try await permitting(useCase, on: article.id, by: session) { () throws(Refusal) in
      try session.person.mayRead(reading, of: article, at: clock.now)
    }
  }
}

extension Refusal {
  /// Whether it is the person, and not only the moment, that stands in the way.
  public var isForWantOfRight: Bool { unmet.contains(where: \.isRight) }

  /// Without what it says of the thing itself.
  fileprivate var ofRights: Refusal {
    let rights = unmet.filter(\.isRight)
    // Which step is next is no right of theirs.
    let plain = rights.filter { if case .stepRole = $0 { false } else { true } }
    return Refusal(act, plain.isEmpty ? rights : plain)
  }
}

extension Unmet {
  fileprivate var isRight: Bool {
    switch self {
    case .role, .capacity, .stepRole, .membership, .oneself, .delegator: true
    default: false
    }
  }
}

extension Act {
  /// What one must be let read to be told how the thing stands; `nil` where nothing is told but what was asked.
  fileprivate var reading: Reading? {
    switch self {
    case .article, .comment: .article
    case .submission: .submission
    case .fee: .fee
    case .claim: .claim
    case .drafting, .reading, .administration, .rights, .personalData, .delegation, .shiftNote, .topic: nil
    }
  }
}

extension Desk {
  /// The article, for whoever may read that much of it.
  func article(
    _ id: ArticleID, for useCase: UseCase, reading: Reading, by session: Session
  ) async throws(NewsroomError) -> Article {
    let article = try await ReadArticle(self)(id, in: session.newsroom)
    try await permit(reading, of: article, for: useCase, to: session)
    return article
  }
}

extension Desk {
  /// Throws unless this person may set up the newsroom.
  func administrate(_ useCase: UseCase, on subject: some CustomStringConvertible = "", by session: Session)
    async throws(NewsroomError)
  {
    try await permitting(useCase, on: subject, by: session) { () throws(Refusal) in
      try session.person.mayAdministrate()
    }
  }
}
