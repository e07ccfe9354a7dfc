import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct EditArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the text 改稿.",
    discussion: """
      Without --file the current text opens in $EDITOR. If somebody else changes it meanwhile, nothing \
      is overwritten: you are told by whom, your text is kept as a branch, and article merge makes one \
      text of both. A change voids the sign-offs on the old text. While your editor is open, the others see \
      that you are at work, and what you have written to the file is kept every half minute.

      Examples:
        caibian article edit 3f2a
        caibian article edit 3f2a --headline 桐乡春茶开采
        caibian article text 3f2a > a.txt; vi a.txt; caibian article edit 3f2a --file a.txt
      """)

  @OptionGroup var text: ManuscriptOptions

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The digest of the text you wrote from, at least 8 digits; otherwise the current text.")
  var base: String?

  @Flag(help: "It is written with the live text in view that was published meanwhile; see article fix.")
  var live = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let current = article.revision
    let written = try await base.asyncMap { try await room.revision(digest: $0, of: article) } ?? current
    let onto = live ? article.live?.revision.digest : nil
    let work = AtWork(room: room, article: article, written: written, place: context.place)
    func save(_ manuscript: Manuscript) async throws -> ArticleStep {
      // Text is typed, pictures stay as they were.
      try await room.save(
        manuscript.illustrated(by: written.manuscript.illustrations), base: written.digest, onto: onto, on: article,
        request: named.request)
    }
    func write() async throws -> ArticleStep {
      let begin = ManuscriptText.written(written.manuscript)
      let writing = try await Writing(
        text, context, begin: begin, named: String(article.id.short), beside: work.watch)
      return try await writing.saving { manuscript, _ in try await save(manuscript) }
    }
    let after =
      if let headline = text.headline, text.file == nil {
        try await save(
          Manuscript(headline: Headline(headline), deck: current.manuscript.deck, body: current.manuscript.body))
      } else if text.file == nil, context.canAsk {
        try await work.during(write)
      } else {
        try await write()
      }
    context.answer(ArticleAnswer(after, in: room, context.words)) { context.step(.edit, article, after, room) }
  }
}

extension Optional {
  /// `map` for what takes its time.
  func asyncMap<Answer>(_ transform: (Wrapped) async throws -> Answer) async rethrows -> Answer? {
    guard let self else { return nil }
    return try await transform(self)
  }
}
