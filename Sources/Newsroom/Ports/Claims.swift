package import Editorial

/// The claims that were made, as they stand and as they came to be.
package protocol Claims: Sendable {
  func claim(_ id: ClaimID, in newsroom: NewsroomID) async throws(StoreError) -> Claim?
  /// What happened to it, oldest first; empty if there is no such claim.
  func history(of id: ClaimID, in newsroom: NewsroomID) async throws(StoreError) -> [Sealed<ClaimEvent>]
  /// Claims whose id begins with `prefix`, lower-case hexadecimal digits and hyphens.
  func claims(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [Claim]
  /// In any of `states`, the one received first at the head.
  func rows(in newsroom: NewsroomID, states: Set<ClaimState>, limit: Int) async throws(StoreError) -> [Claim]
}
