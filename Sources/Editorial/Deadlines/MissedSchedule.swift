/// What becomes of a schedule whose instant has come and that could not be kept: it is void, with a word. Nothing that stops
/// standing in the way later publishes the story by surprise.
extension Article {
  /// Its own schedule, in force or waiting for the text to be signed.
  public var ownSchedule: Schedule? { schedule ?? pendingSchedule }

  /// The schedules that are void at `time`: the one in force, where anything stands in the way of the dispatcher; one that
  /// waits for the text to be signed, and one that an urgent fix has set aside, by their time alone. A schedule that nothing
  /// stands in the way of is only late.
  ///
  /// - Parameter unmet: what stands in the way of the dispatcher at `time`.
  public func missedSchedules(at time: Instant, because unmet: [Unmet]) -> [ArticleEvent] {
    var missed: [Schedule] = []
    if let own = ownSchedule, own.at <= time, schedule == nil || !unmet.isEmpty { missed.append(own) }
    if let set = aside?.ownSchedule, set.at <= time { missed.append(set) }
    return missed.map { .wishVoided(.schedule($0), because: .missed) }
  }

  /// What a schedule that came due lacked, as a notice keeps it: codes of what was unmet, the stage that it stood in, or that
  /// an urgent fix had set it aside.
  func lacks(of unmet: [Unmet]) -> String? {
    var codes = unmet.compactMap { unmet -> String? in
      switch unmet {
      // Its time has come: what is missing is something else.
      case .dueSchedule: nil
      case .stage(let stage, _): "stage:\(stage.rawValue)"
      default: unmet.code
      }
    }
    if ownSchedule == nil, aside?.ownSchedule != nil { codes = ["aside"] }
    return codes.isEmpty ? nil : codes.joined(separator: " ")
  }
}

extension Aside {
  /// What it was scheduled for, in force or waiting.
  public var ownSchedule: Schedule? { schedule ?? pendingSchedule }
}
