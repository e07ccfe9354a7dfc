package import Editorial
import FoundationEssentials
import LibPQ
package import Newsroom

extension PostgresStore: Correspondence {
  public func takeLetters(
    in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant
  ) async throws(StoreError) -> [LeasedLetter] {
    try await leasing(newsroom) { transaction, process throws(DatabaseError) in
      try transaction.query(
        """
        with waiting as (
          select place
          from letter
          where newsroom = $1 and done_at is null
            and (
              leased_until is null or leased_until <= $3
              or leased_by <> all ((select living_processes())::integer[]))
          order by place
          limit $2
          for update skip locked
        ), taken as (
          update letter
          set fence = fence + 1, leased_until = $4, leased_by = own_process($5)
          from waiting
          where letter.newsroom = $1 and letter.place = waiting.place
          returning letter.place, about, subject, number, kind, sealed, fence
        )
        select about, subject, number, kind, sealed, fence
        from taken
        order by place
        """, newsroom, limit, time, until, process
      ) { row in
        let about = try row.next(String.self)
        let id = try row.next(UUID.self)
        let number = try row.next(Int.self)
        let kind = try row.next(String.self)
        guard let known = LetterKind(rawValue: kind) else { throw ValueError("\(kind) is no kind of letter") }
        return LeasedLetter(
          letter: DueLetter(
            subject: about == "fee" ? .fee(FeeID(id)) : .submission(SubmissionID(id)), number: number, kind: known),
          enclosure: try row.next(), fence: try row.next())
      }
    }
  }

  public func finish(
    _ letter: LeasedLetter, as outcome: LetterOutcome, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) {
    var why: String?
    if case .undeliverable(let reason) = outcome { why = reason }
    let reason = why
    let (about, id) = letter.letter.subject.stored
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update letter
          set done_at = $7, undeliverable = $8, sealed = null
          where newsroom = $1 and about = $2 and subject = $3 and number = $4 and kind = $5 and fence = $6
            and done_at is null
          """, newsroom, about, id, Int32(letter.letter.number), letter.letter.kind.rawValue, Int32(letter.fence), time,
          reason)
      })
  }

  public func put(off letter: LeasedLetter, until time: Instant, in newsroom: NewsroomID) async throws(StoreError) {
    let (about, id) = letter.letter.subject.stored
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update letter
          set leased_until = $7, leased_by = null
          where newsroom = $1 and about = $2 and subject = $3 and number = $4 and kind = $5 and fence = $6
            and done_at is null
          """, newsroom, about, id, Int32(letter.letter.number), letter.letter.kind.rawValue, Int32(letter.fence), time)
      })
  }

  public func answers(
    before letter: DueLetter, mark: Digest, after time: Instant, in newsroom: NewsroomID
  ) async throws(StoreError) -> AnswersToAddress {
    let (about, id) = letter.subject.stored
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        with own as (
          select place
          from letter
          where newsroom = $1 and about = $4 and subject = $5 and number = $6 and kind = $7
        )
        select max(letter.done_at) filter (where letter.undeliverable is null and letter.done_at > $3),
          count(*) filter (where letter.done_at is null and letter.place < (select place from own)) > 0
        from sender
        join submission on submission.newsroom = sender.newsroom and submission.sender = sender.id
        join letter on letter.newsroom = submission.newsroom and letter.about = 'submission'
          and letter.subject = submission.id
          and letter.kind = any ($8) and (letter.kind <> 'received' or letter.number = 1)
        where sender.newsroom = $1 and sender.mark = $2
        """, newsroom, mark, time, about, id, Int32(letter.number), letter.kind.rawValue,
        (letter.kindsOncePerDay ?? []).map(\.rawValue).sorted()
      ) { row throws(DatabaseError) in
        AnswersToAddress(last: try row.next(), isBehindAnother: try row.next())
      }.first ?? AnswersToAddress(last: nil, isBehindAnother: false)
    }
  }

  public func heldLetters(in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> HeldWork? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select count(*), min(leased_until), max(leased_until)
        from letter
        where newsroom = $1 and done_at is null and leased_until > $2
        """, newsroom, time, as: HeldRow.self
      ).first?.held
    }
  }

  public func lettersWaiting(in newsroom: NewsroomID) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from letter
        where newsroom = $1 and done_at is null
        """, newsroom, as: Int.self) ?? 0
    }
  }
}

extension Batch {
  mutating func add(_ letter: DueLetter, enclosing box: [UInt8]?, in newsroom: NewsroomID) {
    let (about, id) = letter.subject.stored
    add(
      "insert into letter (newsroom, about, subject, number, kind, sealed) values ($1, $2, $3, $4, $5, $6)", newsroom,
      about, id, Int32(letter.number), letter.kind.rawValue, box)
  }
}

extension DueLetter.Subject {
  fileprivate var stored: (about: String, id: UUID) {
    switch self {
    case .submission(let id): ("submission", id.uuid)
    case .fee(let id): ("fee", id.uuid)
    }
  }
}
