public import Editorial

/// Finds what authors are owed and were paid.
public struct ReadFee: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The fee whose id begins with `prefix`, as people type it.
  public func callAsFunction(_ prefix: String, by session: Session) async throws(NewsroomError) -> Fee {
    try await desk.permit(.fee, for: .readFee, on: prefix, to: session)
    let wanted = try TypedDigits(prefix, else: .noSuchFee(prefix)).text
    let found = try await asking { () async throws(StoreError) in
      try await desk.fees.fees(beginning: wanted, in: session.newsroom, limit: 5)
    }
    guard let first = found.first else { throw .noSuchFee(prefix) }
    guard found.count == 1 else { throw .ambiguous(prefix, candidates: found.map(\.description)) }
    let fee = try await asking { () async throws(StoreError) in try await desk.fees.fee(first, in: session.newsroom) }
    guard let fee else { throw .noSuchFee(prefix) }
    return fee
  }

  /// Those in any of `states`, what is due first first.
  public func list(
    in states: Set<FeeState>, by session: Session, limit: Int = 1_000
  ) async throws(NewsroomError) -> [Fee] {
    try await desk.permit(.fee, for: .listFees, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.fees.fees(in: session.newsroom, states: states, limit: limit)
    }
  }

  /// What happened to a fee, the first first.
  public func history(of id: FeeID, by session: Session) async throws(NewsroomError) -> [Sealed<FeeEvent>] {
    try await desk.permit(.fee, for: .readFeeHistory, on: id, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.fees.history(of: id, in: session.newsroom, after: 0)
    }
  }

  /// What the author of the submission whose id begins with `typed` is owed and was paid.
  public func statement(ofSubmission typed: String, by session: Session) async throws(NewsroomError) -> AuthorStatement
  {
    try await desk.permit(.fee, for: .readFeeStatement, on: typed, to: session)
    let submission = try await ReadSubmission(desk).find(typed, in: session.newsroom)
    guard let sender = submission.sender else { throw .noSuchSender }
    return try await asking { () async throws(StoreError) in
      AuthorStatement(
        sender: sender, penName: submission.penName,
        statement: FeeStatement(try await desk.fees.fees(of: sender, in: session.newsroom)))
    }
  }

  public struct AuthorStatement: Sendable {
    public let sender: SenderID
    public let penName: String?
    public let statement: FeeStatement
  }
}
