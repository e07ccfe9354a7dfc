import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct DraftStory: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Bring in a story of our own 建稿.",
    discussion: """
      The text is the headline on the first line, a deck that begins with —— if there is one, then a \
      paragraph a line. UTF-8, UTF-16 and GB18030 are read. A .docx or .odt comes with its pictures and what \
      stands under them. Lines that tell of whoever sent it (笔名, 电话, 地址, 身份证, 银行卡 and the like, at the \
      top or the end) are left out and named: they are never printed.

      Examples:
        caibian article draft --column 梧桐
        caibian article draft --column 强县新闻 --author 沈一鸣 --file story.txt
        pbpaste | caibian article draft --column 梧桐 --headline 桐乡春茶开采 --file -
      """)

  @OptionGroup var text: ManuscriptOptions
  @OptionGroup var slip: SlipOption

  @Option(help: "The column: its path, or the end of it, such as 强县新闻.")
  var column: String

  @Option(help: "Our own source label; otherwise the newsroom's name.")
  var label: String?

  @Option(parsing: .upToNextOption, help: "The authors in printed order; otherwise you.")
  var author: [String] = []

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let path = try room.settings.find(column: column)
    let names =
      author.isEmpty
      ? [room.session.person.name] : author.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init)
    var authors: [Byline] = []
    for name in names { authors.append(try Byline(name, standing: author.isEmpty ? .staff : .unknown)) }
    let provenance = Provenance.own(label: label ?? room.settings.name, authors: authors)
    let writing = try await Writing(
      text, context, begin: text.headline.map { $0 + "\n\n" } ?? "", named: "draft", takesPictures: true,
      leavesSlipOut: !slip.keepSlip)
    let article = try await writing.saving { manuscript, pictures in
      try await DraftArticle(room.desk)(
        manuscript.illustrated(by: pictures.map { Illustration($0.picture) }), with: pictures, provenance: provenance,
        in: path, by: room.session, request: named.request)
    }
    context.tell(
      ofFilesOf: article.revision.manuscript.illustrations, article, in: room,
      hint: (
        "用 caibian article picture caption --from-file 可以取用。",
        "Take it over with caibian article picture caption --from-file."
      ))
    var answer = ArticleAnswer(article, in: room)
    answer.leftOut = writing.slip?.names
    context.answer(answer) {
      let text = article.revision.manuscript
      let shown = text.illustrations.count
      return context.words.say(
        "\(context.style.strong(article.id.short))  建稿  \(article.column)  \(text.characterCount) 字",
        "\(context.style.strong(article.id.short))  drafted in \(article.column), \(text.characterCount) characters")
        + (shown == 0 ? "" : context.words.say("，配图 \(shown) 张", ", \(shown) pictures"))
    }
  }
}
