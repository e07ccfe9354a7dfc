import Editorial
import FoundationEssentials

/// Tells people, once, of deadlines that are near or have passed, of what is about to leave the site, and of schedules that
/// are void since their instant has passed.
struct Remind {
  private let desk: Desk
  /// What is left over is told by the next round.
  private static let limit = 100

  init(_ desk: Desk) { self.desk = desk }

  /// - Returns: what was told, and not by another dispatcher at the same time; and the schedules that are void.
  func callAsFunction(in newsroom: NewsroomID) async throws(NewsroomError)
    -> (told: [Reminder], missed: [ArticleID: MissSchedule.Missed])
  {
    let now = desk.clock.now
    let due = try await asking { () async throws(StoreError) in
      try await desk.reminders.due(by: now, in: newsroom, limit: Self.limit)
    }
    var told: [Reminder] = []
    var missed: [ArticleID: MissSchedule.Missed] = [:]
    for item in due {
      if item.reminder.kind == .scheduleMissed {
        if let one = try await MissSchedule(desk)(item.article.id, in: newsroom) { missed[item.article.id] = one }
        continue
      }
      let announcement = item.article.announcement(of: item.reminder, at: now)
      do {
        let isOurs = try await tell(announcement, of: item, in: newsroom, at: now)
        if isOurs, announcement != nil { told.append(item.reminder) }
      } catch .changedMeanwhile {
        // What it tells of may have moved: the next round reads anew.
        continue
      }
    }
    return (told, missed)
  }

  /// The reminder goes with its telling, and only while the article stands where it was read.
  private func tell(_ announcement: Announcement?, of item: DueReminder, in newsroom: NewsroomID, at now: Instant)
    async throws(NewsroomError) -> Bool
  {
    let recording = Recording(desk: desk, newsroom: newsroom, actor: .dispatcher, at: now)
    return try await recording.commit(
      Entry(
        newsroom: newsroom, command: item.reminder.command, at: now,
        standing: [item.article.id: item.article.version], announcements: announcement.map { [$0] } ?? [],
        reminders: [.told(item.reminder)]))
  }
}

extension Reminder {
  /// The command that telling of it is: of two dispatchers at once, only one takes effect.
  fileprivate var command: CommandID {
    CommandID(UUID(naming: "caibian-reminder 1\n\(article)\n\(kind.rawValue)\n\(number)"))
  }
}
