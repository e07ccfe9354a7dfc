extension Fee {
  /// What happens when the fee for a published submission is drawn up.
  ///
  /// The rate is what was agreed, else what the newsroom has set, else the official one (R40, R41).
  /// - Parameter agreed: a rate for 1,000 characters, with where it was agreed.
  public static func drawingUp(
    for article: Article, of submission: Submission, use: FeeUse = .firstPublication, work: FeeWork = .original,
    agreed: (rate: Money, evidence: String)? = nil, in settings: NewsroomSettings, by person: Person?
  ) throws(Refusal) -> FeeEvent {
    var unmet = person.lacking(anyOf: FeeAction.drawUp.rule.by, in: .newsroom)
    // A claim is settled by a step of its own.
    if use == .settlement { unmet.append(.claim) }
    if article.live == nil { unmet.append(.firstPublication) }
    if submission.sender == nil { unmet.append(.payee) }
    if let agreed, agreed.rate <= .zero || agreed.evidence.trimmed.isEmpty { unmet.append(.rate) }
    var texts = SaidTexts()
    texts.add(agreed?.evidence, as: .evidence)
    unmet += texts.unmet
    guard unmet.isEmpty, let live = article.live, let sender = submission.sender else {
      throw Refusal(.fee(.drawUp), unmet)
    }
    let house = settings.submissions?.rate
    let rate = agreed?.rate ?? house ?? work.officialRate
    let manuscript = live.revision.manuscript
    return .drawnUp(
      newsroom: article.newsroom,
      Terms(
        article: article.id, submission: submission.id, sender: sender, claim: nil,
        headline: manuscript.headline?.text ?? "",
        penName: submission.penName, use: use, work: work,
        basis: agreed != nil ? .agreed : house != nil ? .house : .official, agreement: agreed?.evidence.trimmed,
        characters: manuscript.characterCount, rate: rate,
        sum: FeeSum(characters: manuscript.characterCount, rate: rate), published: live.firstPublished,
        due: use.due(after: live.firstPublished, zone: settings.zone)))
  }

  /// Whether the rate lies outside what the measures of 2014 name (R41): a warning, since it may be agreed.
  public var isOutsideOfficialRange: Bool { terms.claim == nil && !terms.work.officialRange.contains(terms.rate) }

  /// The fee that pays what was agreed with a claimant, for the use of an article (R41, R42).
  /// - Parameter payee: the claimant, as kept among those to whom fees are paid.
  public static func settling(
    _ claim: Claim, by settlement: ClaimSettlement, for article: Article, to payee: SenderID, zone: String,
    at time: Instant
  ) -> FeeEvent {
    let manuscript = article.revision.manuscript
    return .drawnUp(
      newsroom: claim.newsroom,
      Terms(
        article: article.id, submission: nil, sender: payee, claim: claim.id,
        headline: manuscript.headline?.text ?? "", penName: claim.notice.name, use: .settlement, work: .original,
        basis: .agreed, agreement: settlement.basis, characters: manuscript.characterCount, rate: .zero,
        sum: settlement.sum, published: claim.received, due: FeeUse.settlement.due(after: time, zone: zone)))
  }

  /// What happens when a second person approves it.
  public func approving(by person: Person) throws(Refusal) -> FeeEvent {
    try permit(.approve, person, lacking: drawnUpBy == .person(person.id) ? [.secondPerson(person.id)] : [])
    return .approved
  }

  public func cancelling(reason: String?, by person: Person) throws(Refusal) -> FeeEvent {
    let reason = reason?.trimmed ?? ""
    try permit(.cancel, person, lacking: reason.isEmpty ? [.reason] : [], saying: reason)
    return .cancelled(reason: reason)
  }

  /// What happens when it is handed to the bank.
  /// - Parameter hasPayee: whether the box of the payee's identity and account opens: needed to pay, not to send (R45).
  public func batching(in batch: BatchID, hasPayee: Bool, by person: Person) throws(Refusal) -> FeeEvent {
    try permit(.batch, person, lacking: hasPayee && payees?.payable?.isSettled == true ? [] : [.payee])
    return .batched(batch)
  }

  /// What happens when the bank says that it paid. `nil` when that was known already.
  public func paying(on day: String, reference: String?, from batch: BatchID, by person: Person) throws(Refusal)
    -> FeeEvent?
  {
    if state == .paid, self.batch == batch { return nil }
    try permit(.pay, person, lacking: self.batch == batch ? [] : [.feeState(is: state)], saying: reference)
    return .paid(on: day, reference: reference)
  }

  /// What happens when the bank says that it did not pay. `nil` when that was known already.
  public func bouncing(reason: String, from batch: BatchID, by person: Person) throws(Refusal) -> FeeEvent? {
    if state == .approved, self.batch == batch { return nil }
    try permit(.bounce, person, lacking: self.batch == batch ? [] : [.feeState(is: state)], saying: reason)
    return .bounced(reason: reason)
  }

  /// What happens when its author cannot be reached, and the society takes the money and the particulars (R44).
  public func handingOver(reference: String?, by person: Person) throws(Refusal) -> FeeEvent {
    let reference = reference?.trimmed ?? ""
    try permit(.handOver, person, lacking: reference.isEmpty ? [.reason] : [], saying: reference)
    return .handedOver(reference: reference)
  }

  func permit(
    _ action: FeeAction, _ person: Person, lacking unmet: [Unmet], saying text: String? = nil
  ) throws(Refusal) {
    var texts = SaidTexts()
    texts.add(text, as: .reason)
    var all = Person?.some(person).lacking(anyOf: action.rule.by, in: .newsroom) + unmet + texts.unmet
    if !action.rule.from.contains(state), !all.contains(.feeState(is: state)) { all.append(.feeState(is: state)) }
    if person.isGroup { all.append(.personalAccount(person.id)) }
    guard all.isEmpty else { throw Refusal(.fee(action), all) }
  }
}

/// How urgent a payment is (R43): a week before it is due, and from then on.
public enum FeeUrgency: String, Hashable, Sendable, Codable { case none, soon, overdue }

extension Fee {
  public func urgency(at time: Instant) -> FeeUrgency {
    guard state.isOpen else { return .none }
    if time >= terms.due { return .overdue }
    return time >= terms.due.advanced(bySeconds: -7 * 86_400) ? .soon : .none
  }
}
