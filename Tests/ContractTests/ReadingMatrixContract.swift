import Editorial
import FoundationEssentials
import Newsroom
import Testing

/// Every read, asked by every role from every place: what happens is what docs/authorisation.md says.
@Suite("The matrix of reads")
struct ReadingMatrixContract {
  /// Reads that refuse nobody, because what may not be read is left out, or because they are about one's own.
  private static let unrefusing: Set<UseCase> = [
    .listArticles, .listDue, .readMovedText, .readInbox, .readDigest, .closeDigest,
  ]

  @Test("is as the document says, in memory and on PostgreSQL", arguments: Adapter.allCases)
  func matrix(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      let work = try await house.article(in: .review)
      let decision = try #require(live.live?.decision)
      var wrong: [String] = []
      for useCase in UseCase.allCases {
        guard case .read = useCase.right, !Self.unrefusing.contains(useCase) else { continue }
        let isLive = useCase == .readLive || useCase == .readText
        let ask = try #require(
          Self.ask(useCase, desk, isLive ? live.id : work.id, decision), "no attempt for \(useCase.name)")
        for role in Role.allCases {
          let reach = try #require(AuthorisationMatrix.reach(of: role, in: useCase))
          for (place, column) in [("whole", ""), ("here", House.small), ("elsewhere", "梧桐")] {
            let path = column.isEmpty ? ColumnPath.newsroom : try ColumnPath(column)
            let person = try Person(id: PersonID("reporter"), name: "样本", grants: [RoleGrant(role, in: path)])
            let can = try await Self.isLet(in: ask, Session(person: person, newsroom: house.newsroom))
            let should =
              switch reach {
              case .anywhere: true
              case .inItsColumns: place != "elsewhere"
              case .forTheNewsroom: place == "whole"
              case .not: false
              }
            if can != should { wrong.append("\(useCase.name) \(role.rawValue) \(place): \(can)") }
          }
        }
        let stranger = try Person(id: PersonID("reporter"), name: "样本")
        let isOpen = [.readLive, .readText, .readTopic].contains(useCase)
        let can = try await Self.isLet(in: ask, Session(person: stranger, newsroom: house.newsroom))
        if can != isOpen { wrong.append("\(useCase.name) stranger: \(can)") }
      }
      #expect(wrong == [])
    }
  }

  @Test("Nobody reaches an article of another newsroom", arguments: Adapter.allCases)
  func elsewhere(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let other = try await House.open(desk, clock, named: "other")
      let article = try await house.article(in: .published)
      let decision = try #require(article.live?.decision)
      let everything = try Person(
        id: PersonID("neighbour"), name: "样本", grants: Role.allCases.map { RoleGrant($0) })
      let session = Session(person: everything, newsroom: other.newsroom)
      for useCase in UseCase.allCases where useCase.isAboutArticle {
        let ask = try #require(Self.ask(useCase, desk, article.id, decision))
        await #expect(throws: NewsroomError.noSuchArticle(String(article.id.short)), "\(useCase.name)") {
          try await ask(session)
        }
      }
      #expect(try await ReadRights(desk).decision(decision, by: session) == nil)
      let rows = try await ListArticles(desk)(in: Set(Stage.allCases), limit: 100, by: session)
      #expect(rows.isEmpty)
    }
  }

  @Test("A list holds what may be read, and nothing else", arguments: Adapter.allCases)
  func lists(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let mine = try await house.article(in: .review)
      let strict = try await house.draft(in: House.strict)
      func listed(_ name: String, _ column: ColumnPath = .newsroom) async throws -> [ArticleID] {
        try await ListArticles(desk)(in: Set(Stage.allCases), of: column, limit: 100, by: house.session(name))
          .map(\.article)
      }
      #expect(try await listed("editor") == [mine.id, strict.id])
      #expect(try await listed("editor", ColumnPath(House.strict)) == [strict.id])
      #expect(try await listed("author") == [mine.id, strict.id])
      #expect(try await listed("reporter") == [])
      #expect(try await listed("neighbour") == [])
      #expect(try await listed("administrator") == [])
      #expect(try await listed("auditor") == [mine.id, strict.id])
    }
  }

  /// Whether it is not refused for want of a right; that there is nothing of the kind is another matter.
  private static func isLet(in ask: (Session) async throws -> Void, _ session: Session) async throws -> Bool {
    do {
      try await ask(session)
      return true
    } catch NewsroomError.refused(let refusal) {
      return !refusal.unmet.contains { ["role", "membership", "oneself"].contains($0.code) }
    } catch NewsroomError.noSuchSubmission, NewsroomError.noSuchFee, NewsroomError.noSuchClaim,
      NewsroomError.noSuchSender, NewsroomError.noSuchBranch, NewsroomError.noSuchPerson
    {
      return true
    }
  }
}

extension UseCase {
  /// Whether it takes an article's id.
  fileprivate var isAboutArticle: Bool {
    switch self {
    case .readArticle, .readText, .readLive, .readHistory, .readRevisions, .readDiscussion, .readStory, .readQueueLine,
      .readLease, .readBranches, .readPictures, .readEvidence, .askRights, .readRightsFile, .supposeRights,
      .foreseePublication, .explainArticle, .whoMayOnArticle, .mergeBranch, .mergeLive, .findCopiesOfArticle,
      .watchArticle:
      true
    default: false
    }
  }
}

extension ReadingMatrixContract {
  /// A way to ask for it; `nil` where the test knows none.
  fileprivate static func ask(
    _ useCase: UseCase, _ desk: Desk, _ id: ArticleID, _ decision: DecisionID
  ) -> (@Sendable (Session) async throws -> Void)? {
    let sender = SenderID(UUID())
    let submission = SubmissionID(UUID())
    let personal = PersonalDataOfSenders(desk, keys: NoKeys())
    switch useCase {
    case .readArticle: return { _ = try await ReadArticle(desk)(id, by: $0) }
    case .readText: return { _ = try await ReadArticle(desk).text(id, by: $0) }
    case .readLive: return { _ = try await ReadArticle(desk).live(id, by: $0) }
    case .readHistory: return { _ = try await ReadArticle(desk).history(of: id, by: $0) }
    case .readRevisions: return { _ = try await ReadArticle(desk).revisions(of: id, by: $0) }
    case .readDiscussion: return { _ = try await ReadArticle(desk).discussion(of: id, by: $0) }
    case .readStory: return { _ = try await StoryOfArticle(desk)(id, by: $0) }
    case .readQueueLine: return { _ = try await Queue(desk).lacks(.sign, on: id, for: $0) }
    case .readLease: return { _ = try await ReadWork(desk).lease(on: id, by: $0) }
    case .readBranches: return { _ = try await ReadWork(desk).branches(of: id, by: $0) }
    case .readPictures: return { _ = try await ReadWork(desk).pictures(of: id, by: $0) }
    case .readSubmission: return { _ = try await ReadSubmission(desk)("abcd", by: $0) }
    case .listSubmissions: return { _ = try await ReadSubmission(desk).list(in: [.received], by: $0) }
    case .readSubmissionPictures: return { _ = try await ReadWork(desk).pictures(ofSubmission: submission, by: $0) }
    case .readFee: return { _ = try await ReadFee(desk)("abcd", by: $0) }
    case .listFees: return { _ = try await ReadFee(desk).list(in: [.approved], by: $0) }
    case .readFeeHistory: return { _ = try await ReadFee(desk).history(of: FeeID(UUID()), by: $0) }
    case .readFeeStatement: return { _ = try await ReadFee(desk).statement(ofSubmission: "abcd", by: $0) }
    case .findFeeOfClaim: return { _ = try await NamePayee(desk, keys: NoKeys()).fee(ofClaim: "abcd", by: $0) }
    case .readClaim: return { _ = try await ReadClaims(desk)("abcd", by: $0) }
    case .listClaims: return { _ = try await ReadClaims(desk).list(in: [.received], by: $0) }
    case .readDecision: return { _ = try await ReadRights(desk).decision(decision, by: $0) }
    case .readEvidence: return { _ = try await ReadRights(desk).evidence(of: id, by: $0) }
    case .readAgreement: return { _ = try await ReadRights(desk).agreement("A1", by: $0) }
    case .readUnit: return { _ = try await ReadRights(desk).unit("临沂日报", by: $0) }
    case .readLegalName: return { _ = try await ReadRights(desk).legalName(of: "临沂日报", by: $0) }
    case .listPeople: return { _ = try await ReadPeople(desk)(by: $0) }
    case .readPerson: return { _ = try await ReadPeople(desk)(PersonID("editor"), by: $0) }
    case .listTopics: return { _ = try await ReadTopics(desk)(by: $0) }
    case .readTopic: return { _ = try await ReadTopics(desk).live(in: TopicID("t"), by: $0) }
    case .readWaiting: return { _ = try await ReadOperation(desk).waiting(by: $0) }
    case .readSites: return { _ = try await ReadOperation(desk).sites(by: $0) }
    case .readOverdue: return { _ = try await ReadOperation(desk).overdue(by: $0) }
    case .auditPart: return { _ = try await AuditNewsroom(desk).part("00", by: $0) }
    case .auditClaims: return { _ = try await AuditNewsroom(desk).claims(by: $0) }
    case .auditPage: return { _ = try await AuditNewsroom(desk).shown(id, by: $0) }
    case .verifyArticle: return { _ = try await VerifyHistory(desk)(submission, by: $0) }
    case .readPolicy: return { _ = try await ActOnClaim(desk).policy(by: $0) }
    case .askRights: return { _ = try await AskRights(desk)(.inbound(.web), on: id, by: $0) }
    case .replayDecision: return { _ = try await ReplayDecision(desk)(decision, by: $0) }
    case .readRightsFile: return { _ = try await DescribeRights(desk).file(of: id, by: $0) }
    case .supposeRights:
      return { _ = try await DescribeRights(desk).supposing([], [], .inbound(.web), on: id, by: $0, asOf: nil) }
    case .foreseePublication: return { _ = try await ForeseePublication(desk)(id, by: $0) }
    case .explainArticle: return { _ = try await ExplainArticle(desk)(id, for: $0) }
    case .whoMayInColumn: return { _ = try await WhoMay(desk)(.sign, in: ColumnPath(House.small), by: $0) }
    case .whoMayOnArticle: return { _ = try await WhoMay(desk)(.sign, on: id, by: $0) }
    case .mergeBranch: return { _ = try await MergeBranch(desk)(nil, of: id, by: $0) }
    case .mergeLive: return { _ = try await MergeLive(desk)(id, by: $0) }
    case .listTasks: return { _ = try await SettleTasks(desk).list(by: $0) }
    case .listNotices: return { _ = try await TellPartners(desk).open(by: $0) }
    case .forecastRights: return { _ = try await WatchRights(desk).forecast(until: Instant(microseconds: 0), by: $0) }
    case .listDelegations: return { _ = try await Delegate(desk).all(by: $0) }
    case .readEditions: return { _ = try await ChangeNewsroom(desk).editions(by: $0) }
    case .findCopiesOfArticle: return { _ = try await FindCopies(desk)(of: id, by: $0) }
    case .findCopiesOfSubmission: return { _ = try await FindCopies(desk)(ofSubmission: submission, by: $0) }
    case .watchArticle: return { try await Inbox(desk).watch(id, isOn: false, by: $0) }
    case .readShift: return { _ = try await HandOverShift(desk)(for: $0) }
    case .receiveShift: return { try await HandOverShift(desk).receive(HandOverShift(desk)(for: $0), by: $0) }
    case .readContact: return { _ = try await personal.contact(of: sender, for: "核对", by: $0) }
    case .readPayee: return { _ = try await personal.payee(of: sender, for: "核对", by: $0) }
    case .exportPersonalData: return { _ = try await personal.export(sender, for: "核对", by: $0) }
    case .findSender: return { _ = try await personal.sender(ofSubmission: "abcd", by: $0) }
    case .readPersonalReadings: return { _ = try await personal.readings(of: sender, by: $0) }
    case .listRefusedAttempts: return { _ = try await ListRefusedAttempts(desk)(by: $0) }
    default: return nil
    }
  }
}
