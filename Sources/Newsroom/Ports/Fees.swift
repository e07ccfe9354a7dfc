package import Editorial

/// What the newsroom owes its authors, and has paid.
package protocol Fees: Sendable {
  func fee(_ id: FeeID, in newsroom: NewsroomID) async throws(StoreError) -> Fee?
  /// What happened to it after its event `number` (0: its whole history), oldest first.
  func history(of id: FeeID, in newsroom: NewsroomID, after number: Int) async throws(StoreError) -> [Sealed<FeeEvent>]
  func fees(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [FeeID]
  /// In any of `states`, what is due first first.
  func fees(in newsroom: NewsroomID, states: Set<FeeState>, limit: Int) async throws(StoreError) -> [Fee]
  /// Everything owed or paid to one sender, oldest first.
  func fees(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [Fee]
  /// Everything that was last handed to the bank in this batch.
  func fees(of batch: BatchID, in newsroom: NewsroomID) async throws(StoreError) -> [Fee]
}
