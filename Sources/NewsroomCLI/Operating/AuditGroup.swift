import ArgumentParser
import Editorial
import Newsroom

struct AuditGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Prove what is kept 审计.",
    discussion: """
      Examples:
        caibian audit verify --all     # every history is whole, and gives what is stored
        caibian audit pages            # every file of the site is what was published
      """,
    subcommands: [VerifyAll.self, VerifyPages.self])
}

struct VerifyAll: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove that histories are whole and give what is stored 核验.",
    discussion: """
      Examples:
        caibian audit verify 3f2a
        caibian audit verify --all
      """)

  @Argument(help: "Articles, by their ids or first digits.")
  var ids: [String] = []

  @Flag(help: "Every article of the newsroom.")
  var all = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard ids.isEmpty == all else { throw ValidationError("Give the ids of articles, or --all.") }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let audit = Audit(room, context)
    guard all else {
      var found: [ArticleID] = []
      for id in ids { found.append(try await room.id(id)) }
      return try await audit.verify(found)
    }
    try await audit.verifyAll()
  }
}
