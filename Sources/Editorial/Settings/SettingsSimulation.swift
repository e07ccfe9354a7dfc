/// What other settings would have done to articles, and what they would ask of those in work.
public enum SettingsSimulation {
  /// A step that was taken, and would have been refused.
  public struct Refused: Hashable, Sendable {
    public let article: ArticleID
    /// The event by which it was taken.
    public let number: Int
    public let action: Action
    public let column: ColumnPath
    /// What would have stood in its way and did not.
    public let needs: [Unmet]
  }

  /// What an article in work would gain and lose.
  public struct Changed: Hashable, Sendable {
    public let article: ArticleID
    public let stage: Stage
    public let column: ColumnPath
    public let gained: [Lack]
    public let lost: [Lack]
  }

  /// One thing that an article lacks until it can be published, or that presses.
  public enum Lack: Hashable, Sendable {
    /// Its column is gone.
    case column
    case signOff(SignOffStep)
    case item(String)
    /// It is past the hours that are usual in its column.
    case overdue
  }

  /// The steps of a history, from `since` on, that `proposed` would have refused and `current` would not. Who people
  /// are is taken from now, for both alike.
  public static func refused(
    _ history: [Sealed<ArticleEvent>], of id: ArticleID, since: Instant, current: NewsroomSettings,
    proposed: NewsroomSettings, people: [PersonID: Person]
  ) -> [Refused] {
    guard let first = history.first, var article = Article(id: id, beginning: first) else { return [] }
    var refused: [Refused] = []
    for link in history.dropFirst() {
      if link.at >= since, let command = command(link.event, article) {
        let person: Person? = if case .person(let id) = link.actor { people[id] } else { nil }
        func unmet(_ settings: NewsroomSettings) -> [Unmet] {
          let facts = Facts(person: person, column: settings.column(article.column))
          return article.obstacles(to: command, knowing: facts, at: link.at)
        }
        let before = Set(unmet(current))
        let needs = unmet(proposed).filter { !before.contains($0) }
        if !needs.isEmpty {
          refused.append(
            Refused(
              article: id, number: link.number, action: command.action, column: article.column, needs: needs))
        }
      }
      article.apply(link)
    }
    return refused
  }

  /// What `article` would gain and lose; `nil` where nothing changes, or where it is not in work.
  public static func change(
    _ article: Article, current: NewsroomSettings, proposed: NewsroomSettings, at time: Instant
  ) -> Changed? {
    guard StageHours.stages.contains(article.stage) else { return nil }
    let before = lacks(article, current.column(article.column), at: time)
    let after = lacks(article, proposed.column(article.column), at: time)
    let gained = after.filter { !before.contains($0) }
    let lost = before.filter { !after.contains($0) }
    guard !gained.isEmpty || !lost.isEmpty else { return nil }
    return Changed(article: article.id, stage: article.stage, column: article.column, gained: gained, lost: lost)
  }

  private static func lacks(_ article: Article, _ column: Column?, at time: Instant) -> [Lack] {
    guard let column else { return [.column] }
    var seen: TextSet = []
    let items = Checklist.actions.flatMap { article.unticked(before: $0, in: column) }
      .filter { seen.insert($0.code).inserted }
    let isLate = article.due(in: column).map { $0 < time } ?? false
    return article.missingSteps(in: column).map(Lack.signOff) + items.map { .item($0.code) }
      + (isLate ? [.overdue] : [])
  }

  /// What was asked for when this happened, for the steps that settings have a say in.
  private static func command(_ event: ArticleEvent, _ article: Article) -> ArticleCommand? {
    switch event {
    case .submitted: .submit
    case .passed(let settled): .pass(responsibleEditor: nil, settled: TextSet(settled))
    case .signed(let signOff): .sign(step: signOff.step, digest: signOff.digest)
    case .scheduled(let schedule?): .schedule(schedule)
    // What went out in an emergency passed over its needs by name.
    case .published(_, let decision?, let address)
    where article.debts.allSatisfy({ $0.digest != article.revision.digest }):
      .publish(decision: decision, address: address)
    default: nil
    }
  }
}

extension SettingsSimulation.Lack {
  public var code: String {
    switch self {
    case .column: "column"
    case .signOff(let step): step.rawValue
    case .item(let code): code
    case .overdue: "overdue"
    }
  }
}
