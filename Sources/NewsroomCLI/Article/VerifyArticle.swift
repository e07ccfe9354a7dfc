import ArgumentParser
import Editorial
import Newsroom

struct VerifyArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove that an article's history is whole 核验.",
    discussion: """
      Every link of the history is checked, and replayed to the stored state.

      Example:
        caibian article verify 3f2a
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    try await Audit(room, context).verify([try await room.id(id)])
  }
}
