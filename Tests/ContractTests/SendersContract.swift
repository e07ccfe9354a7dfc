import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("Senders' personal data")
struct SendersContract {
  private func received(
    _ house: House, _ keys: MemoryKeys, email: String = "planted.reader@example.com", body: String = "河边的柳树绿了。"
  ) async throws -> Submission {
    let manuscript = try Manuscript(headline: try Headline("春到运河"), body: [body])
    return try await ReceiveSubmission(house.desk, keys: keys)(
      IncomingStory(
        manuscript: manuscript, penName: "河边人", consent: "2026-1", letter: Digest(of: (email + body).utf8)),
      contact: try Contact(name: "种植者", email: email, phone: "13987654321"), in: house.newsroom)
  }

  private func keys(_ desk: Desk) -> MemoryKeys { MemoryKeys { desk.identities.secret(bytes: $0) } }

  @Test("are read with the permission and a purpose only, and each reading is on record", arguments: Adapter.allCases)
  func read(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let sender = try #require(try await received(house, keys).sender)
      let data = PersonalDataOfSenders(desk, keys: keys)
      let contact = try await data.contact(of: sender, for: "核实地名", by: house.session("submissionsDesk"))
      #expect(contact?.email == "planted.reader@example.com")
      await #expect(throws: NewsroomError.refused(Refusal(.personalData, [.purpose]))) {
        try await data.contact(of: sender, for: " ", by: house.session("submissionsDesk"))
      }
      for other in ["editor", "chiefEditor", "reporter", "licensing"] {
        await expectRefused("role") {
          try await data.contact(of: sender, for: "好奇", by: house.session(other))
        }
      }
      await expectRefused("role") {
        try await data.payee(of: sender, for: "付款", by: house.session("submissionsDesk"))
      }
      let readings = try await desk.senders.readings(of: sender, in: house.newsroom)
      #expect(readings.map(\.purpose) == ["核实地名"])
      #expect(readings.map(\.by) == [.person(try PersonID("submissionsDesk"))])
    }
  }

  @Test("A sender is known again by a receipt, and by no address, however it is written", arguments: Adapter.allCases)
  func again(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      func send(_ body: String, _ email: String, earlier: Receipt? = nil) async throws -> (Submission, Receipt) {
        let taken = try await ReceiveSubmission(desk, keys: keys).taking(
          IncomingStory(
            manuscript: try Manuscript(headline: try Headline("春到运河"), body: [body]), penName: "河边人",
            consent: "2026-1"),
          contact: try Contact(email: email), earlier: earlier, in: house.newsroom)
        return (taken.submission, try #require(taken.receipt))
      }
      let (one, receipt) = try await send("第一篇。", "author@example.com")
      let (forged, _) = try await send("第二篇。", "Author@Example.com")
      #expect(one.sender != forged.sender)
      let (again, _) = try await send("第三篇。", "elsewhere@example.com", earlier: receipt)
      #expect(again.sender == one.sender)
      #expect(try await desk.submissions.submissions(of: #require(one.sender), in: house.newsroom) == [one, again])
      await expectRefused("noSuchReceipt") {
        _ = try await send("第四篇。", "author@example.com", earlier: Receipt(typed: "0000-0000-0000-0000"))
      }
    }
  }

  @Test("The same letter twice is one submission, also by two doors at once", arguments: Adapter.allCases)
  func twice(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let ids = try await withThrowingTaskGroup(of: SubmissionID.self) { group in
        for _ in 0..<8 { group.addTask { try await received(house, keys).id } }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(ids.count == 1)
      #expect(try await desk.submissions.rows(in: house.newsroom, states: [.received], limit: 99).count == 1)
    }
  }

  @Test("A flood from one sender is slowed, not lost", arguments: Adapter.allCases)
  func flood(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      var all: [Submission] = []
      for number in 0..<13 { all.append(try await received(house, keys, body: "第 \(number) 封，各不相同。")) }
      #expect(all.prefix(10).allSatisfy { $0.shownFrom == nil })
      let delays = all.suffix(3).map { (($0.shownFrom?.microseconds ?? 0) - $0.received.microseconds) / 3_600_000_000 }
      #expect(delays == [1, 2, 3])
      #expect(try await desk.submissions.rows(in: house.newsroom, states: [.received], limit: 99).count == 13)
    }
  }

  @Test("Keys are renewed while all can be read, and the old ones open nothing afterwards", arguments: Adapter.allCases)
  func rotated(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let sender = try #require(try await received(house, keys).sender)
      let old = MemoryKeys(copying: keys)
      let data = PersonalDataOfSenders(desk, keys: keys)
      let administrator = Session(
        person: try Person(id: PersonID("root"), name: "样本", grants: [RoleGrant(.administrator)]),
        newsroom: house.newsroom)
      #expect(try await RenewKeys(desk, keys: keys)(keepingOld: false, by: administrator).renewed == 1)
      #expect(
        try await data.contact(of: sender, for: "核", by: house.session("submissionsDesk"))?.phone == "13987654321")
      await expectRefused("keys") {
        try await PersonalDataOfSenders(desk, keys: old)
          .contact(of: sender, for: "核", by: house.session("submissionsDesk"))
      }
    }
  }

  @Test(
    "Erased, nothing of a person is left but the byline's trail, and an older copy opens no more",
    arguments: Adapter.allCases)
  func erased(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let one = try await received(house, keys)
      let two = try await received(house, keys, email: "neighbour@example.com")
      let sender = try #require(one.sender)
      let neighbour = try #require(two.sender)
      // What a backup of the database holds.
      let backup = try #require(try await desk.senders.sender(sender, in: house.newsroom))
      let data = PersonalDataOfSenders(desk, keys: keys)
      _ = try await NamePayee(desk, keys: keys)(
        Payee(name: "种植者", identityNumber: "330483190001010000", bank: "样本银行桐乡支行", account: "6200000000000000000"),
        of: one.id, by: house.session("accountant"))
      for _ in 0..<2 { try await data.erase(sender, for: "本人要求", by: house.session("submissionsDesk")) }
      let left = try #require(try await desk.senders.sender(sender, in: house.newsroom))
      #expect(left == backup.erased(at: try #require(left.erased)))
      await #expect(throws: NewsroomError.keys(.destroyed)) {
        try await data.contact(of: sender, for: "核", by: house.session("submissionsDesk"))
      }
      // The restored row, with today's keys.
      let restored = MemoryStore()
      let copy = Desk(memory: restored, clock: clock, identities: desk.identities)
      let house2 = try await House.open(copy, clock)
      try await copy.journal.commit(
        Entry(newsroom: house2.newsroom, command: CommandID(desk.identities.uuid()), at: clock.now, senders: [backup]))
      await #expect(throws: NewsroomError.keys(.destroyed)) {
        try await PersonalDataOfSenders(copy, keys: keys)
          .contact(of: sender, for: "核", by: house2.session("submissionsDesk"))
      }
      // Nobody else is touched, and the history holds.
      #expect(
        try await data.contact(of: neighbour, for: "核", by: house.session("submissionsDesk"))?.email
          == "neighbour@example.com")
      let history = try await desk.submissions.history(of: one.id, in: house.newsroom)
      #expect(history.map(\.event.name) == ["received", "payeeNamed", "senderErased"])
      let now = try await desk.submissions.submission(one.id, in: house.newsroom)
      #expect(try Submission.folding(history, id: one.id) == now)
      #expect(now?.penName == "河边人")
    }
  }

  @Test("After the time of retention, those whose stories came to nothing are forgotten", arguments: Adapter.allCases)
  func retention(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let rejected = try await received(house, keys)
      let waiting = try await received(house, keys, email: "waiting@example.com")
      _ = try await TriageSubmission(desk).reject(
        rejected.id, reason: nil, ground: .stale, by: house.session("submissionsDesk"))
      let rounds = SubmissionRounds(desk, keys: keys)
      clock.advance(hours: 89 * 24)
      #expect(try await rounds.forget(in: house.newsroom).isEmpty)
      clock.advance(hours: 25)
      #expect(try await rounds.forget(in: house.newsroom) == [try #require(rejected.sender)])
      #expect(try await rounds.forget(in: house.newsroom).isEmpty)
      #expect(try await desk.senders.sender(#require(waiting.sender), in: house.newsroom)?.erased == nil)
    }
  }

  @Test("When the clock speaks, each late submission is freed once", arguments: Adapter.allCases)
  func speaks(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let sent = try await received(house, keys)
      let rounds = SubmissionRounds(desk, keys: keys)
      clock.advance(hours: 14 * 24)
      #expect(try await rounds.speak(in: house.newsroom).isEmpty)
      clock.advance(hours: 48)
      #expect(try await rounds.speak(in: house.newsroom) == [sent.id])
      #expect(try await rounds.speak(in: house.newsroom).isEmpty)
      let letters = try await desk.correspondence.takeLetters(
        in: house.newsroom, limit: 9, at: clock.now, until: clock.now.advanced(bySeconds: 60))
      #expect(letters.map(\.letter.kind) == [.received, .freed])
    }
  }

  @Test("A picture is kept under its digest, once", arguments: Adapter.allCases)
  func pictures(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let bytes = Array("a picture for the test".utf8)
      let picture = Picture(
        digest: Digest(of: bytes), kind: .png, width: 1, height: 1, size: bytes.count, name: "一.png")
      for number in 0..<2 {
        _ = try await ReceiveSubmission(desk)(
          IncomingStory(
            manuscript: try House.manuscript("第 \(number) 篇"), consent: "1", pictures: [picture]),
          pictures: [PictureFile(picture: picture, bytes: bytes)], in: house.newsroom)
      }
      #expect(try await desk.pictures.bytes(of: picture.digest, in: house.newsroom) == bytes)
      #expect(try await desk.pictures.bytes(of: Digest(of: [1]), in: house.newsroom) == nil)
    }
  }
}
