import Editorial

/// Ends a schedule whose instant has come and that could not be kept, and tells those whom it concerns what stood in the way.
struct MissSchedule {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  struct Missed {
    let schedule: Schedule
    let refusal: Refusal
  }

  /// - Returns: `nil` where none is missed: it was kept, moved or is only late, or another dispatcher was quicker.
  func callAsFunction(_ id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Missed? {
    let publish = ArticleCommand.publish(decision: DecisionID(id.uuid), address: "")
    let (article, facts, edition) = try await ReadArticle(desk).facts(for: publish, on: id, by: nil, in: newsroom)
    let now = desk.clock.now(after: article.changed)
    let unmet = article.obstacles(to: publish, knowing: facts, at: now)
    let events = article.missedSchedules(at: now, because: unmet)
    guard case .wishVoided(.schedule(let schedule), _)? = events.first else { return nil }
    let recording = Recording(desk: desk, newsroom: newsroom, actor: .dispatcher, at: now)
    let change = recording.change(article, events)
    // By the number of the event: an earlier release may have told of the same schedule that it was late.
    let reminder = Reminder(article: id, kind: .scheduleMissed, number: change.state.version, at: schedule.at)
    let announcement = article.announcement(of: reminder, because: unmet, at: now)
    do {
      try await recording.commit(
        Entry(
          newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, articles: [change],
          columns: change.basis(in: edition), announcements: announcement.map { [$0] } ?? []), in: facts.column)
    } catch .changedMeanwhile {
      return nil
    }
    let obstacles = unmet.filter { if case .dueSchedule = $0 { false } else { true } }
    return Missed(
      schedule: schedule, refusal: Refusal(.article(.publish), obstacles.isEmpty ? [.nothingAside] : obstacles))
  }
}
