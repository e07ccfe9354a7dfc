import ArgumentParser
import Editorial
import Newsroom

struct ShowAuthorisation: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "authorisation", abstract: "Who may what, by use case and role 权限表.",
    discussion: """
      Example:
        caibian newsroom authorisation --markdown > docs/authorisation.md
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let useCase: String
      /// By role: anywhere, inItsColumns, forTheNewsroom or not; left out where roles do not decide.
      let reach: [String: String]
    }

    let useCases: [Row]
  }

  @Flag(help: "As the document that the project keeps.")
  var markdown = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    if markdown { return context.surroundings.output.write(AuthorisationMatrix.markdown) }
    let rows = UseCase.allCases.map { useCase in
      let reach = Role.allCases.compactMap { role in
        AuthorisationMatrix.reach(of: role, in: useCase).map { (role.rawValue, $0.rawValue) }
      }
      return Answer.Row(useCase: useCase.name, reach: Dictionary(uniqueKeysWithValues: reach))
    }
    let words = context.words
    context.answer(Answer(useCases: rows)) {
      var table = Table(words.say("事项", "use case"), words.say("角色", "roles"), whole: [0])
      for useCase in UseCase.allCases {
        let roles = Role.allCases.filter { role in
          AuthorisationMatrix.reach(of: role, in: useCase).map { $0 != .not } ?? false
        }
        table.add(Table.Cell(useCase.name), Table.Cell(words.list(roles.map { words.name($0) })))
      }
      return table.text(for: context.terminal)
    }
  }
}
