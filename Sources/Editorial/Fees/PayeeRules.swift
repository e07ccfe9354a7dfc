extension Fee {
  /// What happens when the holder of the submission's receipt says to whom it is paid: until it is approved, and unless
  /// two persons have said it already.
  public func namingPayee(_ naming: PayeeNaming) throws(Refusal) -> FeeEvent {
    var unmet: [Unmet] = state == .drawnUp ? [] : [.feeState(is: state)]
    if payees?.settled?.confirmedBy != nil { unmet.append(.payeeOpen) }
    guard unmet.isEmpty else { throw Refusal(.fee(.namePayee), unmet) }
    return .payeeNamed(naming)
  }

  /// What happens when staff say to whom it is paid: it waits for a second person.
  public func namingPayee(_ naming: PayeeNaming, by person: Person) throws(Refusal) -> FeeEvent {
    try permit(.namePayee, person, lacking: [])
    return .payeeNamed(naming)
  }

  /// What happens when a second person confirms the payee that staff named.
  public func confirmingPayee(by person: Person) throws(Refusal) -> FeeEvent {
    guard let waiting = payees?.proposed else {
      try permit(.confirmPayee, person, lacking: [.proposedPayee])
      throw Refusal(.fee(.confirmPayee), [.proposedPayee])
    }
    try permit(.confirmPayee, person, lacking: waiting.by == .person(person.id) ? [.secondPerson(person.id)] : [])
    return .payeeConfirmed(waiting.payee)
  }
}

extension Submission {
  /// What happens when the holder of its receipt says to whom its fees are paid, before there is one.
  public func namingPayee(_ naming: PayeeNaming) throws(Refusal) -> SubmissionEvent {
    var unmet: [Unmet] = mayEarn ? [] : [.submissionState(is: state)]
    if payees?.settled?.confirmedBy != nil { unmet.append(.payeeOpen) }
    guard unmet.isEmpty else { throw Refusal(.fee(.namePayee), unmet) }
    return .payeeNamed(naming)
  }

  /// The same by staff: whoever approves the fee is the second person.
  public func namingPayee(_ naming: PayeeNaming, by person: Person) throws(Refusal) -> SubmissionEvent {
    var unmet: [Unmet] = Person?.some(person).lacking(anyOf: FeeAction.namePayee.rule.by, in: .newsroom)
    if !mayEarn { unmet.append(.submissionState(is: state)) }
    if person.isGroup { unmet.append(.personalAccount(person.id)) }
    guard unmet.isEmpty else { throw Refusal(.fee(.namePayee), unmet) }
    return .payeeNamed(naming)
  }

  private var mayEarn: Bool { state == .accepted || !state.isFinal }

  /// What its new fee is told of the payees that were named before.
  public var payeesNamed: [FeeEvent] {
    [payees?.settled, payees?.proposed].compactMap { $0.map(FeeEvent.payeeNamed) }
  }
}
