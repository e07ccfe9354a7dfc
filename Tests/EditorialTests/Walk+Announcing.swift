import Editorial

extension Walk {
  /// A signed story that `editor` scheduled for ten hours from the start.
  static func scheduled(by editor: Person) throws -> Walk {
    var walk = try Walk()
    try walk.approve()
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    return walk
  }

  /// Takes a step, and says what it lets others know.
  mutating func announcements(
    of command: ArticleCommand, by person: Person?, naming assignee: Person? = nil
  ) throws -> [Announcement] {
    let before = article
    try take(command, by: person, naming: assignee)
    return article.announcements(of: history.filter { $0.number > before.version }, after: before, in: column)
  }

  /// Which persons hear of a step what, and the note with it, as text.
  mutating func told(_ command: ArticleCommand, by person: Person?) throws -> [String] {
    try announcements(of: command, by: person).flatMap { announcement in
      announcement.tellings.compactMap { telling in
        guard case .person(let id) = telling.audience else { return nil }
        return "\(telling.kind.rawValue) \(id)\(announcement.note.map { " (\($0))" } ?? "")"
      }
    }
  }
}

extension Sample {
  /// Some hours from the start.
  static func schedule(_ hours: Int64) -> Schedule {
    Schedule(at: start.advanced(bySeconds: hours * 3_600), zone: "Asia/Shanghai")
  }
}
