public import Editorial

/// Finds the claims that were made.
public struct ReadClaims: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The claim whose id begins with `prefix`, as people type it.
  public func callAsFunction(_ prefix: String, by session: Session) async throws(NewsroomError) -> Claim {
    try await desk.permit(.claim, for: .readClaim, on: prefix, to: session)
    return try await ActOnClaim(desk).claim(prefix, in: session.newsroom)
  }

  /// Those in any of `states`, the one received first at the head.
  public func list(in states: Set<ClaimState>, by session: Session) async throws(NewsroomError) -> [ClaimRow] {
    try await desk.permit(.claim, for: .listClaims, to: session)
    let policy = try await ActOnClaim(desk).policy(session.newsroom)
    return try await asking { () async throws(StoreError) in
      try await desk.claims.rows(in: session.newsroom, states: states, limit: 1_000)
    }.map { ClaimRow($0, by: policy) }
  }
}
