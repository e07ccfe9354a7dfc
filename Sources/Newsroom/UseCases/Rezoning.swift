public import Editorial

/// What another zone of the newsroom touches. An instant that was named stays what it is and is shown by another clock; a
/// term that is counted in days of the newsroom's calendar ends at another instant.
public struct Rezoning: Hashable, Sendable {
  public let before: String
  public let after: String
  /// Schedules, embargoes, deadlines and planned withdrawals, the first first.
  public let planned: [Planned]
  public let terms: [Term]
  /// Those of which something is planned, by their ids.
  let articles: [Article]

  /// By when the sender of a submission is answered.
  public struct Term: Hashable, Sendable {
    public let submission: SubmissionID
    public let before: Instant
    public let after: Instant
  }

  /// `nil` where the zone stays.
  init?(_ turn: SettingsTurn, _ desk: Desk) async throws(NewsroomError) {
    guard turn.before.zone != turn.after.zone else { return nil }
    (before, after) = (turn.before.zone, turn.after.zone)
    let newsroom = turn.after.id
    articles = try await asking { () async throws(StoreError) in try await desk.lists.planned(in: newsroom) }
    let (old, new) = (turn.before.zone, turn.after.zone)
    planned = articles.flatMap(\.planned).filter { $0.at.isShown(otherwiseIn: new, thanIn: old) }.sorted {
      ($0.at, $0.article.description.exact) < ($1.at, $1.article.description.exact)
    }
    let (oldClock, newClock) = (turn.before.replyClock, turn.after.replyClock)
    terms = try await asking { () async throws(StoreError) in
      try await desk.submissions.rows(in: newsroom, states: [.received], limit: 10_000)
    }.map { Term(submission: $0.id, before: oldClock.due($0), after: newClock.due($0)) }
      .filter { $0.before != $0.after }
  }
}

extension Rezoning {
  /// Those whose articles are shown by another clock, and whoever asked for what is planned, are told.
  ///
  /// - Parameter edition: of the settings, that the zone changes with.
  func announcements(edition: Int, by actor: Actor, at time: Instant) -> [Announcement] {
    articles.compactMap { $0.announcement(ofZone: after, insteadOf: before, edition: edition, by: actor, at: time) }
  }
}
