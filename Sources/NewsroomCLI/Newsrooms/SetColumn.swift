import ArgumentParser
import Editorial
import Newsroom

/// `newsroom column`: the tree of columns and what each says.
struct ColumnGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "column", abstract: "Set up columns, one change at a time 栏目设置.",
    discussion: """
      Examples:
        caibian newsroom column add 国内国际/图说 --sign-offs approval
        caibian newsroom column set 党务公开 --due review=4 --dry-run
        caibian newsroom column remove 图说
      """,
    subcommands: [SetColumn.self, AddColumn.self, RemoveColumn.self])
}

/// What can be said of a column; what is not said stays.
struct ColumnOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The chain of sign-offs, in order; inherit takes it from the column above.", valueName: "step"))
  var signOffs: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The sign-offs beside the chain; none, or inherit.", valueName: "step"))
  var beside: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Before which actions comments are resolved; none, or inherit.", valueName: "action"))
  var commentsBefore: [String] = []

  @Option(help: ArgumentHelp("Whether its articles are news information: yes, no or inherit.", valueName: "answer"))
  var news: String?

  @Option(help: ArgumentHelp("Hours to countersign an emergency within, or inherit.", valueName: "hours"))
  var debtHours: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Usual hours of a stage, such as review=4 or draft=inherit.", valueName: "stage=hours"))
  var due: [String] = []

  var wish: ColumnWish {
    get throws {
      var wish = ColumnWish()
      if !signOffs.isEmpty { wish.signOffs = try steps(signOffs, "--sign-offs") }
      if !beside.isEmpty { wish.parallelSignOffs = try steps(beside, "--beside") }
      if commentsBefore == ["inherit"] {
        wish.commentsBefore = .inherit
      } else if !commentsBefore.isEmpty {
        wish.commentsBefore = .set(try commentsBefore == ["none"] ? [] : commentsBefore.map(Self.action))
      }
      if let news {
        wish.isNewsInformation =
          news == "inherit"
          ? .inherit
          : .set(
            try Typed<YesNo>(argument: news).map { $0.value.isYes }
              ?? { throw InputFault.setting(news, option: "--news") }())
      }
      if let debtHours { wish.debtHours = try hours(debtHours, "--debt-hours") }
      for typed in due {
        let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let stage = Typed<Stage>(argument: parts[0])?.value, StageHours.stages.contains(stage)
        else { throw InputFault.setting(typed, option: "--due") }
        wish.dueHours[stage] = try hours(parts[1], "--due")
      }
      return wish
    }
  }

  private static func action(_ typed: String) throws -> Action {
    guard let action = Typed<Action>(argument: typed)?.value, Checklist.actions.contains(action) else {
      throw InputFault.setting(typed, option: "--comments-before")
    }
    return action
  }

  private func steps(_ typed: [String], _ option: String) throws -> ColumnWish.Wish<[SignOffStep]> {
    if typed == ["inherit"] { return .inherit }
    if typed == ["none"] { return .set([]) }
    return .set(
      try typed.map { name in
        guard let step = Typed<SignOffStep>(argument: name)?.value else {
          throw InputFault.setting(name, option: option)
        }
        return step
      })
  }

  private func hours(_ typed: String, _ option: String) throws -> ColumnWish.Wish<Int> {
    if typed == "inherit" { return .inherit }
    guard let hours = Int(typed) else { throw InputFault.setting(typed, option: option) }
    return .set(hours)
  }
}

/// How a change of settings is made, or only tried.
struct ChangeOptions: ParsableArguments {
  @Option(help: "The edition you have in view (newsroom show); if there is a newer one, nothing is changed.")
  var edition: Int?

  @Flag(help: "Change nothing: show the difference, and what it would have done to last month's articles.")
  var dryRun = false

  @Option(help: "With --dry-run, how many days back.")
  var days = 30
}

struct SetColumn: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say what holds in a column and below it 设定栏目.",
    discussion: """
      What is not said stays; inherit takes a setting from the column above. Without a column it is what \
      holds where no column says otherwise.

      Examples:
        caibian newsroom column set 党务公开 --sign-offs firstReview secondReview finalReview
        caibian newsroom column set 梧桐 --news inherit --debt-hours 6 --due review=4 editing=inherit
        caibian newsroom column set --due draft=24 --dry-run
      """)

  @Argument(help: "The column: its path, or the end of it.")
  var column: String?

  @OptionGroup var options: ColumnOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let path = try column.map { try room.settings.find(column: $0) } ?? .newsroom
    try await context.change(.set(path, try options.wish), change, room)
  }
}

struct AddColumn: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a column below another, or at the top 增设栏目.",
    discussion: """
      Examples:
        caibian newsroom column add 图说
        caibian newsroom column add 国内国际/图说 --news yes --sign-offs approval
      """)

  @Argument(help: "Its whole path, such as 国内国际/图说.")
  var column: String

  @OptionGroup var options: ColumnOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    try await context.change(.addColumn(try ColumnPath(column), try options.wish), change, room)
  }
}

struct RemoveColumn: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a column that holds nothing 撤销栏目.",
    discussion: """
      Refused while articles are in it, or columns below it.

      Example:
        caibian newsroom column remove 国内国际/图说
      """)

  @Argument(help: "The column: its path, or the end of it.")
  var column: String

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    try await context.change(.removeColumn(try room.settings.find(column: column)), change, room)
  }
}

extension Context {
  /// Makes a change of settings and shows the difference, or tries it on last month's articles.
  func change(_ change: SettingsChange, _ options: ChangeOptions, _ room: Room) async throws {
    let use = ChangeNewsroom(room.desk)
    if options.dryRun {
      let proposal = try await use.proposal(change, on: options.edition, by: room.session)
      try await simulate(proposal.settings, days: options.days, difference: proposal.difference, room)
      return
    }
    let before = room.settings
    let after = try await use(change, on: options.edition, by: room.session)
    let difference = SettingsDifference(from: before, to: after.settings)
    answer(EditionAnswer(after, difference)) {
      difference.lines.isEmpty
        ? words.say("没有变化，仍为第 \(after.number) 版。", "Nothing changed; edition \(after.number) holds.")
        : words.say("第 \(after.number) 版：", "Edition \(after.number):") + "\n" + words.text(difference)
    }
  }
}
