import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ImportRepost: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in a pasted page as a draft, and say what it lacks 转载导入.",
    discussion: """
      The text that a page shows, navigation and all, or plain text. What the page does not say stays \
      empty: nothing is guessed. What is known besides can be given here or later, with repost describe.

      Examples:
        caibian repost import page.txt
        caibian repost import page.txt --column 强县新闻 --url https://example.com/a.html
        pbpaste | caibian repost import - --column 强县新闻
      """)

  struct Answer: Encodable {
    let article: ArticleAnswer
    let read: ReadAnswer
    /// What stands in the way of running it, each with its remedy.
    let missing: [FindingAnswer]
  }

  @Argument(help: ArgumentHelp("The page; - is standard input.", valueName: "file|-"), completion: .file())
  var file: String

  @Option(help: "The column; otherwise the one that the page names, if the newsroom has it.")
  var column: String?

  @OptionGroup var origin: OriginOptions

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let text = try context.text(of: file)
    let page: PageText
    do { page = try PageReader.read(text) } catch { throw InputFault.markup(path: file) }
    let room = try await context.room()
    let path = try column.map { try room.settings.find(column: $0) } ?? named(by: page, in: room)
    let imported = try await ImportedPage(page, stating: origin, in: room)
    let article = try await DraftArticle(room.desk)(
      imported.manuscript, provenance: .repost(imported.repost), in: path, printedEditor: imported.printedEditor,
      by: room.session)
    let missing = try await AskRights(room.desk)(.inbound(.web), on: article).obstacles
    let answer = Answer(
      article: ArticleAnswer(article, in: room), read: ReadAnswer(page),
      missing: missing.map { FindingAnswer($0, context.words) })
    context.answer(answer) { ImportScreen(article, page, missing, context).text }
  }

  private func named(by page: PageText, in room: Room) throws -> ColumnPath {
    let path = page.columnPath.drop { $0 == room.settings.name }
    guard !path.isEmpty else { throw InputFault.columnNeeded(known: room.settings.columns.map(\.path.description)) }
    return try room.settings.find(column: path.joined(separator: "/"))
  }
}

/// What was found on the page.
struct ReadAnswer: Encodable {
  let columnPath: [String]
  let credit: String?
  let copyrightNotice: String?
  /// Parts of a page that are not there: `headline`, `body`, `creditLine`.
  let absent: [String]

  init(_ page: PageText) {
    columnPath = page.columnPath
    credit = page.creditAsPrinted
    copyrightNotice = page.copyrightNotice
    absent = page.missing.map(\.rawValue)
  }
}
