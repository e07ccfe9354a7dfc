import ArgumentParser
import Editorial
import Newsroom

/// `newsroom column`: the tree of columns and what each says.
struct ColumnGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "column", abstract: "Set up columns, one change at a time 栏目设置.",
    discussion: """
      Examples:
        caibian newsroom column add 图说 --sign-offs approval
        caibian newsroom column set 党务公开 --due review=4 --dry-run
        caibian newsroom column rename 图说 影像
        caibian newsroom column move 影像 国内国际
        caibian newsroom column merge 影像 国内国际
        caibian newsroom column remove 社区巡礼
      """,
    subcommands: [
      SetColumn.self, AddColumn.self, RenameColumn.self, MoveColumn.self, MergeColumn.self, RemoveColumn.self,
    ])
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
        caibian newsroom column set 资讯 --checklist publish:facts=事实已核 publish:names=人名已核
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
      Refused while it holds articles, or columns below it. What is withdrawn or spiked does not hold it. Roles for it end \
      with it, and do not come back with another column of its name.

      Example:
        caibian newsroom column remove 社区巡礼
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
