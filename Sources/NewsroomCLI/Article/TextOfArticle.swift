import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct TextOfArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "The text and nothing else, as edit --file takes it 原文.",
    discussion: """
      Examples:
        caibian article text 3f2a > story.txt
        caibian article text 3f2a --revision 1
      """)

  struct Answer: Encodable {
    let id: String
    var revision: RevisionAnswer?
    /// A text that is no revision yet, as edit takes it.
    var text: String?

    init(id: String, revision: RevisionAnswer) {
      self.id = id
      self.revision = revision
    }

    init(id: String, text: Manuscript) {
      self.id = id
      self.text = ManuscriptText.written(text)
    }
  }

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "An earlier revision, by its number or digest.")
  var revision: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.id(id)
    let wanted: Revision
    if let revision {
      wanted = try await room.revision(revision, of: room.article(id))
    } else {
      wanted = try await ReadArticle(room.desk).text(article, by: room.session)
    }
    context.answer(Answer(id: article.description, revision: RevisionAnswer(wanted))) {
      // The answer's own line break ends the last line.
      String(ManuscriptText.written(wanted.manuscript).dropLast())
    }
  }
}
