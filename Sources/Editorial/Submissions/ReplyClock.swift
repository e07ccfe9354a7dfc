import FoundationEssentials

/// The clock that runs from a submission's receipt until its sender is answered (R76), in days of the newsroom's
/// calendar: what comes on the 1st, at whatever hour, is answered by the end of the 16th when 15 days are the rule.
///
/// Nothing of it is stored with a submission, so a changed rule holds for all that wait.
public struct ReplyClock: Hashable, Sendable {
  public enum Reading: Hashable, Sendable {
    case running, warning, overdue
    /// The sender's turn, or nobody's.
    case stopped
  }

  private let warnDays: Int
  private let answerDays: Int
  private let calendar: Calendar

  /// - Parameter zone: an IANA time zone; an unknown one counts as UTC.
  public init(_ settings: SubmissionSettings = SubmissionSettings(), zone: String) {
    warnDays = settings.warnDays
    answerDays = settings.answerDays
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    self.calendar = calendar
  }

  /// The first moment at which the answer is late.
  public func due(_ submission: Submission) -> Instant { midnight(submission, after: answerDays) }
  /// From when on the desk is warned.
  public func warning(_ submission: Submission) -> Instant { midnight(submission, after: warnDays - 1) }

  public func reading(_ submission: Submission, at time: Instant) -> Reading {
    guard submission.state == .received else { return .stopped }
    if time >= due(submission) { return .overdue }
    return time >= warning(submission) ? .warning : .running
  }

  /// The end of the day that is `days` after the day the text came.
  private func midnight(_ submission: Submission, after days: Int) -> Instant {
    let day = calendar.startOfDay(for: (submission.clockFrom ?? submission.received).date)
    guard let end = calendar.date(byAdding: .day, value: days + 1, to: day) else { return submission.received }
    return Instant(calendar.startOfDay(for: end))
  }
}

extension Submission {
  /// What happens when the answer is late and the clock speaks: the sender is free to offer it elsewhere. `nil` when it
  /// is not late, or was said already.
  public func speaking(_ clock: ReplyClock, at time: Instant) -> SubmissionEvent? {
    clock.reading(self, at: time) == .overdue && freed == nil ? .freed : nil
  }
}
