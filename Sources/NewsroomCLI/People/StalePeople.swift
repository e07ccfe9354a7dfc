import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct StalePeople: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale", abstract: "Who has not been seen for long 久未露面.",
    discussion: """
      Everybody who is there and has used no token for so many days; for administrators and auditors. Uses are kept to the \
      hour; a token that was not used yet counts from its issue.

      Example:
        caibian people stale --days 90
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let id: String
      let name: String
      /// Left out where there never was a token.
      let seen: String?
    }

    let people: [Row]
  }

  @Option(help: "For how many days.")
  var days = 90

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard (1...36_600).contains(days) else { throw InputFault.number("\(days)", option: "--days") }
    let room = try await context.room()
    let found = try await ManagePeople(room.desk).stale(days: days, by: room.session)
    let words = context.words
    let rows = found.map {
      Answer.Row(id: $0.person.id.text, name: $0.person.name, seen: $0.seen.map(TypedTime.json))
    }
    context.answer(Answer(people: rows)) {
      guard !found.isEmpty else {
        return words.say("\(days) 天内人人都露过面。", "Everybody was seen within \(words.counted(days, "day")).")
      }
      var table = Table(
        words.say("代号", "id"), words.say("姓名", "name"), words.say("最后露面", "last seen"),
        words.say("角色", "roles"), whole: [0, 1, 2])
      for one in found {
        table.add(
          Table.Cell(one.person.id.text), Table.Cell(one.person.name),
          Table.Cell(one.seen.map { room.time($0) } ?? words.say("从未", "never")),
          Table.Cell(words.roles(of: one.person)))
      }
      return table.text(for: context.terminal)
    }
  }
}
