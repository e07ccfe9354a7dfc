import ArgumentParser
import Editorial

struct FixArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "Fix the live text while a long revision is under way 急改.",
    discussion: """
      The long revision is set aside, whole. The fix begins from the live text and goes through the same \
      stages, with a note of its own. When it is out, the long revision comes back, is told that the live \
      text moved, and waits to be brought together with it (article merge --live). Dropping the fix \
      (article abandon) brings it back as it was.

      Example:
        caibian article fix 3f2a --what 电话有误 --why 读者来电 --note 原文电话有误，特此更正。
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
    try await context.act(on: id, named: named) { _, _ in .fix(what: what, why: why, note: note) }
  }
}
