/// What goes out to readers, or leaves, once nothing holds an article back any more.
public struct GoingOut: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The live text is shown again.
    case page
    /// It is published by schedule.
    case publication
    /// It leaves the site as planned.
    case withdrawal
  }

  public let kind: Kind
  /// When; `nil` with the next round of the dispatcher.
  public let at: Instant?
  /// What the schedule or plan names, as it was meant.
  public let meant: Schedule?
  public let address: String?
}

extension Article {
  /// What goes out of it from `time` on, in the order in which it does.
  public func goingOut(at time: Instant) -> [GoingOut] {
    guard hold == nil else { return [] }
    func one(_ kind: GoingOut.Kind, _ meant: Schedule?) -> GoingOut? {
      meant.map { GoingOut(kind: kind, at: $0.at > time ? $0.at : nil, meant: $0, address: live?.address) }
    }
    let plan = plannedWithdrawal.map { Schedule(at: $0.at, zone: $0.zone) }
    let page = live.map { GoingOut(kind: .page, at: nil, meant: nil, address: $0.address) }
    // What has to leave before it would come, or is under embargo until after that, does not come.
    let comes = schedule.flatMap { meant -> Schedule? in
      let at = max(time, meant.at)
      return (plannedWithdrawal?.at).map { $0 <= at } == true || (embargo?.until).map { at < $0 } == true ? nil : meant
    }
    return [page, one(.publication, comes), one(.withdrawal, plan)].compactMap { $0 }
      .sorted { ($0.at ?? time) < ($1.at ?? time) }
  }
}
