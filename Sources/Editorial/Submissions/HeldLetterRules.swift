/// What the desk may do with letters that could not be read without stopping something.
extension Person {
  /// Whether this person may have such letters read again; throws what is missing.
  public func mayReleaseLetters() throws(Refusal) {
    let unmet = Person?.some(self).notOnTheDesk
    guard unmet.isEmpty else { throw Refusal(.submission(.receive), unmet) }
  }

  /// The reason for which this person gives up such a letter, as it is kept; throws everything that stands in the way.
  public func givingUpLetter(_ reason: String?) throws(Refusal) -> String { try reasonOnTheDesk(reason) }

  /// What somebody of the desk does with a letter before it is a submission takes a reason.
  func reasonOnTheDesk(_ reason: String?) throws(Refusal) -> String {
    let reason = reason?.trimmed ?? ""
    var texts = SaidTexts()
    texts.add(reason, as: .reason)
    let unmet = Person?.some(self).notOnTheDesk + (reason.isEmpty ? [.reason] : []) + texts.unmet
    guard unmet.isEmpty else { throw Refusal(.submission(.receive), unmet) }
    return reason
  }
}
