import ArgumentParser
import Editorial
import Foundation
import Newsroom

struct ShowRepost: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Where a repost comes from, and every hand it went through 出处.",
    discussion: """
      Examples:
        caibian repost show 3f2a
        caibian repost show 3f2a --snapshot
        caibian repost show 3f2a --save-page original.html
      """)

  struct Answer: Encodable {
    let id: String
    let provenance: ProvenanceAnswer
    /// How far our text is from the original's: E0 to E4.
    let editClass: String
    let snapshotVerifies: Bool
    let chainHolds: Bool
    let snapshot: String
    /// Where the page was saved, as it came; `null` where that was not asked.
    let saved: String?
  }

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Flag(help: "The original's text as it was taken over.")
  var snapshot = false

  @Option(
    help: ArgumentHelp("Save the page as it came, byte for byte, into this file.", valueName: "file"),
    completion: .file())
  var savePage: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    guard let repost = article.provenance.repost else { throw InputFault.notARepost(id) }
    if let savePage { try await save(article.id, to: savePage, in: room) }
    let edit = EditClass.between(
      original: repost.origin.snapshot.text, ours: article.revision.manuscript.bodyText)
    let answer = Answer(
      id: article.id.description, provenance: ProvenanceAnswer(article.provenance), editClass: edit.rawValue,
      snapshotVerifies: repost.origin.snapshot.verifies, chainHolds: repost.chainHolds,
      snapshot: repost.origin.snapshot.text, saved: savePage)
    context.answer(answer) {
      if let savePage { return context.words.say("页面按原样存在 \(savePage)。", "The page lies in \(savePage), as it came.") }
      return snapshot ? repost.origin.snapshot.text : RepostScreen(repost, edit, room, context).text
    }
  }

  /// Overwrites nothing else: a file that holds the page already is left.
  private func save(_ id: ArticleID, to path: String, in room: Room) async throws {
    guard let file = try await ReadWork(room.desk).snapshotFile(of: id, by: room.session) else {
      throw InputFault.noPageKept(self.id)
    }
    if (try? Data(contentsOf: URL(filePath: path))) == Data(file) { return }
    do { try Data(file).write(to: URL(filePath: path), options: [.withoutOverwriting]) } catch {
      throw InputFault.cannotWrite(path: path, FileTrouble(error))
    }
  }
}
