import ArgumentParser
import Editorial
import Newsroom

struct ShowRoom: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "How the newsroom is set up 编辑部设置.",
    discussion: """
      Examples:
        caibian newsroom show
        caibian newsroom show --edition 3
      """)

  @Option(help: "An earlier edition, as newsroom history counts them.")
  var edition: Int?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let all = try await ChangeNewsroom(room.desk).editions(by: room.session)
    guard let shown = edition.map({ number in all.first { $0.number == number } }) ?? all.last else {
      throw InputFault.noSuchEdition(edition ?? 0, newest: all.last?.number ?? 0)
    }
    let settings = shown.settings
    context.answer(NewsroomAnswer(shown)) {
      var facts = [
        (words.say("版次", "edition"), "\(shown.number)  \(room.time(shown.at))  \(shown.by)"),
        (words.say("编辑部", "newsroom"), "\(settings.name) (\(settings.id))"),
        (words.say("时区", "time zone"), settings.zone),
        (words.say("栏目", "columns"), "\(settings.columns.count)"),
        (words.say("审签", "sign-offs"), words.signOffs(settings.signOffs, settings.parallelSignOffs ?? [])),
      ]
      let masthead = settings.masthead
      if let site = masthead.parentSite { facts.append((words.say("总站", "parent site"), site)) }
      if let licence = masthead.licence { facts.append((words.say("许可证", "licence"), licence)) }
      if let filing = masthead.filing { facts.append((words.say("备案", "filing"), filing)) }
      if let address = masthead.address { facts.append((words.say("网址", "address"), address)) }
      return FactList.text(facts, context.style)
    }
  }
}

struct ListColumns: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns", abstract: "The columns, and who must sign in each 栏目.",
    discussion: """
      Examples:
        caibian newsroom columns
        caibian newsroom columns --json | jq -r '.columns[].path'
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let settings = try await ReadNewsroom(room.desk).settings(by: room.session)
    context.answer(ColumnsAnswer(settings)) {
      var table = Table(
        words.say("栏目", "column"), words.say("新闻信息", "news information"), words.say("审签", "sign-offs"),
        words.say("惯例时限（小时）", "usual hours"), whole: [0])
      for path in settings.columns.map(\.path) {
        guard let column = settings.column(path) else { continue }
        table.add(
          Table.Cell(path.description), Table.Cell(words.answer(column.isNewsInformation)),
          Table.Cell(words.signOffs(column.signOffs, column.parallelSignOffs)), Table.Cell(words.hours(column.dueHours))
        )
      }
      return table.text(for: context.terminal)
    }
  }
}

extension Words {
  /// `编辑 4、审核 2`: how long a story usually takes in each stage that says so.
  func hours(_ hours: StageHours) -> String {
    list(StageHours.stages.compactMap { stage in hours[stage].map { "\(name(stage)) \($0)" } })
  }

  /// The chain, and what is signed beside it.
  func signOffs(_ chain: [SignOffStep], _ parallel: [SignOffStep]) -> String {
    let chained = list(chain.map { name($0) })
    guard !parallel.isEmpty else { return chained }
    return chained + say("；并行：", "; beside: ") + list(parallel.map { name($0) })
  }

  /// Yes, no, or not decided.
  func answer(_ truth: Bool?) -> String {
    switch truth {
    case true: say("是", "yes")
    case false: say("否", "no")
    case nil: say("未定", "undecided")
    }
  }
}
