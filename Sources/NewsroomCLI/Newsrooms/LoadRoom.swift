import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct LoadRoom: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Take in a newsroom's description: columns, people, rights 载入.",
    discussion: """
      The folder holds newsroom.yaml, and people.yaml and rights.yaml where there are any. Loading it \
      again changes nothing. What it takes away from people is named. Nothing is saved if anything in it is wrong.

      Example:
        caibian newsroom load Samples/tongxiang
      """)

  @Argument(help: ArgumentHelp("The folder, or its newsroom.yaml.", valueName: "folder"), completion: .directory)
  var path: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let file = try NewsroomFile(folder: path)
    let room = try await context.room()
    let changes = try await LoadNewsroom(room.desk)(
      file.settings, people: file.people, book: file.book, by: room.session)
    let taken = changes.filter(\.takesAway)
    context.answer(LoadAnswer(file, taken: taken)) {
      let loaded = context.words.say(
        "已载入 \(file.settings.name)：栏目 \(file.settings.columns.count) 个，人员 \(file.people.count) 名，协议 \(file.book.agreements.count) 份。",
        "Loaded \(file.settings.name): \(file.settings.columns.count) columns, \(file.people.count) people, \(file.book.agreements.count) agreements."
      )
      return ([loaded] + context.words.lines(takenBy: taken)).joined(separator: "\n")
    }
  }
}
