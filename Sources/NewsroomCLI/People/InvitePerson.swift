import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct InvitePerson: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Let somebody choose a password for the desk in the browser 邀请.",
    discussion: """
      The invitation is printed once and stored nowhere; earlier ones of the same person end. It opens nothing but \
      the choice of a password, once. Hand it on as carefully as a key: the address needs no script, the code \
      behind # can be typed there as well.

      Examples:
        caibian people invite sample-editor
        caibian people invite sample-editor --hours 24 --desk https://desk.example.com
      """)

  struct Answer: Encodable {
    let invitation: String
    let person: String
    let newsroom: String
    let expires: String
    /// Left out where the desk's address was not given.
    let link: String?
  }

  @Argument(help: "The short name.")
  var id: String

  @Option(help: "For how many hours it is good, up to 720.")
  var hours = Invitations.usualHours

  @Option(help: ArgumentHelp("Where the desk is reached, for a link that can be followed.", valueName: "address"))
  var desk: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard Invitations.allowedHours.contains(hours) else { throw InputFault.number("\(hours)", option: "--hours") }
    let room = try await context.room()
    let person = try await room.person(id)
    let issued = try await Invitations(room.desk).invite(person.id, hours: hours, by: room.session)
    let link = desk.map { address in
      (address.hasSuffix("/") ? String(address.dropLast()) : address) + "/desk/join#" + issued.secret
    }
    let answer = Answer(
      invitation: issued.secret, person: person.id.text, newsroom: room.newsroom.text,
      expires: TypedTime.json(issued.token.expires), link: link)
    context.answer(answer) { link ?? issued.secret }
    context.note(
      "邀请 \(person.name)，有效至 \(room.time(issued.token.expires))；只显示这一次。",
      "It invites \(person.name) until \(room.time(issued.token.expires)), and is shown this once.")
  }
}

struct ListSignInFailures: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-in-failures", abstract: "Who tried to sign in at the desk in vain, and where from 登录失败.",
    discussion: """
      For administrators and auditors. A run of tries from one network in the name of one person is one line; what \
      was typed where nobody is called so is not kept.

      Example:
        caibian people sign-in-failures
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      /// Left out where nobody is called so.
      let person: String?
      let network: String
      let tries: Int
      let first: String
      let last: String
    }

    let failures: [Row]
  }

  @Option(help: "At most so many.")
  var limit = 200

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let words = context.words
    let found = try await SignIn(room.desk).failures(by: room.session, limit: limit)
    let rows = found.map {
      Answer.Row(
        person: $0.person?.text, network: $0.network, tries: $0.tries, first: TypedTime.json($0.begun),
        last: TypedTime.json($0.last))
    }
    context.answer(Answer(failures: rows)) {
      guard !found.isEmpty else { return words.say("没有登录失败的记录。", "Nobody tried in vain.") }
      var table = Table(
        words.say("代号", "name"), words.say("来自", "from"), words.say("次数", "tries"), words.say("最近", "last"),
        whole: [0, 1, 2, 3])
      for failure in found {
        table.add(
          Table.Cell(failure.person?.text ?? words.say("（无此人）", "(nobody)"), .strong),
          Table.Cell(failure.network.isEmpty ? words.say("不明", "unknown") : failure.network),
          Table.Cell("\(failure.tries)"), Table.Cell(room.time(failure.last)))
      }
      return table.text(for: context.terminal)
    }
  }
}
