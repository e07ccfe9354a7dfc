import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct AssignArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give an article to somebody, or hand yours over 派稿.",
    discussion: """
      Editors give any article to anybody who has a part in its column; others hand over what they have. \
      Whoever has a draft may write it and send it in as its author may.

      Examples:
        caibian article assign 3f2a sample-reporter
        caibian article assign 3f2a sample-reporter --note 请补采村民，下午四点前交
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "Who is to have it, by the short name.")
  var person: String

  @Option(help: "What you have to say about it.")
  var note: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, room in
      .assign(to: try await room.person(person).id, note: note)
    }
  }
}

struct TakeArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take an article that nobody has 接稿.",
    discussion: """
      Examples:
        caibian article take 3f2a
        caibian article list --mine
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, room in .assign(to: room.session.person.id, note: nil) }
  }
}

struct GiveBackArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "give-back", abstract: "Give back an article that was assigned to you 交回.",
    discussion: """
      Example:
        caibian article give-back 3f2a --note 另有急稿，已采到的在第二稿
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "What whoever takes it next should know.")
  var note: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, _ in .giveBack(note: note) }
  }
}

/// Who has an article, since when, by whom, and what was said.
struct AssignmentAnswer: Encodable {
  let person: String
  let by: String
  let at: String
  let note: String?

  init(_ assignment: Assignment) {
    person = assignment.person.text
    by = assignment.by.description
    at = TypedTime.json(assignment.at)
    note = assignment.note
  }
}
