import Editorial
import Newsroom

/// A lived-in newsroom: opened, staffed, and with articles that walked to where they stand through the use cases.
struct House: Sendable {
  let desk: Desk
  let clock: SteppingClock
  let newsroom: NewsroomID
  let staff: [String: Person]
  /// Where its pages go.
  let site = PageShelf()
  /// The administrator, signed in.
  let root: Session

  /// One approval.
  static let small = "国内国际/强县新闻"
  /// 三审三校
  static let strict = "党务公开"
  /// One approval, beside it the legal department and the picture desk, and a checklist before publishing.
  static let guarded = "法治"

  static func open(_ desk: Desk, _ clock: SteppingClock, named name: String = "tongxiang") async throws -> House {
    let newsroom = try NewsroomID(name)
    let administrator = try Person(
      id: PersonID("administrator"), name: "样本管理员", grants: [RoleGrant(.administrator)])
    // The database asks its own clock, which runs ahead of ours, whether a token lives.
    let opened = try await CreateNewsroom(desk)(try settings(newsroom), administrator: administrator, days: 3_660)
    let root = try await Tokens(desk).session(opened.secret).session
    var staff: [String: Person] = [:]
    for role in Role.allCases {
      staff[role.rawValue] = try Person(
        id: PersonID(role.rawValue), name: "样本\(role.rawValue)", isVerified: true, grants: [RoleGrant(role)])
    }
    staff["author"] = try Person(id: PersonID("author"), name: "样本记者", grants: [RoleGrant(.reporter)])
    staff["rival"] = try Person(id: PersonID("rival"), name: "样本编辑乙", isVerified: true, grants: [RoleGrant(.editor)])
    // Everything, but in another column.
    staff["neighbour"] = try Person(
      id: PersonID("neighbour"), name: "样本邻栏",
      grants: try Role.allCases.map { RoleGrant($0, in: try ColumnPath("梧桐")) })
    for step in ["p2", "p3"] {
      staff[step] = try Person(id: PersonID(step), name: "样本校对\(step)", grants: [RoleGrant(.proofreader)])
    }
    try await LoadNewsroom(desk.acting(as: root))(
      try settings(newsroom), people: Array(staff.values), book: try book(), by: root)
    return House(desk: desk, clock: clock, newsroom: newsroom, staff: staff, root: root)
  }

  static func settings(_ newsroom: NewsroomID) throws -> NewsroomSettings {
    try NewsroomSettings(
      id: newsroom, name: "桐乡新闻网",
      columns: [
        ColumnSettings(
          path: ColumnPath(small), isNewsInformation: true,
          dueHours: StageHours(draft: 48, editing: 30, review: 30)),
        ColumnSettings(path: ColumnPath(strict), signOffs: SignOffStep.threeReviewsThreeProofs),
        ColumnSettings(
          path: ColumnPath(guarded), isNewsInformation: true, parallelSignOffs: SignOffStep.parallel,
          checklists: [Checklist(action: .publish, items: [Checklist.Item(code: "facts", text: "事实已核")])]),
        ColumnSettings(path: ColumnPath("梧桐")),
      ], tokenDays: TokenLife.allowed.upperBound)
  }

  /// Where an article stands in whatever queue it is in.
  static func place(_ article: Article, _ settings: NewsroomSettings) -> QueuePlace {
    QueuePlace(
      due: article.due(in: settings.column(article.column)), since: article.entered, article: article.id)
  }

  static func book() throws -> RightsBook {
    RightsBook(
      ownSources: [try OwnSource(label: "桐乡新闻网", validFrom: Instant(microseconds: 0))],
      parties: [try Party(name: "临沂日报社", aliases: ["临沂日报"])],
      editions: [
        SourceListEdition(
          label: "样本-2025", inForceFrom: Instant(microseconds: 0), isComplete: false, units: ["临沂日报社": .listed])
      ], fixedCredit: "稿件来源:桐乡新闻网",
      licences: [
        try SiteLicence(
          number: "浙新办2006[33]号", services: [.gathering, .reposting], channels: [.web, .app],
          validFrom: Instant(microseconds: 0))
      ], policy: quietPolicy)
  }

  /// Of a house that has said why it does not ask about minors and machines by default.
  static var quietPolicy: HousePolicy {
    var policy = HousePolicy()
    policy.minorsNotAsked = "样本理由"
    policy.machinesNotAsked = "样本理由"
    return policy
  }

  static func manuscript(_ body: String = "第一段。第二句。") throws -> Manuscript {
    try Manuscript(headline: try Headline("样本标题“一”<b>&"), body: [body, "第二段：\\u0041 \"引\" 😀。"])
  }

  func session(_ name: String) throws -> Session {
    guard let person = staff[name] else { throw NobodyOfThatName(name: name) }
    return Session(person: person, newsroom: newsroom)
  }

  /// Saves an edition after the one with a number, as it is; the newest if none is named.
  func save(_ settings: NewsroomSettings, after number: Int? = nil) async throws {
    let newest = try await desk.newsrooms.newest(of: settings.id)
    let turn = SettingsTurn(from: try newest?.settings ?? Self.settings(newsroom), to: settings)
    let at = clock.now
    _ = try await office.newsrooms.take(
      SettingsStep(read: number ?? newest?.number ?? 0, turn: turn, by: root.person.id, at: at) { _ in
        Entry(newsroom: settings.id, command: CommandID(desk.identities.uuid()), at: at)
      })
  }

  /// Somebody of the house with a token of their own, and the desk as they have it.
  func signedIn(_ name: String) async throws -> (desk: Desk, session: Session) {
    let issued = try await Tokens(office).issue(to: session(name).person.id, days: 3_000, by: root)
    let session = try await Tokens(desk).session(issued.secret).session
    return (desk.acting(as: session), session)
  }

  /// The desk as the administrator has it.
  var office: Desk { desk.acting(as: root) }

  struct NobodyOfThatName: Error { let name: String }
}

extension House {
  func draft(
    in column: String = small, by name: String = "author", body: String = "第一段。第二句。", request: Request? = nil
  ) async throws -> Article {
    try await DraftArticle(desk)(
      Self.manuscript(body), provenance: .own(label: "桐乡新闻网", authors: [Byline("样本记者")]), in: ColumnPath(column),
      by: session(name), request: request)
  }

  /// A claim on an article, which licensing has received.
  func claim(on article: Article) async throws -> ClaimID {
    try await ActOnClaim(desk).receive(
      ClaimNotice(way: .phone), about: .articles([article.id]), lane: .editorial, by: session("licensing")
    ).id
  }

  /// Another article, to be named beside this one.
  func other(than article: Article) async throws -> ArticleID {
    let drafts = try await desk.lists.rows(in: newsroom, stages: [.draft], limit: 2)
    if let other = drafts.first(where: { $0.id != article.id }) { return other.id }
    return try await draft().id
  }

  @discardableResult
  func act(_ command: ArticleCommand, on article: Article, by name: String) async throws -> Article {
    try await ActOnArticle(desk)(command, on: article.id, by: session(name))
  }

  /// Every step of the column's set, each by the person it wants.
  func signed(_ article: Article) async throws -> Article {
    var article = article
    let signers: [SignOffStep: String] = [
      .approval: "deskChief", .firstReview: "deskChief", .firstProof: "proofreader", .secondReview: "boardMember",
      .secondProof: "p2", .thirdProof: "p3", .finalReview: "chiefEditor", .legal: "legal", .pictureDesk: "pictureDesk",
    ]
    let column = try Self.settings(newsroom).column(article.column)
    while let step = article.openSteps(in: column).first, let signer = signers[step] {
      article = try await act(.sign(step: step, digest: article.revision.digest), on: article, by: signer)
    }
    return article
  }

  /// An article whose long correction came back after a fix was published, and was brought together with it.
  func fixed() async throws -> Article {
    var article = try await article(in: .review, correcting: true)
    article = try await act(.fix(what: "电话", why: "误记", note: "更正电话。"), on: article, by: "editor")
    article = try await act(.edit(Self.manuscript("急改。"), base: article.revision.digest), on: article, by: "editor")
    article = try await self.published(article)
    return try await act(
      .edit(
        Self.manuscript("长稿，已合并。"), base: article.revision.digest, onto: article.live?.revision.digest),
      on: article, by: "editor")
  }

  /// An article that has walked to `stage`.
  /// - Parameters:
  ///   - correcting: whether an earlier text of it is live already.
  ///   - inEmergency: whether what was published was so in an emergency.
  func article(
    in stage: Stage, column: String = small, body: String = "第一段。第二句。", correcting: Bool = false,
    inEmergency: Bool = false
  ) async throws -> Article {
    var article = try await draft(in: column, body: body)
    if correcting {
      article = try await self.published(article, inEmergency: inEmergency)
      article = try await act(.correct(what: "数字", why: "误记", note: "更正：数字有误。"), on: article, by: "editor")
      article = try await act(
        .edit(Self.manuscript("更正后的第一段。"), base: article.revision.digest), on: article, by: "editor")
      if stage == .draft { return try await act(.sendBack(reason: "再核"), on: article, by: "editor") }
    }
    switch stage {
    case .draft: return article
    case .editing: return try await submitted(article)
    case .review: return try await passed(article)
    case .approved: return try await signed(passed(article))
    case .published: return try await published(article, inEmergency: inEmergency)
    case .withdrawn:
      return try await act(
        .withdraw(reason: "失实", claim: nil), on: published(article, inEmergency: inEmergency), by: "chiefEditor")
    case .spiked: return try await act(.spike(reason: "不用"), on: article, by: "editor")
    }
  }

  /// Withdrawn, and an editor asks for it to come back.
  func askedBack(_ article: Article) async throws -> Article {
    try await act(
      .askReinstatement(isWanted: true, note: "恢复本稿。", column: nil, reason: "核实无误"), on: article, by: "editor")
  }

  func heldAndWithdrawn(in column: String = small) async throws -> Article {
    let live = try await article(in: .published, column: column)
    let held = try await act(.hold(reason: "核实"), on: live, by: "licensing")
    return try await act(.withdraw(reason: "失实", claim: nil), on: held, by: "chiefEditor")
  }

  private func submitted(_ article: Article) async throws -> Article {
    article.stage == .draft ? try await act(.submit, on: article, by: "author") : article
  }

  func passed(_ article: Article) async throws -> Article {
    let text = try await submitted(article)
    let settled = TextSet(text.revision.manuscript.proofFindings.map(\.code))
    return try await act(.pass(responsibleEditor: staff["editor"], settled: settled), on: text, by: "editor")
  }

  /// With everything ticked that stands before publishing.
  func checked(_ article: Article) async throws -> Article {
    let column = try Self.settings(newsroom).column(article.column)
    let items = article.unticked(before: .publish, in: column).map(\.code)
    guard !items.isEmpty else { return article }
    return try await act(
      .check(items: items, isUndone: false, digest: article.revision.digest), on: article, by: "editor")
  }

  /// Past every sign-off, each of them named.
  func emergency(_ article: Article, reason: String = "台风红色预警，主任联系不上") -> ArticleCommand {
    .publishInEmergency(
      reason: reason, acknowledged: TextSet(SignOffStep.allCases.map(\.rawValue) + ["check:facts"]),
      decision: DecisionID(desk.identities.uuid()),
      address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai"))
  }

  func published(_ article: Article, inEmergency: Bool = false) async throws -> Article {
    if inEmergency {
      let ready = try await passed(article)
      return try await act(emergency(ready), on: ready, by: "emergencyPublisher")
    }
    let ready = try await checked(signed(passed(article)))
    return try await act(
      .publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(ready.id, at: clock.now, zone: "Asia/Shanghai")),
      on: ready, by: "editor")
  }

  /// The hundred newest lines of somebody's inbox, read or not.
  func inbox(of name: String) async throws -> [InboxLine] {
    try await desk.inboxes.lines(for: PersonID(name), in: newsroom, isUnread: false, before: nil, limit: 100)
  }
}
