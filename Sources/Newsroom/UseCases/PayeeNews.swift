import Editorial

/// What is told of a payee: the last digits, and who named it.
struct PayeeNews: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case bySender, proposed, confirmed }

  let account: String
  let kind: Kind

  init(_ naming: PayeeNaming, isConfirmed: Bool = false) {
    account = naming.account
    kind = naming.by == .reader ? .bySender : isConfirmed || naming.isSettled ? .confirmed : .proposed
  }

  /// The news of the last link of a fee's history; `nil` where it is about something else.
  init?(_ history: [Sealed<FeeEvent>]) {
    switch history.last?.event {
    case .payeeNamed(let naming): self.init(naming)
    case .payeeConfirmed(let digest):
      let named = history.compactMap { link -> PayeeNaming? in
        guard case .payeeNamed(let naming) = link.event, naming.payee == digest else { return nil }
        return naming
      }.last
      guard let named else { return nil }
      self.init(named, isConfirmed: true)
    default: return nil
    }
  }
}
