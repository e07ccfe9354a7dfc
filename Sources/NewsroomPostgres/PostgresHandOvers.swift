package import Editorial
import FoundationEssentials
import LibPQ
package import Newsroom

extension PostgresStore {
  public func handOvers(in newsroom: NewsroomID) async throws(StoreError) -> [HandedOver] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select kind, subject, comment, from_person, to_person, by_person, at
        from handed_over
        where newsroom = $1
        order by number
        """, newsroom
      ) { row in
        let kind = try row.next(String.self)
        let subject = try row.next(UUID.self)
        let comment = try row.next(Int32?.self)
        guard let thing = HandedOver.Thing(kind, subject, comment: comment.map { Int($0) }) else {
          throw ValueError("\(kind) is nothing that is handed over")
        }
        return HandedOver(
          thing, from: try row.next(), to: try row.next(), by: try row.next(), at: try row.next())
      }
    }
  }

  public func handOver(_ given: [HandedOver], in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch { batch in
        for one in given {
          let (kind, subject, comment) = one.thing.stored
          batch.add(
            """
            insert into handed_over (newsroom, kind, subject, comment, from_person, to_person, by_person, at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """, newsroom, kind, subject, comment.map { Int32($0) }, one.from, one.to, one.by, one.at)
        }
      })
  }
}

extension HandedOver.Thing {
  fileprivate init?(_ kind: String, _ subject: UUID, comment: Int?) {
    switch (kind, comment) {
    case ("submission", nil): self = .submission(SubmissionID(subject))
    case ("claim", nil): self = .claim(ClaimID(subject))
    case ("comment", let number?): self = .comment(ArticleID(subject), number: number)
    default: return nil
    }
  }

  fileprivate var stored: (kind: String, subject: UUID, comment: Int?) {
    switch self {
    case .submission(let id): ("submission", id.uuid, nil)
    case .claim(let id): ("claim", id.uuid, nil)
    case .comment(let id, let number): ("comment", id.uuid, number)
    }
  }
}
