/// What somebody has asked of an article besides its text. It stands until it is fulfilled, taken back, or void.
public enum Wish: Hashable, Sendable, Codable {
  case schedule(Schedule)
  case deadline(Deadline)
  case plannedWithdrawal(PlannedWithdrawal)
  case assignment(Assignment)
  /// A correction that was being prepared beside the live text.
  case correction(Correction)
  /// What somebody vouched for, on exactly one text.
  case attestation(Attestation)

  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case schedule, deadline, plannedWithdrawal, assignment, correction, attestation
  }

  public var kind: Kind {
    switch self {
    case .schedule: .schedule
    case .deadline: .deadline
    case .plannedWithdrawal: .plannedWithdrawal
    case .assignment: .assignment
    case .correction: .correction
    case .attestation: .attestation
    }
  }

  /// The instant that it names, if it names one.
  public var instant: Instant? {
    switch self {
    case .schedule(let schedule): schedule.at
    case .deadline(let deadline): deadline.at
    case .plannedWithdrawal(let planned): planned.at
    case .assignment, .correction, .attestation: nil
    }
  }
}

/// Why a wish, a sign-off or a tick no longer counts; the name is stored.
public enum VoidCause: String, CaseIterable, Hashable, Sendable, Codable {
  /// The text changed.
  case revised
  /// Only the credit line under it changed: an editor is named, or where it comes from was stated otherwise.
  case credited
  case sentBack
  case spiked
  case withdrawn
  /// It was moved to another column.
  case moved
  /// A correction was begun.
  case correctionBegun
  /// The correction was dropped.
  case abandoned
  /// The live text that it was written from was replaced.
  case liveMoved
  /// Its instant has passed.
  case passed
  /// Its instant came, and something stood in the way of it.
  case missed
}

extension ArticleEvent {
  /// What this event takes from others by the way, if that is what it does.
  var voidCause: VoidCause? {
    switch self {
    case .revised: .revised
    case .sentBack: .sentBack
    case .spiked: .spiked
    case .withdrawn: .withdrawn
    case .moved: .moved
    case .correctionBegun: .correctionBegun
    case .correctionAbandoned: .abandoned
    case .liveMoved: .liveMoved
    default: nil
    }
  }

  /// The reason that was given for it.
  var statedReason: String? {
    switch self {
    case .sentBack(let reason), .spiked(let reason), .correctionAbandoned(let reason), .withdrawn(let reason, _): reason
    case .correctionBegun(let correction): correction.what
    default: nil
    }
  }
}

/// What a notice says of something that is void: what it was, why, and the reason that was given. It is kept as the
/// notice's note, as text.
public struct VoidNote: Hashable, Sendable {
  /// `nil` for a sign-off or a tick, of which the notice's kind tells.
  public let wish: Wish.Kind?
  public let cause: VoidCause
  public let reason: String?

  public init(_ wish: Wish.Kind? = nil, because cause: VoidCause, reason: String? = nil) {
    self.wish = wish
    self.cause = cause
    self.reason = reason
  }

  public var text: String {
    ([wish?.rawValue ?? "-", cause.rawValue] + (reason.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// `nil` where the text is none, as in notices of earlier releases.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, let cause = VoidCause(rawValue: String(parts[1])) else { return nil }
    let wish = Wish.Kind(rawValue: String(parts[0]))
    guard wish != nil || parts[0] == "-" else { return nil }
    self.init(wish, because: cause, reason: parts.count == 3 ? String(parts[2]) : nil)
  }
}
