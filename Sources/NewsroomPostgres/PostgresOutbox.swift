package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Outbox {
  public func take(
    to site: SiteID, in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant
  ) async throws(StoreError) -> [LeasedDelivery] {
    try await leasing(newsroom) { transaction, process throws(DatabaseError) in
      try transaction.query(
        """
        with waiting as (
          select article, number, destination
          from delivery
          where newsroom = $1 and destination = $5 and done_at is null
            and (
              leased_until is null or leased_until <= $3
              or leased_by <> all ((select living_processes())::integer[]))
          order by place
          limit $2
          for update skip locked
        ), taken as (
          update delivery
          set fence = fence + 1, leased_until = $4, leased_by = own_process($6)
          from waiting
          where delivery.newsroom = $1
            and (delivery.article, delivery.number, delivery.destination)
              = (waiting.article, waiting.number, waiting.destination)
          returning delivery.article, delivery.number, delivery.destination, delivery.fence, delivery.place
        )
        select article, number, destination, fence
        from taken
        order by place
        """, newsroom, limit, time, until, site, process
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

  public func giveBack(_ deliveries: [LeasedDelivery], in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update delivery
          set leased_until = null, leased_by = null
          from unnest($2, $3, $4, $5) as held (article, number, destination, fence)
          where delivery.newsroom = $1
            and (delivery.article, delivery.number, delivery.destination, delivery.fence)
              = (held.article, held.number, held.destination, held.fence)
            and delivery.done_at is null
          """, newsroom, deliveries.map(\.delivery.article), deliveries.map { Int32($0.delivery.number) },
          deliveries.map(\.delivery.site), deliveries.map { Int32($0.fence) })
      })
  }

  public func heldDeliveries(
    to site: SiteID, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) -> HeldWork? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select count(*), min(leased_until), max(leased_until)
        from delivery
        where newsroom = $1 and destination = $2 and done_at is null and leased_until > $3
        """, newsroom, site, time, as: HeldRow.self
      ).first?.held
    }
  }

  package func owed(to site: SiteID, in newsroom: NewsroomID) async throws(StoreError) -> [OwedDelivery] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select delivery.article, delivery.number, happened_at
        from delivery
        join article_event on article_event.newsroom = $1 and article_event.article = delivery.article
          and article_event.number = delivery.number
        where delivery.newsroom = $1 and destination = $2 and done_at is null
        """, newsroom, site
      ) { row in OwedDelivery(article: try row.next(), number: try row.next(), at: try row.next()) }
    }
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

/// How much is held, and when the leases end: null where nothing is.
struct HeldRow: RowReadable, Sendable {
  let held: HeldWork?

  init(from row: inout RowReader) throws {
    let count = try row.next(Int.self)
    let first = try row.next(Instant?.self)
    let last = try row.next(Instant?.self)
    if let first, let last { held = HeldWork(count: count, first: first, last: last) } else { held = nil }
  }
}
