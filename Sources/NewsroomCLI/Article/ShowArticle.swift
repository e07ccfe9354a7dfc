import ArgumentParser
import Editorial
import Newsroom

struct ShowArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The whole story of an article 稿件全貌.",
    discussion: """
      Facts, sign-offs, rights, text and history. --history gives the history alone.

      Examples:
        caibian article show 3f2a
        caibian article show 3f2a --history
        caibian article show 3f2a --json | jq .article.revision.digest
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Flag(help: "Only what happened to it, and when.")
  var history = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let story = try await StoryOfArticle(room.desk)(try await room.id(id), by: room.session)
    let (article, links, rights) = (story.article, story.history, story.rights)
    let answer = StoryAnswer(
      article: ArticleAnswer(article, in: room), rights: DecisionAnswer(rights, context.words),
      history: links.map { EventAnswer($0, context.words) },
      left: story.left.isEmpty ? nil : story.left.sorted().map(\.text))
    context.answer(answer) {
      let screen = ArticleScreen(article, left: story.left, room, context)
      return history ? screen.history(links) : screen.whole(links, rights)
    }
  }
}
