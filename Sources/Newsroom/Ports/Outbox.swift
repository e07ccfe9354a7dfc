package import Editorial

/// Work that commits have left to be done. A lease lets one dispatcher work on it; a fence keeps a late one out.
package protocol Outbox: Sendable {
  /// Takes up to `limit` deliveries to `site` that are waiting or whose lease ran out at `time`, under a lease until `until`.
  func take(to site: SiteID, in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant)
    async throws(StoreError) -> [LeasedDelivery]
  /// Marks deliveries done; one whose fence is no longer its own is left alone.
  func finish(_ deliveries: [LeasedDelivery], in newsroom: NewsroomID, at time: Instant) async throws(StoreError)
  /// How many are not done yet, of all sites that there are.
  func waiting(in newsroom: NewsroomID) async throws(StoreError) -> Int
}

public struct LeasedDelivery: Hashable, Sendable {
  public let delivery: Delivery
  /// Grows with every lease of this delivery.
  public let fence: Int

  public init(delivery: Delivery, fence: Int) {
    self.delivery = delivery
    self.fence = fence
  }
}
