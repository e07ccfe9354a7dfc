public import Editorial

/// Says to whom fees are paid. Each naming is an event of the fee, and told to the address on file; the number goes into
/// a locked box.
public struct NamePayee: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  /// The holder of a submission's receipt says it, for that submission's fees only, until they are approved.
  /// - Returns: whom the submission is of.
  public func callAsFunction(
    _ payee: Payee, receipt: Receipt, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> SenderID {
    let submission = try await OwnSubmission(desk)(receipt, in: newsroom)
    guard let sender = submission.sender else { throw .noSuchSender }
    let fees = try await fees(of: submission)
    let open = fees.filter { $0.state == .drawnUp }
    let recording = Recording(desk: desk, newsroom: newsroom, actor: .reader, at: desk.clock.now)
    let (box, naming) = try await kept(payee, of: sender, recording)
    let changes = try deciding { () throws(Refusal) in
      // All fees are approved: the first one says that it is too late.
      if open.isEmpty, let late = fees.first { _ = try late.namingPayee(naming) }
      var events: [FeeEvent] = []
      for fee in open { events.append(try fee.namingPayee(naming)) }
      return (submission: try submission.namingPayee(naming), fees: events)
    }
    let entry = Entry(
      newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: recording.at,
      submissions: [recording.change(submission, changes.submission)],
      fees: zip(open, changes.fees).map { recording.change($0, $1) }, boxes: [box])
    let room = QuotaRoom(desk, try await ReadNewsroom(desk)(newsroom), at: recording.at)
    try await recording.commit(try await room.counting(entry, of: submission.id, for: .fee(.namePayee)))
    return sender
  }

  /// The accountant says it for the submission whose id begins with `typed`: for its open fees, or for those to come.
  /// - Returns: whom the submission is of.
  public func callAsFunction(
    _ payee: Payee, ofSubmission typed: String, by session: Session
  ) async throws(NewsroomError) -> SenderID {
    _ = try await desk.permitting(.namePayeeOfSubmission, on: typed, by: session) { () throws(Refusal) in
      try session.person.mayRead(.payee, for: "name payee")
    }
    return try await self(payee, of: ReadSubmission(desk).find(typed, in: session.newsroom).id, by: session)
  }

  package func callAsFunction(
    _ payee: Payee, of id: SubmissionID, by session: Session
  ) async throws(NewsroomError) -> SenderID {
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(id, in: session.newsroom)
    }
    guard let submission else { throw .noSuchSubmission(String(id.short)) }
    guard let sender = submission.sender else { throw .noSuchSender }
    let fees = try await fees(of: submission)
    guard !fees.isEmpty else {
      try await name(payee, of: sender, by: session) { naming, recording throws(Refusal) in
        Named(submissions: [recording.change(submission, try submission.namingPayee(naming, by: session.person))])
      }
      return sender
    }
    let open = fees.filter { FeeAction.namePayee.rule.from.contains($0.state) }
    try await propose(payee, of: open.isEmpty ? fees : open, to: sender, by: session)
    return sender
  }

  /// The accountant says it for one fee; a second person confirms it.
  public func callAsFunction(
    _ payee: Payee, of id: FeeID, by session: Session
  ) async throws(NewsroomError) -> SenderID {
    let fee = try await fee(id, by: session)
    try await propose(payee, of: [fee], to: fee.terms.sender, by: session)
    return fee.terms.sender
  }

  /// The same with the payee that was kept of the sender before each fee had its own. Nobody knows who named that one,
  /// so two persons look at it again.
  public func adopt(_ id: FeeID, by session: Session) async throws(NewsroomError) -> SenderID {
    let fee = try await fee(id, by: session)
    let kept = try await PersonalDataOfSenders(desk, keys: keys)
      .payee(of: fee.terms.sender, for: "name payee", by: session)
    guard let kept else { throw .refused(Refusal(.fee(.namePayee), [.payee])) }
    return try await self(kept, of: id, by: session)
  }

  /// The fee that settles a claim; for those who read fees.
  public func fee(ofClaim typed: String, by session: Session) async throws(NewsroomError) -> FeeID {
    try await desk.permit(.fee, for: .findFeeOfClaim, on: typed, to: session)
    guard let fee = try await ActOnClaim(desk).claim(typed, in: session.newsroom).settlement?.fee else {
      throw .noSuchSender
    }
    return fee
  }

  /// The second person confirms what the accountant named.
  public func confirm(_ id: FeeID, by session: Session) async throws(NewsroomError) -> Fee {
    let fee = try await fee(id, by: session)
    let event = try await desk.permitting(.confirmPayee, on: id, by: session) { () throws(Refusal) in
      try fee.confirmingPayee(by: session.person)
    }
    let recording = Recording(
      desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: desk.clock.now)
    let change = recording.change(fee, event)
    // Fees of the same story that are drawn up later begin with what two persons settled.
    var submissions: [Change<Submission, SubmissionEvent>] = []
    if let id = fee.terms.submission, let settled = change.state.payees?.settled,
      let submission = try await asking({ () async throws(StoreError) in
        try await desk.submissions.submission(id, in: session.newsroom)
      })
    {
      submissions = [recording.change(submission, .payeeNamed(settled))]
    }
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: recording.at,
        submissions: submissions, fees: [change]))
    return change.state
  }

  private struct Named {
    var submissions: [Change<Submission, SubmissionEvent>] = []
    var fees: [Change<Fee, FeeEvent>] = []
  }

  private func propose(
    _ payee: Payee, of fees: [Fee], to sender: SenderID, by session: Session
  ) async throws(NewsroomError) {
    try await name(payee, of: sender, by: session, standing: fees.compactMap { $0.payees?.settled }) {
      naming, recording throws(Refusal) in
      var changes: [Change<Fee, FeeEvent>] = []
      for fee in fees { changes.append(recording.change(fee, try fee.namingPayee(naming, by: session.person))) }
      return Named(fees: changes)
    }
  }

  private func name(
    _ payee: Payee, of sender: SenderID, by session: Session, standing: [PayeeNaming] = [],
    _ rule: (PayeeNaming, Recording) throws(Refusal) -> Named
  ) async throws(NewsroomError) {
    let data = PersonalDataOfSenders(desk, keys: keys)
    _ = try await data.permitted(.payee, of: sender, for: "name payee", by: session)
    let recording = Recording(
      desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: desk.clock.now)
    var (box, naming) = try await kept(payee, of: sender, recording)
    var boxes = [box]
    // The one who is settled already, named again, takes back what was proposed.
    for settled in standing {
      guard try await data.payee(settled.payee, of: sender, for: "name payee", by: session) == payee else { continue }
      naming = PayeeNaming(payee: settled.payee, account: settled.account, by: recording.actor)
      boxes = []
    }
    let decided = try await desk.permitting(.namePayee, on: sender, by: session) { () throws(Refusal) in
      try rule(naming, recording)
    }
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: recording.at,
        submissions: decided.submissions, fees: decided.fees, boxes: boxes))
  }

  private func kept(
    _ payee: Payee, of id: SenderID, _ recording: Recording
  ) async throws(NewsroomError) -> (StoredBox, PayeeNaming) {
    let sender = try await asking { () async throws(StoreError) in
      try await desk.senders.sender(id, in: recording.newsroom)
    }
    guard let sender else { throw .noSuchSender }
    let place = KeysOfDatabase(desk, keys: keys)
    let box = try await place.opening(of: sender, in: recording.newsroom) { ring, sender throws(KeyFault) in
      try ring.boxing(
        payee, as: .payee, of: sender, newsroom: recording.newsroom, salt: desk.identities.secret(bytes: 16),
        at: recording.at)
    }
    return (box, PayeeNaming(payee: box.digest, account: payee.maskedAccount, by: recording.actor))
  }

  private func fees(of submission: Submission) async throws(NewsroomError) -> [Fee] {
    guard let sender = submission.sender else { return [] }
    return try await asking { () async throws(StoreError) in
      try await desk.fees.fees(of: sender, in: submission.newsroom)
        .filter { $0.terms.submission == submission.id && $0.state != .cancelled }
    }
  }

  private func fee(_ id: FeeID, by session: Session) async throws(NewsroomError) -> Fee {
    let fee = try await asking { () async throws(StoreError) in try await desk.fees.fee(id, in: session.newsroom) }
    guard let fee else { throw .noSuchFee(String(id.short)) }
    return fee
  }
}
