/// That somebody said to whom a fee is paid. The number itself lies in a locked box that `payee` names; here stands what
/// tells one account from another, and who said so.
public struct PayeeNaming: Hashable, Sendable, Codable {
  /// The digest of what the box holds, which it is found by.
  public let payee: Digest
  /// The last digits of the account, such as `****0000`.
  public let account: String
  /// `reader`: whoever holds the submission's own receipt.
  public let by: Actor
  /// The second person, where staff named it.
  public let confirmedBy: PersonID?

  public init(payee: Digest, account: String, by: Actor, confirmedBy: PersonID? = nil) {
    self.payee = payee
    self.account = account
    self.by = by
    self.confirmedBy = confirmedBy
  }

  /// Whether money may go there: its own sender named it, or two persons did.
  public var isSettled: Bool { by == .reader || confirmedBy != nil }

  public func confirmed(by person: PersonID) -> PayeeNaming {
    PayeeNaming(payee: payee, account: account, by: by, confirmedBy: person)
  }
}

/// The payees that were named for one fee, or for a submission before its fee is drawn up.
public struct PayeesNamed: Hashable, Sendable, Codable {
  /// To whom it is paid.
  public internal(set) var settled: PayeeNaming?
  /// What staff named, and a second person has not confirmed. Nothing is paid while it waits.
  public internal(set) var proposed: PayeeNaming?

  /// The one who is paid, unless somebody wants another.
  public var payable: PayeeNaming? { proposed == nil ? settled : nil }

  /// Naming again the one who is settled takes back what was proposed.
  mutating func name(_ naming: PayeeNaming) {
    if naming.isSettled { settled = naming }
    proposed = naming.isSettled || naming.payee == settled?.payee ? nil : naming
  }

  func named(_ naming: PayeeNaming) -> PayeesNamed {
    var after = self
    after.name(naming)
    return after
  }

  mutating func confirm(by actor: Actor) {
    guard let waiting = proposed, case .person(let person) = actor, actor != waiting.by else { return }
    settled = waiting.confirmed(by: person)
    proposed = nil
  }
}

extension Payee {
  /// What people tell the account by: its last four characters, and of a short one none.
  public var maskedAccount: String { account.count < 8 ? "****" : "****" + account.suffix(4) }
}
