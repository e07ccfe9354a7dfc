/// Whom it concerns what becomes of something that people count on, by their part in it. Whoever did it is never told.
public enum Concerned: String, CaseIterable, Hashable, Sendable {
  case author, responsibleEditor
  /// Whoever has the article, or had it before; and whoever is given it.
  case holder, newHolder
  /// Whoever asked for the thing itself: scheduled, planned, set the deadline or the embargo.
  case asker
  /// Whose sign-offs, ticks, vouching or work on the text it is.
  case signers, tickers, voucher, writer
  case watchers
  /// Those who can sign now.
  case nextSigners
  /// Those who could give somebody the role that is missing.
  case helpers

  /// Whose article it is.
  static let owners: [Concerned] = [.author, .responsibleEditor, .holder, .watchers]
}

extension Fate {
  /// Who is told that this becomes of `thing`: by a notice in their inbox. Nobody is where nothing becomes of it, or only
  /// something is added to it.
  public func told(of thing: CountedOn) -> [Concerned] {
    switch (self, thing) {
    case (.kept, _): []
    case (.void, .signOffs): [.signers]
    case (.void, .checks): [.tickers]
    case (.void, .attestations): [.voucher]
    case (.void, .lease): [.writer]
    case (.set, .assignment): [.holder, .newHolder]
    // Ticks that are taken back; ticking and vouching take nothing from anybody.
    case (.set, .checks): [.tickers]
    case (.set, .attestations): []
    case (.set, .signOffs): Concerned.owners + [.nextSigners]
    case (.aside, .signOffs): Concerned.owners + [.signers]
    case (.aside, .checks): Concerned.owners + [.tickers]
    case (_, .schedule), (_, .pendingSchedule), (_, .embargo), (_, .deadline), (_, .plannedWithdrawal):
      Concerned.owners + [.asker]
    default: Concerned.owners
    }
  }
}

extension RulesTurn {
  /// Who is told of it, beside those who are told what becomes of a thing.
  public var told: [Concerned] {
    switch self {
    case .signOffs, .checklists: Concerned.owners + [.signers, .nextSigners]
    case .place: Concerned.owners
    case .people: [.author, .responsibleEditor, .holder, .helpers]
    case .zone: Concerned.owners + [.asker]
    case .takeOver: [.writer]
    case .time: Concerned.owners + [.asker]
    }
  }
}
