/// Everybody's queues at one moment: what tells whether an article that is under way waits for somebody.
public struct Queues: Sendable {
  private let errands: [ColumnPath: [(person: PersonID, errands: [Errand])]]
  /// The columns in which somebody can release what is on hold.
  private let releasing: Set<ColumnPath>
  private let time: Instant

  /// - Parameter people: those who are there; who has left has no queue.
  public init(of people: [Person], in settings: NewsroomSettings, at time: Instant) {
    let columns = settings.columns.compactMap { settings.column($0.path) }
    errands = Dictionary(
      uniqueKeysWithValues: columns.map { column in
        (column.path, people.map { (person: $0.id, errands: $0.errands(in: column, at: time)) })
      })
    releasing = Set(
      columns.map(\.path).filter { path in
        people.contains { !$0.roles(in: path, at: time).isDisjoint(with: [.licensing, .chiefEditor]) }
      })
    self.time = time
  }

  /// Whether `article` is at an end, or somebody can take it on. What is on hold, or under an embargo, waits by somebody's
  /// word: it is judged as if that were over, and a hold needs somebody who can release it.
  public func take(_ article: Article) -> Bool {
    guard StageHours.stages.contains(article.stage) else { return true }
    if article.hold != nil, !releasing.contains(article.column) { return false }
    let free = article.unstopped
    return errands[article.column, default: []].contains { one in
      one.errands.contains { $0.fits(free, for: one.person, at: time) }
    }
  }
}

extension Article {
  /// The same article without what stops it by somebody's word.
  fileprivate var unstopped: Article {
    var free = self
    free.hold = nil
    free.embargo = nil
    return free
  }
}
