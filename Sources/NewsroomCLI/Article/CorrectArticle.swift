import ArgumentParser
import Editorial

struct CorrectArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Begin a correction; the live text stays until it is published 更正.",
    discussion: """
      The corrected text goes through editing and signing like any other. The note is shown to readers.

      Example:
        caibian article correct 3f2a --what 人名有误 --why 读者来电 --note "原文“李民”应为“李明”，特此更正。"
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "What was wrong.")
  var what: String?

  @Option(help: "Why it is corrected.")
  var why: String?

  @Option(help: "What readers are told.")
  var note: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, _ in .correct(what: what, why: why, note: note) }
  }
}

struct AbandonCorrection: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "abandon", abstract: "Drop a correction; the live text stands 放弃更正.",
    discussion: """
      Example:
        caibian article abandon 3f2a --reason 原文无误
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Why; it stays in the article's history.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, _ in .abandon(reason: reason) }
  }
}
