public import Editorial

/// What waits for one person: what somebody else must take over when they go.
public struct WhatWaits: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Answer: Hashable, Sendable {
    /// Stories in work that they have, or wrote and nobody else has.
    public let stories: [ArticleID]
    /// Stories whose text they are working on.
    public let leases: [ArticleID]
    /// Delegations that hold or will, given by them and taken by them.
    public let delegations: [Delegation]
    /// What only they can sign.
    public let steps: [Step]
    /// Open threads in which they were named.
    public let mentions: [Mention]
    /// Open claims that they dealt with last, or that were handed to them.
    public let claims: [ClaimID]
    /// Submissions without a fate that they dealt with last, or that were handed to them.
    public let submissions: [SubmissionID]
    /// The deadlines of those stories that have one of their own, the nearest first.
    public let deadlines: [Deadline]
    /// Open rights tasks that nobody else may settle.
    public let tasks: [TaskID]
    /// Schedules, embargoes and planned withdrawals that they asked for, the first first.
    public let planned: [Planned]
    /// The stories among those that are assigned to them.
    public let assigned: [ArticleID]

    public var isNothing: Bool {
      stories.isEmpty && leases.isEmpty && delegations.isEmpty && steps.isEmpty && mentions.isEmpty && claims.isEmpty
        && submissions.isEmpty && tasks.isEmpty && planned.isEmpty
    }
  }

  public struct Deadline: Hashable, Sendable {
    public let article: ArticleID
    public let at: Instant
  }

  public struct Step: Hashable, Sendable {
    public let article: ArticleID
    public let step: SignOffStep

    public init(article: ArticleID, step: SignOffStep) {
      self.article = article
      self.step = step
    }
  }

  public struct Mention: Hashable, Sendable {
    public let article: ArticleID
    public let comment: Int

    public init(article: ArticleID, comment: Int) {
      self.article = article
      self.comment = comment
    }
  }

  /// One's own; or anybody's, for administrators and for those who assign stories.
  public func callAsFunction(_ id: PersonID, by session: Session) async throws(NewsroomError) -> Answer {
    if id != session.person.id {
      try await desk.permitting(.readWhatWaits, on: id, by: session) { () throws(Refusal) in
        try session.person.maySeeWhatWaits()
      }
    }
    guard let person = try await desk.staff(of: session.newsroom).person(id) else { throw .noSuchPerson(id) }
    return try await of(person, in: session.newsroom)
  }

  func of(_ person: Person, in newsroom: NewsroomID) async throws(NewsroomError) -> Answer {
    let now = desk.clock.now
    let stages: Set<Stage> = [.draft, .editing, .review, .approved]
    let inWork = try await asking { () async throws(StoreError) in
      try await desk.lists.rows(in: newsroom, stages: stages, assignedTo: nil, limit: 100_000)
    }
    let delegations = try await asking { () async throws(StoreError) in
      try await desk.people.delegations(in: newsroom)
    }
    let leases = try await asking { () async throws(StoreError) in
      try await desk.editing.leases(of: person.id, in: newsroom, at: now)
    }
    let given = HandOvers(
      try await asking { () async throws(StoreError) in try await desk.people.handOvers(in: newsroom) })
    let theirs = inWork.filter { ($0.assignment?.person ?? $0.author) == person.id }
    return Answer(
      stories: theirs.map(\.id), leases: leases,
      delegations: delegations.filter {
        [$0.giver, $0.delegate].contains(person.id) && $0.withdrawnAt == nil && now < $0.until
      }, steps: try await steps(person, inWork.filter { $0.stage == .review }, in: newsroom),
      mentions: try await mentions(of: person.id, given, in: newsroom),
      claims: try await claims(of: person.id, given, in: newsroom),
      submissions: try await submissions(of: person.id, given, in: newsroom),
      deadlines: theirs.compactMap { article in article.deadline.map { Deadline(article: article.id, at: $0.at) } }
        .sorted { $0.at < $1.at },
      tasks: try await tasks(of: person, in: newsroom),
      planned: try await planned(by: person.id, in: newsroom, at: now),
      assigned: theirs.filter { $0.assignment != nil }.map(\.id))
  }

  private func planned(
    by person: PersonID, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> [Planned] {
    try await asking { () async throws(StoreError) in try await desk.lists.planned(in: newsroom) }
      .flatMap { article in article.planned(at: now).filter { article.asker(of: $0) == person } }
      .sorted { ($0.at, $0.article.description.exact) < ($1.at, $1.article.description.exact) }
  }

  private func steps(
    _ person: Person, _ articles: [Article], in newsroom: NewsroomID
  ) async throws(NewsroomError) -> [Step] {
    guard person.rolesAnywhere(at: desk.clock.now).contains(where: \.signs), !articles.isEmpty else { return [] }
    let settings = try await ReadNewsroom(desk)(newsroom)
    let everybody = try await desk.staff(of: newsroom).everybody
    return articles.flatMap { article in
      article.steps(
        waitingOnlyFor: person, among: everybody, in: settings.column(article.column), at: desk.clock.now
      ).map { Step(article: article.id, step: $0) }
    }
  }

  private func mentions(
    of person: PersonID, _ given: HandOvers, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> [Mention] {
    let lines = try await asking { () async throws(StoreError) in
      try await desk.inboxes.lines(for: person, in: newsroom, isUnread: false, before: nil, limit: 1_000)
    }
    var asked: [(article: ArticleID, number: Int)] = []
    for line in lines where line.kind == .mentioned {
      guard case .comment(let number) = line.subject,
        given.holder(of: .comment(line.article, number: number), askedOf: person) == person
      else { continue }
      asked.append((line.article, number))
    }
    for one in given.comments(heldBy: person) where !asked.contains(where: { $0 == one }) { asked.append(one) }
    var mentions: [Mention] = []
    for (article, number) in asked {
      let discussion = try await asking { () async throws(StoreError) in
        try await desk.comments.discussion(of: article, in: newsroom)
      }
      guard let comment = discussion.comments.first(where: { $0.number == number }) else { continue }
      if discussion.openThreads.contains(comment.answers ?? number) {
        mentions.append(Mention(article: article, comment: number))
      }
    }
    return mentions
  }

  private func claims(
    of person: PersonID, _ given: HandOvers, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> [ClaimID] {
    let open = try await asking { () async throws(StoreError) in
      try await desk.claims.rows(
        in: newsroom, states: Set(ClaimState.allCases).subtracting([.closed]), limit: 1_000)
    }
    return open.filter { given.holder(of: .claim($0.id), after: $0.changedBy, at: $0.changed) == person }.map(\.id)
  }

  private func submissions(
    of person: PersonID, _ given: HandOvers, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> [SubmissionID] {
    let open = try await asking { () async throws(StoreError) in
      try await desk.submissions.rows(
        in: newsroom, states: Set(SubmissionState.allCases.filter { !$0.isFinal }), limit: 1_000)
    }
    return open.filter { given.holder(of: .submission($0.id), after: $0.changedBy, at: $0.changed) == person }
      .map(\.id)
  }

  private func tasks(of person: Person, in newsroom: NewsroomID) async throws(NewsroomError) -> [TaskID] {
    guard person.maySettleTasks else { return [] }
    let staff = try await desk.staff(of: newsroom)
    guard !staff.everybody.contains(where: { $0.id != person.id && $0.maySettleTasks }) else { return [] }
    return try await asking { () async throws(StoreError) in
      try await desk.tasks.openTasks(in: newsroom, limit: 1_000)
    }.map(\.id)
  }
}
