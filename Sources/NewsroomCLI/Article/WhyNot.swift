import ArgumentParser
import Editorial
import Newsroom

struct WhyNot: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "What you can do to an article, and what stands in the way 为何不能.",
    discussion: """
      Examples:
        caibian article why 3f2a
        caibian article why 3f2a publish
        caibian article why 3f2a 发布
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Argument(help: "One action; otherwise all of them.")
  var action: Typed<Action>?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let explained = try await ExplainArticle(room.desk)(article, for: room.session)
      .filter { action == nil || $0.action == action?.value }
    context.answer(WhyAnswer(article, explained, context.words)) {
      explained.map { line($0.action, $0.unmet, context) }.joined(separator: "\n")
    }
  }

  /// An action out of its stage says only that, unless it was asked for.
  private func line(_ action: Action, _ unmet: [Unmet], _ context: Context) -> String {
    let words = context.words
    let style = context.style
    if unmet.isEmpty { return "\(style.good("✓")) \(words.name(action))" }
    let shown = self.action == nil && unmet.first?.code == "stage" ? Array(unmet.prefix(1)) : unmet
    return ([("\(style.bad("✗")) \(words.name(action))")] + shown.map { "    - \(words.sentence($0))" })
      .joined(separator: "\n")
  }
}
