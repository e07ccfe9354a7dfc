import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct AddPerson: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a person, or bring back one who left 添加人员.",
    discussion: """
      Who is there already is refused: people set, grant and revoke-role change what is known of them.
      A role counts in the column after it and everything below; without a column, everywhere. Roles:
      \(Role.allCases.map(\.rawValue).joined(separator: ", ")).

      Examples:
        caibian people add song --name 宋琼燕 --verified --role editor:国内国际 --role reporter
        caibian people add night-desk --name 夜班 --group --role editor
      """)

  @Argument(help: "The short name, such as song.")
  var id: String

  @Option(help: "The name as printed.")
  var name: String

  @Option(name: .customLong("role"), help: ArgumentHelp("A role, and where it counts.", valueName: "role[:column]"))
  var roles: [String] = []

  @Flag(help: "The name is a real one, checked by the newsroom: only such a person can be responsible editor.")
  var verified = false

  @Flag(help: "A desk's shared account: it cannot sign.")
  var group = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let typed = try roles.map(RoleGrant.init(typed:))
    let room = try await context.room()
    let grants = try room.grants(typed)
    let person = try Person(id: PersonID(stored: id), name: name, isVerified: verified, isGroup: group, grants: grants)
    try await ManagePeople(room.desk).add(person, by: room.session)
    context.answer(PersonAnswer(person)) {
      context.words.say(
        "\(person.name)（\(person.id)）：\(context.words.roles(of: person))",
        "\(person.name) (\(person.id)): \(context.words.roles(of: person))")
    }
  }
}
