public import Editorial

extension PayFees {
  /// What is next for the bank: a batch whose file was never written, else every approved fee whose payee is known, as
  /// one new batch. Nothing is written yet, so that the file can be made ready first.
  public func plan(by session: Session) async throws(NewsroomError) -> PlannedBatch {
    try await permit(.planBatch, by: session)
    let now = desk.clock.now
    let unwritten = try await asking { () async throws(StoreError) in
      try await desk.payments.unwrittenBatches(in: session.newsroom)
    }
    // Somebody else may be writing the file at this moment.
    let left = unwritten.first {
      $0.by == .person(session.person.id) || $0.made.advanced(bySeconds: PlannedBatch.patience) <= now
    }
    if let left {
      return PlannedBatch(batch: try await orders(of: left.id, by: session), waiting: [], isNew: false, changes: [])
    }
    let approved = try await asking { () async throws(StoreError) in
      try await desk.fees.fees(in: session.newsroom, states: [.approved], limit: 1_000)
    }
    let id = BatchID(desk.identities.uuid())
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    var orders: [PaymentOrder] = []
    var changes: [Change<Fee, FeeEvent>] = []
    var waiting: [Fee] = []
    for fee in approved {
      guard let named = fee.payees?.payable,
        let payee = try await open(named.payee, of: fee.terms.sender, batch: id, by: session)
      else {
        waiting.append(fee)
        continue
      }
      let event = try await desk.permitting(.planBatch, on: fee.id, by: session) { () throws(Refusal) in
        try fee.batching(in: id, hasPayee: true, by: session.person)
      }
      let change = recording.change(fee, event)
      changes.append(change)
      orders.append(PaymentOrder(fee: change.state, payee: payee))
    }
    return PlannedBatch(batch: PaymentBatch(id: id, orders: orders), waiting: waiting, isNew: true, changes: changes)
  }

  /// Puts the fees of a planned batch into it: all of them or none.
  public func make(_ plan: PlannedBatch, by session: Session) async throws(NewsroomError) {
    try await permit(.makeBatch, on: plan.batch.id, by: session)
    try await make(plan, written: nil, by: session)
  }

  /// That the file of a batch lies where it was wanted: it is not offered again.
  public func finish(_ id: BatchID, by session: Session) async throws(NewsroomError) {
    try await permit(.finishBatch, on: id, by: session)
    try await asking { () async throws(StoreError) in
      try await desk.payments.markWritten(id, at: desk.clock.now, in: session.newsroom)
    }
  }

  /// Plans and makes a batch at once, for whoever takes its orders from the answer and writes no file.
  /// - Returns: the batch's orders, and the fees that wait for a payee; no orders where nothing is to be paid.
  public func batch(by session: Session) async throws(NewsroomError) -> (batch: PaymentBatch, waiting: [Fee]) {
    let plan = try await plan(by: session)
    try await make(plan, written: desk.clock.now, by: session)
    return (plan.batch, plan.waiting)
  }

  /// The same batch again, for a file that was lost: exactly what was ordered, whatever became of its fees.
  public func orders(of id: BatchID, by session: Session) async throws(NewsroomError) -> PaymentBatch {
    try await permit(.readOrders, on: id, by: session)
    let read = try await asking { () async throws(StoreError) in
      (
        try await desk.payments.batch(id, in: session.newsroom), try await desk.fees.fees(of: id, in: session.newsroom)
      )
    }
    guard let batch = read.0 else {
      guard !read.1.isEmpty else { throw .noSuchBatch(id) }
      return try await olderOrders(of: id, read.1, by: session)
    }
    var orders: [PaymentOrder] = []
    for order in batch.orders {
      let fee = try await asking { () async throws(StoreError) in
        try await desk.fees.fee(order.fee, in: session.newsroom)
      }
      guard let fee else { throw .noSuchFee(String(order.fee.short)) }
      let payee = try await PersonalDataOfSenders(desk, keys: keys)
        .payee(order.payee, of: fee.terms.sender, for: "payment batch \(id.short)", by: session)
      orders.append(PaymentOrder(fee: fee, payee: payee))
    }
    return PaymentBatch(id: id, orders: orders)
  }

  private func permit(
    _ useCase: UseCase, on batch: BatchID? = nil, by session: Session
  ) async throws(NewsroomError) {
    let subject = batch?.description ?? ""
    _ = try await desk.permitting(useCase, on: subject, by: session) { () throws(Refusal) in
      try session.person.mayRead(.payee, for: "payment batch")
    }
  }

  /// A batch from before batches kept their orders.
  private func olderOrders(
    of id: BatchID, _ fees: [Fee], by session: Session
  ) async throws(NewsroomError) -> PaymentBatch {
    var orders: [PaymentOrder] = []
    for fee in fees where fee.state == .inBatch {
      let payee = try await PersonalDataOfSenders(desk, keys: keys)
        .payee(of: fee.terms.sender, for: "payment batch \(id.short)", by: session)
      if let payee { orders.append(PaymentOrder(fee: fee, payee: payee)) }
    }
    return PaymentBatch(id: id, orders: orders)
  }

  private func make(_ plan: PlannedBatch, written: Instant?, by session: Session) async throws(NewsroomError) {
    guard plan.isNew, !plan.changes.isEmpty else {
      if written != nil, !plan.isNew { try await finish(plan.batch.id, by: session) }
      return
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let orders = plan.changes.compactMap { change in
      change.state.payees?.payable.map { StoredBatch.Order(fee: change.state.id, payee: $0.payee) }
    }
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, fees: plan.changes,
        batches: [StoredBatch(id: plan.batch.id, by: recording.actor, made: now, written: written, orders: orders)]))
  }

  /// `nil` where the box no longer opens: its fee waits for another payee.
  private func open(
    _ payee: Digest, of sender: SenderID, batch: BatchID, by session: Session
  ) async throws(NewsroomError) -> Payee? {
    do {
      return try await PersonalDataOfSenders(desk, keys: keys)
        .payee(payee, of: sender, for: "payment batch \(batch.short)", by: session)
    } catch .keys(.destroyed), .keys(.forged), .noSuchSender {
      return nil
    }
  }
}

/// A batch before anything of it is written down, or one whose file is still to be written.
public struct PlannedBatch: Sendable {
  public let batch: PaymentBatch
  /// Approved fees that nobody can be paid for yet.
  public let waiting: [Fee]
  /// Whether its fees are in no batch yet.
  public let isNew: Bool
  let changes: [Change<Fee, FeeEvent>]

  /// After so many seconds nobody is writing the file any more.
  static let patience: Int64 = 600
}

/// What the bank is asked to pay.
public struct PaymentBatch: Hashable, Sendable {
  public let id: BatchID
  public let orders: [PaymentOrder]
  public var total: Money { orders.reduce(.zero) { $0 + $1.fee.terms.sum.net } }
}

public struct PaymentOrder: Hashable, Sendable {
  public let fee: Fee
  public let payee: Payee
}

/// What the bank says of one order.
public struct PaymentResult: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    /// On a day such as `2026-08-03`.
    case paid(on: String)
    case failed(reason: String)
  }

  public let fee: FeeID
  public let outcome: Outcome
  /// The net amount, where the bank repeats it.
  public let amount: Money?
  public let reference: String?

  public init(fee: FeeID, outcome: Outcome, amount: Money?, reference: String?) {
    self.fee = fee
    self.outcome = outcome
    self.amount = amount
    self.reference = reference
  }
}
