import Editorial
import Newsroom

/// Verifies histories and reports on each that does not hold.
struct Audit {
  struct Answer: Encodable {
    struct Fault: Encodable {
      let id: String
      let message: String
    }

    let articles: Int
    let submissions: Int
    let fees: Int
    let claims: Int
    let events: Int
    let faults: [Fault]
  }

  private let room: Room
  private let context: Context

  init(_ room: Room, _ context: Context) {
    self.room = room
    self.context = context
  }

  func verify(_ ids: [ArticleID]) async throws {
    var tally = Tally()
    try await check(ids, &tally)
    try report(tally)
  }

  /// Every article, submission, fee and claim of the newsroom; of the first three only the ids of a part are held.
  func verifyAll() async throws {
    var tally = Tally()
    for (part, digits) in IdentifierParts.beginnings.enumerated() {
      let there = try await AuditNewsroom(room.desk).part(digits, by: room.session)
      try await check(there.articles, &tally)
      try await checkSearch(there.articles, &tally)
      for id in there.submissions {
        tally.submissions += 1
        try await check(id, &tally) { try await VerifyHistory(room.desk)(id, by: room.session) }
      }
      for id in there.fees {
        tally.fees += 1
        try await check(id, &tally) { try await VerifyHistory(room.desk)(id, by: room.session) }
      }
      if part % 16 == 15, tally.articles >= 10_000 {
        context.note("已核验 \(tally.articles) 篇……", "\(context.words.counted(tally.articles, "article")) so far …")
      }
    }
    for claim in try await AuditNewsroom(room.desk).claims(by: room.session) {
      tally.claims += 1
      try await check(claim, &tally) { try await VerifyHistory(room.desk)(claim, by: room.session) }
    }
    try report(tally)
  }

  private struct Tally {
    var articles = 0
    var submissions = 0
    var fees = 0
    var claims = 0
    var events = 0
    var faults: [Answer.Fault] = []
  }

  private func check(_ ids: [ArticleID], _ tally: inout Tally) async throws {
    for id in ids {
      tally.articles += 1
      try await check(id, &tally) { try await VerifyHistory(room.desk)(id, by: room.session) }
    }
  }

  private func check(_ id: some Identifier, _ tally: inout Tally, by verify: () async throws -> Int) async throws {
    do {
      tally.events += try await verify()
    } catch NewsroomError.damaged(let fault) {
      tally.faults.append(Answer.Fault(id: id.description, message: context.words.sentence(fault)))
    }
  }

  /// Whether articles are found by what they say, and by nothing else.
  private func checkSearch(_ ids: [ArticleID], _ tally: inout Tally) async throws {
    for start in stride(from: 0, to: ids.count, by: 100) {
      let some = Array(ids[start..<min(start + 100, ids.count)])
      for id in try await AuditNewsroom(room.desk).misread(some, by: room.session) {
        tally.faults.append(Answer.Fault(id: id.description, message: context.words.misread))
      }
    }
  }

  private func report(_ tally: Tally) throws {
    let words = context.words
    context.answer(
      Answer(
        articles: tally.articles, submissions: tally.submissions, fees: tally.fees, claims: tally.claims,
        events: tally.events, faults: tally.faults)
    ) {
      let others =
        tally.submissions + tally.fees + tally.claims == 0
        ? ""
        : words.say(
          "、来稿 \(tally.submissions) 件、稿酬 \(tally.fees) 笔、投诉 \(tally.claims) 件",
          ", \(words.counted(tally.submissions, "submission")), \(words.counted(tally.fees, "fee")), \(words.counted(tally.claims, "claim"))"
        )
      let good = words.say(
        "核验 \(tally.articles) 篇\(others)、\(tally.events) 条记录。",
        "\(words.counted(tally.articles, "article"))\(others) with \(words.counted(tally.events, "event")): checked.")
      let bad = tally.faults.map { context.style.bad("✗ \($0.id.prefix(8))  \($0.message)") }
      return ([good] + bad).joined(separator: "\n")
    }
    if !tally.faults.isEmpty { throw InputFault.historyDamaged(count: tally.faults.count) }
  }
}
