/// Something that is to happen to an article at an instant, or is over by then: a line of the plan 排期.
public struct Planned: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It is to be published; it is once it has been signed.
    case scheduled, scheduleWaits
    /// Until then it is not published.
    case embargo
    /// It must be out.
    case deadline
    /// What is live leaves the site.
    case withdrawal
  }

  public let article: ArticleID
  public let kind: Kind
  public let at: Instant
  /// The IANA time zone it was meant in.
  public let zone: String
  public let headline: String?
  public let column: ColumnPath
  public let stage: Stage
  /// Whether it was asked of the long revision that an urgent fix has set aside.
  public let isAside: Bool
  /// Why it does not go out then, as things are; `nil` of what does, and of what is no publication.
  public var doubt: Doubt?

  public enum Doubt: String, CaseIterable, Hashable, Sendable {
    /// Its time has passed: the dispatcher's next round says that it is void.
    case passed
    case held
    /// Its embargo ends later.
    case embargoed
    /// What is live leaves the site before.
    case leaves
  }
}

extension Article {
  /// All that is planned for it, the first first.
  public var planned: [Planned] {
    func one(_ kind: Planned.Kind, _ at: Instant?, _ zone: String?, isAside: Bool = false) -> [Planned] {
      guard let at, let zone else { return [] }
      return [
        Planned(
          article: id, kind: kind, at: at, zone: zone, headline: revision.manuscript.headline?.text, column: column,
          stage: stage, isAside: isAside, doubt: nil)
      ]
    }
    let isOpen = StageHours.stages.contains(stage)
    var all = one(.withdrawal, plannedWithdrawal?.at, plannedWithdrawal?.zone)
    if stage == .withdrawn { all += one(.embargo, embargo?.until, embargo?.zone) }
    guard isOpen else { return all }
    all += one(.scheduled, schedule?.at, schedule?.zone)
    all += one(.scheduleWaits, pendingSchedule?.at, pendingSchedule?.zone)
    all += one(.embargo, embargo?.until, embargo?.zone) + one(.deadline, deadline?.at, deadline?.zone)
    if let aside {
      all += one(.scheduled, aside.schedule?.at, aside.schedule?.zone, isAside: true)
      all += one(.scheduleWaits, aside.pendingSchedule?.at, aside.pendingSchedule?.zone, isAside: true)
      all += one(.embargo, aside.embargo?.until, aside.embargo?.zone, isAside: true)
      all += one(.deadline, aside.deadline?.at, aside.deadline?.zone, isAside: true)
    }
    return all.sorted { ($0.at, $0.kind.rawValue.exact) < ($1.at, $1.kind.rawValue.exact) }
  }
}

extension Article {
  /// All that is planned for it, with what is known at `time` of whether it goes out.
  public func planned(at time: Instant) -> [Planned] {
    planned.map { one in
      var one = one
      one.doubt = doubt(of: one, at: time)
      return one
    }
  }

  private func doubt(of one: Planned, at time: Instant) -> Planned.Doubt? {
    guard one.kind == .scheduled || one.kind == .scheduleWaits else { return nil }
    let instant = max(one.at, time)
    if one.at <= time, one.isAside || one.kind == .scheduleWaits { return .passed }
    if hold != nil { return .held }
    if let embargo = one.isAside ? aside?.embargo : embargo, instant < embargo.until { return .embargoed }
    if let plannedWithdrawal, plannedWithdrawal.at <= instant { return .leaves }
    return nil
  }
}

extension Article {
  /// Who asked for what is planned, deadlines apart; `nil` where that is not known.
  public func asker(of one: Planned) -> PersonID? {
    switch one.kind {
    case .scheduled, .scheduleWaits: one.isAside ? aside?.ownSchedule?.by : ownSchedule?.by
    case .embargo: one.isAside ? aside?.embargo?.by : embargo?.by
    case .withdrawal: plannedWithdrawal?.by
    case .deadline: nil
    }
  }
}
