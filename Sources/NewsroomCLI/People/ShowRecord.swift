import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ShowRecord: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "What was done about a person's being there and their tokens 人员记录.",
    discussion: """
      Tokens that others made or ended, leaving and coming back. Your own; or anybody's, for administrators and auditors.

      Examples:
        caibian people record
        caibian people record sample-editor
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let what: String
      let by: String
      let at: String
    }

    let person: String
    let events: [Row]
  }

  @Argument(help: "The short name; otherwise yourself.")
  var id: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let person = try await id.asyncMap { try await room.person($0).id } ?? room.session.person.id
    let events = try await Tokens(room.desk).events(of: person, by: room.session)
    let words = context.words
    let rows = events.map { Answer.Row(what: $0.kind.rawValue, by: $0.by.text, at: TypedTime.json($0.at)) }
    context.answer(Answer(person: person.text, events: rows)) {
      guard !events.isEmpty else { return words.say("没有记录。", "There is nothing on record.") }
      return events.map { "\(room.time($0.at))  \($0.by)  \(words.name($0.kind))" }.joined(separator: "\n")
    }
  }
}

extension Words {
  func name(_ kind: PersonEvent.Kind) -> String {
    switch kind {
    case .tokenIssued: say("签发了令牌", "made a token")
    case .invited: say("发出了邀请", "sent an invitation")
    case .passwordSet: say("设了密码", "chose a password")
    case .tokensRevoked: say("收回了令牌", "ended tokens")
    case .left: say("办理离职", "let them go")
    case .returned: say("重新添加", "had them back")
    }
  }
}
