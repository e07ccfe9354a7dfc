package import Editorial
package import Newsroom

extension MemoryStore: Outbox {
  public func take(to site: SiteID, in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant)
    -> [LeasedDelivery]
  {
    var taken: [LeasedDelivery] = []
    for key in order where key.newsroom == newsroom && key.id.site == site && taken.count < limit {
      guard var lease = deliveries[key], !lease.isDone, lease.until.map({ $0 <= time }) ?? true else { continue }
      lease.fence += 1
      lease.until = until
      deliveries[key] = lease
      taken.append(LeasedDelivery(delivery: key.id, fence: lease.fence))
    }
    return taken
  }

  public func finish(_ finished: [LeasedDelivery], in newsroom: NewsroomID, at time: Instant) {
    for leased in finished {
      let key = Key(newsroom: newsroom, id: leased.delivery)
      if deliveries[key]?.fence == leased.fence { deliveries[key]?.isDone = true }
    }
  }

  public func giveBack(_ deliveries: [LeasedDelivery], in newsroom: NewsroomID) {
    for leased in deliveries {
      let key = Key(newsroom: newsroom, id: leased.delivery)
      if self.deliveries[key]?.fence == leased.fence { self.deliveries[key]?.until = nil }
    }
  }

  public func heldDeliveries(to site: SiteID, in newsroom: NewsroomID, at time: Instant) -> HeldWork? {
    HeldWork(
      deliveries.filter { $0.key.newsroom == newsroom && $0.key.id.site == site && !$0.value.isDone }
        .compactMap(\.value.until).filter { $0 > time })
  }

  package func owed(to site: SiteID, in newsroom: NewsroomID) -> [OwedDelivery] {
    order.filter { $0.newsroom == newsroom && $0.id.site == site && deliveries[$0]?.isDone == false }.compactMap {
      key in
      let history = articleHistories[Key<ArticleID>(newsroom: newsroom, id: key.id.article)]
      return history?.first { $0.number == key.id.number }.map {
        OwedDelivery(article: key.id.article, number: key.id.number, at: $0.at)
      }
    }
  }

  public func waiting(in newsroom: NewsroomID) -> Int {
    (sites[newsroom] ?? []).reduce(0) { $0 + waiting(for: $1.id, in: newsroom) }
  }

  func waiting(for site: SiteID, in newsroom: NewsroomID) -> Int {
    deliveries.count { $0.key.newsroom == newsroom && $0.key.id.site == site && !$0.value.isDone }
  }
}
