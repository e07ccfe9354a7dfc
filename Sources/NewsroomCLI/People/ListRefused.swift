import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ListRefused: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "refused", abstract: "Who tried what without having the right 被拒记录.",
    discussion: """
      For administrators and auditors. What somebody tries again on a day is counted; of a person and a day \
      1,000 different attempts are told apart, the rest are counted together as others. They are kept 400 days.

      Examples:
        caibian people refused
        caibian people refused --person sample-editor --json
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let person: String
      /// The use case, by the raw value of `UseCase`.
      let what: String
      /// What it was about, such as an article's id; left out where it was nothing in particular.
      let subject: String?
      let count: Int
      let first: String
      let last: String

      init(_ row: RefusedAttemptRow) {
        person = row.person.text
        what = row.what
        subject = row.subject.isEmpty ? nil : row.subject
        count = row.count
        first = TypedTime.json(row.first)
        last = TypedTime.json(row.last)
      }
    }

    let attempts: [Row]
  }

  @Option(help: "Only of this person, by the short name.")
  var person: String?

  @Option(help: "At most so many.")
  var limit = 200

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let of = try await person.asyncMap { try await room.person($0).id }
    let rows = try await ListRefusedAttempts(room.desk)(by: room.session, of: of, limit: limit)
    let words = context.words
    context.answer(Answer(attempts: rows.map(Answer.Row.init))) {
      guard !rows.isEmpty else { return words.say("没有被拒的记录。", "Nobody was refused.") }
      var table = Table(
        words.say("何人", "who"), words.say("何事", "what"), words.say("对象", "about"), words.say("次数", "times"),
        words.say("最近", "last"), whole: [0, 3, 4])
      for row in rows {
        table.add(
          Table.Cell(row.person.text, .strong), Table.Cell(row.what), Table.Cell(row.subject),
          Table.Cell("\(row.count)"), Table.Cell(room.time(row.last)))
      }
      return table.text(for: context.terminal)
    }
  }
}
