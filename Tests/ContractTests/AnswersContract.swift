import Editorial
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Testing

@Suite("Answers that go out by themselves")
struct AnswersContract {
  private func keys(_ desk: Desk) -> MemoryKeys { MemoryKeys { desk.identities.secret(bytes: $0) } }

  private func receive(
    _ headline: String, from address: String, isBulk: Bool = false, _ desk: Desk, _ keys: MemoryKeys, _ house: House
  ) async throws -> Receipt {
    let (_, receipt) = try await ReceiveSubmission(desk, keys: keys).taking(
      IncomingStory(
        manuscript: try House.manuscript(headline), penName: "买发票 13900000000", consent: "1", isBulk: isBulk),
      contact: try Contact(email: address), in: house.newsroom)
    return try #require(receipt)
  }

  @Test(
    "One goes to an address within a day, however it is written; the others wait their turn",
    arguments: Adapter.allCases)
  func onceADay(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      var receipts: [Receipt] = []
      for (number, address) in ["a@example.com", "A@Example.com", "b@example.com", "a@example.com"].enumerated() {
        receipts.append(try await receive("第 \(number) 篇", from: address, desk, keys, house))
      }
      let post = PostBox()
      let send = SendLetters(desk, keys: keys, post: post, from: "t@example.com")
      let first = try await send(in: house.newsroom)
      #expect(first.sent == 2 && first.deferred == 2)
      #expect(post.letters.map(\.to) == ["a@example.com", "b@example.com"])
      // Asked again within the day nothing is even looked at.
      clock.advance(hours: 23)
      let within = try await send(in: house.newsroom)
      #expect(within.sent == 0 && within.deferred == 0)
      #expect(try await desk.correspondence.lettersWaiting(in: house.newsroom) == 2)
      for number in [1, 3] {
        clock.advance(hours: 24)
        #expect(try await send(in: house.newsroom).sent == 1)
        let last = try #require(post.letters.last)
        #expect(last.text.contains(receipts[number].text))
      }
      #expect(try await desk.correspondence.lettersWaiting(in: house.newsroom) == 0)
    }
  }

  @Test("What somebody at the desk decided goes at once", arguments: Adapter.allCases)
  func decided(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let own = OwnSubmission(desk)
      let first = try await own(try await receive("春", from: "a@example.com", desk, keys, house), in: house.newsroom)
      _ = try await receive("夏", from: "a@example.com", desk, keys, house)
      _ = try await TriageSubmission(desk).reject(
        first.id, reason: nil, ground: .stale, by: house.session("submissionsDesk"))
      let post = PostBox()
      let report = try await SendLetters(desk, keys: keys, post: post, from: "t@example.com")(in: house.newsroom)
      #expect(report.sent == 2 && report.deferred == 1)
      #expect(post.letters.map(\.isAnswer) == [true, false])
    }
  }

  @Test("They repeat nothing that came in, whatever the newsroom's own texts ask for", arguments: Adapter.allCases)
  func quotesNothing(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let receipt = try await receive("低价机票点我", from: "victim@example.com", desk, keys, house)
      let submission = try await OwnSubmission(desk)(receipt, in: house.newsroom)
      try await RenewReceipt(desk, keys: keys)(submission.id, in: house.newsroom)
      _ = try await OwnSubmission(desk).withdraw(receipt, in: house.newsroom)
      let post = PostBox()
      _ = try await SendLetters(desk, keys: keys, post: post, from: "t@example.com")(in: house.newsroom)
      #expect(post.letters.count == 3)
      for letter in post.letters {
        #expect(letter.isAnswer)
        for foreign in ["机票", "发票", "139"] {
          #expect(!letter.subject.contains(foreign) && !letter.text.contains(foreign), "\(letter.text)")
        }
      }
    }
  }

  @Test("None goes to what came in bulk, nor to our own address", arguments: Adapter.allCases)
  func toNobody(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      _ = try await receive("通讯", from: "list@example.com", isBulk: true, desk, keys, house)
      _ = try await receive("回声", from: "T@example.com", desk, keys, house)
      clock.advance(hours: 24 * 16)
      #expect(try await SubmissionRounds(desk, keys: keys).speak(in: house.newsroom).count == 2)
      let post = PostBox()
      let report = try await SendLetters(desk, keys: keys, post: post, from: "t@example.com")(in: house.newsroom)
      #expect(post.letters.isEmpty)
      #expect(report.sent == 0 && report.deferred == 0)
      #expect(try await desk.correspondence.lettersWaiting(in: house.newsroom) == 0)
    }
  }
}
