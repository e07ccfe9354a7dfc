public import Editorial

/// What readers have sent in.
public protocol Submissions: Sendable {
  func submission(_ id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError) -> Submission?
  func history(of id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError) -> [Sealed<SubmissionEvent>]
  /// The submission whose sender holds this receipt.
  func submission(receipt: String, in newsroom: NewsroomID) async throws(StoreError) -> Submission?
  func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [SubmissionID]
  /// In any of `states`, the one waiting longest first.
  func rows(in newsroom: NewsroomID, states: Set<SubmissionState>, limit: Int) async throws(StoreError) -> [Submission]
}
