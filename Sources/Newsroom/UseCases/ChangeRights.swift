import Editorial

/// Judges what rests on records before and after a change of them, so that the change and the tasks that come of it are
/// one commit.
struct ChangeRights {
  private let desk: Desk
  private let newsroom: NewsroomID
  private let actor: Actor
  private let at: Instant

  init(_ desk: Desk, in newsroom: NewsroomID, by actor: Actor, at time: Instant) {
    self.desk = desk
    self.newsroom = newsroom
    self.actor = actor
    at = time
  }

  /// What a change comes to.
  struct Consequences {
    var verdicts: [SaveRights.Verdict] = []
    /// Judged, and not clear to run.
    var stopped: [(article: Article, decision: RightsDecision)] = []
    var judged = 0
    var tasks: [TaskChange] = []
    /// The new answers of the articles whose answer has changed.
    var decisions: [StoredDecision] = []

    var opened: Int {
      tasks.count { change in
        if case .open = change { true } else { false }
      }
    }
    var ended: Int {
      tasks.count { change in
        if case .end = change { true } else { false }
      }
    }
  }

  /// Saves records with everything that comes of them; what says nothing new is left out, and judges nothing.
  func saving(
    _ records: [RightsRecord], telling: @Sendable (_ judged: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> Consequences {
    let news = try await news(in: records)
    guard !news.isEmpty else { return Consequences() }
    let consequences = try await judging(news, telling: telling)
    try await Recording(desk: desk, newsroom: newsroom, actor: actor, at: at).commit(
      Entry(
        newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: at, decisions: consequences.decisions,
        records: news, recordedBy: actor, tasks: consequences.tasks))
    return consequences
  }

  /// The records that say something new.
  func news(in records: [RightsRecord]) async throws(NewsroomError) -> [RightsRecord] {
    let names = TextSet(records.flatMap(\.names))
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: newsroom, naming: names)
    }
    let known = Set(book.records)
    return records.filter { !known.contains($0) }
  }

  /// What would come of `records`; nothing is saved.
  /// - Parameter parties: whom the records concern, where they do not say so themselves.
  func judging(
    _ records: [RightsRecord], of parties: TextSet = [],
    telling: @Sendable (_ judged: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> Consequences {
    var names: TextSet? = parties
    for record in records { names = record.dependents.flatMap { more in names?.union(more) } }
    var consequences = Consequences()
    guard names?.isEmpty != true else { return consequences }
    let agreements = TextSet(
      records.compactMap { record in
        if case .agreement(let agreement) = record { agreement.id } else { nil }
      })
    let judgement = Judgement(records: records, asOf: at)
    consequences.judged = try await JudgeArticles(desk).each(
      restingOn: names, orOn: agreements, in: newsroom, telling
    ) { articles, book, tasks in
      let supposed = book.supposing(records)
      for article in articles {
        add(judgement.of(article, book, supposed), tasks[article.id] ?? [], to: &consequences)
      }
    }
    return consequences
  }

  /// What a turn of time comes to: the same book, before the moment and at it.
  func judging(_ turns: [RightsTurn], of records: [RightsRecord]) async throws(NewsroomError) -> Consequences {
    var consequences = Consequences()
    let losses = turns.filter(\.isLoss)
    for moment in Set(losses.map(\.at)).sorted() {
      let causes = Set(losses.filter { $0.at == moment }.map(\.cause))
      let turning = records.filter { record in record.turns.contains { $0.at == moment && causes.contains($0.cause) } }
      var names: TextSet? = []
      for record in turning { names = record.dependents.flatMap { more in names?.union(more) } }
      guard names?.isEmpty != true else { continue }
      let agreements = TextSet(turning.compactMap { $0.agreementID })
      let judgement = Judgement(records: turning, asOf: moment)
      consequences.judged += try await JudgeArticles(desk).each(restingOn: names, orOn: agreements, in: newsroom) {
        articles, book, tasks in
        for article in articles {
          add(judgement.turning(article, book, causes), tasks[article.id] ?? [], to: &consequences)
        }
      }
    }
    return consequences
  }

  private func add(_ judged: Judgement.Answer, _ tasks: [RightsTask], to consequences: inout Consequences) {
    let (article, before, after) = (judged.article, judged.before, judged.after)
    if after.outcome >= .needsReview { consequences.stopped.append((article, after)) }
    let lost = after.losses(since: before)
    if !lost.isEmpty {
      consequences.tasks.append(
        .open(
          RightsTask(
            id: TaskID(desk.identities.uuid()), article: article.id, cause: judged.cause, opened: at, openedBy: actor,
            lost: lost, version: article.version)))
    }
    for task in tasks where after.restores(task.lost) {
      consequences.tasks.append(.end(task.id, RightsTask.End(.restored, by: actor, at: at)))
    }
    guard before.outcome != after.outcome || before.obstacles != after.obstacles else { return }
    consequences.decisions.append(
      StoredDecision(
        id: DecisionID(desk.identities.uuid()), decision: after, by: actor, version: article.version, at: at))
    guard before.outcome != after.outcome else { return }
    consequences.verdicts.append(
      SaveRights.Verdict(
        article: article.id, headline: article.revision.manuscript.headline?.text, isLive: article.live != nil,
        before: before.outcome, after: after.outcome))
  }
}

extension RightsRecord {
  var agreementID: String? {
    if case .agreement(let agreement) = self { agreement.id } else { nil }
  }
}
