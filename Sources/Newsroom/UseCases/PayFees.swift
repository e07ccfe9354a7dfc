public import Editorial

/// Draws up, approves, hands to the bank and settles authors' fees. Nothing is paid twice: a fee is in one batch at a
/// time, a batch is decided under its name, and one article's first publication is owed once.
public struct PayFees: Sendable {
  let desk: Desk
  let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard = NoKeys()) {
    self.desk = desk
    self.keys = keys
  }

  public func drawUp(
    for article: ArticleID, use: FeeUse = .firstPublication, work: FeeWork = .original,
    agreed: (rate: Money, evidence: String)? = nil, by session: Session
  ) async throws(NewsroomError) -> Fee {
    try await desk.permitting(.drawUpFee, on: article, by: session) { () throws(Refusal) in
      try session.person.mayTake(.drawUp)
    }
    let article = try await ReadArticle(desk)(article, in: session.newsroom)
    guard case .submission(let id, _, _) = article.provenance else { throw .noSuchSender }
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(id, in: session.newsroom)
    }
    guard let submission else { throw .noSuchSubmission(String(id.short)) }
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let event = try await desk.permitting(.drawUpFee, on: article.id, by: session) { () throws(Refusal) in
      try Fee.drawingUp(
        for: article, of: submission, use: use, work: work, agreed: agreed, in: settings, by: session.person)
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let change = try recording.beginning(FeeID(desk.identities.uuid()), [event] + submission.payeesNamed)
    try await recording.commit(
      Entry(newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, fees: [change]))
    return change.state
  }

  public func approve(_ id: FeeID, by session: Session) async throws(NewsroomError) -> Fee {
    try await decide(id, .approveFee, by: session) { fee throws(Refusal) in try fee.approving(by: session.person) }
  }

  public func cancel(_ id: FeeID, reason: String?, by session: Session) async throws(NewsroomError) -> Fee {
    try await decide(id, .cancelFee, by: session) { fee throws(Refusal) in
      try fee.cancelling(reason: reason, by: session.person)
    }
  }

  public func handOver(_ id: FeeID, reference: String?, by session: Session) async throws(NewsroomError) -> Fee {
    try await decide(id, .handFeeOver, by: session) { fee throws(Refusal) in
      try fee.handingOver(reference: reference, by: session.person)
    }
  }

  /// Takes in what the bank says of a batch, all of it or nothing; taking it in again changes nothing.
  /// - Returns: the fees that changed.
  public func settle(
    _ id: BatchID, _ results: [PaymentResult], by session: Session
  ) async throws(NewsroomError) -> [Fee] {
    let fees = try await asking { () async throws(StoreError) in
      try await desk.fees.fees(of: id, in: session.newsroom)
    }
    guard !fees.isEmpty else { throw .noSuchBatch(id) }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    var changes: [Change<Fee, FeeEvent>] = []
    for result in results {
      guard let fee = fees.first(where: { $0.id == result.fee }) else { throw .noSuchFee(String(result.fee.short)) }
      guard result.amount == nil || result.amount == fee.terms.sum.net else {
        throw .wrongAmount(fee: fee.id, wanted: fee.terms.sum.net, found: result.amount ?? .zero)
      }
      let event = try await desk.permitting(.settleFees, on: fee.id, by: session) { () throws(Refusal) in
        switch result.outcome {
        case .paid(let day):
          try fee.paying(on: day, reference: result.reference, from: id, by: session.person)
        case .failed(let reason): try fee.bouncing(reason: reason, from: id, by: session.person)
        }
      }
      guard let event, !changes.contains(where: { $0.state.id == fee.id }) else { continue }
      changes.append(recording.change(fee, event))
    }
    if !changes.isEmpty {
      try await recording.commit(
        Entry(newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, fees: changes))
    }
    return changes.map(\.state)
  }

  private func decide(
    _ id: FeeID, _ useCase: UseCase, by session: Session, _ rule: (Fee) throws(Refusal) -> FeeEvent
  ) async throws(NewsroomError) -> Fee {
    let fee = try await asking { () async throws(StoreError) in try await desk.fees.fee(id, in: session.newsroom) }
    guard let fee else { throw .noSuchFee(String(id.short)) }
    let event = try await desk.permitting(useCase, on: id, by: session) { () throws(Refusal) in try rule(fee) }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let change = recording.change(fee, event)
    try await recording.commit(
      Entry(newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, fees: [change]))
    return change.state
  }
}
