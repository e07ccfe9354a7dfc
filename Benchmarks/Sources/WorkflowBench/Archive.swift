import Editorial
import LibPQ
import Newsroom

extension Office {
  /// Fills the newsroom up to `count` articles, as an archive is: one in twenty at work, the rest published. Copies of
  /// articles that lived, with their whole records and histories.
  func fill(to count: Int) async throws {
    let there = try await admin.read { connection throws(DatabaseError) in
      try connection.first("select count(*) from article", as: Int.self) ?? 0
    }
    guard there < count else { return }
    var patterns: [ArticleID] = []
    for stop in 1..<Step.allCases.count { patterns.append(try await begun(stop)) }
    patterns.append(try await begun(Step.allCases.count))
    let each = (count - there) / 80
    for (index, pattern) in patterns.enumerated() {
      let copies = index == patterns.count - 1 ? count - there - each * (patterns.count - 1) : each
      try await admin.write { transaction throws(DatabaseError) in
        try Self.copy(pattern, copies, by: transaction)
      }
    }
    try await admin.run { connection throws(DatabaseError) in
      try connection.executeScript("vacuum analyze")
      // What was loaded is on the disk before anything is measured.
      try connection.executeScript("checkpoint")
    }
  }

  /// An article that went the first `stop` steps of a life.
  private func begun(_ stop: Int) async throws -> ArticleID {
    let manuscript = try Manuscript(
      headline: try Headline("样本旧稿"), body: [String](repeating: String(repeating: "样本旧文，", count: 20), count: 13))
    let article = try await DraftArticle(desk)(
      manuscript, provenance: .own(label: Self.label, authors: [Byline("样本")]), in: ColumnPath(Self.column),
      by: session("reporter"))
    let address = PublicationAddress.of(article.id, at: desk.clock.now, zone: "Asia/Shanghai")
    var current = article
    let steps: [(String, (Article) throws -> ArticleCommand)] = [
      ("reporter", { _ in .submit }),
      ("editor", { _ in .pass(responsibleEditor: try session("editor").person, settled: []) }),
      ("chief", { .sign(step: nil, digest: $0.revision.digest) }),
      ("editor", { _ in .publish(decision: DecisionID(desk.identities.uuid()), address: address) }),
    ]
    for (name, command) in steps.prefix(stop - 1) {
      current = try await ActOnArticle(desk)(try command(current), on: current.id, by: session(name))
    }
    return current.id
  }

  private static func copy(
    _ pattern: ArticleID, _ copies: Int, by statements: borrowing Transaction
  ) throws(DatabaseError) {
    try statements.execute(
      "create temporary table copied on commit drop as select gen_random_uuid() as id from generate_series(1, $1::int)",
      Int32(copies))
    try statements.execute(
      """
      insert into article (newsroom, id, record)
      select newsroom, copied.id,
        jsonb_set(
          jsonb_set(
            case when record ? 'live'
              then jsonb_set(record, '{live,address}', to_jsonb(copied.id::text || '.html')) else record end,
            '{id}', to_jsonb(copied.id::text)),
          '{changed}',
          to_jsonb((record ->> 'changed')::bigint - (random() * 1e13)::bigint))
      from article
      cross join copied
      where article.id = $1
      """, pattern)
    try statements.execute(
      """
      insert into article_event (newsroom, article, number, name, payload, actor, happened_at, previous, digest)
      select newsroom, copied.id, number, name, payload, actor, happened_at, previous, digest
      from article_event
      cross join copied
      where article = $1
      """, pattern)
    try statements.execute(
      """
      insert into article_rests_on (newsroom, name, article)
      select newsroom, case name when $1::text then copied.id::text else name end, copied.id
      from article_rests_on
      cross join copied
      where article = $1
      """, pattern)
  }
}
