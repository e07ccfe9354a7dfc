package import Editorial
package import Newsroom

extension MemoryStore: Reminders {
  public func due(by time: Instant, in newsroom: NewsroomID, limit: Int) -> [DueReminder] {
    let due = reminders.filter { $0.key.newsroom == newsroom }.flatMap(\.value.values).filter { $0.at <= time }
      .sorted {
        ($0.at, $0.article.description, $0.kind.rawValue) < ($1.at, $1.article.description, $1.kind.rawValue)
      }
    return due.prefix(limit).compactMap { reminder in
      article(reminder.article, in: newsroom).map { DueReminder(reminder, of: $0) }
    }
  }

  func keepReminders(_ entry: Entry) {
    for change in entry.reminders {
      switch change {
      case .stands(let reminder):
        reminders[Key(newsroom: entry.newsroom, id: reminder.article), default: [:]][reminder.kind] = reminder
      case .falls(let article, let kind):
        reminders[Key(newsroom: entry.newsroom, id: article)]?[kind] = nil
      case .told(let reminder):
        let key = Key(newsroom: entry.newsroom, id: reminder.article)
        if reminders[key]?[reminder.kind] == reminder { reminders[key]?[reminder.kind] = nil }
      }
    }
  }
}
