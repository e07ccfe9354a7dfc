import ArgumentParser
import Editorial
import Newsroom

struct ManyArticles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "many", abstract: "Take the same step with many articles 批量办理.",
    discussion: """
      submit, send-back, spike, revive, hold and release. If one of them cannot be done, none is, and you \
      are told which and why; --what-can does the others. Each is decided and recorded by itself.

      Examples:
        caibian article many hold 3f2a 9c01 77de --reason 等待核实 --dry-run
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

  enum Step: String, TypedName {
    case submit, sendBack, spike, revive, hold, release

    static func chinese(_ value: Step) -> String { Action(rawValue: value.rawValue).map(Action.chinese) ?? "" }

    func command(_ reason: String?) -> ArticleCommand {
      switch self {
      case .submit: .submit
      case .sendBack: .sendBack(reason: reason)
      case .spike: .spike(reason: reason)
      case .revive: .revive(reason: reason)
      case .hold: .hold(reason: reason)
      case .release: .release(reason: reason)
      }
    }
  }

  @Argument(help: "The step.")
  var step: Typed<Step>

  @Argument(help: "The articles' ids, or their first digits.")
  var ids: [String]

  @Option(help: "Why; it stays in each article's history.")
  var reason: String?

  @Flag(help: "Only say what would happen.")
  var dryRun = false

  @Flag(help: "Do those that can be done, even if others cannot.")
  var whatCan = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    var articles: [ArticleID] = []
    for typed in ids { articles.append(try await ReadArticle(room.desk).id(typed, by: room.session)) }
    let shown = context.surroundings.isInteractive ? context.surroundings.errors : nil
    let lines = try await ActOnMany(room.desk)(
      step.value.command(reason), on: articles, by: room.session, isDryRun: dryRun, takesWhatItCan: whatCan
    ) { done, all in
      shown?.write(Self.bar(done, of: all))
    }
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

  private func text(_ lines: [ActOnMany.Line], _ context: Context) -> String {
    let words = context.words
    let style = context.style
    return lines.map { line in
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
      case .leftAlone:
        "- \(id)  "
          + words.say(
            "没有动，因为别的办不了；用 --what-can 办能办的", "left alone, since others cannot be done; --what-can does what can be")
      }
    }.joined(separator: "\n")
  }
}
