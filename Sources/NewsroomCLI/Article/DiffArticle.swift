import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct DiffArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What changed between two revisions 比较.",
    discussion: """
      A revision is named by its number or by its digest. With none, what is live, or else the revision \
      before, is compared with the current text; with one, that one is.

      Examples:
        caibian article diff 3f2a
        caibian article diff 3f2a 1 3
        caibian article diff 3f2a --html > changes.html
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "The older revision.")
  var from: String?

  @Argument(help: "The newer revision; otherwise the current one.")
  var to: String?

  @Flag(help: "Show the whole text, not only what is near a change.")
  var whole = false

  @Flag(help: "As a piece of HTML, with del and ins.")
  var html = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let newer = try await to.asyncMap { try await room.revision($0, of: article) } ?? article.revision
    let named = try await from.asyncMap { try await room.revision($0, of: article) }
    let earlier = try await before(newer, of: article, in: room)
    let older = named ?? earlier
    let difference = TextDifference(from: older, to: newer)
    context.answer(DifferenceAnswer(article, older, newer, difference)) {
      if html { return DifferenceHTML.text(difference) }
      let head = context.words.say(
        "第 \(older.number) 稿 \(older.digest.short) → 第 \(newer.number) 稿 \(newer.digest.short)",
        "revision \(older.number) \(older.digest.short) → revision \(newer.number) \(newer.digest.short)")
      let text =
        difference.isEmpty
        ? context.words.say("没有不同。", "There is no difference.")
        : difference.text(for: context.terminal, context: whole ? .max / 4 : 24)
      return context.style.faint(head) + "\n" + text
    }
  }

  private func before(_ revision: Revision, of article: Article, in room: Room) async throws -> Revision {
    if let live = article.live?.revision, live.number < revision.number { return live }
    let earlier = try await room.revisions(of: article).last { $0.number < revision.number }
    return earlier ?? revision
  }
}
