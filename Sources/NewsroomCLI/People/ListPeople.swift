import ArgumentParser
import Editorial
import Newsroom

struct ListPeople: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Everybody who is there 人员名单.",
    discussion: """
      Examples:
        caibian people list
        caibian people list --role 部门主任
      """)

  @Option(help: "Only people with this role; may be given again.")
  var role: [Typed<Role>] = []

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let left = try await ReadPeople(room.desk).left(by: room.session)
    let people = try await ReadPeople(room.desk)(by: room.session).filter { person in
      left[person.id] == nil
        && (role.isEmpty || person.grants.contains { grant in role.contains { $0.value == grant.role } })
    }
    context.answer(PeopleAnswer(people: people.map(PersonAnswer.init))) {
      guard !people.isEmpty else { return words.say("没有这样的人。", "There is nobody of that kind.") }
      var table = Table(
        words.say("代号", "id"), words.say("姓名", "name"), words.say("实名", "verified"), words.say("角色", "roles"),
        whole: [0, 1])
      for person in people {
        table.add(
          Table.Cell(person.id.text), Table.Cell(person.name),
          person.isGroup
            ? Table.Cell(words.say("公用", "group"), .faint)
            : Table.Cell(words.answer(person.isVerified), person.isVerified ? .good : .warn),
          Table.Cell(words.roles(of: person)))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ShowPerson: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One person 人员.",
    discussion: """
      Example:
        caibian people show sample-editor
      """)

  @Argument(help: "The short name.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let person = try await room.person(id)
    let words = context.words
    context.answer(PersonAnswer(person)) {
      FactList.text(
        [
          (words.say("代号", "id"), person.id.text), (words.say("姓名", "name"), person.name),
          (words.say("实名", "verified"), words.answer(person.isVerified)),
          (words.say("公用账号", "group account"), words.answer(person.isGroup)),
          (words.say("角色", "roles"), words.roles(of: person)),
        ], context.style)
    }
  }
}
