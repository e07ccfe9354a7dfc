package import Editorial
import Newsroom

extension MemoryStore: Claims {
  public func claim(_ id: ClaimID, in newsroom: NewsroomID) -> Claim? { claims[Key(newsroom: newsroom, id: id)] }

  public func history(of id: ClaimID, in newsroom: NewsroomID) -> [Sealed<ClaimEvent>] {
    claimHistories[Key(newsroom: newsroom, id: id)] ?? []
  }

  public func claims(beginning prefix: String, in newsroom: NewsroomID, limit: Int) -> [Claim] {
    Array(
      claims.filter { $0.key.newsroom == newsroom && $0.key.id.description.hasPrefix(prefix) }.map(\.value)
        .sorted { $0.id.description < $1.id.description }.prefix(limit))
  }

  public func rows(in newsroom: NewsroomID, states: Set<ClaimState>, limit: Int) -> [Claim] {
    Array(
      claims.filter { $0.key.newsroom == newsroom && states.contains($0.value.state) }.map(\.value)
        .sorted { ($0.received, $0.id.description) < ($1.received, $1.id.description) }.prefix(limit))
  }
}
