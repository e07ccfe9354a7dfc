import ArgumentParser
import Editorial
import Newsroom

struct RevertArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "revert", abstract: "Take up an earlier text again, as a new revision 恢复旧稿.",
    discussion: """
      Nothing in between is lost, and the sign-offs on the present text are void, as after any edit.

      Examples:
        caibian article revert 3f2a 2
        caibian article revert 3f2a 7ccfc052
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "The revision, by its number or digest.")
  var revision: String

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let wanted = try await room.revision(revision, of: article)
    let after = try await room.save(
      wanted.manuscript, base: article.revision.digest, on: article, request: named.request)
    context.answer(ArticleAnswer(after, in: room, context.words)) {
      context.step(.edit, article, after, room) + "\n"
        + TextDifference(from: article.revision, to: after.article.revision).text(for: context.terminal)
    }
  }
}
