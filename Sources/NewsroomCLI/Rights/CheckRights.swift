import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct CheckRights: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "May we run this text? 能否刊用.",
    discussion: """
      Examples:
        caibian rights check 3f2a
        caibian rights check 3f2a --channel app --as-of "2026-01-01 00:00"
        caibian rights check 3f2a --territory HK
        caibian rights check 3f2a --act translate --text-language en --territory EU
        caibian rights check 3f2a --as-of "2026-01-01 00:00" --known-now
        caibian rights check 3f2a --keep
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Where it is to appear.")
  var channel = Typed(Channel.web)

  @Option(help: "What we would do with it; otherwise repost it, or what the change makes of it.")
  var act: Typed<UseAct>?

  @Option(help: "With which change, E0 to E7, where that is more than the texts show.")
  var edit: String?

  @OptionGroup var narrower: UseOptions

  @Option(help: "Answer as of this moment; otherwise now.")
  var asOf: String?

  @Flag(help: "With --as-of: by what is known today, and not by what was known then.")
  var knownNow = false

  @Flag(help: "Keep the answer, so that publishing can quote it within ten minutes.")
  var keep = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let question = RightsQuestion.inbound(
      channel.value, territory: try narrower.countries,
      detail: try narrower.detail(act: act?.value, edit: edit.map { try RightsStatements.named($0) }))
    if keep {
      let stored = try await AskRights(room.desk).keeping(question, on: article.id, by: room.session)
      context.answer(DecisionAnswer(stored.decision, id: stored.id, context.words)) {
        DecisionScreen(stored.decision, id: stored.id, room, context).text
      }
      return
    }
    let moment = try asOf.map { try room.instant($0, .either) }
    let decision = try await AskRights(room.desk)(
      question, on: article.id, asOf: moment, knownNow: knownNow, by: room.session)
    context.answer(DecisionAnswer(decision, context.words)) { DecisionScreen(decision, room, context).text }
    // Words that another has written are theirs, whatever was stated; whoever may look for copies is told.
    if room.session.person.canRead(.copies, of: article, at: room.desk.clock.now) {
      try await context.remark(copiesOf: article.id, room)
    }
  }
}

struct RequestRights: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "May a partner use our live text? 能否供人使用.",
    discussion: """
      Examples:
        caibian rights request 3f2a --partner 临沂日报社 --act repost
        caibian rights request 3f2a --partner 某网站 --act link --channel app
        caibian rights request 3f2a --partner 某网站 --act repost --territory HK
        caibian rights request 3f2a --partner 某网站 --act repost --territory "everywhere except JP"
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Who asks, by any of its names.")
  var partner: String

  @Option(help: "What they want to do.")
  var act: Typed<UseAct>

  @Option(help: "Where it is to appear.")
  var channel = Typed(Channel.web)

  @Option(help: "With which change: E0 (verbatim) to E7; otherwise verbatim.")
  var edit: String?

  @OptionGroup var narrower: UseOptions

  @Option(help: "Answer as of this moment; otherwise now.")
  var asOf: String?

  @Flag(help: "With --as-of: by what is known today, and not by what was known then.")
  var knownNow = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let moment = try asOf.map { try room.instant($0, .either) }
    let question = RightsQuestion.outbound(
      partner: partner, act: act.value, channel: channel.value, edit: try edit.map { try RightsStatements.named($0) },
      territory: try narrower.countries, detail: try narrower.detail())
    let decision = try await AskRights(room.desk)(
      question, on: article.id, asOf: moment, knownNow: knownNow, by: room.session)
    context.answer(DecisionAnswer(decision, context.words)) { DecisionScreen(decision, room, context).text }
  }
}
