import ArgumentParser
import Editorial
import Newsroom

struct ListArticles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Articles, the longest untouched first 稿件列表.",
    discussion: """
      Examples:
        caibian article list
        caibian article list --stage published --column 梧桐
        caibian article list --stage 审核
        caibian article list --mine
      """)

  @Option(help: "Only in this stage; may be given again.")
  var stage: [Typed<Stage>] = []

  @Option(help: "Only in this column and below it.")
  var column: String?

  @Flag(help: "Only what is assigned to you.")
  var mine = false

  @Option(help: "At most so many.")
  var limit = 200

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let words = context.words
    let path = try column.map { try room.settings.find(column: $0) }
    let stages = stage.isEmpty ? Set(Stage.allCases) : Set(stage.map(\.value))
    let articles = try await Newsroom.ListArticles(room.desk)(
      in: stages, of: path ?? .newsroom, isMine: mine, limit: limit, by: room.session)
    context.answer(ArticlesAnswer(articles: articles.map(ArticlesAnswer.Row.init))) {
      guard !articles.isEmpty else { return words.say("没有稿件。", "There are no articles.") }
      var table = Table(
        words.say("编号", "id"), words.say("阶段", "stage"), words.say("标题", "headline"), words.say("栏目", "column"),
        words.say("改动", "changed"), words.say("由", "by"), words.say("受派", "assigned to"), whole: [0, 1, 4])
      for article in articles {
        table.add(
          Table.Cell(String(article.article.short), .strong),
          Table.Cell(words.name(article.stage), article.stage.meaning),
          Table.Cell(context.headline(of: article)), Table.Cell(article.column.description),
          Table.Cell(room.time(article.changed)), Table.Cell(words.name(article.changedBy)),
          Table.Cell(article.assignee?.text ?? ""))
      }
      return table.text(for: context.terminal)
    }
  }
}
