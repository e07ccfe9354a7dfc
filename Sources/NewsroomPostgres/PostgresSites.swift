package import Editorial
package import FoundationEssentials
import LibPQ
package import Newsroom

extension PostgresStore: Sites {
  public func sites(in newsroom: NewsroomID) async throws(StoreError) -> [RegisteredSite] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, mark, site.place, dispatched_at,
          (select count(*) from delivery where newsroom = site.newsroom and destination = site.id and done_at is null)
        from site
        where newsroom = $1 and retired_at is null
        order by id <> 'site', id collate "C"
        """, newsroom
      ) { row in
        RegisteredSite(
          id: try row.next(), mark: try row.next(), place: try row.next(), dispatched: try row.next(),
          waiting: try row.next())
      }
    }
  }

  public func claim(
    _ site: SiteID, mark: UUID, replacing old: UUID?, place: String, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) -> Bool {
    try await leasing(newsroom) { transaction, _ throws(DatabaseError) in
      try transaction.execute(
        """
        update site
        set mark = $3, place = $4, registered_at = $5
        where newsroom = $1 and id = $2 and mark is not distinct from $6 and retired_at is null
          and (mark is null or dispatched_at is null)
        """, newsroom, site, mark, place, time, old) == 1
    }
  }

  /// Whoever is just writing deliveries is waited for, and whoever comes next finds the new site: nothing is committed
  /// that neither the site's first writing of all pages nor a delivery of its own brings there.
  public func register(_ registration: SiteRegistration, in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add("select hold_deliveries()")
        $0.add(
          """
          insert into site (newsroom, id, mark, place, registered_by, registered_at)
          values ($1, $2, $3, $4, $5, $6)
          on conflict (newsroom, id) do update
          set mark = excluded.mark, place = excluded.place, registered_by = excluded.registered_by,
            registered_at = excluded.registered_at, dispatched_at = null, retired_by = null, retired_at = null
          """, newsroom, registration.site, registration.mark, registration.place, registration.by, registration.at)
      })
  }

  public func retire(
    _ site: SiteID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update site
          set retired_by = $3, retired_at = $4
          where newsroom = $1 and id = $2 and retired_at is null
          """, newsroom, site, actor, time)
      })
  }

  public func dispatched(_ site: SiteID, in newsroom: NewsroomID, at time: Instant) async throws(StoreError) {
    try await noting(
      newsroom,
      Batch {
        $0.add(
          "update site set dispatched_at = $3 where newsroom = $1 and id = $2", newsroom, site, time)
      })
  }
}
