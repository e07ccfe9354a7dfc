import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct LeaseArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "lease", abstract: "Say that you are at work on a text 占用.",
    discussion: """
      A short lease lasts ten minutes and is renewed by asking again; with --until and --reason it is a \
      declared hold of up to seven days. It ends by itself. Taking over sets aside what the other person \
      had typed, as a branch of theirs.

      Examples:
        caibian article lease 3f2a
        caibian article lease 3f2a --until "2026-07-01 18:00" --reason 等现场核实
        caibian article lease 3f2a --take-over --reason 记者已下班，稿件要上晚间版
        caibian article lease 3f2a --give-back
      """)

  struct Answer: Encodable {
    let id: String
    let holder: String
    let kind: String
    let place: String
    let since: String
    let until: String
    let reason: String?
    /// The branch that the displaced person's text has become.
    let displaced: Int?

    init(_ lease: EditLease, displaced: Branch?) {
      id = lease.article.description
      holder = lease.person.text
      kind = lease.kind.rawValue
      place = lease.place
      since = TypedTime.json(lease.since)
      until = TypedTime.json(lease.until)
      reason = lease.reason
      self.displaced = displaced?.number
    }
  }

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Declare a hold until then, such as \"2026-07-01 18:00\".")
  var until: String?

  @Option(help: "Why; for a declared hold, and for taking over.")
  var reason: String?

  @Flag(help: "Take over from whoever is at work.")
  var takeOver = false

  @Flag(help: "You are done.")
  var giveBack = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    if giveBack {
      let ended = try await TakeLease(room.desk).giveBack(article.id, by: room.session)
      context.answer(DoneAnswer(done: ended == nil ? "nothing" : "givenBack")) {
        ended == nil
          ? context.words.say("您没有占用这篇稿件。", "You have no lease on this article.")
          : context.words.say("已交还。", "Given back.")
      }
      return
    }
    let wish = LeaseWish(
      kind: until == nil ? .short : .declared, place: context.place,
      until: try until.map { try room.instant($0) }, reason: reason, takesOver: takeOver)
    let outcome = try await TakeLease(room.desk)(wish, on: article.id, by: room.session)
    context.answer(Answer(outcome.lease, displaced: outcome.displaced)) {
      let words = context.words
      var lines = [
        words.say(
          "\(article.id.short)  \(words.name(outcome.lease.kind))，到 \(room.said(outcome.lease.until, words))",
          "\(article.id.short)  \(words.name(outcome.lease.kind)) until \(room.said(outcome.lease.until, words))")
      ]
      if let branch = outcome.displaced {
        lines.append(
          words.say(
            "\(branch.author)未保存的文字存为分支 \(branch.number)。",
            "What \(branch.author) had not saved is branch \(branch.number)."))
      }
      return lines.joined(separator: "\n")
    }
  }
}

struct AutosaveArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "autosave", abstract: "Keep what you are typing, without saving it 暂存.",
    discussion: """
      No revision is made, no sign-off voided, nobody held up. Without --file what you kept last is shown.

      Examples:
        caibian article autosave 3f2a --file draft.txt
        caibian article autosave 3f2a > draft.txt
      """)

  struct Answer: Encodable {
    let id: String
    let person: String
    let base: String
    let at: String
    let text: String
  }

  @OptionGroup var text: ManuscriptOptions

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The digest of the text you write from, at least 8 digits; otherwise the current text.")
  var base: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    if let manuscript = try await text.read(context) {
      let written = try await base.asyncMap { try await room.revision(digest: $0, of: article) } ?? article.revision
      let kept = try await SaveText(room.desk).keep(
        manuscript.illustrated(by: written.manuscript.illustrations), base: written.digest, on: article.id,
        by: room.session)
      context.answer(Self.answer(kept)) { context.words.say("已暂存。", "Kept.") }
      return
    }
    guard let kept = try await ReadWork(room.desk).autosave(on: article.id, by: room.session) else {
      throw InputFault.nothingKept
    }
    context.answer(Self.answer(kept)) { String(ManuscriptText.written(kept.manuscript).dropLast()) }
  }

  private static func answer(_ kept: Autosave) -> Answer {
    Answer(
      id: kept.article.description, person: kept.person.text, base: kept.base.hex, at: TypedTime.json(kept.at),
      text: ManuscriptText.written(kept.manuscript))
  }
}

extension Context {
  /// Where somebody works from, as others are told it.
  var place: String { environment.text("SSH_CONNECTION") == nil ? Host.name : "\(Host.name) (ssh)" }

  private enum Host { static let name = ProcessInfo.processInfo.hostName }
}
