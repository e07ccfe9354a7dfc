package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: PartnerNotices {
  public func openNotices(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [OpenNotice] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select usage, number, article, partner, kind, digest, opened_at, sent, sent_at, fault, fence
        from partner_notice
        where newsroom = $1 and ended is null
        order by opened_at, place
        limit $2
        """, newsroom, limit, as: NoticeRow.self
      ).map(\.leased.notice)
    }
  }

  public func countOpenNotices(in newsroom: NewsroomID, openedUntil time: Instant) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from partner_notice
        where newsroom = $1 and ended is null and opened_at <= $2
        """, newsroom, time, as: Int.self) ?? 0
    }
  }

  public func takeNotices(
    in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant
  ) async throws(StoreError) -> [LeasedNotice] {
    try await leasing(newsroom) { transaction, process throws(DatabaseError) in
      try transaction.query(
        """
        with waiting as (
          select usage, number
          from partner_notice
          where newsroom = $1 and ended is null and due_at <= $3
            and (
              leased_until is null or leased_until <= $3
              or leased_by <> all ((select living_processes())::integer[]))
          order by due_at, place
          limit $2
          for update skip locked
        ), taken as (
          update partner_notice
          set fence = fence + 1, leased_until = $4, leased_by = own_process($5)
          from waiting
          where newsroom = $1 and partner_notice.usage = waiting.usage and partner_notice.number = waiting.number
          returning partner_notice.*
        )
        select usage, number, article, partner, kind, digest, opened_at, sent, sent_at, fault, fence
        from taken
        order by place
        """, newsroom, limit, time, until, process, as: NoticeRow.self
      ).map(\.leased)
    }
  }

  public func finish(
    _ notice: LeasedNotice, as outcome: LetterOutcome, again: Instant, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) {
    var why: String?
    if case .undeliverable(let reason) = outcome { why = reason }
    let reason = why
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update partner_notice
          set sent = sent + case when $5::text is null then 1 else 0 end,
            sent_at = case when $5::text is null then $6 else sent_at end,
            fault = $5, due_at = $7, leased_until = null
          where newsroom = $1 and usage = $2 and number = $3 and fence = $4 and ended is null
          """, newsroom, notice.notice.id.usage, Int32(notice.notice.id.number), Int32(notice.fence), reason, time,
          again)
      })
  }

  public func put(off notice: LeasedNotice, until time: Instant, in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update partner_notice
          set leased_until = $5, leased_by = null
          where newsroom = $1 and usage = $2 and number = $3 and fence = $4 and ended is null
          """, newsroom, notice.notice.id.usage, Int32(notice.notice.id.number), Int32(notice.fence), time)
      })
  }

  public func heldNotices(in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> HeldWork? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select count(*), min(leased_until), max(leased_until)
        from partner_notice
        where newsroom = $1 and ended is null and due_at <= $2 and leased_until > $2
        """, newsroom, time, as: HeldRow.self
      ).first?.held
    }
  }
}

private struct NoticeRow: RowReadable, Sendable {
  let leased: LeasedNotice

  init(from row: inout RowReader) throws {
    let id = NoticeID(usage: try row.next(), number: try row.next())
    let article = try row.next(ArticleID.self)
    let partner = try row.next(String.self)
    let kind = try row.next(String.self)
    let digest = try row.next(Digest?.self)
    let notice: PartnerNotice
    switch (kind, digest) {
    case ("corrected", .some(let digest)): notice = .corrected(digest)
    case ("withdrawn", nil): notice = .withdrawn
    case ("held", nil): notice = .held
    case ("released", nil): notice = .released
    default: throw ValueError("\(kind) is no notice")
    }
    leased = LeasedNotice(
      notice: OpenNotice(
        id: id, article: article, partner: partner, notice: notice, opened: try row.next(), sent: try row.next(),
        lastSent: try row.next(), fault: try row.next()), fence: try row.next())
  }
}

extension Batch {
  /// Opens what partners must hear because of the entry, for every copy that is held when it commits; ends what that
  /// overtakes, and what was acknowledged.
  mutating func addNotices(of entry: Entry) {
    for news in entry.news { add(news, in: entry.newsroom, at: entry.at) }
    for id in entry.heard {
      add(
        """
        update partner_notice
        set ended = 'acknowledged', ended_at = $4, ended_by = $5
        where newsroom = $1 and usage = $2 and number = $3 and ended is null
        """, entry.newsroom, id.usage, Int32(id.number), entry.at, entry.recordedBy)
    }
  }

  private mutating func add(_ news: NewsForHolders, in newsroom: NewsroomID, at time: Instant) {
    var text: Digest?
    if case .corrected(let digest) = news.notice { text = digest }
    let overtaken = ["corrected", "withdrawn", "held", "released"].filter { kind in
      switch kind {
      case "corrected": news.notice.overtakes(.corrected(Digest(of: [])))
      case "withdrawn": news.notice.overtakes(.withdrawn)
      case "held": news.notice.overtakes(.held)
      default: news.notice.overtakes(.released)
      }
    }
    // Who was never told of a stop need not hear that it is over; a correction goes to whoever holds another text.
    add(
      """
      with overtaken as (
        update partner_notice
        set ended = 'superseded', ended_at = $7
        where newsroom = $1 and article = $2 and kind = any($6) and ended is null
        returning usage, kind, sent
      ), copy as (
        select newest.document -> 'usage' -> '_0' as held
        from rights_record_name filed
        join lateral (
          select document
          from rights_record
          where newsroom = filed.newsroom and kind = filed.kind and key = filed.key
          order by number desc
          limit 1
        ) newest on true
        where filed.newsroom = $1 and filed.name = $8 and filed.kind = 'usage'
      )
      insert into partner_notice (newsroom, usage, article, number, kind, digest, partner, opened_at, due_at)
      select $1, held ->> 'id', $2, $3, $4, $5, held ->> 'partner', $7, $7
      from copy
      where held ->> 'state' in ('allowed', 'published') and held ->> 'digest' is distinct from $5
        and ($4 <> 'released' or exists (
          select
          from overtaken
          where overtaken.usage = held ->> 'id' and overtaken.kind in ('held', 'withdrawn') and overtaken.sent > 0))
      on conflict (newsroom, usage, number) do nothing
      """, newsroom, news.article, Int32(news.number), news.notice.code, text, overtaken, time,
      RightsRecord.name(ofUsagesOf: news.article))
  }
}
