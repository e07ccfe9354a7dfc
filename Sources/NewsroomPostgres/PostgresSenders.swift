package import Editorial
import FoundationEssentials
import LibPQ
package import Newsroom

extension PostgresStore: Senders {
  public func newSenderNumber(in newsroom: NewsroomID) async throws(StoreError) -> UInt32 {
    try await writing(newsroom) { transaction throws(DatabaseError) in
      UInt32(clamping: try transaction.first("select nextval('sender_number')", as: Int.self) ?? 0)
    }
  }

  public func sender(_ id: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> StoredSender? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select id, number, generation, wrapped, contact, payee, mark, created_at, erased_at
        from sender
        where newsroom = $1 and id = $2
        """, newsroom, id, as: SenderRow.self)?.sender
    }
  }

  public func senders(
    after number: UInt32?, in newsroom: NewsroomID, limit: Int
  ) async throws(StoreError) -> [StoredSender] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, number, generation, wrapped, contact, payee, mark, created_at, erased_at
        from sender
        where newsroom = $1 and erased_at is null and number > $2
        order by number
        limit $3
        """, newsroom, number.map(Int64.init) ?? -1, limit, as: SenderRow.self
      ).map(\.sender)
    }
  }

  public func replace(
    _ old: StoredSender, by new: StoredSender, in newsroom: NewsroomID
  ) async throws(StoreError) {
    let count = try await writing(newsroom) { transaction throws(DatabaseError) in
      try transaction.execute(
        """
        update sender
        set generation = $3, wrapped = $4, contact = $5, payee = $6, mark = $7, erased_at = $8
        where newsroom = $1 and id = $2 and wrapped is not distinct from $9 and contact is not distinct from $10
          and payee is not distinct from $11
        """, newsroom, old.id, new.generation, new.wrapped, new.contact, new.payee, new.mark, new.erased, old.wrapped,
        old.contact, old.payee)
    }
    guard count == 1 else { throw .conflict }
  }

  public func record(_ reading: PersonalReading, in newsroom: NewsroomID) async throws(StoreError) {
    try await noting(
      newsroom,
      Batch {
        $0.add(
          """
          insert into personal_reading (newsroom, sender, field, read_by, purpose, read_at)
          values ($1, $2, $3, $4, $5, $6)
          """, newsroom, reading.sender, reading.field.rawValue, reading.by, reading.purpose, reading.at)
      })
  }

  public func readings(of id: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [PersonalReading] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select field, read_by, purpose, read_at
        from personal_reading
        where newsroom = $1 and sender = $2
        order by number
        """, newsroom, id
      ) { row in
        let field = try row.next(String.self)
        guard let known = PersonalField(rawValue: field) else { throw ValueError("\(field) is no kind of data") }
        return PersonalReading(
          sender: id, field: known, by: try row.next(), purpose: try row.next(), at: try row.next())
      }
    }
  }
}

extension PostgresStore: Pictures {
  public func keep(_ pictures: [PictureFile], in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(newsroom, Batch { for picture in pictures { $0.add(picture, in: newsroom) } })
  }

  public func bytes(of picture: Digest, in newsroom: NewsroomID) async throws(StoreError) -> [UInt8]? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select bytes
        from picture
        where newsroom = $1 and digest = $2
        """, newsroom, picture, as: [UInt8].self)
    }
  }
}

extension Batch {
  mutating func add(_ sender: StoredSender, in newsroom: NewsroomID) {
    add(
      """
      insert into sender (newsroom, id, number, generation, wrapped, contact, payee, mark, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, newsroom, sender.id, Int64(sender.number), sender.generation, sender.wrapped, sender.contact, sender.payee,
      sender.mark, sender.created)
  }

  /// The same picture twice is kept once.
  mutating func add(_ file: PictureFile, in newsroom: NewsroomID) {
    add(
      """
      insert into picture (newsroom, digest, kind, bytes)
      values ($1, $2, $3, $4)
      on conflict (newsroom, digest) do nothing
      """, newsroom, file.picture.digest, file.picture.kind.rawValue, file.bytes)
  }
}

private struct SenderRow: RowReadable, Sendable {
  let sender: StoredSender

  init(from row: inout RowReader) throws {
    sender = StoredSender(
      id: try row.next(), number: UInt32(clamping: try row.next(Int64.self)), generation: try row.next(),
      wrapped: try row.next(), contact: try row.next(), payee: try row.next(), mark: try row.next(),
      created: try row.next(), erased: try row.next())
  }
}
