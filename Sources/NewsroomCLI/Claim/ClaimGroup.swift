import ArgumentParser
import Editorial
import Newsroom

struct ClaimGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Complaints about what we use or host 投诉.",
    discussion: """
      A claim is taken in at once, however late and however incomplete. A hold stops every use; it ends only with a \
      decision newer than itself, and never by a clock.

      Examples:
        caibian claim receive 3f2a --way email --name 某作者 --contact 样本 --work 某文
        caibian claim hold 7b1c
        caibian claim assess 7b1c --as fails --note 无授权
        caibian claim list
      """,
    subcommands: [
      ReceiveClaim.self, ActOnClaimCommand.self, HoldClaim.self, AssessClaim.self, ListClaims.self, ShowClaim.self,
      ContactOfClaim.self, EraseClaimant.self,
    ])
}

/// What a claimant says, as options.
struct NoticeOptions: ParsableArguments {
  @Option(help: "How it came: letter, fax, email, phone or form.")
  var way = Typed(ClaimNotice.Way.email)

  @Option(help: "Who claims.")
  var name: String?

  @Option(help: "How to reach them.")
  var contact: String?

  @Option(help: "Their address.")
  var address: String?

  @Option(help: "The work claimed.")
  var work: String?

  @Option(help: "Where ours is found.")
  var location: String?

  @Option(help: "The preliminary proof.")
  var proof: String?

  var notice: ClaimNotice {
    ClaimNotice(
      way: way.value, name: name, contact: contact, address: address, work: work, location: location, proof: proof)
  }
}

struct ReceiveClaim: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Take a claim in and issue its number 收件.",
    discussion: """
      Examples:
        caibian claim receive 3f2a --way phone --name 某作者
        caibian claim receive --origin 临沂日报社 --way letter --name 临沂日报社
        caibian claim receive 3f2a --lane hosted --name 某人 --proof 身份证明
      """)

  @Argument(help: "The articles it is about.")
  var articles: [String] = []

  @Option(help: "The first carrier, for a claim against everything that came from it.")
  var origin: String?

  @Option(help: "editorial: we chose or edited it; hosted: a reader put it up.")
  var lane = Typed(ClaimLane.editorial)

  @OptionGroup var notice: NoticeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if articles.isEmpty == (origin == nil) {
      throw ValidationError("Name the articles, or the first carrier with --origin.")
    }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    var ids: [ArticleID] = []
    for typed in articles { ids.append(try await room.id(typed)) }
    let claim = try await ActOnClaim(room.desk, keys: context.keys).receive(
      notice.notice, about: origin.map { .origin($0) } ?? .articles(ids), lane: lane.value, by: room.session)
    try await context.show(claim, room)
  }
}

/// The steps that take at most one text.
struct ActOnClaimCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Take a claim one step 办理.",
    discussion: """
      Steps: acknowledge, supplement, withdraw, settle, correct, reject, forward, counter, forward-counter, restore, \
      keep-down, lift, close.

      Examples:
        caibian claim step 7b1c acknowledge
        caibian claim step 7b1c 回告
        caibian claim step 7b1c withdraw --text 无授权
        caibian claim step 7b1c settle --yuan 200 --text "R41 每千字 100 元"
        caibian claim step 7b1c reject --text "授权书；可向主管部门投诉或起诉"
        caibian claim step 7b1c lift
      """)

  @Argument(help: "The claim's number: the first digits of its id.")
  var id: String

  @Argument(help: "The step.")
  var step: String

  @Option(help: "The reason, note, reasons or evidence that the step takes.")
  var text: String?

  @Option(
    help: "What is paid, in yuan and fen: 200 or 200.50. It enters the fee ledger, to be approved by somebody else.")
  var yuan: String?

  @Flag(help: "It is paid to a unit: no income tax is withheld.")
  var unit = false

  @OptionGroup var notice: NoticeOptions
  @OptionGroup var common: CommonOptions

  /// The order of scripts that were written when the step came first is taken, too: no step's name is a number.
  mutating func validate() throws {
    if Typed<ClaimAction>(argument: step) == nil, Typed<ClaimAction>(argument: id) != nil { (id, step) = (step, id) }
    guard Typed<ClaimAction>(argument: step) != nil else {
      throw ValidationError("There is no such step of a claim; the help names them.")
    }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let acting = ActOnClaim(room.desk, keys: context.keys)
    let (after, articles) = try await acting(try command, onClaim: id, by: room.session)
    if articles > 0 {
      context.note(
        "涉及稿件 \(articles) 篇；页面由 caibian dispatch 更新。",
        "\(context.words.counted(articles, "article")) changed; caibian dispatch brings the pages into line.")
    }
    try await context.show(after, room)
  }

  private var command: ClaimCommand {
    get throws {
      let said = text ?? ""
      guard let step = Typed<ClaimAction>(argument: step)?.value else {
        throw InputFault.statement(self.step, form: "acknowledge")
      }
      switch step {
      case .acknowledge: return .acknowledge
      case .supplement: return .supplement(notice.notice)
      case .hold: return .hold
      case .withdraw: return .withdraw(reason: said)
      case .settle:
        guard let money = yuan.flatMap({ Money($0) }), money < Money(yuan: 10_000_000) else {
          throw InputFault.number(yuan ?? "", option: "--yuan")
        }
        return .settle(ClaimSettlement(fen: Int(money.fen), basis: said, isToUnit: unit ? true : nil))
      case .correct: return .correct(note: said)
      case .reject: return .reject(reasons: said)
      case .forward: return .forward(to: said)
      case .counter: return .counter(said)
      case .forwardCounter: return .forwardCounter
      case .restore: return .restore
      case .keepDown: return .keepDown(evidence: said)
      case .lift: return .lift
      case .close: return .close
      case .assess, .receive: throw InputFault.statement(step.rawValue, form: "claim assess, claim receive")
      }
    }
  }
}

struct HoldClaim: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Stop every use at once 先行停用.",
    discussion: """
      The articles vanish from pages and lists, and no use of them, of their words or of what they came from is allowed.

      Example:
        caibian claim hold 7b1c
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The claim's number: the first digits of its id.")
  var id: String

  @Flag(help: "Leave the pages to a running caibian dispatch.")
  var noDispatch = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let acting = ActOnClaim(room.desk)
    let pages = try await context.pages(site, of: room.newsroom, room.desk, isLeft: noDispatch)
    let (after, articles) = try await acting(.hold, onClaim: id, by: room.session)
    context.tellWhere(pages)
    let fault = await context.bringAll(pages, room)
    context.note("停用稿件 \(articles) 篇。", "\(context.words.counted(articles, "article")) stopped.")
    try await context.show(after, room)
    if let fault { throw fault }
  }
}

struct AssessClaim: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Say whether our basis holds 评估.",
    discussion: """
      Example:
        caibian claim assess 7b1c --as holds --note 授权书在有效期内
      """)

  @Argument(help: "The claim's number: the first digits of its id.")
  var id: String

  @Option(name: .customLong("as"), help: "holds, fails, credit-wrong or unclear.")
  var result: Typed<ClaimAssessment>

  @Option(help: "Why.")
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let acting = ActOnClaim(room.desk)
    let (after, _) = try await acting(.assess(result.value, note: note ?? ""), onClaim: id, by: room.session)
    try await context.show(after, room)
  }
}
