import Editorial

/// What can become of a step of a claim, and of a clock: what the timelines of the fixtures must show, each once at least.
///
/// Computed from the procedure's own table, so that a new row of it asks for its timelines.
enum ClaimAnswers {
  /// What stands in the way of a step besides its place in the procedure and the role.
  // swift-format-ignore
  static func needs(of action: ClaimAction) -> [String] {
    switch action {
    case .hold:                              ["notHeld"]
    case .withdraw, .correct, .reject:       ["assessed", "reason"]
    case .assess, .forward, .counter, .keepDown: ["reason"]
    case .settle:                            ["reason", "feeState"]
    case .restore:                           ["decisionAfterHold", "waitOver"]
    case .lift:                              ["decisionAfterHold", "held"]
    case .receive, .acknowledge, .supplement, .forwardCounter, .close: []
    }
  }

  static let steps: Set<String> = Set(
    ClaimAction.allCases.filter { $0 != .receive }.flatMap { action in
      action.rule.from.map { taken(action, from: $0) }
        + (["claimState", "role"] + needs(of: action)).map { refused(action, $0) }
    } + ClaimNotice.Way.allCases.map { "receive by \($0.rawValue)" }
      + ClaimLane.allCases.flatMap { lane in ["complete", "incomplete"].map { "receive \(lane.rawValue) \($0)" } }
      + ["within", "after"].map { "receive \($0) the week of the notice" }
      + ClaimAssessment.allCases.map { "assess as \($0.rawValue)" })

  /// Each clock runs, has run out, was answered in time and too late.
  static let clocks: Set<String> = Set(
    [
      (ClaimLane.editorial, [ClaimAction.acknowledge, .hold, .assess, .withdraw, .correct, .reject]),
      (.hosted, [.acknowledge, .hold, .forward, .forwardCounter, .restore]),
    ].flatMap { lane, actions in
      actions.flatMap { action in
        ["open", "overdue", "in time", "late"].map { "\(lane.rawValue) clock \(action.rawValue) \($0)" }
      }
    })

  static func taken(_ action: ClaimAction, from state: ClaimState) -> String {
    "\(action.rawValue) taken from \(state.rawValue)"
  }

  static func refused(_ action: ClaimAction, _ code: String) -> String { "\(action.rawValue) refused: \(code)" }

  static func receipt(_ claim: Claim) -> [String] {
    [
      "receive by \(claim.notice.way.rawValue)",
      "receive \(claim.lane.rawValue) \(claim.notice.isComplete ? "complete" : "incomplete")",
      "receive \(claim.isOutsideHouseWindow ? "after" : "within") the week of the notice",
    ]
  }

  static func clock(_ clock: ClaimClock, _ lane: ClaimLane, at now: Instant) -> String {
    let late = clock.isOverdue(at: now)
    let state = clock.done == nil ? (late ? "overdue" : "open") : (late ? "late" : "in time")
    return "\(lane.rawValue) clock \(clock.action.rawValue) \(state)"
  }
}
