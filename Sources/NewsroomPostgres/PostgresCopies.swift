package import Editorial
import FoundationEssentials
import LibPQ
package import Newsroom

extension PostgresStore: Copies {
  /// A stretch that more than fifty texts have is a formula; fifty of them are enough to ask.
  public func alike(_ text: CopyText, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [CopySubject] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        with sharing as (
          select held.text as number, count(*) as shared
          from unnest($2) as asked (fingerprint)
          cross join lateral (
            select text
            from copy_print
            where newsroom = $1 and fingerprint = asked.fingerprint
            limit 50
          ) as held
          group by held.text
          union all
          select number, 1000000
          from copy_text
          where newsroom = $1 and digest = $3
        ), best as (
          select number, max(shared) as shared
          from sharing
          group by number
          order by shared desc, number
          limit $4
        )
        select kind, subject
        from best
        join copy_text using (number)
        where newsroom = $1
        order by shared desc, number
        """, newsroom, text.fingerprints, text.digest, limit
      ) { row in
        try CopySubject(kind: try row.next(String.self), id: try row.next(UUID.self))
      }
    }
  }
}

extension Batch {
  /// Keeps a text's fingerprints, and forgets those of the one before; the same words are left as they lie.
  ///
  /// - Parameter isNew: whether nothing of this text can be there yet.
  mutating func add(_ text: CopyText, isNew: Bool, in newsroom: NewsroomID) {
    let (kind, id) = text.subject.stored
    if !isNew {
      add(
        """
        with old as (
          select number, prints
          from copy_text
          where newsroom = $1 and kind = $2 and subject = $3 and digest <> $4
        )
        delete from copy_print
        where newsroom = $1
          and fingerprint = any(array(select unnest(prints) from old))
          and text = (select number from old)
        """, newsroom, kind, id, text.digest)
    }
    add(
      """
      with kept as (
        insert into copy_text (newsroom, kind, subject, digest, letters, prints)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (newsroom, kind, subject) do update
        set digest = excluded.digest, letters = excluded.letters, prints = excluded.prints
        where copy_text.digest <> excluded.digest
        returning number
      )
      insert into copy_print (newsroom, fingerprint, text)
      select $1, fingerprint, number
      from kept, unnest($6) as fingerprint
      """, newsroom, kind, id, text.digest, Int32(text.letters), text.fingerprints)
  }
}

extension CopySubject {
  fileprivate var stored: (kind: String, id: UUID) {
    switch self {
    case .article(let id): ("article", id.uuid)
    case .submission(let id): ("submission", id.uuid)
    }
  }

  fileprivate init(kind: String, id: UUID) throws {
    switch kind {
    case "article": self = .article(ArticleID(id))
    case "submission": self = .submission(SubmissionID(id))
    default: throw ValueError("\(kind) is no kind of text")
    }
  }
}
