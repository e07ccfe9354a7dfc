import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct MergeArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one text of a branch and the current text 合并.",
    discussion: """
      Paragraph by paragraph, from the text both were written from. Where both changed one paragraph, the \
      two are shown and nothing is saved until --prefer says which is taken; or take the printed text, \
      mend it, and save it with article edit --file. With --live it is a correction and the live text that \
      a fix has replaced meanwhile; there, current is what is live and branch the correction.

      Examples:
        caibian article merge 3f2a
        caibian article merge 3f2a --branch 2 --prefer branch
        caibian article merge 3f2a --show > merged.txt
        caibian article merge 3f2a --live
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Its number; otherwise your newest.")
  var branch: Int?

  @Option(help: "What is taken where both changed a paragraph: current or branch.")
  var prefer: Typed<Merge.Preference>?

  @Flag(help: "The correction and the live text that was published while it waited.")
  var live = false

  @Flag(help: "Only show the merged text.")
  var show = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    if live {
      try await mergeLive(article, room, context)
      return
    }
    let proposal = try await MergeBranch(room.desk)(branch, of: article.id, by: room.session, preferring: prefer?.value)
    guard let manuscript = proposal.merge.manuscript else {
      throw InputFault.mergeConflicts(proposal.merge.conflicts, branch: proposal.branch.number)
    }
    try await save(manuscript, base: proposal.current.digest, onto: nil, article, room, context)
  }

  private func mergeLive(_ article: Article, _ room: Room, _ context: Context) async throws {
    guard let proposal = try await MergeLive(room.desk)(article.id, by: room.session, preferring: prefer?.value) else {
      throw InputFault.nothingMoved
    }
    guard let manuscript = proposal.merge.manuscript else {
      throw InputFault.mergeConflicts(proposal.merge.conflicts, branch: nil)
    }
    try await save(
      manuscript, base: proposal.current.digest, onto: proposal.live.digest, article, room, context)
  }

  private func save(
    _ manuscript: Manuscript, base: Digest, onto live: Digest?, _ article: Article, _ room: Room, _ context: Context
  ) async throws {
    if show {
      context.answer(TextOfArticle.Answer(id: article.id.description, text: manuscript)) {
        String(ManuscriptText.written(manuscript).dropLast())
      }
      return
    }
    let after = try await room.save(manuscript, base: base, onto: live, on: article, request: named.request)
    context.answer(ArticleAnswer(after, in: room, context.words)) {
      context.step(.edit, article, after, room) + "\n"
        + TextDifference(from: article.revision, to: after.article.revision).text(for: context.terminal)
    }
  }
}

struct ListBranches: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "branches", abstract: "Texts set aside for their authors 分支.",
    discussion: """
      Example:
        caibian article branches 3f2a
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let number: Int
      let author: String
      let cause: String
      let at: String
      let base: String
      let text: String
    }

    let id: String
    let branches: [Row]
  }

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.id(id)
    let branches = try await ReadWork(room.desk).branches(of: article, by: room.session)
    let rows = branches.map {
      Answer.Row(
        number: $0.number, author: $0.author.text, cause: $0.cause.rawValue, at: TypedTime.json($0.at),
        base: $0.base.hex,
        text: ManuscriptText.written($0.manuscript))
    }
    context.answer(Answer(id: article.description, branches: rows)) {
      let words = context.words
      guard !branches.isEmpty else { return words.say("没有分支。", "There are no branches.") }
      var table = Table(
        "#", words.say("作者", "author"), words.say("缘由", "cause"), words.say("时间", "when"), words.say("标题", "headline"),
        whole: [0, 1, 3])
      for branch in branches {
        table.add(
          Table.Cell("\(branch.number)", .strong), Table.Cell(branch.author.text), Table.Cell(words.name(branch.cause)),
          Table.Cell(room.time(branch.at)), Table.Cell(branch.manuscript.headline?.text ?? ""))
      }
      return table.text(for: context.terminal)
    }
  }
}
