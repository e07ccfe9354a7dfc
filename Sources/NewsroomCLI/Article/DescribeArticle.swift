import ArgumentParser
import Editorial
import Newsroom

struct DescribeArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "State facts about an article, apart from its text 著录.",
    discussion: """
      Of a repost's origin, see caibian repost describe.

      Examples:
        caibian article describe 3f2a --column 国内国际/强县新闻
        caibian article describe 3f2a --news-information yes
        caibian article describe 3f2a --attest title
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Move it to this column.")
  var column: String?

  @Option(help: "Whether it is news information 新闻信息.")
  var newsInformation: Typed<YesNo>?

  @Option(help: "Vouch that the changed title, or the shortening, keeps the meaning.")
  var attest: [Typed<AttestedClaim>] = []

  @Option(help: "Why something that had been stated is changed.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard column != nil || newsInformation != nil || !attest.isEmpty else { throw InputFault.nothingToDescribe }
    try await context.act(on: id, named: named) { _, room in
      .describe(
        Description(
          column: try column.map { try room.settings.find(column: $0) },
          isNewsInformation: newsInformation?.value.isYes,
          attests: Set(attest.map(\.value.claim)), reason: reason))
    }
  }
}
