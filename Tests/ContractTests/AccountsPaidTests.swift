import Editorial
import Foundation
import Newsroom
import NewsroomMemory
import Testing

/// Random sequences of what authors, strangers who know their address, and staff do with fees.
@Suite("The account that a fee is ordered to")
struct AccountsPaidTests {
  /// 10,000 with `CAIBIAN_SEQUENCES=10000`.
  private static let sequences = ProcessInfo.processInfo.environment["CAIBIAN_SEQUENCES"].flatMap { Int($0) } ?? 60

  @Test("was named by its own sender or by two entitled people, whatever else was tried")
  func named() async throws {
    let seed = UInt64(20_261_128)
    var chance = Chance(state: seed)
    var orders = 0
    for number in 0..<Self.sequences {
      var sequence = try await Sequence(chance: chance)
      do {
        for _ in 0..<60 { try await sequence.step() }
      } catch {
        Issue.record("seed \(seed), sequence \(number): \(error)\n\(sequence.said.joined(separator: "\n"))")
        return
      }
      orders += sequence.orders
      chance = sequence.chance
    }
    // The sequences reach what they are about.
    #expect(orders > Self.sequences / 4, "seed \(seed): \(orders) orders")
  }

  struct Chance {
    var state: UInt64
    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  struct Astray: Error { let account: String }

  /// Two stories under one address, one of them by a stranger, and what happens to their fees.
  struct Sequence {
    var chance: Chance
    var orders = 0
    /// What was done, for whoever looks at a failure.
    var said: [String] = []
    private let house: House
    private let keys: MemoryKeys
    private let stories: [(submission: SubmissionID, article: ArticleID, receipt: Receipt)]
    private var batches: [BatchID] = []
    /// Who has named an account for a story, or confirmed one afterwards, and was not refused.
    private var named: [String: Set<String>] = [:]

    private static let entitled = ["accountant", "accountant", "chiefEditor", "deskChief"]
    private static let staff = ["accountant", "deskChief", "chiefEditor", "editor", "submissionsDesk", "administrator"]

    init(chance: Chance) async throws {
      self.chance = chance
      let clock = SteppingClock()
      let desk = Desk(memory: MemoryStore(), clock: clock, identities: CountedIdentities())
      house = try await House.open(desk, clock)
      keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      var stories: [(SubmissionID, ArticleID, Receipt)] = []
      for text in ["春到运河", "茧站旧事"] {
        let (article, submission, receipt) = try await house.publishedStory(text, from: "author@example.com", keys)
        stories.append((submission.id, article.id, receipt))
      }
      self.stories = stories
    }

    /// One thing that somebody tries; what is refused changes nothing.
    mutating func step() async throws {
      let story = chance.below(stories.count)
      // Half of what is tried is tried by those who may.
      let staff = chance.below(2) == 0 ? Self.entitled : Self.staff
      let who = staff[chance.below(staff.count)]
      let session = try house.session(who)
      let naming = NamePayee(house.desk, keys: keys)
      let fee = try await fee(of: story)
      do {
        switch chance.below(15) {
        case 0: _ = try await PayFees(house.desk).drawUp(for: stories[story].article, by: session)
        case 1, 2:
          // Each holds one receipt, and tries it for whatever it takes.
          _ = try await naming(try payee("reader", story), receipt: stories[story].receipt, in: house.newsroom)
          named["reader \(story) \(story)", default: []].insert("reader")
        case 3:
          _ = try await naming(
            try payee("guess", story), receipt: Receipt(secret: (0..<10).map { _ in UInt8(chance.below(256)) }),
            in: house.newsroom)
        case 4: try await RenewReceipt(house.desk, keys: keys)(stories[story].submission, in: house.newsroom)
        case 5:
          _ = try await naming(try payee(who, story), of: stories[story].submission, by: session)
          named["\(who) \(story)", default: []].insert(who)
        case 6:
          guard let fee else { return }
          _ = try await naming(try payee(who, story), of: fee.id, by: session)
          named["\(who) \(story)", default: []].insert(who)
        case 7:
          guard let fee else { return }
          let proposed = fee.payees?.proposed?.by
          _ = try await naming.confirm(fee.id, by: session)
          confirmed(proposed, story, by: who)
        case 8, 9:
          guard let fee else { return }
          let proposed = fee.payees?.proposed?.by
          _ = try await PayFees(house.desk).approve(fee.id, by: session)
          confirmed(proposed, story, by: who)
        case 10, 11, 12:
          let batch = try await PayFees(house.desk, keys: keys).batch(by: session).batch
          if !batch.orders.isEmpty { batches.append(batch.id) }
          for order in batch.orders { try check(order) }
          orders += batch.orders.count
          // Written again, it is the same.
          for id in batches {
            for order in try await PayFees(house.desk, keys: keys).orders(of: id, by: session).orders {
              try check(order)
            }
          }
        default:
          guard let fee, let batch = fee.batch else { return }
          let outcome = chance.below(3) == 0 ? PaymentResult.Outcome.paid(on: "2026-07-20") : .failed(reason: "户名不符")
          _ = try await PayFees(house.desk).settle(
            batch, [PaymentResult(fee: fee.id, outcome: outcome, amount: nil, reference: nil)], by: session)
        }
        said.append("\(who) on \(story): done")
      } catch is NewsroomError {
        said.append("\(who) on \(story): refused")
      }
    }

    private mutating func confirmed(_ proposed: Actor?, _ story: Int, by who: String) {
      guard case .person(let proposer)? = proposed else { return }
      named["\(proposer.text) \(story)", default: []].insert(who)
    }

    /// The account tells who named it, and for which story.
    private func payee(_ who: String, _ story: Int) throws -> Payee {
      try Payee(
        name: "\(who) \(story)", identityNumber: "330483190001010000", bank: "样本银行", account: "62000000000000\(story)")
    }

    private func check(_ order: PaymentOrder) throws {
      let story = stories.firstIndex { $0.submission == order.fee.terms.submission }
      let parts = order.payee.name.split(separator: " ").map(String.init)
      guard parts.count == 2, let story, parts[1] == "\(story)" else { throw Astray(account: order.payee.name) }
      if parts[0] == "reader" {
        guard named["reader \(story) \(story)"] != nil else { throw Astray(account: order.payee.name) }
        return
      }
      let people = named[order.payee.name] ?? []
      guard people.contains("accountant"), people.count >= 2,
        people.isSubset(of: ["accountant", "deskChief", "chiefEditor"])
      else { throw Astray(account: order.payee.name) }
    }

    private func fee(of story: Int) async throws -> Fee? {
      try await house.desk.fees.fees(in: house.newsroom, states: Set(FeeState.allCases), limit: 9)
        .first { $0.terms.submission == stories[story].submission }
    }
  }
}

extension House {
  /// A story that somebody sent and that was published, with its receipt.
  func publishedStory(
    _ headline: String, from email: String, _ keys: MemoryKeys, earlier: Receipt? = nil
  ) async throws -> (Article, Submission, Receipt) {
    let (sent, receipt) = try await ReceiveSubmission(desk, keys: keys).taking(
      IncomingStory(
        manuscript: try Manuscript(headline: try Headline(headline), body: [headline + "，样本来稿。"]), penName: "河边人",
        consent: "2026-1"),
      contact: try Contact(email: email), earlier: earlier, in: newsroom)
    guard let receipt else { throw NobodyOfThatName(name: headline) }
    let accepted = try await TriageSubmission(desk).accept(
      sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: session("submissionsDesk"))
    var article = try await act(.submit, on: accepted.article, by: "editor")
    article = try await act(
      .pass(
        responsibleEditor: staff["editor"],
        settled: TextSet(article.revision.manuscript.proofFindings.map(\.code))), on: article, by: "editor")
    article = try await signed(article)
    article = try await act(
      .publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai")), on: article,
      by: "rival")
    return (article, accepted.submission, receipt)
  }
}
