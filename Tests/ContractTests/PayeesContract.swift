import Editorial
import FoundationEssentials
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Schema
import Synchronization
import Testing

@Suite("Payees and receipts")
struct PayeesContract {
  private func keys(_ desk: Desk) -> MemoryKeys { MemoryKeys { desk.identities.secret(bytes: $0) } }
  private func payee(_ name: String, _ account: String) throws -> Payee {
    try Payee(name: name, identityNumber: "330483190001010000", bank: "样本银行", account: account)
  }

  @Test("A stranger who writes under an author's address gets nothing of the author's", arguments: Adapter.allCases)
  func stranger(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (article, submission, receipt) = try await house.publishedStory("春到运河", from: "author@example.com", keys)
      let (theft, forged) = try await ReceiveSubmission(desk, keys: keys).taking(
        IncomingStory(manuscript: try House.manuscript("别的。"), consent: "1"),
        contact: try Contact(email: "Author@example.com"), in: house.newsroom)
      #expect(theft.sender != submission.sender)
      let pay = PayFees(desk, keys: keys)
      let fee = try await pay.drawUp(for: article.id, by: house.session("editor"))
      _ = try await NamePayee(desk, keys: keys)(
        payee("作者", "6200000000001111"), receipt: receipt, in: house.newsroom)
      _ = try await NamePayee(desk, keys: keys)(
        payee("窃贼", "6200000000009999"), receipt: #require(forged), in: house.newsroom)
      _ = try await pay.approve(fee.id, by: house.session("chiefEditor"))
      let batch = try await pay.batch(by: house.session("accountant")).batch
      #expect(batch.orders.map(\.payee.account) == ["6200000000001111"])
      // The history names the account by its last digits, and no number stands in it.
      let history = try await desk.fees.history(of: fee.id, in: house.newsroom, after: 0)
      let said = history.map(\.payload).joined()
      #expect(said.contains("****1111") && !said.contains("620000"))
      #expect(try Fee.folding(history, id: fee.id) == (try await desk.fees.fee(fee.id, in: house.newsroom)))
    }
  }

  @Test(
    "Whoever writes past the rules sends no fee to an account that another sender named", arguments: Adapter.allCases)
  func pastTheRules(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (article, _, receipt) = try await house.publishedStory("春到运河", from: "author@example.com", keys)
      let (_, theirs, forged) = try await house.publishedStory("茧站旧事", from: "thief@example.com", keys)
      let pay = PayFees(desk, keys: keys)
      let fee = try await pay.drawUp(for: article.id, by: house.session("editor"))
      let naming = NamePayee(desk, keys: keys)
      _ = try await naming(payee("作者", "6200000000001111"), receipt: receipt, in: house.newsroom)
      _ = try await naming(payee("窃贼", "6200000000009999"), receipt: forged, in: house.newsroom)
      _ = try await pay.approve(fee.id, by: house.session("chiefEditor"))
      let stolen = try #require(
        try await desk.submissions.submission(theirs.id, in: house.newsroom)?.payees?.settled)
      // An event with a good link and the record that agrees with it: what the application's password allows.
      let before = try #require(try await desk.fees.fee(fee.id, in: house.newsroom))
      let link = Sealed(
        FeeEvent.payeeNamed(stolen), number: before.version + 1, by: .reader, at: before.changed, after: before.head)
      let history = try await desk.fees.history(of: fee.id, in: house.newsroom, after: 0)
      let after = try Fee.folding(history + [link], id: fee.id)
      #expect(after.payees?.payable == stolen)
      try await desk.journal.commit(
        Entry(
          newsroom: house.newsroom, command: CommandID(desk.identities.uuid()), at: clock.now,
          fees: [Change(readVersion: before.version, before: before, state: after, events: [link])]))
      let (batch, waiting) = try await pay.batch(by: house.session("accountant"))
      #expect(batch.orders.isEmpty)
      #expect(waiting.map(\.id) == [fee.id])
    }
  }

  @Test("Once a fee is approved its receipt names nobody; another payee takes two people", arguments: Adapter.allCases)
  func replaced(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (article, submission, receipt) = try await house.publishedStory("春到运河", from: "author@example.com", keys)
      let pay = PayFees(desk, keys: keys)
      let naming = NamePayee(desk, keys: keys)
      let fee = try await pay.drawUp(for: article.id, by: house.session("editor"))
      _ = try await naming(payee("作者", "6200000000001111"), receipt: receipt, in: house.newsroom)
      _ = try await pay.approve(fee.id, by: house.session("chiefEditor"))
      await #expect(throws: NewsroomError.refused(Refusal(.fee(.namePayee), [.feeState(is: .approved)]))) {
        try await naming(payee("窃贼", "6200000000009999"), receipt: receipt, in: house.newsroom)
      }
      let accountant = try house.session("accountant")
      _ = try await naming(payee("作者", "6200000000002222"), of: fee.id, by: accountant)
      #expect(try await pay.batch(by: accountant).waiting.map(\.id) == [fee.id])
      await expectRefused("secondPerson") { try await naming.confirm(fee.id, by: accountant) }
      for other in ["editor", "submissionsDesk"] {
        await expectRefused("role") { try await naming.confirm(fee.id, by: house.session(other)) }
      }
      // The one who is settled, named again, takes the proposal back.
      _ = try await naming(payee("作者", "6200000000001111"), of: fee.id, by: accountant)
      #expect(try await desk.fees.fee(fee.id, in: house.newsroom)?.payees?.proposed == nil)
      _ = try await naming(payee("作者", "6200000000002222"), of: fee.id, by: accountant)
      _ = try await naming.confirm(fee.id, by: house.session("chiefEditor"))
      #expect(try await pay.batch(by: accountant).batch.orders.map(\.payee.account) == ["6200000000002222"])
      // A reprint of the same story begins with what two people settled, and the receipt does not change that.
      let reprint = try await pay.drawUp(for: article.id, use: .reprint, by: house.session("editor"))
      #expect(reprint.payees?.settled?.account == "****2222")
      await expectRefused("payeeOpen") {
        try await naming(payee("窃贼", "6200000000009999"), receipt: receipt, in: house.newsroom)
      }
      let letters = try await desk.correspondence.takeLetters(
        in: house.newsroom, limit: 20, at: clock.now, until: clock.now.advanced(bySeconds: 60))
      #expect(letters.count { $0.letter.kind == .payee } == 5)
      #expect(submission.sender == fee.terms.sender)
    }
  }

  @Test("A batch is the same when it is asked for again, whatever became of its fees", arguments: Adapter.allCases)
  func again(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let accountant = try house.session("accountant")
      let pay = PayFees(desk, keys: keys)
      for number in 0..<2 {
        let (article, _, receipt) = try await house.publishedStory("第 \(number) 篇", from: "a@example.com", keys)
        _ = try await NamePayee(desk, keys: keys)(
          payee("作者", "620000000000\(number)"), receipt: receipt, in: house.newsroom)
        let fee = try await pay.drawUp(for: article.id, by: house.session("editor"))
        _ = try await pay.approve(fee.id, by: house.session("chiefEditor"))
      }
      let plan = try await pay.plan(by: accountant)
      #expect(plan.batch.orders.count == 2)
      // Planned, nothing has happened yet.
      #expect(try await desk.fees.fees(in: house.newsroom, states: [.inBatch], limit: 9).isEmpty)
      try await pay.make(plan, by: accountant)
      // Its file was not written: it is what the next call offers.
      let left = try await pay.plan(by: accountant)
      #expect(!left.isNew)
      #expect(left.batch.id == plan.batch.id)
      try await pay.finish(plan.batch.id, by: accountant)
      #expect(try await pay.plan(by: accountant).batch.orders.isEmpty)
      _ = try await pay.settle(
        plan.batch.id,
        [
          PaymentResult(
            fee: plan.batch.orders[0].fee.id, outcome: .paid(on: "2026-07-20"), amount: nil, reference: nil),
          PaymentResult(
            fee: plan.batch.orders[1].fee.id, outcome: .failed(reason: "户名不符"), amount: nil, reference: nil),
        ], by: accountant)
      let again = try await pay.orders(of: plan.batch.id, by: accountant)
      #expect(again.orders.map(\.payee) == plan.batch.orders.map(\.payee))
      #expect(again.orders.map(\.fee.id) == plan.batch.orders.map(\.fee.id))
    }
  }

  @Test(
    "A lost receipt comes anew by letter to the address on file, and ends the old one when it is used",
    arguments: Adapter.allCases)
  func renewed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (sent, old) = try await ReceiveSubmission(desk, keys: keys).taking(
        IncomingStory(manuscript: try House.manuscript(), consent: "1"), contact: try Contact(email: "a@example.com"),
        in: house.newsroom)
      let receipt = try #require(old)
      let own = OwnSubmission(desk)
      // A second one is asked for at once: one letter goes.
      for _ in 0..<2 { try await RenewReceipt(desk, keys: keys)(sent.id, in: house.newsroom) }
      let post = PostBox()
      let report = try await SendLetters(desk, keys: keys, post: post, from: "t@example.com")(in: house.newsroom)
      #expect(report.sent == 2)
      let letters = post.letters
      #expect(letters[0].text.contains(receipt.text))
      // Asked for by anybody, the old one counts on.
      #expect(try await own(receipt, in: house.newsroom).id == sent.id)
      let new = try #require(letters[1].text.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)).output.0
      #expect(letters[1].to == "a@example.com")
      #expect(try await own(Receipt(typed: String(new)), in: house.newsroom).id == sent.id)
      await #expect(throws: NewsroomError.noSuchReceipt(receipt.text)) { try await own(receipt, in: house.newsroom) }
      // Nowhere in the store does either of them stand.
      let history = try await desk.submissions.history(of: sent.id, in: house.newsroom).map(\.payload).joined()
      #expect(!history.contains(receipt.text) && !history.contains(new))
      // A day later it would be too late.
      clock.advance(hours: 1)
      try await RenewReceipt(desk, keys: keys)(sent.id, in: house.newsroom)
      _ = try await SendLetters(desk, keys: keys, post: post, from: "t@example.com")(in: house.newsroom)
      let late = try #require(post.letters.last?.text.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)).output.0
      clock.advance(hours: 25)
      await expectRefused("noSuchReceipt") { try await own(Receipt(typed: String(late)), in: house.newsroom) }
    }
  }

  @Test("One sender whose data do not open stops nobody else's letter", arguments: Adapter.allCases)
  func unreadable(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      for number in 0..<3 {
        let sent = try await ReceiveSubmission(desk, keys: keys)(
          IncomingStory(manuscript: try House.manuscript("第 \(number) 篇"), consent: "1"),
          contact: try Contact(email: "r\(number)@example.com"), in: house.newsroom)
        guard number == 1 else { continue }
        let sender = try #require(sent.sender)
        let stored = try #require(try await desk.senders.sender(sender, in: house.newsroom))
        var box = try #require(stored.contact)
        box[box.count / 2] ^= 1
        try await desk.senders.replace(
          stored,
          by: StoredSender(
            id: stored.id, number: stored.number, generation: stored.generation, wrapped: stored.wrapped, contact: box,
            payee: nil, mark: stored.mark, created: stored.created, erased: nil), in: house.newsroom)
      }
      let post = PostBox()
      let report = try await SendLetters(desk, keys: keys, post: post, from: "t@example.com")(in: house.newsroom)
      #expect(report.sent == 2 && report.unreadable.count == 1)
      #expect(post.letters.map(\.to) == ["r0@example.com", "r2@example.com"])
      #expect(try await desk.correspondence.lettersWaiting(in: house.newsroom) == 1)
    }
  }

  @Test("Receipts that were given out before they were kept as digests go on counting")
  func older() async throws {
    try await TestDatabase.with(isEmpty: true) { database async throws in
      let steps = Schema.steps.filter { $0.name != "payment" }
      _ = try await Migrations(database, steps: steps.filter { $0.number <= 26 }).apply()
      let id = SubmissionID(CountedIdentities().uuid())
      let newsroom = try NewsroomID("tongxiang")
      let manuscript = String(decoding: try JSONEncoder().encode(House.manuscript()), as: UTF8.self)
      let event = try JSONDecoder().decode(
        SubmissionEvent.self,
        from: Data(
          """
          {"received":{"_0":{"newsroom":"tongxiang","receipt":"7K2M-9QXT-4B6D-H0WZ","consent":"1",
          "manuscript":\(manuscript)}}}
          """.utf8))
      let link = Sealed(
        event, number: 1, by: .reader, at: Instant(microseconds: 1_782_864_000_000_000),
        after: Sealed<SubmissionEvent>.beginning(of: id))
      var record = try #require(Submission(id: id, beginning: link)).json
      record = record.replacing(Receipt(typed: "7K2M-9QXT-4B6D-H0WZ").digest.hex, with: "7K2M-9QXT-4B6D-H0WZ")
      let stored = record
      try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.transaction { transaction throws(DatabaseError) in
          try transaction.execute("insert into newsroom (id, opened_at) values ($1, now())", newsroom.text)
          try transaction.execute(
            "insert into submission (newsroom, id, record) values ($1, $2::text::uuid, $3::text::jsonb)", newsroom.text,
            id.description, stored)
          try transaction.execute(
            """
            insert into submission_event
            values ($1, $2::text::uuid, 1, 'received', $3::text::json, 'reader', to_timestamp(1782864000), $4, $5)
            """, newsroom.text, id.description, link.payload, link.previous.hex, link.digest.hex)
        }
      }
      _ = try await Migrations(database).apply()
      let desk = Desk(postgres: PostgresStore(database), clock: SteppingClock(), identities: CountedIdentities())
      let own = OwnSubmission(desk)
      #expect(try await own(Receipt(typed: "7k2m9qxt4b6dh0wz"), in: newsroom).id == id)
      // What is stored is the digest, and the history is whole.
      #expect(try await desk.submissions.submission(id, in: newsroom)?.receipt.hex.count == 64)
      #expect(try await VerifyHistory(desk)(id, in: newsroom) == 1)
      #expect(try await own.withdraw(Receipt(typed: "7K2M-9QXT-4B6D-H0WZ"), in: newsroom).state == .withdrawn)
    }
  }
}

extension Submission {
  fileprivate var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

/// Letters that were taken, in order.
final class PostBox: Post {
  private let taken = Mutex<[OutgoingLetter]>([])
  var letters: [OutgoingLetter] { taken.withLock { $0 } }
  func send(_ letter: OutgoingLetter) { taken.withLock { $0.append(letter) } }
}
