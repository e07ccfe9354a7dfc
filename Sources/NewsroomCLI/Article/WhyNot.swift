import ArgumentParser
import Editorial
import Newsroom

struct WhyNot: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "What you can do to an article, and what stands in the way 为何不能.",
    discussion: """
      Examples:
        caibian article why 3f2a            # what you can do
        caibian article why 3f2a --all      # and what you cannot, with the reasons
        caibian article why 3f2a publish
        caibian article why 3f2a 发布
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "One action; otherwise those that you can do.")
  var action: Typed<Action>?

  @Flag(help: "Every action, and what stands in the way of each.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let explained = try await ExplainArticle(room.desk)(article.id, for: room.session)
      .filter { action == nil || $0.action == action?.value }
    let here = explained.filter { !$0.unmet.isEmpty && !Self.isElsewhere($0.unmet) }.map(\.action)
    let able = try await WhoMay(room.desk)(here, on: article.id, by: room.session)
    context.answer(WhyAnswer(article, explained, able, context.words)) {
      let isOne = action != nil
      let near = explained.filter { isOne || (all ? !Self.isElsewhere($0.unmet) : $0.unmet.isEmpty) }
      let far = explained.filter { !isOne && all && Self.isElsewhere($0.unmet) }
      return
        (near.map { line($0.action, $0.unmet, able[$0.action] ?? [], context) }
        + Self.elsewhere(far.map(\.action), article, context)
        + (isOne || all ? [] : Self.rest(explained.count - near.count, article, context)))
        .joined(separator: "\n")
    }
  }

  private static func rest(_ count: Int, _ article: Article, _ context: Context) -> [String] {
    guard count > 0 else { return [] }
    return [
      context.style.faint(
        context.words.say(
          "另有 \(count) 项现在办不了：caibian article why \(article.id.short) --all",
          "\(count) more that you cannot do now: caibian article why \(article.id.short) --all"))
    ]
  }

  /// An action of another stage: why it cannot be done there is of no use now.
  private static func isElsewhere(_ unmet: [Unmet]) -> Bool { unmet.first?.code == "stage" }

  private static func elsewhere(_ actions: [Action], _ article: Article, _ context: Context) -> [String] {
    guard !actions.isEmpty else { return [] }
    let words = context.words
    let named = actions.map { action in
      "\(words.name(action))" + words.say("（", " (") + action.rule.from.map { words.name($0) }.joined(separator: "/")
        + words.say("）", ")")
    }
    let stage = words.name(article.stage)
    return [
      context.style.faint(
        Wrapping.wrap(words.say("现处“\(stage)”，不在其阶段的：", "not in \(stage): ") + words.list(named), for: context.terminal)
      )
    ]
  }

  private func line(_ action: Action, _ unmet: [Unmet], _ able: [Person], _ context: Context) -> String {
    let words = context.words
    let style = context.style
    if unmet.isEmpty { return "\(style.good("✓")) \(words.name(action))" }
    return
      ([("\(style.bad("✗")) \(words.name(action))")]
      + unmet.map {
        Wrapping.wrap("    - \(words.sentence($0))", for: context.terminal)
      } + who(able, context))
      .joined(separator: "\n")
  }

  /// Who could do it now, where I cannot.
  private func who(_ able: [Person], _ context: Context) -> [String] {
    guard !able.isEmpty else { return [] }
    let names = context.words.list(able.map { "\($0.name) (\($0.id))" })
    return [Wrapping.wrap(context.words.say("    现在可由：\(names)", "    who can now: \(names)"), for: context.terminal)]
  }
}
