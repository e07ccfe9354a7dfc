import ArgumentParser
import Editorial
import Newsroom

struct ShowRepost: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Where a repost comes from, and every hand it went through 出处.",
    discussion: """
      Examples:
        caibian repost show 3f2a
        caibian repost show 3f2a --snapshot
      """)

  struct Answer: Encodable {
    let id: String
    let provenance: ProvenanceAnswer
    /// How far our text is from the original's: E0 to E4.
    let editClass: String
    let snapshotVerifies: Bool
    let chainHolds: Bool
    let snapshot: String
  }

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Flag(help: "The original's text as it was taken over.")
  var snapshot = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    guard let repost = article.provenance.repost else { throw InputFault.notARepost(id) }
    let edit = EditClass.between(
      original: repost.origin.snapshot.text, ours: article.revision.manuscript.bodyText)
    let answer = Answer(
      id: article.id.description, provenance: ProvenanceAnswer(article.provenance), editClass: edit.rawValue,
      snapshotVerifies: repost.origin.snapshot.verifies, chainHolds: repost.chainHolds,
      snapshot: repost.origin.snapshot.text)
    context.answer(answer) {
      snapshot ? repost.origin.snapshot.text : RepostScreen(repost, edit, room, context).text
    }
  }
}
