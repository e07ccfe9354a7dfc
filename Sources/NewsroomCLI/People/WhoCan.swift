import ArgumentParser
import Editorial
import Newsroom

struct WhoCan: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "can", abstract: "Who may do something in a column, or to an article now 谁能办.",
    discussion: """
      Examples:
        caibian people can sign --column 党务公开
        caibian people can 发布 --article 3f2a
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let id: String
      let name: String
      /// In which capacities.
      let by: [String]
      /// The steps of the column's sign-off set, for signing.
      let steps: [String]
      /// In whose stead; left out where nobody's.
      let onBehalfOf: [String]?
    }

    let action: String
    let column: String
    let article: String?
    let people: [Row]
  }

  @Argument(help: "The action, such as sign or 审签.")
  var action: Typed<Action>

  @Option(help: "In this column, whatever the article.")
  var column: String?

  @Option(help: "To this article, as it stands now.")
  var article: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (column == nil) != (article == nil) else {
      throw ValidationError("Give either --column COLUMN or --article ID.")
    }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let asked = try await article.asyncMap { try await room.article($0) }
    let path = try asked?.column ?? room.settings.find(column: column ?? "")
    let lines =
      if let asked {
        try await WhoMay(room.desk)(action.value, on: asked.id, by: room.session)
      } else {
        try await WhoMay(room.desk)(action.value, in: path, by: room.session)
      }
    let answer = Answer(
      action: action.value.rawValue, column: path.description, article: asked?.id.description,
      people: lines.map {
        Answer.Row(
          id: $0.person.id.text, name: $0.person.name, by: $0.capacities.map(\.rawValue),
          steps: $0.steps.map(\.rawValue),
          onBehalfOf: $0.onBehalfOf.isEmpty ? nil : $0.onBehalfOf.map(\.text))
      })
    context.answer(answer) { text(lines, context) }
  }

  private func text(_ lines: [WhoMay.Line], _ context: Context) -> String {
    let words = context.words
    guard !lines.isEmpty else {
      return words.say("没有人能办；用 caibian article why 查看缺什么。", "Nobody can; caibian article why says what is missing.")
    }
    var table = Table(
      words.say("代号", "id"), words.say("姓名", "name"), words.say("身份", "in what part"), words.say("步骤", "steps"),
      words.say("代", "in the stead of"), whole: [0, 1])
    for line in lines {
      table.add(
        Table.Cell(line.person.id.text, .strong), Table.Cell(line.person.name),
        Table.Cell(words.list(line.capacities.map { words.name($0) })),
        Table.Cell(words.list(line.steps.map { words.name($0) })),
        Table.Cell(words.list(line.onBehalfOf.map(\.text))))
    }
    return table.text(for: context.terminal)
  }
}
