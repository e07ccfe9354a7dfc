import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct DescribeRightsCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Record what was found out about the rights in an article 版权档案.",
    discussion: """
      Without anything to state, shows what is on file.

      Examples:
        caibian rights describe 3f2a --byline 孟宪华=staff --byline 李中文=correspondent
        caibian rights describe 3f2a --component photo:图1+new --basis 图1=own --attest 图1
        caibian rights describe 3f2a --basis "text=consent:2026-07-01 来函" --minors none
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var stated: RightsStatements
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let describing = DescribeRights(room.desk)
    let statements = try stated.statements(by: room.session.person.id, at: room.desk.clock.now)
    let file =
      statements.isEmpty
      ? try await describing.file(of: article.id, by: room.session)
      : try await describing(statements, on: article.id, by: room.session)
    let decision = try await AskRights(room.desk)(.inbound(.web), on: article.id, by: room.session)
    context.answer(RightsFileAnswer(file, decision)) {
      RightsFileScreen(file, context).text + "\n" + context.words.say("结论：", "answer: ")
        + context.words.name(decision.outcome)
    }
  }
}

struct SupposeRights: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "How the answer would change: nothing is saved 假设.",
    discussion: """
      Examples:
        caibian rights whatif 3f2a --byline 孟宪华=staff
        caibian rights whatif 3f2a --file draft-agreement.yaml
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Agreements, units, licences and lists to suppose, written as in rights.yaml.", completion: .file())
  var file: String?

  @Option(help: "Where it is to appear.")
  var channel = Typed(Channel.web)

  @Option(help: "Answer as of this moment; otherwise now.")
  var asOf: String?

  @OptionGroup var stated: RightsStatements
  @OptionGroup var policy: PolicyOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let moment = try asOf.map { try room.instant($0, .either) }
    let statements = try stated.statements(by: room.session.person.id, at: room.desk.clock.now)
    var records: [RightsRecord] = []
    if let file { records = try await RightsPaper(path: file, policy, in: room, context).book.records }
    let (before, after) = try await DescribeRights(room.desk).supposing(
      statements, records, .inbound(channel.value), on: article.id, by: room.session, asOf: moment)
    context.answer(SupposedAnswer(before: before.outcome.rawValue, decision: DecisionAnswer(after, context.words))) {
      context.words.say(
        "现在：\(context.words.name(before.outcome))；假设之下：\n",
        "now: \(context.words.name(before.outcome)); supposing this:\n")
        + DecisionScreen(after, room, context).text
    }
  }
}

struct ReplayRights: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Decide again from the facts as they were: is it the same answer 复算.",
    discussion: """
      Exit code 1: the answer is another one. The decision is named by its whole id, or by the article that it let pass.

      Example:
        caibian rights replay 3f2a
      """)

  @Argument(help: "The decision's whole id, or an article's id or its first digits.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let stored = try await room.decision(id)
    let (decision, agrees) = try await ReplayDecision(room.desk)(stored.id, by: room.session)
    context.answer(
      ReplayAnswer(
        agrees: agrees, inputs: decision.inputs.hex,
        decision: DecisionAnswer(stored.decision, id: stored.id, context.words))
    ) {
      agrees
        ? context.words.say("复算一致：\(stored.id)", "The same answer again: \(stored.id)")
        : context.words.say("复算不一致；当时的结论：\n", "Another answer than the one that was kept:\n")
          + DecisionScreen(stored.decision, id: stored.id, room, context).text + "\n"
          + DecisionScreen(decision, room, context).text
    }
    if !agrees { throw ExitCode(ExitCodes.refused) }
  }
}
