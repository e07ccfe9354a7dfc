import ArgumentParser
import Editorial
import Newsroom

struct ReinstateArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "Bring back what was withdrawn, at the same address 重新上线.",
    discussion: """
      One person asks, with a reason and a note that readers will see; another person confirms it. The text is \
      the one that was live. Rights, embargo and hold are asked again as for publishing. A planned withdrawal \
      that the withdrawal had ended stands again; one whose time has passed meanwhile is planned anew, or dropped, before.

      Examples:
        caibian article reinstate 3f2a --reason 核实无误 --note "本稿经核实无误，现恢复。"
        caibian article reinstate 3f2a --confirm
        caibian article reinstate 3f2a --drop --reason 仍有疑点
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Why; it stays in the article's history.")
  var reason: String?

  @Option(help: "What readers are told beside the text.")
  var note: String?

  @Option(help: "The column in which it is to stand, if elsewhere than before.")
  var column: String?

  @Flag(help: "Confirm what another person has asked for.")
  var confirm = false

  @Flag(help: "Drop what was asked for.")
  var drop = false

  @Flag(help: "Leave the pages to a running caibian dispatch.")
  var noDispatch = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !(confirm && drop), !confirm || (reason == nil && note == nil && column == nil),
      !drop || (note == nil && column == nil)
    else {
      throw ValidationError("Ask with --reason and --note, or --confirm it, or --drop it with --reason.")
    }
  }

  func run(_ context: Context) async throws {
    guard confirm else {
      return try await context.act(on: id, named: named, more: { try await context.unmetOfReturn($0, in: $1) }) {
        _, room in
        .askReinstatement(
          isWanted: !drop, note: note, column: try column.map { try room.settings.find(column: $0) }, reason: reason)
      }
    }
    let room = try await context.room()
    let before = try await room.article(id)
    let pages = try await context.pages(site, of: room.newsroom, room.desk, isLeft: noDispatch)
    let after = try await room.act(
      .reinstate(decision: DecisionID(room.desk.identities.uuid())), on: before, request: named.request)
    try await context.show(pages, after, before, .reinstate, room)
  }
}

extension Context {
  /// Who can confirm what was asked for, and what will be in their way, as things are now.
  fileprivate func unmetOfReturn(_ taken: ArticleStep, in room: Room) async throws -> [String] {
    guard taken.article.reinstatement != nil else { return [] }
    let able = try await WhoMay(room.desk)([.reinstate], on: taken.article.id, by: room.session)[.reinstate] ?? []
    let names = words.list(able.map { "\($0.name) (\($0.id))" })
    let unmet =
      try await ExplainArticle(room.desk)(taken.article.id, for: room.session)
      .first { $0.action == .reinstate }?.unmet ?? []
    let inTheWay = unmet.filter { $0 != .secondPerson(room.session.person.id) && $0.code != "capacity" }
    let who =
      able.isEmpty
      ? style.warn(words.say("现在没有人能确认。", "As things are, nobody can confirm it."))
      : words.say("现在可由 \(names) 确认。", "\(names) can confirm it now.")
    return [Wrapping.wrap(who, for: terminal)]
      + inTheWay.map { Wrapping.wrap("  - \(words.sentence($0))", for: terminal) }
  }
}
