import ArgumentParser
import Editorial
import FoundationEssentials
import Newsroom

struct PublishArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Publish what was signed 发布.",
    discussion: """
      Then the site's pages are written, and you are told where the page is. An emergency is a permission \
      of its own: everything passed over is named, and a second person's signature is owed, in every \
      queue, until it is paid with article countersign. No hold, embargo or rights prohibition is \
      passed over.

      Examples:
        caibian article publish 3f2a
        caibian article publish 3f2a --no-dispatch
        caibian article publish 3f2a --decision 7d0c1f6e-0000-4000-8000-000000000000
        caibian article publish 3f2a --emergency --reason "台风红色预警，值班主任联系不上" --acknowledge approval
        caibian article publish 3f2a --emergency --reason "台风登陆，主任联系不上" --acknowledge approval check:facts
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The rights decision it rests on, kept within the last ten minutes; otherwise it makes its own.")
  var decision: String?

  @Flag(help: "Leave the pages to a running caibian dispatch.")
  var noDispatch = false

  @Flag(help: "Publish past missing sign-offs, leaving a debt.")
  var emergency = false

  @Option(help: "Why it cannot wait, in at least 10 characters; for an emergency.")
  var reason: String?

  @Option(parsing: .upToNextOption, help: "The codes of what is passed over; for an emergency.")
  var acknowledge: [String] = []

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard emergency || (reason == nil && acknowledge.isEmpty) else {
      throw ValidationError("--reason and --acknowledge go with --emergency.")
    }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let before = try await room.article(id)
    let desk = room.desk
    let quoted = try decision.map { typed in
      guard let uuid = UUID(uuidString: typed) else { throw InputFault.noSuchDecision(typed) }
      return DecisionID(uuid)
    }
    let decision = quoted ?? DecisionID(desk.identities.uuid())
    let address = PublicationAddress.of(before.id, at: desk.clock.now, zone: room.zone)
    let command =
      emergency
      ? ArticleCommand.publishInEmergency(
        reason: reason, acknowledged: TextSet(acknowledge.map { Self.code(of: $0) }), decision: decision,
        address: address)
      : .publish(decision: decision, address: address)
    let pages = try await context.pages(site, of: room.newsroom, desk, isLeft: noDispatch)
    let after: ArticleStep
    do {
      after = try await room.act(command, on: before, quoting: quoted, request: named.request)
    } catch {
      context.tell(ofWaitingPageOf: before, pages)
      throw error
    }
    try await context.show(pages, after, before, command.action, room)
  }
}

extension PublishArticle {
  /// `first-review`, `firstReview` and 初审 are one.
  private static func code(of typed: String) -> String {
    Typed<SignOffStep>(argument: typed)?.value.rawValue ?? Words.waiverCode(typed: typed)
  }
}

struct CountersignArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "countersign", abstract: "Pay the debt of an emergency publication 补签.",
    discussion: """
      By a second person, with a role of the last step that was passed over, for exactly the text that \
      went out. On a terminal you are shown which that is and asked; elsewhere --digest names it.

      Examples:
        caibian article show 3f2a; caibian article countersign 3f2a
        caibian article countersign 3f2a --digest 7ccfc052
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The digest of the published text you have read, at least its first 8 digits.")
  var digest: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { article, room in
      if let digest { return .countersign(digest: try await room.digest(digest, of: article)) }
      let owed = article.debts.first?.digest ?? article.revision.digest
      guard context.canAsk else { throw InputFault.nothingOnScreen(digest: owed, verb: "countersign") }
      let command = ArticleCommand.countersign(digest: owed)
      // Nobody is asked for what will be refused.
      if article.obstacles(to: command, knowing: room.facts(about: article), at: room.desk.clock.now).isEmpty {
        let revision = try await room.revision(digest: owed.hex, of: article)
        try context.confirmReading(of: revision, as: context.words.name(Action.countersign))
      }
      return command
    }
  }
}

struct WithdrawArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take a published text offline; a notice stands in its place 撤稿.",
    discussion: """
      On a terminal you are told what it will do, and asked. Licensing staff name an open claim on this article.

      Examples:
        caibian article withdraw 3f2a --reason 内容失实
        caibian article withdraw 3f2a --reason 侵权投诉 --claim 7b1c --yes
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Why.")
  var reason: String?

  @Option(help: "The number of the claim, or its first digits; licensing staff need one.")
  var claim: String?

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Leave the pages to a running caibian dispatch.")
  var noDispatch = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let before = try await room.article(id)
    let pages = try await context.pages(site, of: room.newsroom, room.desk, isLeft: noDispatch)
    if !yes, context.canAsk { try await context.confirmWithdrawal(of: before, room) }
    let after = try await room.act(.withdraw(reason: reason, claim: claim), on: before, request: named.request)
    try await context.show(pages, after, before, .withdraw, room)
  }
}
