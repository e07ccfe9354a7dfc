package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Outbox {
  public func take(
    to site: SiteID, in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant
  ) async throws(StoreError) -> [LeasedDelivery] {
    try await writing(newsroom) { transaction throws(DatabaseError) in
      try transaction.query(
        """
        with waiting as (
          select article, number, destination
          from delivery
          where newsroom = $1 and destination = $5 and done_at is null and (leased_until is null or leased_until <= $3)
          order by place
          limit $2
          for update skip locked
        ), taken as (
          update delivery
          set fence = fence + 1, leased_until = $4
          from waiting
          where delivery.newsroom = $1
            and (delivery.article, delivery.number, delivery.destination)
              = (waiting.article, waiting.number, waiting.destination)
          returning delivery.article, delivery.number, delivery.destination, delivery.fence, delivery.place
        )
        select article, number, destination, fence
        from taken
        order by place
        """, newsroom, limit, time, until, site
      ) { row in
        LeasedDelivery(
          delivery: Delivery(article: try row.next(), number: try row.next(), site: try row.next()),
          fence: try row.next())
      }
    }
  }

  public func finish(
    _ deliveries: [LeasedDelivery], in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update delivery
          set done_at = $6
          from unnest($2, $3, $4, $5) as held (article, number, destination, fence)
          where delivery.newsroom = $1
            and (delivery.article, delivery.number, delivery.destination, delivery.fence)
              = (held.article, held.number, held.destination, held.fence)
            and delivery.done_at is null
          """, newsroom, deliveries.map(\.delivery.article), deliveries.map { Int32($0.delivery.number) },
          deliveries.map(\.delivery.site), deliveries.map { Int32($0.fence) }, time)
      })
  }

  public func waiting(in newsroom: NewsroomID) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from delivery
        where newsroom = $1 and done_at is null
          and destination in (select id from site where newsroom = $1 and retired_at is null)
        """, newsroom, as: Int.self) ?? 0
    }
  }
}
