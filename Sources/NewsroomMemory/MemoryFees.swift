package import Editorial
import Newsroom

extension MemoryStore: Fees {
  public func fee(_ id: FeeID, in newsroom: NewsroomID) -> Fee? { fees[Key(newsroom: newsroom, id: id)] }

  public func history(of id: FeeID, in newsroom: NewsroomID, after number: Int) -> [Sealed<FeeEvent>] {
    (feeHistories[Key(newsroom: newsroom, id: id)] ?? []).filter { $0.number > number }
  }

  public func fees(beginning prefix: String, in newsroom: NewsroomID, limit: Int) -> [FeeID] {
    Array(
      fees.keys.filter { $0.newsroom == newsroom && $0.id.description.hasPrefix(prefix) }.map(\.id)
        .sorted { $0.description < $1.description }.prefix(limit))
  }

  public func fees(in newsroom: NewsroomID, states: Set<FeeState>, limit: Int) -> [Fee] {
    Array(
      all(newsroom) { states.contains($0.state) }
        .sorted { ($0.terms.due, $0.id.description) < ($1.terms.due, $1.id.description) }.prefix(limit))
  }

  public func fees(of sender: SenderID, in newsroom: NewsroomID) -> [Fee] {
    all(newsroom) { $0.terms.sender == sender }
      .sorted { ($0.created, $0.id.description) < ($1.created, $1.id.description) }
  }

  public func fees(of batch: BatchID, in newsroom: NewsroomID) -> [Fee] {
    all(newsroom) { $0.batch == batch }.sorted { $0.id.description < $1.id.description }
  }

  private func all(_ newsroom: NewsroomID, _ isWanted: (Fee) -> Bool) -> [Fee] {
    fees.filter { $0.key.newsroom == newsroom && isWanted($0.value) }.map(\.value)
  }
}
