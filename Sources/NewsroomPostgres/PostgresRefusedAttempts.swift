package import Editorial
public import LibPQ
public import Newsroom

extension PostgresStore: RefusedAttempts {
  public func record(_ attempt: RefusedAttempt, in newsroom: NewsroomID) async throws(StoreError) {
    try await noting(
      newsroom,
      Batch { batch in
        batch.add(
          """
          delete from refused_attempt
          where newsroom = $1 and person = $2 and day < $3
          """, newsroom, attempt.person, Int32(attempt.day - RefusedAttempt.days))
        batch.add(
          """
          with known as (
            select count(*) filter (where what <> $8) as told,
              count(*) filter (where what = $4 and subject = $5) > 0 as is_known
            from refused_attempt
            where newsroom = $1 and person = $2 and day = $3
          )
          insert into refused_attempt (newsroom, person, day, what, subject, tries, first_at, last_at)
          select $1, $2, $3, case when is_known or told < $7 then $4 else $8 end,
            case when is_known or told < $7 then $5 else '' end, 1, $6, $6
          from known
          on conflict (newsroom, person, day, what, subject) do update
          set tries = refused_attempt.tries + 1,
            first_at = least(refused_attempt.first_at, excluded.first_at),
            last_at = greatest(refused_attempt.last_at, excluded.last_at)
          """, newsroom, attempt.person, Int32(attempt.day), attempt.what, attempt.subject, attempt.at,
          Int64(RefusedAttempt.kept), RefusedAttempt.others)
      })
  }

  public func attempts(of person: PersonID?, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [RefusedAttemptRow]
  {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select person, what, subject, tries, first_at, last_at
        from refused_attempt
        where newsroom = $1 and ($2 is null or person = $2)
        order by last_at desc, person, what, subject
        limit $3
        """, newsroom, person, limit, as: RefusedAttemptRow.self)
    }
  }
}

extension RefusedAttemptRow: RowReadable {
  public init(from row: inout RowReader) throws {
    self.init(
      person: try row.next(), what: try row.next(), subject: try row.next(), count: Int(try row.next(Int64.self)),
      first: try row.next(), last: try row.next())
  }
}
