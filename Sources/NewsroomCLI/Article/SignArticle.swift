import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct SignArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign exactly the text you have read 审签.",
    discussion: """
      A signature is for one text, by its digest. On a terminal you are shown which text that is and \
      asked; elsewhere --digest names it, or --file has it. A text that you have changed is not signed: whoever \
      mends a text saves it with article edit, and another person signs.

      Examples:
        caibian article show 3f2a; caibian article sign 3f2a
        caibian article sign 3f2a --digest 7ccfc052 --step first-review
        caibian article sign 3f2a --digest 7ccfc052 --step first-proof
        caibian article text 3f2a > a.txt; caibian article sign 3f2a --file a.txt
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The step that you mean to sign; a later one is never signed by mistake.")
  var step: Typed<SignOffStep>?

  @Option(help: "The digest of the text you have read, at least its first 8 digits.")
  var digest: String?

  @Option(
    help: ArgumentHelp("The text you have read, as article text wrote it; - is standard input.", valueName: "file|-"),
    completion: .file())
  var file: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if file != nil, digest != nil { throw ValidationError("Name the text by --digest or by --file, not by both.") }
  }

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { article, room in
      if let digest { return .sign(step: step?.value, digest: try await room.digest(digest, of: article)) }
      if let file {
        let revisions = try await ReadArticle(room.desk).revisions(of: article.id, by: room.session)
        let digest = try article.digest(ofBrought: ManuscriptText.read(try context.text(of: file)), among: revisions)
        return .sign(step: step?.value, digest: digest)
      }
      guard context.canAsk else { throw InputFault.nothingOnScreen(digest: article.revision.digest, verb: "sign") }
      let column = room.settings.column(article.column)
      let next = article.openStep(for: room.session.person, in: column, at: room.desk.clock.now)
      // What was on the screen is what is signed, even if somebody changes the text before the answer is typed.
      let command = ArticleCommand.sign(step: step?.value ?? next, digest: article.revision.digest)
      let obstacles = article.obstacles(to: command, knowing: room.facts(about: article), at: room.desk.clock.now)
      // Nobody is asked for what will be refused.
      if obstacles.isEmpty {
        let what = (step?.value ?? next).map { context.words.name($0) } ?? context.words.name(Action.sign)
        try context.confirmReading(of: article.revision, as: what)
      }
      return command
    }
  }
}

extension Context {
  /// Whoever sits there is shown which text it is, and says that it is the one they have read.
  func confirmReading(of revision: Revision, as what: String) throws {
    let facts = [
      (words.say("标题", "headline"), revision.manuscript.headline?.text ?? ""),
      (
        words.say("正文", "body"),
        words.say(
          "\(revision.manuscript.characterCount) 字", "\(words.counted(revision.manuscript.characterCount, "character"))"
        )
      ),
      (words.say("署名", "credit"), revision.credit.line),
      (words.say("摘要", "digest"), String(revision.digest.short)),
    ]
    surroundings.errors.write(
      FactList.text(facts, style) + "\n"
        + words.say("您读过的就是这一稿，并作\(what)？[y/N] ", "Is this the text you have read, and do you sign the \(what)? [y/N] ")
    )
    try mustAgree()
  }
}
