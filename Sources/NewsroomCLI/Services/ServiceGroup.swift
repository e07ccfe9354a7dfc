import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ServiceGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service", abstract: "The accounts under which the newsroom acts by itself 服务账号.",
    discussion: """
      dispatcher (caibian dispatch), letters (submission letters) and notices (rights notify). They come with the \
      newsroom and have no token: nobody logs in as one. Whoever sets one to work while logged in is on record.

      Examples:
        caibian service list
        caibian service end letters
        caibian service renew letters
      """,
    subcommands: [ListServices.self, EndService.self, RenewService.self])
}

struct ListServices: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Which there are, whether they act, and who set them to work 服务账号列表.",
    discussion: """
      Calls are counted by day and by whose login it was; --json has those of the last 30 days, and all that was done \
      about each account.

      Examples:
        caibian service list
        caibian service list --json | jq '.services[] | select(.acts | not)'
      """)

  struct Answer: Encodable { let services: [ServiceAnswer] }

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let accounts = try await ServiceAccounts(room.desk).list(by: room.session)
    context.answer(Answer(services: accounts.map(ServiceAnswer.init))) {
      var table = Table(
        words.say("账号", "account"), words.say("名称", "name"), words.say("状态", "state"), words.say("自", "since"),
        words.say("办理", "by"), words.say("上次运行", "last run"), words.say("由谁运行", "run by"),
        whole: [0, 1, 2, 3, 5])
      for account in accounts {
        let last = account.events.last
        let call = account.calls.first
        table.add(
          Table.Cell(account.service.rawValue, .strong), Table.Cell(words.name(account.service)),
          account.isLiving
            ? Table.Cell(words.say("在用", "acts"), .good) : Table.Cell(words.say("停用", "ended"), .bad),
          Table.Cell(last.map { room.time($0.at) } ?? ""), Table.Cell(last?.by?.text ?? ""),
          Table.Cell(call.map { room.time($0.last) } ?? words.say("30 天内没有", "not within 30 days")),
          Table.Cell(call.map { $0.caller?.text ?? words.say("未登录", "nobody logged in") } ?? ""))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ServiceAnswer: Encodable {
  struct Event: Encodable {
    let what: String
    /// Left out where the newsroom was opened.
    let by: String?
    let at: String
  }

  struct Call: Encodable {
    /// Whose login it was; left out where nobody was logged in.
    let caller: String?
    let count: Int
    let first: String
    let last: String
  }

  let id: String
  let acts: Bool
  let events: [Event]
  let calls: [Call]

  init(_ account: ServiceAccount) {
    id = account.service.rawValue
    acts = account.isLiving
    events = account.events.map { Event(what: $0.kind.rawValue, by: $0.by?.text, at: TypedTime.json($0.at)) }
    calls = account.calls.map {
      Call(
        caller: $0.caller?.text, count: $0.count, first: TypedTime.json($0.first), last: TypedTime.json($0.last))
    }
  }
}

struct EndService: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Let a service do nothing from now on 停用服务账号.",
    discussion: """
      What it is just doing is not saved. What waits for it goes on waiting until it is renewed.

      Example:
        caibian service end letters
      """)

  @Argument(help: "dispatcher, letters or notices.")
  var service: Typed<Service>

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.change("end", { try await $0.end(service.value, by: $1) }) { words in
      words.say("\(words.name(service.value))已停用。", "The account of \(words.name(service.value)) has ended.")
    }
  }
}

struct RenewService: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew", abstract: "Let a service act again 恢复服务账号.",
    discussion: """
      Example:
        caibian service renew letters
      """)

  @Argument(help: "dispatcher, letters or notices.")
  var service: Typed<Service>

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.change("renew", { try await $0.renew(service.value, by: $1) }) { words in
      words.say("\(words.name(service.value))又可运行。", "\(words.name(service.value)) acts again.")
    }
  }
}

extension Context {
  /// Changes the account of a service, and says so.
  fileprivate func change(
    _ name: String, _ act: (ServiceAccounts, Session) async throws -> Void, saying sentence: (Words) -> String
  ) async throws {
    let room = try await room()
    try await act(ServiceAccounts(room.desk), room.session)
    answer(DoneAnswer(done: name)) { sentence(words) }
  }
}
