public import Editorial

/// Gives what waits for somebody to somebody else: submissions, claims and comments, which have nobody to whom they are
/// assigned. Stories are assigned.
public struct HandOverWork: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Hashable, Sendable {
    /// What goes to the heir.
    public var given: [HandedOver.Thing] = []
    /// What the heir may not read, so that it stays, with what they lack.
    public var kept: [Kept] = []
  }

  public struct Kept: Hashable, Sendable {
    public let thing: HandedOver.Thing
    public let refusal: Refusal
  }

  /// One's own work; or anybody's, for administrators and for those who assign stories.
  ///
  /// - Parameter isDryRun: say what would go, and write nothing.
  public func callAsFunction(
    from id: PersonID, to heir: PersonID, isDryRun: Bool = false, by session: Session
  ) async throws(NewsroomError) -> Report {
    if id != session.person.id {
      try await desk.permitting(.handOverWork, on: id, by: session) { () throws(Refusal) in
        try session.person.maySeeWhatWaits()
      }
    }
    let staff = try await desk.staff(of: session.newsroom)
    guard let person = staff.person(id) else { throw .noSuchPerson(id) }
    let to = try staff.present(heir)
    guard id != heir else { return Report() }
    let waiting = try await WhatWaits(desk).of(person, in: session.newsroom)
    let things =
      waiting.submissions.map { HandedOver.Thing.submission($0) } + waiting.claims.map { .claim($0) }
      + waiting.mentions.map { .comment($0.article, number: $0.comment) }
    var report = Report()
    for thing in things {
      do {
        try await expect(to, mayRead: thing, in: session.newsroom)
        report.given.append(thing)
      } catch .refused(let refusal) {
        report.kept.append(Kept(thing: thing, refusal: refusal))
      }
    }
    if !isDryRun, !report.given.isEmpty {
      let now = desk.clock.now
      let rows = report.given.map { HandedOver($0, from: id, to: heir, by: session.person.id, at: now) }
      try await asking { () async throws(StoreError) in
        try await desk.people.handOver(rows, in: session.newsroom)
      }
    }
    return report
  }

  private func expect(
    _ heir: Person, mayRead thing: HandedOver.Thing, in newsroom: NewsroomID
  ) async throws(NewsroomError) {
    let now = desk.clock.now
    switch thing {
    case .submission: try deciding { () throws(Refusal) in try heir.mayRead(.submission, at: now) }
    case .claim: try deciding { () throws(Refusal) in try heir.mayRead(.claim, at: now) }
    case .comment(let id, _):
      let article = try await ReadArticle(desk)(id, in: newsroom)
      try deciding { () throws(Refusal) in try heir.mayRead(.discussion, of: article, at: now) }
    }
  }
}
