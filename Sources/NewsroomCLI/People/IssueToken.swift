import ArgumentParser
import Editorial
import Newsroom

struct IssueToken: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Make a token; it is printed once and stored nowhere 发令牌.",
    discussion: """
      Only the token goes to standard output, so that it can be piped.

      Examples:
        caibian people token sample-editor
        caibian people token sample-editor --days 30
        CAIBIAN_TOKEN=$(caibian people token song --days 1) caibian whoami
        caibian people token sample-admin --as-operator --newsroom tongxiang  # the last one is lost
      """)

  @Argument(help: "The short name; yourself, or anybody if you are an administrator.")
  var id: String

  @Option(
    help:
      "For how many days it works; otherwise 90. At most what the newsroom's settings allow (tokenDays, 365). One for yourself ends no later than the one you act with."
  )
  var days: Int?

  @Flag(help: "By the login that owns the database, without a token of your own; it stays on record.")
  var asOperator = false

  @OptionGroup var newsroom: NewsroomOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    if let days, !TokenLife.allowed.contains(days) {
      throw InputFault.number("\(days)", option: "--days")
    }
    if asOperator {
      let desk = try await context.desk()
      guard let person = try? PersonID(stored: id) else { throw InputFault.handle(id, .person) }
      let issued = try await Tokens(desk).issueAsOperator(
        to: person, in: newsroom.find(context, desk), days: days)
      return context.answer(TokenAnswer(issued)) { issued.secret }
    }
    let room = try await context.room()
    let person = try await room.person(id)
    let issued = try await Tokens(room.desk).issue(to: person.id, days: days, by: room.session)
    context.answer(TokenAnswer(issued)) { issued.secret }
  }
}

struct RevokeTokens: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Make every token of a person worthless 收回令牌.",
    discussion: """
      Example:
        caibian people revoke sample-editor
      """)

  struct Answer: Encodable {
    let person: String
    let revoked: Int
  }

  @Argument(help: "The short name.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let person = try await room.person(id)
    let count = try await Tokens(room.desk).revokeAll(of: person.id, by: room.session)
    context.answer(Answer(person: person.id.text, revoked: count)) {
      context.words.say("收回了 \(person.id) 的 \(count) 个令牌。", "\(count) tokens of \(person.id) are worthless now.")
    }
  }
}
