import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ImportRepost: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in a saved or pasted page as a draft, and say what it lacks 转载导入.",
    discussion: """
      A page as the browser saves it (HTML or MHTML, UTF-8 or GBK or Big5, up to 10 MB), the text that a page shows, navigation \
      and all, or plain text. What the page does not say stays empty, and where two readings are likely both are named: \
      nothing is guessed. Pictures of the text are listed, not fetched; those of a .docx or .odt are taken in. What is known besides can be given here or later, \
      with repost describe.

      网页另存为的文件（HTML）、从浏览器复制的整页文字、纯文字都可以。页面没有写明的留空；拿不准的列出候选，不作猜测。

      Examples:
        caibian repost import page.html --column 强县新闻
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
    let (page, document) = try await context.page(of: file)
    let room = try await context.room()
    let path = try column.map { try room.settings.find(column: $0) } ?? named(by: page, in: room)
    let pictures = try await context.pictures(of: document)
    let imported = try await ImportedPage(page, with: pictures.map(\.picture), stating: origin, in: room)
    let article = try await DraftArticle(room.desk)(
      imported.manuscript.illustrated(by: pictures.map { Illustration($0.picture) }), with: pictures,
      provenance: .repost(imported.repost), in: path, printedEditor: imported.printedEditor,
      by: room.session)
    context.tell(
      ofFilesOf: article.revision.manuscript.illustrations, article, in: room,
      hint: (
        "用 caibian article picture caption --from-file 可以取用。",
        "Take it over with caibian article picture caption --from-file."
      ))
    let missing = try await AskRights(room.desk)(.inbound(.web), on: article.id, by: room.session).obstacles
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
  /// What more than one reading is likely of, with the candidates.
  let uncertain: [UncertainAnswer]
  let pictures: [PagePictureAnswer]

  init(_ page: PageText) {
    columnPath = page.columnPath
    credit = page.creditAsPrinted
    copyrightNotice = page.copyrightNotice
    absent = page.missing.map(\.rawValue)
    uncertain = page.doubts.map { UncertainAnswer(field: $0.field.rawValue, candidates: $0.candidates) }
    pictures = page.pictures.map { PagePictureAnswer(address: $0.address, caption: $0.caption) }
  }
}

/// A field that stays empty because the page does not say for certain; of `body`, lines at its edges that were left out.
struct UncertainAnswer: Encodable {
  /// `headline`, `source`, `date` or `body`.
  let field: String
  let candidates: [String]
}

/// A picture of the text; the address is `null` where only its caption was pasted.
struct PagePictureAnswer: Encodable {
  let address: String?
  let caption: String?
}
