import Editorial
import FoundationEssentials
import Newsroom
import NewsroomMemory

/// A newsroom in which there is one of everything that use cases are about, and makes more of what they use up.
struct FurnishedHouse: Sendable {
  /// Something tried by somebody.
  typealias Attempt = @Sendable (Session) async throws -> Void

  let house: House
  let keys: MemoryKeys
  let live: Article
  let work: Article
  /// A story from a reader that was published, and the submission.
  let story: Article
  let submission: Submission
  let fee: FeeID
  let claim: Claim
  let settled: Claim
  let decision: DecisionID
  /// The desk of whoever tries, where they are at home elsewhere.
  var visitor: Desk?

  var desk: Desk { house.desk }
  /// Settings, people and tokens are written with an administrator's secret.
  var office: Desk { house.office }

  static let payee = "样本伙伴"
  static let topic = "taifeng"

  /// The same house, tried by somebody of another newsroom at a desk of theirs.
  func tried(from desk: Desk) -> FurnishedHouse {
    var house = self
    house.visitor = desk
    return house
  }

  static func open(_ desk: Desk, _ clock: SteppingClock, named name: String = "tongxiang") async throws
    -> FurnishedHouse
  {
    let house = try await House.open(desk, clock, named: name)
    let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
    let live = try await house.article(in: .published)
    guard let decision = live.live?.decision else { throw Lacking(what: "a decision") }
    let (story, submission) = try await house.publishedSubmission(keys)
    let fee = try await PayFees(desk, keys: keys).drawUp(for: story.id, by: house.session("submissionsDesk"))
    let licensing = try house.session("licensing")
    let partner = try Agreement(
      id: "P", party: payee, direction: .outbound, validFrom: Instant(microseconds: 0),
      grants: [Grant(.permit, acts: [.repost], channels: [.web])])
    _ = try await SaveRights(desk)(
      [.party(try Party(name: payee, contact: "copyright@example.com")), .agreement(partner)], by: licensing)
    _ = try await SetTopic(desk)(try TopicID(topic), title: "台风", isOpen: true, by: house.session("editor"))
    let acting = ActOnClaim(desk, keys: keys)
    let notice = ClaimNotice(way: .email, name: "某作者", contact: "author@example.com")
    let claim = try await acting.receive(notice, about: .articles([live.id]), lane: .editorial, by: licensing)
    let disputed = try await house.article(in: .published)
    let other = try await acting.receive(notice, about: .articles([disputed.id]), lane: .editorial, by: licensing)
    let assessed = try await acting(.assess(.fails, note: "无授权"), on: other, by: licensing).claim
    let withdrawn = try await acting(.withdraw(reason: "无授权"), on: assessed, by: house.session("chiefEditor")).claim
    let settled = try await acting(
      .settle(ClaimSettlement(fen: 100_000, basis: "R41")), on: withdrawn, by: licensing
    ).claim
    return FurnishedHouse(
      house: house, keys: keys, live: live, work: try await house.article(in: .review), story: story,
      submission: submission, fee: fee.id, claim: claim, settled: settled, decision: decision)
  }

  struct Lacking: Error { let what: String }

  /// The one who tries everything: known to the newsroom, with other roles each time.
  func somebody(_ grants: [RoleGrant]) throws -> Session {
    Session(
      person: try Person(id: PersonID("reporter"), name: "样本", isVerified: true, grants: grants),
      newsroom: house.newsroom)
  }

  /// How often they were refused, as it is on record.
  func recorded() async throws -> Int {
    try await ListRefusedAttempts(desk)(by: house.session("auditor"), of: PersonID("reporter"), limit: 100_000)
      .reduce(0) { $0 + $1.count }
  }
}

/// Fresh ones of what use cases use up.
extension FurnishedHouse {
  func received() async throws -> SubmissionID {
    try await ReceiveSubmission(desk, keys: keys)(
      House.manuscript(), penName: "街坊", consent: "2026-01", in: house.newsroom
    ).id
  }

  func drawnUp(isApproved: Bool = false) async throws -> FeeID {
    let number = Int(desk.identities.uuid().uuid.0) + Int(desk.identities.uuid().uuid.1) * 256
    let (story, _) = try await house.publishedSubmission(keys, number)
    let pay = PayFees(desk, keys: keys)
    let fee = try await pay.drawUp(for: story.id, by: house.session("submissionsDesk")).id
    if isApproved { _ = try await pay.approve(fee, by: house.session("deskChief")) }
    return fee
  }

  func named() async throws -> FeeID {
    let fee = try await drawnUp(isApproved: true)
    _ = try await NamePayee(desk, keys: keys)(Self.account(), of: fee, by: house.session("accountant"))
    return fee
  }

  func confirmed() async throws -> FeeID {
    let fee = try await named()
    _ = try await NamePayee(desk, keys: keys).confirm(fee, by: house.session("chiefEditor"))
    return fee
  }

  func batched() async throws -> (batch: BatchID, fee: FeeID) {
    let fee = try await confirmed()
    return (try await PayFees(desk, keys: keys).batch(by: house.session("accountant")).batch.id, fee)
  }

  static func account() throws -> Payee {
    try Payee(name: "样本作者", identityNumber: "330483190001010000", bank: "样本银行", account: "6200000000000000000")
  }

  /// A licence of a partner for an article that was corrected since: its partner has not heard.
  func owedNotice() async throws -> String {
    let article = try await house.article(in: .published)
    let usage = try await LicenceUse(desk)(Self.outbound, on: article.id, key: Self.key, by: house.session("licensing"))
      .usage.id
    try await house.act(.withdraw(reason: "失实", claim: nil), on: article, by: "chiefEditor")
    return usage
  }

  static let outbound = RightsQuestion.outbound(partner: payee, act: .repost, channel: .web)
  static let key = [UInt8](repeating: 7, count: 32)

  /// A task for licensing staff: a source that a queued repost rests on was frozen.
  func task() async throws -> String {
    let licensing = try house.session("licensing")
    func entry(_ status: SourceListEdition.Status) -> RightsRecord {
      let now = house.clock.now
      return .listEntry(
        edition: "样本-2025", SourceListEntry(unit: "临沂日报社", status: status, from: now, recorded: now))
    }
    let saving = SaveRights(desk)
    _ = try await saving([.agreement(try House.agreement("A", party: "临沂日报社")), entry(.listed)], by: licensing)
    _ = try await house.reposted()
    _ = try await saving([entry(.frozen)], by: licensing)
    guard let task = try await SettleTasks(desk).list(in: house.newsroom).last else { throw Lacking(what: "a task") }
    return task.task.id.description
  }

  func delegated() async throws -> Int {
    try await Delegate(office)(
      DelegationWish(roles: [.editor], column: .newsroom, until: house.clock.now.advanced(bySeconds: 86_400)),
      from: PersonID("editor"), to: PersonID("rival"), by: house.root
    ).number
  }
}
