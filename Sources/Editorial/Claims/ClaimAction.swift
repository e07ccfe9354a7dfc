/// What people do to a claim. `rule` says from which states, in which lane and by whom.
public enum ClaimAction: String, CaseIterable, Hashable, Sendable, Codable {
  case receive, acknowledge, supplement, hold, assess, withdraw, settle, correct, reject
  case forward, counter, forwardCounter, restore, keepDown, lift, close
}

public struct ClaimRule: Hashable, Sendable {
  public let from: [ClaimState]
  /// `nil`: the state stays.
  public let to: ClaimState?
  /// `nil`: either lane.
  public let lane: ClaimLane?
  public let by: [Role]

  init(from: ClaimState..., to: ClaimState? = nil, lane: ClaimLane? = nil, by: Role...) {
    self.from = from
    self.to = to
    self.lane = lane
    self.by = by
  }
}

extension ClaimAction {
  /// The procedure of the handbook's section 4, one row per step.
  // swift-format-ignore
  public var rule: ClaimRule {
    switch self {
    case .receive:        ClaimRule(                                                         to: .received,                          by: .editor, .licensing, .deskChief, .chiefEditor)
    case .acknowledge:    ClaimRule(from: .received,                                         to: .acknowledged,                      by: .licensing)
    case .supplement:     ClaimRule(from: .received, .acknowledged, .assessed, .forwarded,                                           by: .licensing)
    case .hold:           ClaimRule(from: .received, .acknowledged, .assessed, .forwarded, .counterReceived, .counterForwarded,      by: .editor, .licensing, .deskChief, .chiefEditor)
    case .assess:         ClaimRule(from: .received, .acknowledged, .assessed,               to: .assessed,      lane: .editorial,   by: .licensing, .chiefEditor)
    case .withdraw:       ClaimRule(from: .assessed,                                         to: .withdrawn,     lane: .editorial,   by: .chiefEditor)
    case .settle:         ClaimRule(from: .withdrawn, .corrected,                                                lane: .editorial,   by: .licensing)
    case .correct:        ClaimRule(from: .assessed,                                         to: .corrected,     lane: .editorial,   by: .editor, .chiefEditor)
    case .reject:         ClaimRule(from: .assessed,                                         to: .rejected,      lane: .editorial,   by: .licensing, .chiefEditor)
    case .forward:        ClaimRule(from: .received, .acknowledged,                          to: .forwarded,     lane: .hosted,      by: .licensing)
    case .counter:        ClaimRule(from: .forwarded,                                        to: .counterReceived, lane: .hosted,    by: .licensing)
    case .forwardCounter: ClaimRule(from: .counterReceived,                                  to: .counterForwarded, lane: .hosted,   by: .licensing)
    case .restore:        ClaimRule(from: .counterForwarded,                                 to: .restored,      lane: .hosted,      by: .licensing, .chiefEditor)
    case .keepDown:       ClaimRule(from: .counterForwarded, .forwarded,                     to: .keptDown,      lane: .hosted,      by: .licensing, .chiefEditor)
    case .lift:           ClaimRule(from: .corrected, .rejected, .closed,                                                            by: .licensing, .chiefEditor)
    case .close:          ClaimRule(from: .withdrawn, .corrected, .rejected, .restored, .keptDown, to: .closed,                      by: .licensing)
    }
  }
}

/// A step with everything that is said to it.
public enum ClaimCommand: Hashable, Sendable {
  case acknowledge
  case supplement(ClaimNotice)
  case hold
  case assess(ClaimAssessment, note: String)
  case withdraw(reason: String)
  case settle(ClaimSettlement)
  case correct(note: String)
  /// With the list of evidence, and the way to regulator and court.
  case reject(reasons: String)
  /// To the uploader, or by public notice where she cannot be reached.
  case forward(to: String)
  case counter(String)
  case forwardCounter
  case restore
  case keepDown(evidence: String)
  case lift
  case close

  public var action: ClaimAction {
    switch self {
    case .acknowledge: .acknowledge
    case .supplement: .supplement
    case .hold: .hold
    case .assess: .assess
    case .withdraw: .withdraw
    case .settle: .settle
    case .correct: .correct
    case .reject: .reject
    case .forward: .forward
    case .counter: .counter
    case .forwardCounter: .forwardCounter
    case .restore: .restore
    case .keepDown: .keepDown
    case .lift: .lift
    case .close: .close
    }
  }

  var said: String? {
    switch self {
    case .assess(_, let text), .withdraw(let text), .correct(let text), .reject(let text), .forward(let text),
      .counter(let text), .keepDown(let text):
      text
    case .settle(let settlement): settlement.basis
    case .acknowledge, .supplement, .hold, .forwardCounter, .restore, .lift, .close: nil
    }
  }
}
