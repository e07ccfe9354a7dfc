import ArgumentParser
import Editorial
import Newsroom

struct ManyArticles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "many", abstract: "Take the same step with many articles 批量办理.",
    discussion: """
      submit, pass, sign, schedule, publish, send-back, assign, deadline, move, spike, revive, hold and release. If one of \
      them cannot be done, none is, and you are told which and why; --what-can does the others. Each is decided and \
      recorded by itself.

      --queue takes what waits in your queue for the step, in --in that column only. To sign, you read every text on a \
      terminal, and one key says of each whether you sign it: y does, q ends, any other key leaves it; nothing is signed \
      unseen.

      Examples:
        caibian article many hold 3f2a 9c01 77de --reason 等待核实 --dry-run
        caibian article many pass --queue --editor sample-editor
        caibian article many sign --queue --in 梧桐
        caibian article many schedule 3f2a 9c01 --at "明天 8:00"
        caibian article queue --json | jq -r '.articles[].id' | xargs caibian article many submit
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let id: String
      /// `possible`, `done`, `refused`, `overtaken` or `leftAlone`.
      let fate: String
      let stage: String?
      let unmet: [UnmetAnswer]?
      /// What was taken back or suspended by it; left out where nothing was.
      var takenBack: [TakenBackAnswer]?
    }

    let action: String
    let dryRun: Bool
    let articles: [Row]
  }

  @Argument(help: "The step.")
  var step: Typed<StepName>

  @Argument(help: "The articles' ids, or their first digits.")
  var ids: [String] = []

  @Flag(help: "What waits in your queue for this step.")
  var queue = false

  @Option(
    name: .customLong("in"), help: ArgumentHelp("With --queue: only in this column and below it.", valueName: "column"))
  var place: String?

  @OptionGroup var more: ManyOptions

  @Flag(help: "Only say what would happen.")
  var dryRun = false

  @Flag(help: "Do those that can be done, even if others cannot.")
  var whatCan = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var site: SiteOptions

  @Flag(help: "Leave the pages to a running caibian dispatch.")
  var noDispatch = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard ids.isEmpty == queue else { throw ValidationError("Give the ids of articles, or --queue.") }
    guard queue || place == nil else { throw ValidationError("--in goes with --queue.") }
    try more.check(for: step.value)
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    var articles: [ArticleID] = []
    for typed in ids { articles.append(try await room.id(typed)) }
    if queue { articles = try await queued(in: room) }
    guard !articles.isEmpty else {
      return context.answer(answer([], context.words)) {
        context.words.say("没有等这一步的稿件。", "Nothing waits for this step.")
      }
    }
    if step.value == .sign, !dryRun {
      return try tell(try await readAndSign(articles, in: room, context), context)
    }
    if queue, !dryRun, !yes, context.canAsk {
      try await agree(to: articles, in: room, context)
    }
    let pages =
      try await step.value == .publish && !dryRun
      ? context.pages(site, of: room.newsroom, room.desk, isLeft: noDispatch) : nil
    let shown = context.surroundings.isInteractive ? context.surroundings.errors : nil
    let lines = try await ActOnMany(room.desk)(
      try await each(in: room, context), on: articles, by: room.session, isDryRun: dryRun,
      takesWhatItCan: whatCan
    ) { done, all in
      shown?.write(Self.bar(done, of: all))
    }
    // What was published is brought to the site in one round.
    let fault = await pages.asyncMap { await context.bringAll($0, room) } ?? nil
    defer { if let pages { context.tellWhere(pages) } }
    try tell(lines, context)
    if let fault { throw fault }
  }

  private func tell(_ lines: [ActOnMany.Line], _ context: Context) throws {
    context.answer(answer(lines, context.words)) { text(lines, context) }
    if lines.contains(where: { Self.isLeft($0.fate) }) { throw ExitCode(ExitCodes.refused) }
  }

  /// `[####....] 4/8`, on one line that is written over.
  private static func bar(_ done: Int, of all: Int) -> String {
    let width = 30
    let full = all == 0 ? width : done * width / all
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
    return "\r[\(bar)] \(done)/\(all)" + (done == all ? "\n" : "")
  }

  private static func isLeft(_ fate: ActOnMany.Fate) -> Bool {
    switch fate {
    case .possible, .done: false
    case .refused, .overtaken, .leftAlone: true
    }
  }

  private func answer(_ lines: [ActOnMany.Line], _ words: Words) -> Answer {
    Answer(
      action: step.value.rawValue, dryRun: dryRun,
      articles: lines.map { line in
        let id = line.article.description
        return switch line.fate {
        case .possible: Answer.Row(id: id, fate: "possible", stage: nil, unmet: nil)
        case .done(let step):
          Answer.Row(
            id: id, fate: "done", stage: step.article.stage.rawValue, unmet: nil,
            takenBack: TakenBackAnswer.all(of: step, words))
        case .refused(let refusal):
          Answer.Row(id: id, fate: "refused", stage: nil, unmet: refusal.unmet.map { UnmetAnswer($0, words) })
        case .overtaken: Answer.Row(id: id, fate: "overtaken", stage: nil, unmet: nil)
        case .leftAlone: Answer.Row(id: id, fate: "leftAlone", stage: nil, unmet: nil)
        }
      })
  }

  /// Why one was left alone: because of others, or because whoever read it said so.
  private func left(alone lines: [ActOnMany.Line], _ words: Words) -> String {
    let isStopped = !whatCan && lines.contains { if case .refused = $0.fate { true } else { false } }
    return step.value == .sign && !isStopped
      ? words.say("没有签", "not signed")
      : words.say(
        "没有动，因为别的办不了；用 --what-can 办能办的", "left alone, since others cannot be done; --what-can does what can be")
  }

  /// How many came to what: the last line, for whoever does not count.
  private func summary(_ lines: [ActOnMany.Line], _ words: Words) -> String {
    var (done, possible, refused, overtaken, left) = (0, 0, 0, 0, 0)
    for line in lines {
      switch line.fate {
      case .done: done += 1
      case .possible: possible += 1
      case .refused: refused += 1
      case .overtaken: overtaken += 1
      case .leftAlone: left += 1
      }
    }
    let parts = [
      (done, words.say("办成 \(done)", "\(done) done")),
      (possible, words.say("可以办 \(possible)", "\(possible) can be done")),
      (refused, words.say("办不了 \(refused)", "\(refused) cannot be done")),
      (overtaken, words.say("刚被改过 \(overtaken)", "\(overtaken) changed meanwhile")),
      (left, words.say("没有动 \(left)", "\(left) left alone")),
    ].filter { $0.0 > 0 }.map { $0.1 }
    return words.say(
      "共 \(lines.count) 篇：\(words.list(parts))", "\(words.counted(lines.count, "article")): \(words.list(parts))")
  }

  private func text(_ lines: [ActOnMany.Line], _ context: Context) -> String {
    let words = context.words
    let style = context.style
    let rows = lines.map { line -> String in
      let id = style.strong(line.article.short)
      return switch line.fate {
      case .possible: "\(style.good("✓")) \(id)  \(words.say("可以", "can be done"))"
      case .done(let step):
        (["\(style.good("✓")) \(id)  \(words.name(step.article.stage))"] + context.takenBack(step).map { "    \($0)" })
          .joined(separator: "\n")
      case .refused(let refusal):
        ([("\(style.bad("✗")) \(id)  \(words.headline(refusal))")]
          + words.sentences(refusal).map { Wrapping.wrap("    - \($0)", for: context.terminal) })
          .joined(separator: "\n")
      case .overtaken(let actor):
        "\(style.bad("✗")) \(id)  "
          + words.say("\(words.name(actor))刚刚改过，没有动；请看过再办", "\(words.name(actor)) was quicker; look at it again")
      case .leftAlone: "- \(id)  " + left(alone: lines, words)
      }
    }
    return (rows + [style.strong(summary(lines, words))]).joined(separator: "\n")
  }
}
