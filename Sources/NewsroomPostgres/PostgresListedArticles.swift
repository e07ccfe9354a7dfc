package import Editorial
import FoundationEssentials
import LibPQ
package import Newsroom

extension PostgresStore {
  /// Each stage is read along its index from where the page begins; an order is no parameter, so each has its statement.
  public func rows(
    in newsroom: NewsroomID, stages: Set<Stage>, of column: ColumnPath, assignedTo assignee: PersonID?,
    readable: ReadableArticles, order: ArticleOrder, after place: ArticlePlace?, limit: Int
  ) async throws(StoreError) -> [ArticleRow] {
    // An expression that chose the end would let no index be asked beneath the policies.
    let (beginning, end) = (place ?? .beforeAll, place ?? .behindAll)
    return try await reading(newsroom) { connection throws(DatabaseError) in
      guard order == .waiting else {
        return try connection.query(
          """
          select id, column_path, stage, headline, changed_at, changed_by, assigned_to, is_live, is_held, is_correction
          from unnest($2) as wanted (wanted_stage)
          cross join lateral (
            select id, column_path, stage, headline, changed_at, record -> 'changedBy' as changed_by, assigned_to,
              live_address is not null as is_live, is_held, record ? 'correction' as is_correction
            from article
            where newsroom = $1 and stage = wanted_stage and ($3 is null or assigned_to = $3)
              and (changed_at, id) < ($9, $10)
              and ($4 = '' or column_path = $4 or starts_with(column_path, $4 || '/'))
              and (
                author = $6 or assigned_to = $6 or writers ? $6
                or exists (
                  select from unnest($5) as whole (path)
                  where path = '' or column_path = path or starts_with(column_path, path || '/')
                )
                or stage = 'draft' and assigned_to is null and writers = '[]' and exists (
                  select from unnest($7) as written (path)
                  where path = '' or column_path = path or starts_with(column_path, path || '/')
                )
              )
            order by changed_at desc, id desc
            limit $8
          ) as newest
          order by changed_at desc, id desc
          limit $8
          """, newsroom, stages.map(\.rawValue), assignee, column, readable.columns, readable.person,
          readable.writesIn, limit, end.changed, end.article, as: ArticleRow.self)
      }
      return try connection.query(
        """
        select id, column_path, stage, headline, changed_at, changed_by, assigned_to, is_live, is_held, is_correction
        from unnest($2) as wanted (wanted_stage)
        cross join lateral (
          select id, column_path, stage, headline, changed_at, record -> 'changedBy' as changed_by, assigned_to,
            live_address is not null as is_live, is_held, record ? 'correction' as is_correction
          from article
          where newsroom = $1 and stage = wanted_stage and ($3 is null or assigned_to = $3)
            and (changed_at, id) > ($9, $10)
            and ($4 = '' or column_path = $4 or starts_with(column_path, $4 || '/'))
            and (
              author = $6 or assigned_to = $6 or writers ? $6
              or exists (
                select from unnest($5) as whole (path)
                where path = '' or column_path = path or starts_with(column_path, path || '/')
              )
              or stage = 'draft' and assigned_to is null and writers = '[]' and exists (
                select from unnest($7) as written (path)
                where path = '' or column_path = path or starts_with(column_path, path || '/')
              )
            )
          order by changed_at, id
          limit $8
        ) as oldest
        order by changed_at, id
        limit $8
        """, newsroom, stages.map(\.rawValue), assignee, column, readable.columns, readable.person,
        readable.writesIn, limit, beginning.changed, beginning.article, as: ArticleRow.self)
    }
  }
}

extension ArticlePlace {
  fileprivate static let beforeAll = ArticlePlace(
    changed: Instant(microseconds: -60_000_000_000_000_000),
    article: ArticleID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))))
  fileprivate static let behindAll = ArticlePlace(
    changed: .endOfTime,
    article: ArticleID(
      UUID(uuid: (255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255))))
}
