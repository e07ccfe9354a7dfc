public import Editorial

/// Lets a letter in past the day's measure, so that a flood keeps no story out.
public struct PassQuota: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter letter: what it is called, for the record of refused attempts.
  /// - Returns: what ``ReceiveSubmission`` takes the letter in with; who did it and why stands in its history.
  public func callAsFunction(
    _ reason: String?, on letter: String, by session: Session
  ) async throws(NewsroomError) -> QuotaPass {
    try await desk.permitting(.passQuota, on: letter, by: session) { () throws(Refusal) in
      try session.person.lettingIn(reason)
    }
  }
}
