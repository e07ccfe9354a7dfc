public import Editorial

/// The claims that were made, as they stand and as they came to be.
public protocol Claims: Sendable {
  func claim(_ id: ClaimID, in newsroom: NewsroomID) async throws(StoreError) -> Claim?
  /// What happened to it, oldest first; empty if there is no such claim.
  func history(of id: ClaimID, in newsroom: NewsroomID) async throws(StoreError) -> [Sealed<ClaimEvent>]
  /// In any of `states`, the one received first at the head.
  func rows(in newsroom: NewsroomID, states: Set<ClaimState>, limit: Int) async throws(StoreError) -> [Claim]
}
