import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct DelegateRoles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "delegate", abstract: "Let somebody act in your stead for a time 委托.",
    discussion: """
      With some of your own roles, in a column and below it, for 31 days at most. Whoever signs in your \
      stead signs for you both: neither of you then signs another of the reviews, and neither may have \
      written the text. It takes nothing from you. An administrator does it for somebody with --for.

      Examples:
        caibian people delegate sample-board --role deskChief --column 党务公开 --until "2026-07-10 18:00"
        caibian people delegate sample-board --role chiefEditor --until "2026-07-10 18:00" --reason 出差
        caibian people delegate sample-board --for sample-editor --role editor --until "2026-07-10 18:00"
      """)

  @Argument(help: "Who acts in your stead: a short name.")
  var delegate: String

  @Option(name: .customLong("role"), help: ArgumentHelp("A role of yours; may be given again.", valueName: "role"))
  var roles: [String] = []

  @Option(help: "Only in this column and below it; otherwise wherever you hold it in the whole newsroom.")
  var column: String?

  @Option(help: "From then on, such as \"2026-07-01 08:00\" on the newsroom's clock; otherwise from now.")
  var from: String?

  @Option(help: "Until then; worth nothing from that moment on.")
  var until: String

  @Option(
    name: .customLong("for"), help: ArgumentHelp("In this person's stead; for an administrator.", valueName: "id"))
  var giver: String?

  @Option(help: "Why; it stays on record.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    var named: [Role] = []
    for typed in roles {
      do { named.append(try RoleGrant(reading: typed).role) } catch { throw InputFault.role(error) }
    }
    let room = try await context.room()
    let wish = DelegationWish(
      roles: named, column: try column.map { try room.settings.find(column: $0) } ?? .newsroom,
      from: try from.map { try room.instant($0) },
      until: try room.instant(until), reason: reason)
    let giver = try await giver.asyncMap { try await room.person($0).id }
    let made = try await Delegate(room.desk)(
      wish, from: giver, to: try await room.person(delegate).id, by: room.session)
    context.answer(DelegationAnswer(made)) { context.words.sentence(made, in: room) }
  }
}

struct ListDelegations: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "delegations", abstract: "Who acts in whose stead, and who did 委托记录.",
    discussion: """
      Examples:
        caibian people delegations
        caibian people delegations --all
      """)

  struct Answer: Encodable { let delegations: [DelegationAnswer] }

  @Flag(help: "Those that ended, too.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let now = room.desk.clock.now
    let words = context.words
    let found = try await Delegate(room.desk).all(by: room.session)
      .filter { all || $0.withdrawnAt == nil && now < $0.until }
    context.answer(Answer(delegations: found.map(DelegationAnswer.init))) {
      guard !found.isEmpty else { return words.say("没有委托。", "Nobody acts in anybody's stead.") }
      var table = Table(
        "#", words.say("谁", "who"), words.say("代谁", "in whose stead"), words.say("角色", "roles"),
        words.say("栏目", "column"), words.say("自", "from"), words.say("至", "until"), words.say("办理", "by"),
        words.say("收回", "taken back"), whole: [0, 1, 2, 5, 6, 7])
      for one in found {
        let back = one.withdrawnAt.map { "\(one.withdrawnBy?.text ?? "") \(room.time($0))" } ?? ""
        table.add(
          Table.Cell("\(one.number)", .strong), Table.Cell(one.delegate.text), Table.Cell(one.giver.text),
          Table.Cell(words.list(one.roles.map { words.name($0) })), Table.Cell(words.name(one.column)),
          Table.Cell(room.time(one.from)), Table.Cell(room.time(one.until), one.holds(at: now) ? .good : .faint),
          Table.Cell(one.grantedBy.text), Table.Cell(back, .faint))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct UndelegateRoles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "undelegate", abstract: "Take a delegation back, at once 收回委托.",
    discussion: """
      By whoever gave it, by the delegate or by an administrator. It stays on record.

      Example:
        caibian people undelegate 3
      """)

  @Argument(help: "Its number in people delegations.")
  var number: Int

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let ended = try await Delegate(room.desk).withdraw(number, by: room.session)
    context.answer(DelegationAnswer(ended)) {
      context.words.say(
        "\(ended.delegate) 不再代 \(ended.giver) 行事。", "\(ended.delegate) no longer acts in \(ended.giver)’s stead.")
    }
  }
}

struct DelegationAnswer: Encodable {
  let number: Int
  let delegate: String
  let onBehalfOf: String
  let roles: [String]
  let column: String
  let from: String
  let until: String
  let reason: String?
  let grantedBy: String
  let grantedAt: String
  let withdrawnBy: String?
  let withdrawnAt: String?

  init(_ delegation: Delegation) {
    number = delegation.number
    delegate = delegation.delegate.text
    onBehalfOf = delegation.giver.text
    roles = delegation.roles.map(\.rawValue)
    column = delegation.column.description
    from = TypedTime.json(delegation.from)
    until = TypedTime.json(delegation.until)
    reason = delegation.reason
    grantedBy = delegation.grantedBy.text
    grantedAt = TypedTime.json(delegation.grantedAt)
    withdrawnBy = delegation.withdrawnBy?.text
    withdrawnAt = delegation.withdrawnAt.map(TypedTime.json)
  }
}

extension Words {
  fileprivate func sentence(_ made: Delegation, in room: Room) -> String {
    let roles = list(made.roles.map { name($0) })
    return say(
      "委托 \(made.number)：\(made.delegate) 自 \(room.time(made.from)) 至 \(room.said(made.until, self)) 在“\(name(made.column))”代 \(made.giver) 行使\(roles)；收回：caibian people undelegate \(made.number)",
      "Delegation \(made.number): \(made.delegate) acts in \(made.giver)’s stead as \(roles) in \(name(made.column)) from \(room.time(made.from)) until \(room.said(made.until, self)). Take it back with caibian people undelegate \(made.number)"
    )
  }
}
