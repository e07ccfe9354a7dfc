public import Editorial

/// Who tried what without having the right.
public struct ListRefusedAttempts: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The newest first; of one person, where one is named.
  public func callAsFunction(
    by session: Session, of person: PersonID? = nil, limit: Int = 200
  ) async throws(NewsroomError) -> [RefusedAttemptRow] {
    try await desk.permit(.refusedAttempt, for: .listRefusedAttempts, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.refused.attempts(of: person, in: session.newsroom, limit: limit)
    }
  }
}
