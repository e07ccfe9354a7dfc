package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Journal {
  /// One round trip and one flush of the log. No statement sees that an update hit no row, so the event's key refuses:
  /// whoever comes second finds his number taken, and nothing of his batch is kept.
  public func commit(_ entry: Entry) async throws(StoreError) {
    try await committing(entry.newsroom, Batch { $0.add(entry) })
  }

  public func taken(_ command: CommandID, in newsroom: NewsroomID) async throws(StoreError) -> TakenCommand? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select given_at, asked
        from command
        where newsroom = $1 and id = $2
        """, newsroom, command
      ) { row in
        TakenCommand(at: try row.next(), asked: try row.next())
      }
    }
  }
}

extension Batch {
  mutating func add(_ entry: Entry) {
    add(
      "insert into command (newsroom, id, given_at, asked) values ($1, $2, $3, $4)", entry.newsroom, entry.command,
      entry.at, entry.asked)
    // In one order, so that no two wait for each other.
    for basis in entry.columns.sorted(by: { $0.column < $1.column }) {
      add(
        "select column_stands($1, $2, $3, $4)", entry.newsroom, basis.column, Int32(basis.edition), basis.isByRules)
    }
    for (article, version) in entry.standing {
      add("select article_stands_at($1, $2, $3)", entry.newsroom, article, Int32(version))
    }
    for change in entry.articles { add(change, in: entry.newsroom) }
    for sender in entry.senders { add(sender, in: entry.newsroom) }
    for box in entry.boxes { add(box, in: entry.newsroom) }
    for picture in entry.pictures { add(picture, in: entry.newsroom) }
    if let file = entry.snapshotFile { addSnapshotFile(file, in: entry.newsroom) }
    for change in entry.submissions { add(change, in: entry.newsroom) }
    addAttachments(of: entry)
    for change in entry.fees { add(change, in: entry.newsroom) }
    for batch in entry.batches { add(batch, in: entry.newsroom) }
    for offer in entry.offers { add(offer, in: entry.newsroom) }
    for letter in entry.letters {
      add(letter, enclosing: entry.enclosures.first { $0.letter == letter }?.box, in: entry.newsroom)
    }
    let beginnings = Set(
      entry.articles.filter { $0.readVersion == 0 }.map { CopySubject.article($0.state.id) }
        + entry.submissions.filter { $0.readVersion == 0 }.map { .submission($0.state.id) })
    for text in entry.texts { add(text, isNew: beginnings.contains(text.subject), in: entry.newsroom) }
    for change in entry.claims { add(change, in: entry.newsroom) }
    add(entry.decisions, in: entry.newsroom)
    if !entry.records.isEmpty { save(entry.records, in: entry.newsroom, by: entry.recordedBy, at: entry.at) }
    addTasks(of: entry)
    addNotices(of: entry)
    for change in entry.deliveries {
      add(
        """
        insert into delivery (newsroom, article, number, destination)
        select newsroom, $2, $3, id
        from site
        where newsroom = $1 and retired_at is null
        """, entry.newsroom, change.article, change.number)
    }
    for comment in entry.comments { add(comment, in: entry.newsroom) }
    for mark in entry.marks { add(mark, in: entry.newsroom) }
    for watch in entry.watches { add(watch, in: entry.newsroom) }
    for topic in entry.topics { add(topic, in: entry.newsroom) }
    for note in entry.shiftNotes { add(note, in: entry.newsroom) }
    for receipt in entry.shiftReceipts { add(receipt, in: entry.newsroom) }
    for announcement in entry.announcements { add(announcement, in: entry.newsroom) }
    for lease in entry.ended { end(lease, in: entry.newsroom) }
    for reminder in entry.reminders { add(reminder, in: entry.newsroom) }
    if let draw = entry.quota { add(draw, in: entry.newsroom) }
  }

  /// The same page taken over twice is kept once.
  private mutating func addSnapshotFile(_ bytes: [UInt8], in newsroom: NewsroomID) {
    add(
      """
      insert into snapshot_file (newsroom, digest, bytes)
      values ($1, $2, $3)
      on conflict (newsroom, digest) do nothing
      """, newsroom, Digest(of: bytes), bytes)
  }

  private mutating func addAttachments(of entry: Entry) {
    if let beginning = entry.submissions.first(where: { $0.readVersion == 0 }) {
      for file in entry.attachments { add(file, of: beginning.state.id, in: entry.newsroom) }
    }
    for change in entry.submissions where change.events.contains(where: { $0.event == .senderErased }) {
      removeAttachments(of: change.state.id, in: entry.newsroom)
    }
  }

  private mutating func add(_ change: Change<Article, ArticleEvent>, in newsroom: NewsroomID) {
    add(
      change, of: change.state.id, named: \.name, in: newsroom,
      begin: "insert into article (newsroom, id, record) values ($1, $2, $3)",
      save: """
        update article
        set record = $4
        where newsroom = $1 and id = $2 and version = $3
        """,
      append: """
        insert into article_event (newsroom, article, number, name, payload, actor, happened_at, previous, digest)
        select $1, $2, unnest($3), unnest($4), unnest($5), unnest($6), unnest($7), unnest($8), unnest($9)
        """)
    remember(change, in: newsroom)
    find(change, in: newsroom)
  }

  private mutating func add(_ change: Change<Submission, SubmissionEvent>, in newsroom: NewsroomID) {
    add(
      change, of: change.state.id, named: \.name, in: newsroom,
      begin: "insert into submission (newsroom, id, record) values ($1, $2, $3)",
      save: """
        update submission
        set record = $4
        where newsroom = $1 and id = $2 and version = $3
        """,
      append: """
        insert into submission_event (newsroom, submission, number, name, payload, actor, happened_at, previous, digest)
        select $1, $2, unnest($3), unnest($4), unnest($5), unnest($6), unnest($7), unnest($8), unnest($9)
        """)
  }

  private mutating func add(_ change: Change<Claim, ClaimEvent>, in newsroom: NewsroomID) {
    add(
      change, of: change.state.id, named: \.name, in: newsroom,
      begin: "insert into claim (newsroom, id, record) values ($1, $2, $3)",
      save: """
        update claim
        set record = $4
        where newsroom = $1 and id = $2 and version = $3
        """,
      append: """
        insert into claim_event (newsroom, claim, number, name, payload, actor, happened_at, previous, digest)
        select $1, $2, unnest($3), unnest($4), unnest($5), unnest($6), unnest($7), unnest($8), unnest($9)
        """)
  }
}
