public import Editorial

/// What time does to submissions: the reply clock speaks, and contact data that are no longer needed are destroyed. A
/// part of every dispatcher's round.
public struct SubmissionRounds: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk.acting(as: .dispatcher)
    self.keys = keys
  }

  /// Tells those who got no answer in time that they may offer their story elsewhere (R76).
  /// - Returns: whose clock spoke.
  public func speak(in newsroom: NewsroomID) async throws(NewsroomError) -> [SubmissionID] {
    let clock = try await ReadNewsroom(desk)(newsroom).replyClock
    let waiting = try await asking { () async throws(StoreError) in
      try await desk.submissions.rows(in: newsroom, states: [.received], limit: 1_000)
    }
    var spoken: [SubmissionID] = []
    for submission in waiting {
      let now = desk.clock.now
      guard let event = submission.speaking(clock, at: now) else { continue }
      let recording = Recording(desk: desk, newsroom: newsroom, actor: .dispatcher, at: now)
      do {
        try await recording.commit(
          Entry(
            newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now,
            submissions: [recording.change(submission, event)]))
        spoken.append(submission.id)
      } catch .changedMeanwhile {
        // Somebody has just answered.
        continue
      }
    }
    return spoken
  }

  /// Erases senders all of whose stories came to nothing long enough ago (R71).
  /// - Returns: who was erased.
  public func forget(in newsroom: NewsroomID) async throws(NewsroomError) -> [SenderID] {
    let settings = try await ReadNewsroom(desk)(newsroom).submissions ?? SubmissionSettings()
    let limit = desk.clock.now.advanced(bySeconds: -Int64(settings.retentionDays) * 86_400)
    var erased: [SenderID] = []
    var last: UInt32?
    while true {
      let page = try await asking { () async throws(StoreError) in
        try await desk.senders.senders(after: last, in: newsroom, limit: 200)
      }
      guard let end = page.last else { return erased }
      for sender in page where sender.created <= limit {
        let submissions = try await asking { () async throws(StoreError) in
          try await desk.submissions.submissions(of: sender.id, in: newsroom)
        }
        // Who sent nothing is a claimant: licensing staff erase those, when their claim is over.
        guard !submissions.isEmpty,
          submissions.allSatisfy({ $0.state.isFinal && $0.state != .accepted && $0.changed <= limit })
        else {
          continue
        }
        try await PersonalDataOfSenders(desk, keys: keys)
          .erase(sender.id, in: newsroom, by: .dispatcher, purpose: "retention")
        erased.append(sender.id)
      }
      last = end.number
    }
  }
}
