/// One clock of a claim: by when a step is due, and when it was taken.
public struct ClaimClock: Hashable, Sendable {
  public let action: ClaimAction
  public let due: Instant
  public let done: Instant?

  /// Whether it ran out before the step was taken, seen at `now`.
  public func isOverdue(at now: Instant) -> Bool { due < done ?? now }
}

extension ClaimState {
  /// The states in which a step with a clock can be taken.
  public static let clocked: Set<ClaimState> = Set(
    [.acknowledge, .hold, .assess, .withdraw, .correct, .reject, .forward, .forwardCounter, .restore].flatMap {
      (action: ClaimAction) in action.rule.from
    })
}

extension Claim {
  /// Of the clocks that ran out before `now`, the first one whose step was not taken and still can be.
  public func overdueClock(_ policy: HousePolicy, at now: Instant) -> ClaimClock? {
    clocks(policy).filter { $0.done == nil && $0.isOverdue(at: now) && $0.action.rule.from.contains(state) }
      .min { $0.due < $1.due }
  }

  /// The clocks that run, or have run, in the order of the procedure (section 4). House values count working time of
  /// the calendar; the 24 hours of the law and the wait after a counter-statement count every hour.
  public func clocks(_ policy: HousePolicy) -> [ClaimClock] {
    let calendar = policy.calendar
    func at(_ action: ClaimAction) -> Instant? { steps.first { $0.action == action }?.at }
    func clock(_ action: ClaimAction, _ due: Instant) -> ClaimClock {
      ClaimClock(action: action, due: due, done: at(action))
    }
    var clocks = [clock(.acknowledge, calendar.after(4 * 60, from: received))]
    switch lane {
    case .editorial:
      // A notice that makes a case is held within four hours, unless it was assessed before.
      if notice.isComplete {
        clocks.append(
          ClaimClock(
            action: .hold, due: calendar.after(4 * 60, from: received), done: at(.hold) ?? at(.assess)))
      }
      clocks.append(clock(.assess, calendar.afterDays(3, from: received)))
      if let assessed = steps.last(where: { $0.action == .assess })?.at {
        switch assessment {
        case .fails: clocks.append(clock(.withdraw, calendar.afterDays(1, from: assessed)))
        case .creditWrong: clocks.append(clock(.correct, calendar.afterDays(1, from: assessed)))
        case .holds: clocks.append(clock(.reject, calendar.afterDays(5, from: assessed)))
        case .unclear, nil: break
        }
      }
    case .hosted:
      if notice.isComplete {
        clocks.append(clock(.hold, received.advanced(bySeconds: 24 * 3_600)))
        clocks.append(clock(.forward, received.advanced(bySeconds: 24 * 3_600)))
      }
      if let counter = at(.counter) {
        clocks.append(clock(.forwardCounter, calendar.afterDays(1, from: counter)))
      }
      if let wait = waitUntil(policy) {
        clocks.append(ClaimClock(action: .restore, due: wait, done: at(.restore) ?? at(.keepDown)))
      }
    }
    return clocks
  }
}
