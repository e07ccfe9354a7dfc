import ArgumentParser
import Editorial
import Newsroom

struct EditArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the text 改稿.",
    discussion: """
      Without --file the current text opens in $EDITOR. If somebody else changes it meanwhile, nothing \
      is overwritten: you are told by whom, your text is kept as a branch, and article merge makes one \
      text of both. A change voids the sign-offs on the old text.

      Examples:
        caibian article edit 3f2a
        caibian article edit 3f2a --headline 桐乡春茶开采
        caibian article text 3f2a > a.txt; vi a.txt; caibian article edit 3f2a --file a.txt
      """)

  @OptionGroup var text: ManuscriptOptions

  @Argument(help: "The article's id, or its first digits.")
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
    let digest = written.digest
    let onto = live ? article.live?.revision.digest : nil
    let after: Article
    if let headline = text.headline, text.file == nil {
      let manuscript = try Manuscript(
        headline: Headline(headline), deck: current.manuscript.deck, body: current.manuscript.body,
        illustrations: current.manuscript.illustrations)
      after = try await room.save(manuscript, base: digest, onto: onto, on: article, request: named.request)
    } else {
      // While the editor is open, others are told who is at work.
      let isOpen = text.file == nil && context.canAsk
      if isOpen {
        _ = try await TakeLease(room.desk)(LeaseWish(place: context.place), on: article.id, by: room.session)
      }
      let writing = try Writing(
        text, context, begin: ManuscriptText.written(current.manuscript), named: String(article.id.short))
      after = try await writing.saving { manuscript in
        // Text is typed, pictures stay as they were.
        try await room.save(
          manuscript.illustrated(by: written.manuscript.illustrations), base: digest, onto: onto, on: article,
          request: named.request)
      }
    }
    if text.file == nil, context.canAsk { _ = try await TakeLease(room.desk).giveBack(article.id, by: room.session) }
    context.answer(ArticleAnswer(after, in: room)) {
      var lines = [context.step(.edit, article, after, room)]
      if !article.checks.isEmpty, after.checks.isEmpty {
        let voided = article.checks.map { "\($0.item) \($0.person)" }
        context.note(
          "旧稿的核对已作废：\(voided.joined(separator: "、"))",
          "checks of the old text are void: \(voided.joined(separator: ", "))")
      }
      if !article.signOffs.isEmpty, after.signOffs.isEmpty {
        let voided = article.signOffs.map { "\(context.words.name($0.step)) \($0.person)" }
        lines.append(
          context.words.say("旧稿的签字作废：\(context.words.list(voided))", "void now: \(context.words.list(voided))"))
      }
      return lines.joined(separator: "\n")
    }
  }
}

extension Optional {
  /// `map` for what takes its time.
  func asyncMap<Answer>(_ transform: (Wrapped) async throws -> Answer) async rethrows -> Answer? {
    guard let self else { return nil }
    return try await transform(self)
  }
}
