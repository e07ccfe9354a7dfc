import ArgumentParser
import Editorial
import Newsroom

struct CommissionArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "commission", abstract: "Order a story from somebody who writes for a column 派选题.",
    discussion: """
      It is a draft without a text, assigned to that person with the brief. They find it in their queue, and \
      write and send it in like any draft. Whoever ordered it has written nothing of it, and may sign it.

      Examples:
        caibian article commission "清明前后春茶开采，采访茶农和合作社" --column 梧桐 --to sample-reporter
        caibian article commission 春茶杯颁奖 --column 梧桐 --to sample-reporter --headline 春茶杯今晚颁奖
      """)

  @Argument(help: "The brief: what the story is to be about.")
  var brief: String

  @Option(help: "The column: its path, or the end of it, such as 强县新闻.")
  var column: String

  @Option(help: "Who is to write it, by the short name.")
  var to: String

  @Option(help: "A working title.")
  var headline: String?

  @Option(help: "Our own source label; otherwise the newsroom's name.")
  var label: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let path = try room.settings.find(column: column)
    let title: Headline?
    do {
      title = try headline.map { typed throws(TextFault) in try Headline(typed) }
    } catch {
      throw NewsroomError.badText(error)
    }
    let article = try await CommissionStory(room.desk)(
      brief, headline: title, label: label, to: try await room.person(to).id, in: path, by: room.session,
      request: named.request)
    room.remembered?.remember(article.id)
    context.answer(ArticleAnswer(article, in: room)) {
      context.words.say(
        "\(context.style.strong(article.id.short))  选题派给\(article.assignment?.person.text ?? "")  \(article.column)",
        "\(context.style.strong(article.id.short))  ordered from \(article.assignment?.person.text ?? "")  \(article.column)"
      )
    }
  }
}
