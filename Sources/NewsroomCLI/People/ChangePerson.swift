import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct SetPerson: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change what is known of a person 更改人员.",
    discussion: """
      What is not said stays; roles are given with grant and taken with revoke-role. It says what was and what is.

      Examples:
        caibian people set sample-editor --name 宋琼燕 --verified yes
        caibian people set sample-night-desk --group yes
      """)

  @Argument(help: "The short name.")
  var id: String

  @Option(help: "The name as printed.")
  var name: String?

  @Option(help: "Whether the name is a real one, checked by the newsroom.")
  var verified: Typed<YesNo>?

  @Option(help: "Whether it is a desk's shared account.")
  var group: Typed<YesNo>?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if name == nil, verified == nil, group == nil { throw ValidationError("Give --name, --verified or --group.") }
  }

  func run(_ context: Context) async throws {
    let (name, verified, group) = (name, verified?.value.isYes, group?.value.isYes)
    try await context.change(id) { person, _ throws(TextFault) in
      try person.changed(name: name, isVerified: verified, isGroup: group)
    }
  }
}

struct GrantRoles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Give a person roles 授予角色.",
    discussion: """
      Those they hold stay. It says what was and what is.

      Example:
        caibian people grant sample-editor editor:国内国际 reporter
      """)

  @Argument(help: "The short name.")
  var id: String

  @Argument(help: ArgumentHelp("The roles, and where they count.", valueName: "role[:column]"))
  var roles: [String]

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let roles = roles
    try await context.change(id, naming: roles) { person, grants throws(TextFault) in
      try person.changed(adding: grants)
    }
  }
}

struct RevokeRoles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke-role", abstract: "Take roles from a person 收回角色.",
    discussion: """
      As they were given: a role for one column is taken by naming that column; a role that they do not hold so is \
      refused. It says what was and what is. The last administrator keeps the role.

      Example:
        caibian people revoke-role sample-editor editor:国内国际
      """)

  @Argument(help: "The short name.")
  var id: String

  @Argument(help: ArgumentHelp("The roles, and where they count.", valueName: "role[:column]"))
  var roles: [String]

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let roles = roles
    try await context.change(id, naming: roles) { person, grants throws(TextFault) in
      try person.changed(removing: grants)
    }
  }
}

struct PersonChangeAnswer: Encodable {
  let before: PersonAnswer
  let after: PersonAnswer
  /// What nobody can take on any more; left out where somebody can take on everything.
  let stranded: [String]?

  /// `nil` for somebody new.
  init?(_ change: PersonChange, stranded: [ArticleID] = []) {
    guard let before = change.before else { return nil }
    self.before = PersonAnswer(before)
    after = PersonAnswer(change.after)
    self.stranded = stranded.isEmpty ? nil : stranded.map(\.description)
  }
}

extension Context {
  fileprivate func change(
    _ id: String, naming roles: [String] = [],
    _ change: @escaping @Sendable (Person, [RoleGrant]) throws(TextFault) -> Person
  ) async throws {
    let typed = try roles.map(RoleGrant.init(typed:))
    let room = try await room()
    let grants = try room.grants(typed)
    let person = try await room.person(id)
    let changed = try await ManagePeople(room.desk).change(person.id, by: room.session) {
      person throws(TextFault) in try change(person, grants)
    }
    guard let before = changed.change.before,
      let change = PersonChangeAnswer(changed.change, stranded: changed.stranded)
    else { return }
    answer(change) {
      ([
        words.say("原：", "before: ") + words.line(before),
        words.say("现：", "now:    ") + words.line(changed.change.after),
      ] + words.lines(stranded: changed.stranded)).joined(separator: "\n")
    }
  }
}

extension RoleGrant {
  /// `editor:国内国际`, or with the role in Chinese: `编辑：国内国际`.
  init(typed text: String) throws {
    let name = text.prefix { $0 != ":" && $0 != "：" }
    let role = Role.allCases.first { Words.atTerminal(.zhHans).name($0) == name }
    let english = role.map { $0.rawValue + text.dropFirst(name.count) } ?? text
    do { try self.init(reading: english) } catch { throw InputFault.role(error) }
  }
}

extension Room {
  /// Roles with the newsroom's own columns, which may be typed in part.
  func grants(_ typed: [RoleGrant]) throws -> [RoleGrant] {
    try typed.map { grant in
      grant.column == .newsroom
        ? grant : RoleGrant(grant.role, in: try settings.find(column: grant.column.description))
    }
  }
}

extension Words {
  /// A person in one line: name, id, standing and roles.
  func line(_ person: Person) -> String {
    let standing = person.isGroup ? say("公用账号", "group account") : person.isVerified ? say("实名", "verified") : ""
    return say(
      "\(person.name)（\(person.id)）\(standing) \(roles(of: person))",
      "\(person.name) (\(person.id)) \(standing) \(roles(of: person))")
  }

  /// What nobody can take on any more, for whoever caused it.
  func lines(stranded: [ArticleID]) -> [String] {
    stranded.isEmpty
      ? []
      : [
        say(
          "没有人能办下一步的稿件：\(list(stranded.map { String($0.short) }))；请给人角色（caibian people grant）。",
          "Nobody can take on any more: \(list(stranded.map { String($0.short) })); give somebody the role (caibian people grant)."
        )
      ]
  }

  /// What loading a description took away, a line for each person.
  func lines(takenBy changes: [PersonChange]) -> [String] {
    let lines = changes.map { change in
      var lost = change.taken.map { grant in
        name(grant.role) + (grant.column == .newsroom ? "" : say("（\(grant.column)）", " (\(grant.column))"))
      }
      if change.isUnverified { lost.append(say("实名", "verified")) }
      return "  \(change.after.id): \(list(lost))"
    }
    return lines.isEmpty ? [] : [say("收回：", "Taken away:")] + lines
  }
}
