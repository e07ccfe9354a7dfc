public import Editorial

/// What readers have sent in.
package protocol Submissions: Sendable {
  func submission(_ id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError) -> Submission?
  /// What happened to it after its event `number` (0: its whole history), oldest first.
  func history(of id: SubmissionID, in newsroom: NewsroomID, after number: Int) async throws(StoreError)
    -> [Sealed<SubmissionEvent>]
  /// The submission whose sender holds the receipt with this digest.
  func submission(receipt: Digest, in newsroom: NewsroomID) async throws(StoreError) -> Submission?
  /// The submission that came in this letter.
  func submission(letter: Digest, in newsroom: NewsroomID) async throws(StoreError) -> Submission?
  /// Everything that one sender sent, oldest first.
  func submissions(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [Submission]
  /// What was taken on a day under each of these measures, by ``Entry/quota``; none where nothing was.
  func taken(
    _ scopes: [QuotaScope], on day: QuotaDay, in newsroom: NewsroomID
  ) async throws(StoreError) -> [QuotaScope: QuotaCount]
  /// The new receipt with this digest that was sent to an address on file.
  func offer(_ receipt: Digest, in newsroom: NewsroomID) async throws(StoreError) -> ReceiptOffer?
  /// The new receipts that were sent for a submission, the oldest first.
  func offers(of id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError) -> [ReceiptOffer]
  /// The bytes of a file that came with a submission; `nil` once its sender is erased.
  func attachment(_ digest: Digest, of id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError) -> [UInt8]?
  func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [SubmissionID]
  /// In any of `states`, the one waiting longest first.
  func rows(in newsroom: NewsroomID, states: Set<SubmissionState>, limit: Int) async throws(StoreError) -> [Submission]
}

extension Submissions {
  /// Its whole history, oldest first; empty if there is no such submission.
  package func history(of id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError)
    -> [Sealed<SubmissionEvent>]
  {
    try await history(of: id, in: newsroom, after: 0)
  }
}
