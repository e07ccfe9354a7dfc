import ArgumentParser
import Editorial
import Newsroom

struct CommentArticleCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Say something about an article, or about words of it 批注.",
    discussion: """
      @name tells a person of the newsroom, by the short name or the printed one. Words are quoted from the \
      current text, or from another with --revision; when the text moves on, the comment goes along with \
      them, or is shown to be about an older text. Nothing that was said is changed or deleted.

      Examples:
        caibian article comment 3f2a "导语太长"
        caibian article comment 3f2a "@宋琼燕 数字与通稿不符" --quote 三百五十亩
        caibian article comment 3f2a "已核对，是三百五十亩" --answer 2
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "What you have to say.")
  var text: String

  @Option(help: "The words that it is about, exactly as they stand.")
  var quote: String?

  @Option(help: "Which of several places with these words, counted from 1.")
  var occurrence: Int?

  @Option(
    help: ArgumentHelp(
      "The words by their place, such as 12-40: characters from the headline on.", valueName: "from-to"))
  var range: TypedRange?

  @Option(help: "The text you have read, by its number or digest; otherwise the current one.")
  var revision: String?

  @Option(help: "The number of the comment that you answer.")
  var answer: Int?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard quote == nil || range == nil else { throw ValidationError("Give either --quote or --range.") }
    guard occurrence == nil || quote != nil else { throw ValidationError("--occurrence goes with --quote.") }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let read = try await revision.asyncMap { try await room.revision($0, of: article).digest }
    let place = quote.map { Remark.Place.words($0, occurrence: occurrence) } ?? range.map { .range($0.range) }
    let comment = try await CommentOnArticle(room.desk)(
      Remark(text, answering: answer, at: place), on: article.id, reading: read, by: room.session,
      request: named.request)
    let discussion = try await ReadArticle(room.desk).discussion(of: article.id, by: room.session)
    let screen = try await DiscussionScreen(article, discussion, room, context)
    context.answer(screen.answer(comment)) {
      context.words.say("批注 \(comment.number)", "comment \(comment.number)")
        + (comment.mentions.isEmpty
          ? "" : context.words.say("，告知 ", ", telling ") + context.words.list(comment.mentions.map(\.text)))
    }
  }
}

struct ListComments: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments", abstract: "What was said about an article 批注列表.",
    discussion: """
      Examples:
        caibian article comments 3f2a
        caibian article comments 3f2a --open --json
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Flag(help: "Only threads that are not resolved.")
  var open = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let discussion = try await ReadArticle(room.desk).discussion(of: article.id, by: room.session)
    let threads = discussion.threads.filter { !open || $0.isOpen }
    let screen = try await DiscussionScreen(article, discussion, room, context)
    context.answer(screen.answer(threads)) { screen.text(threads) }
  }
}

struct ResolveComment: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Resolve a thread of comments, or open it again 解决批注.",
    discussion: """
      Examples:
        caibian article resolve 3f2a 2
        caibian article resolve 3f2a 2 --reopen
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "The number of a comment in the thread.")
  var number: Int

  @Flag(help: "Open it again.")
  var reopen = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let thread = try await CommentOnArticle(room.desk).mark(
      number, isResolved: !reopen, on: article.id, by: room.session)
    let discussion = try await ReadArticle(room.desk).discussion(of: article.id, by: room.session)
    let screen = try await DiscussionScreen(article, discussion, room, context)
    context.answer(screen.answer([thread])) {
      let number = thread.beginning.number
      return thread.isOpen
        ? context.words.say("批注 \(number) 重新打开。", "Thread \(number) is open again.")
        : context.words.say("批注 \(number) 已解决。", "Thread \(number) is resolved.")
    }
  }
}

/// A stretch of a text as people type it: `12-40`, the first character and the one after the last, counted from 0.
struct TypedRange: ExpressibleByArgument {
  let range: Range<Int>

  init?(argument: String) {
    let parts = argument.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, 0 <= parts[0], parts[0] < parts[1] else { return nil }
    range = parts[0]..<parts[1]
  }
}
