import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct RenameColumn: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a column another name 栏目改名.",
    discussion: """
      Its articles, the columns below it and the roles for it go along, and the page at its old address leads to the new one.

      Examples:
        caibian newsroom column rename 梧桐 副刊
        caibian newsroom column rename 梧桐 副刊 --dry-run
      """)

  @Argument(help: "The column: its path, or the end of it.")
  var column: String

  @Argument(help: "Its new name, without the path.")
  var name: String

  @OptionGroup var change: TurnOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let path = try room.settings.find(column: column)
    let above = path.parent ?? .newsroom
    try await context.turn(.moveColumn(path, to: ColumnPath(above.names + [name])), change, room)
  }
}

struct MoveColumn: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Put a column below another, or at the top 栏目移动.",
    discussion: """
      It takes from the columns above it what it does not say itself: texts that lack a step then are in review again, with \
      the signatures they have. Its articles, the columns below it and the roles for it go along, and the page at its old \
      address leads to the new one.

      Examples:
        caibian newsroom column move 梧桐 国内国际
        caibian newsroom column move 国内国际/强县新闻 --top
      """)

  @Argument(help: "The column: its path, or the end of it.")
  var column: String

  @Argument(help: "The column below which it is to stand.")
  var above: String?

  @Flag(help: "Put it at the top, below no other.")
  var top = false

  @OptionGroup var change: TurnOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (above == nil) != top { throw ValidationError("Name the column above, or give --top.") }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let path = try room.settings.find(column: column)
    let above = try above.map { try room.settings.find(column: $0) } ?? .newsroom
    try await context.turn(
      .moveColumn(path, to: ColumnPath(above.names + [path.names.last ?? column])), change, room)
  }
}

struct MergeColumn: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put all that a column holds into another, and remove it 栏目合并.",
    discussion: """
      Also what is withdrawn or spiked. Texts that lack a step in the other column are in review again, with the signatures \
      they have. Roles for the column end with it, and the page at its address leads to the other.

      Examples:
        caibian newsroom column merge 梧桐 国内国际/强县新闻
        caibian newsroom column merge 梧桐 强县新闻 --dry-run
      """)

  @Argument(help: "The column: its path, or the end of it.")
  var column: String

  @Argument(help: "The column that takes what it holds.")
  var into: String

  @OptionGroup var change: TurnOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    try await context.turn(
      .mergeColumn(try room.settings.find(column: column), into: try room.settings.find(column: into)), change, room)
  }
}

/// How columns are moved, or it is only tried.
struct TurnOptions: ParsableArguments {
  @Option(help: "The edition you have in view (newsroom show); if there is a newer one, nothing is changed.")
  var edition: Int?

  @Flag(help: "Change nothing: show the difference, and what would happen to articles and people.")
  var dryRun = false
}

extension Context {
  /// Makes a change of settings and shows the difference, or tries it on last month's articles.
  func change(_ change: SettingsChange, _ options: ChangeOptions, _ room: Room) async throws {
    guard options.dryRun else { return try await turn(change, options.edition, room) }
    let (proposal, outcome) = try await ChangeNewsroom(room.desk).foresee(
      change, on: options.edition, by: room.session)
    try await simulate(
      proposal.settings, days: options.days, difference: proposal.difference, outcome: outcome, room)
  }

  /// Moves columns, or shows what would happen.
  func turn(_ change: SettingsChange, _ options: TurnOptions, _ room: Room) async throws {
    guard options.dryRun else { return try await turn(change, options.edition, room) }
    let (proposal, outcome) = try await ChangeNewsroom(room.desk).foresee(
      change, on: options.edition, by: room.session)
    answer(TurnAnswer(proposal.edition, proposal.difference, outcome)) {
      ([words.text(proposal.difference)] + words.lines(outcome, isDone: false)).joined(separator: "\n")
    }
  }

  private func turn(_ change: SettingsChange, _ edition: Int?, _ room: Room) async throws {
    let before = room.settings
    let (after, outcome) = try await ChangeNewsroom(room.desk).turn(change, on: edition, by: room.session)
    let difference = SettingsDifference(from: before, to: after.settings)
    answer(TurnAnswer(after, difference, outcome)) {
      let head =
        difference.lines.isEmpty
        ? words.say("没有变化，仍为第 \(after.number) 版。", "Nothing changed; edition \(after.number) holds.")
        : words.say("第 \(after.number) 版：", "Edition \(after.number):") + "\n" + words.text(difference)
      return ([head] + words.lines(outcome, isDone: true)).joined(separator: "\n")
    }
  }
}

/// An edition with what it made of articles and people.
struct TurnAnswer: Encodable {
  let edition: Int
  let by: String
  let at: String
  let changes: [EditionAnswer.Line]
  let outcome: OutcomeAnswer

  init(_ edition: SettingsEdition, _ difference: SettingsDifference, _ outcome: SettingsOutcome) {
    let answer = EditionAnswer(edition, difference)
    (self.edition, by, at, changes) = (answer.edition, answer.by, answer.at, answer.changes)
    self.outcome = OutcomeAnswer(outcome)
  }
}

struct OutcomeAnswer: Encodable {
  struct Placed: Encodable {
    let article: String
    let before: String
    let stage: String
    let column: String
    let events: [String]
  }

  /// Articles that are placed anew, or of which something else is asked.
  let placed: [Placed]
  /// What nobody can take on any more.
  let stranded: [String]
  /// Whose roles end or go along.
  let people: [String]
  /// Delegations that end with their column, by their numbers.
  let delegations: [Int]
  /// What another zone touches; left out where it stays.
  let rezoned: Rezoned?

  struct Rezoned: Encodable {
    struct Planned: Encodable {
      let article: String
      let kind: String
      let at: String
    }

    struct Term: Encodable {
      let submission: String
      let before: String
      let after: String
    }

    let before: String
    let after: String
    let planned: [Planned]
    let terms: [Term]

    init(_ zones: Rezoning) {
      before = zones.before
      after = zones.after
      planned = zones.planned.map {
        Planned(article: $0.article.description, kind: $0.kind.rawValue, at: TypedTime.json($0.at))
      }
      terms = zones.terms.map {
        Term(
          submission: $0.submission.description, before: TypedTime.json($0.before), after: TypedTime.json($0.after))
      }
    }
  }

  init(_ outcome: SettingsOutcome) {
    placed = outcome.placed.map {
      Placed(
        article: $0.article.description, before: $0.before.rawValue, stage: $0.stage.rawValue,
        column: $0.column.description, events: $0.events.map(\.name))
    }
    stranded = outcome.stranded.map(\.description)
    people = outcome.people.map(\.after.id.text)
    delegations = outcome.delegations.map(\.number)
    rezoned = outcome.rezoning.map(Rezoned.init)
  }
}
