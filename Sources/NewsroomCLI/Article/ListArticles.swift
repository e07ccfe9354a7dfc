import ArgumentParser
import Editorial
import Foundation
import Newsroom

struct ListArticles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Articles, the newest change first 稿件列表.",
    discussion: """
      What stands in an article finds `caibian find`.

      Examples:
        caibian article list
        caibian article list --sort waiting --limit 20
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

  @Option(help: "The order: the newest change first (changed), or the longest untouched (waiting).")
  var sort = Typed(ArticleOrder.changed)

  @Option(help: "At most so many.")
  var limit = 200

  @Option(help: ArgumentHelp("Go on from here: the next of the page before.", valueName: "place"))
  var after: TypedArticlePlace?

  @Flag(help: "Go on where the page before ended.")
  var more = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !more || after == nil else { throw ValidationError("Go on with --more, or from a place, not both.") }
  }

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let words = context.words
    let path = try column.map { try room.settings.find(column: $0) }
    let after = try more ? room.goingOn("list" + typed) { TypedArticlePlace(argument: $0) } : after
    let stages = stage.isEmpty ? Set(Stage.allCases) : Set(stage.map(\.value))
    let page = try await Newsroom.ListArticles(room.desk)(
      in: stages, of: path ?? .newsroom, isMine: mine, order: sort.value, after: after?.place, limit: limit,
      by: room.session)
    let articles = page.rows
    let next = page.next.map(TypedArticlePlace.text)
    context.answer(ArticlesAnswer(articles: articles.map(ArticlesAnswer.Row.init), next: next)) {
      guard !articles.isEmpty else { return words.say("没有稿件。", "There are no articles.") }
      var table = Table(
        words.say("编号", "id"), words.say("阶段", "stage"), words.say("标题", "headline"), words.say("栏目", "column"),
        words.say("改动", "changed"), words.say("由", "by"), words.say("受派", "assigned to"), whole: [0, 1, 4],
        title: 2, paths: [3], wide: [5, 6])
      for article in articles {
        table.add(
          Table.Cell(String(article.article.short), .strong),
          Table.Cell(words.name(article.stage), article.stage.meaning),
          Table.Cell(context.headline(of: article)), Table.Cell(article.column.description),
          Table.Cell(room.time(article.changed, in: context)), Table.Cell(words.name(article.changedBy)),
          Table.Cell(article.assignee?.text ?? ""))
      }
      room.remembered?.remember(next, of: "list" + typed)
      let more = next.map { _ in
        context.style.faint(
          words.say("只列出 \(articles.count) 篇，还有更多：", "Only \(articles.count) are listed; there is more: ")
            + "caibian article list\(typed) --more")
      }
      return ([table.text(for: context.terminal)] + [more].compactMap { $0 }).joined(separator: "\n")
    }
  }

  /// The options as they were typed.
  private var typed: String {
    let stages = stage.map { " --stage \($0.value.rawValue)" }.joined()
    let place = column.map { " --column \($0)" } ?? ""
    return "\(stages)\(place)\(mine ? " --mine" : "")"
      + (sort.value == .changed ? "" : " --sort \(sort.value.rawValue)") + (limit == 200 ? "" : " --limit \(limit)")
  }
}

/// A place in a list of articles, as scripts and people hand it on: the microseconds when it had last changed, and the article.
struct TypedArticlePlace: ExpressibleByArgument {
  let place: ArticlePlace

  init?(argument: String) {
    let parts = argument.split(separator: ".")
    guard parts.count == 2, let changed = Int64(parts[0]), let uuid = UUID(uuidString: String(parts[1])) else {
      return nil
    }
    place = ArticlePlace(changed: Instant(microseconds: changed), article: ArticleID(uuid))
  }

  static func text(_ place: ArticlePlace) -> String { "\(place.changed.microseconds).\(place.article)" }
}

extension ArticleOrder: TypedName {
  static func chinese(_ value: ArticleOrder) -> String { value == .changed ? "改动" : "等候" }
}
