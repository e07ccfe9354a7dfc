/// The form in which an end is kept. A day is kept with the whole of it; an earlier release kept its beginning, so that the
/// day itself did not count.
public enum EndForm {
  public static let wholeDay = 2
}

/// An end that an earlier release kept, and that lies at the beginning of a day: whether the day was meant to count, nobody
/// has said.
public struct KeptEnd: Hashable, Sendable {
  public let kind: RightsRecord.Kind
  /// Its record's name, such as an agreement's id.
  public let name: String
  public let at: Instant
}

extension RightsRecord {
  /// The ends of it that lie at midnight, where an earlier release kept it.
  public func keptEnds(isMidnight: (Instant) -> Bool) -> [KeptEnd] {
    let (form, name, ends): (Int?, String, [Instant?]) =
      switch self {
      case .agreement(let agreement):
        (agreement.form, agreement.id, [agreement.validUntil] + agreement.grants.map(\.until))
      case .licence(let licence): (licence.form, licence.number, [licence.validUntil])
      case .ownSource(let own): (own.form, own.label, [own.validUntil])
      default: (EndForm.wholeDay, "", [])
      }
    guard form == nil else { return [] }
    return ends.compactMap { $0 }.filter(isMidnight).map { KeptEnd(kind: kind, name: name, at: $0) }
  }

  /// The record with its ends confirmed, each that lies at midnight as `end` says.
  public func settlingEnds(_ end: (Instant) -> Instant) -> RightsRecord {
    switch self {
    case .agreement(let agreement): .agreement(agreement.settlingEnds(end))
    case .licence(let licence): .licence(licence.settlingEnds(end))
    case .ownSource(let own): .ownSource(own.settlingEnds(end))
    default: self
    }
  }
}
