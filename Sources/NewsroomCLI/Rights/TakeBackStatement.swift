import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct TakeBackStatement: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-back", abstract: "Take back what was stated of the rights in an article 撤回记载.",
    discussion: """
      Both stay on record: what was stated, and that it no longer counts, from when and why. Earlier decisions replay as they \
      were; what rested on it becomes a task. Named as KIND:NAME: basis:PART:NUMBER (as rights describe numbers them), \
      component:PART, attestation:PART, byline:NAME, ancestor:NAME, mark:NAME, minors or minors:PART, machine or \
      machine:PART, upstream, edit-class, duty:AGREEMENT:ACT.

      Examples:
        caibian rights take-back 3f2a basis:text:1 --why 来函系伪造
        caibian rights take-back 3f2a minors --why 记错稿件 --from "2026-07-01 00:00"
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "What was stated.")
  var what: String

  @Option(help: "Why it does not hold.")
  var why: String

  @Option(help: "The moment from which it no longer counts; otherwise now.")
  var from: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let statement = try Self.statement(what)
    let moment = try from.map { try room.instant($0, .either) }
    try await context.state([.takenBack(statement, from: moment, why: why)], on: article, in: room)
  }

  private static func statement(_ text: String) throws -> TakenBack.Statement {
    let parts = text.split(separator: ":").map(String.init)
    let form = "basis:text:1, component:图1, mark:水印, byline:孟宪华, minors, duty:A1:report"
    switch (parts.first, parts.count) {
    case ("basis", 3):
      guard let number = Int(parts[2]), number > 0 else { throw InputFault.statement(text, form: form) }
      return .basis(of: parts[1], number: number)
    case ("component", 2): return .component(parts[1])
    case ("attestation", 2): return .attestation(of: parts[1])
    case ("byline", 2): return .byline(parts[1])
    case ("ancestor", 2): return .ancestor(parts[1])
    case ("mark", 2): return .mark(parts[1])
    case ("minors", 1): return .minors(of: nil)
    case ("minors", 2): return .minors(of: parts[1])
    case ("machine", 1): return .machine(of: nil)
    case ("machine", 2): return .machine(of: parts[1])
    case ("upstream", 1): return .upstream
    case ("edit-class", 1): return .editClass
    case ("duty", 3): return .duty(of: parts[1], try RightsStatements.named(parts[2]))
    default: throw InputFault.statement(text, form: form)
    }
  }
}
