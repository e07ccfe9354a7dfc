import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct LoadRoom: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Take in a newsroom's description: columns, people, rights 载入.",
    discussion: """
      The folder holds newsroom.yaml, and people.yaml and rights.yaml where there are any. Loading it \
      again changes nothing. It is one change: all of it or nothing. What it removes, moves or takes away is shown, and you \
      are asked; --dry-run only shows it. A column that holds articles is not removed; where it is another by name, say so: \
      formerly: 旧栏目 in the file.

      Examples:
        caibian newsroom load Samples/tongxiang
        caibian newsroom load Samples/tongxiang --dry-run
      """)

  @Argument(help: ArgumentHelp("The folder, or its newsroom.yaml.", valueName: "folder"), completion: .directory)
  var path: String

  @Flag(help: "Change nothing: show what would change, and what would happen to articles and people.")
  var dryRun = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let file = try NewsroomFile(folder: path)
    let room = try await context.room()
    let load = LoadNewsroom(room.desk)
    let foreseen = try await load.foresee(file.settings, people: file.people, book: file.book, by: room.session)
    if dryRun {
      context.answer(LoadAnswer(file, foreseen)) { context.words.text(foreseen, isDone: false) }
      return
    }
    if !yes, !foreseen.isHarmless { try context.confirm(foreseen) }
    let loading = try await load(file.settings, people: file.people, book: file.book, by: room.session)
    context.answer(LoadAnswer(file, loading)) {
      let loaded = context.words.say(
        "已载入 \(file.settings.name)：栏目 \(file.settings.columns.count) 个，人员 \(file.people.count) 名，协议 \(file.book.agreements.count) 份。",
        "Loaded \(file.settings.name): \(file.settings.columns.count) columns, \(context.words.counted(file.people.count, "person", "people")), \(file.book.agreements.count) agreements."
      )
      return ([loaded] + context.words.lines(loading)).joined(separator: "\n")
    }
  }
}

extension Context {
  /// Shows what loading would do that was perhaps not meant, and asks. Where nobody can be asked, it is done if it only
  /// takes roles, and refused if columns, articles or times are concerned.
  fileprivate func confirm(_ loading: LoadNewsroom.Loading) throws {
    guard canAsk else {
      if loading.isAboutRolesOnly { return }
      throw InputFault.notConfirmed
    }
    surroundings.errors.write(words.text(loading, isDone: false) + "\n")
    surroundings.errors.write(words.say("确定请输入 yes：", "Type yes to go on: "))
    try mustTypeYes()
  }
}
