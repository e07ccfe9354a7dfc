public import Editorial

/// Work that commits have left to be done. A lease lets one dispatcher work on it; a fence keeps a late one out.
package protocol Outbox: Sendable {
  /// Takes up to `limit` deliveries to `site` that are waiting, whose lease ran out at `time`, or whose holder is known to
  /// be gone, under a lease until `until`.
  func take(to site: SiteID, in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant)
    async throws(StoreError) -> [LeasedDelivery]
  /// Marks deliveries done; one whose fence is no longer its own is left alone.
  func finish(_ deliveries: [LeasedDelivery], in newsroom: NewsroomID, at time: Instant) async throws(StoreError)
  /// Ends leases before their time, so that whoever comes next may take them; one whose fence is no longer its own is left
  /// alone.
  func giveBack(_ deliveries: [LeasedDelivery], in newsroom: NewsroomID) async throws(StoreError)
  /// What is under leases of others at `time`; `nil` where nothing is.
  func heldDeliveries(to site: SiteID, in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> HeldWork?
  /// What is not done yet for one site, in no order.
  func owed(to site: SiteID, in newsroom: NewsroomID) async throws(StoreError) -> [OwedDelivery]
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

/// A change that a site waits for.
package struct OwedDelivery: Hashable, Sendable {
  package let article: ArticleID
  package let number: Int
  /// When the event happened that is to be brought.
  package let at: Instant

  package init(article: ArticleID, number: Int, at: Instant) {
    self.article = article
    self.number = number
    self.at = at
  }
}

/// Work that waits under leases.
public struct HeldWork: Hashable, Sendable {
  public let count: Int
  /// When the first and the last of the leases run out.
  public let first: Instant
  public let last: Instant

  public init(count: Int, first: Instant, last: Instant) {
    self.count = count
    self.first = first
    self.last = last
  }

  /// `nil` where there is none.
  package init?(_ ends: [Instant]) {
    guard let first = ends.min(), let last = ends.max() else { return nil }
    self.init(count: ends.count, first: first, last: last)
  }
}
