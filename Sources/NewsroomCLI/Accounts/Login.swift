import ArgumentParser
import Editorial
import Newsroom

struct Login: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Keep your access token 登录.",
    discussion: """
      Asks for the token without showing it, or reads it from standard input. An administrator makes \
      tokens with caibian people token. Scripts set CAIBIAN_TOKEN instead, which always wins.

      The only token of an administrator that is kept here is not lost to somebody else's login without asking; where \
      nobody can be asked, it is set aside in a file.

      A token is for one newsroom; who works for several logs in to each. The last one is acted in, until \
      caibian switch names another; article queue shows them all.

      Examples:
        caibian login
        caibian login < token.txt
      """)

  @Option(help: "The token; other users of the machine can see it while the command runs.")
  var token: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    if token == nil, context.canAsk { context.surroundings.errors.write(context.words.say("令牌：", "Token: ")) }
    let typed = token ?? context.surroundings.input.secretLine() ?? ""
    if token == nil, context.canAsk { context.surroundings.errors.write("\n") }
    let secret = typed.split(whereSeparator: \.isWhitespace).joined()
    guard !secret.isEmpty else { throw InputFault.noToken }
    let room = try await context.room(at: context.desk(), by: secret)
    try await context.keepOnlyToken(from: secret, room)
    try context.logins.put(first: Logins.Login(newsroom: room.newsroom.text, secret: secret))
    context.noteWhatWins()
    let answer = try WhoAnswer(room, beside: context.logins)
    context.answer(answer) {
      context.words.say(
        "\(room.session.person.name) 已登录 \(room.settings.name)，有效至 \(room.time(room.expires))。",
        "\(room.session.person.name) is logged in to \(room.settings.name) until \(room.time(room.expires)).")
    }
  }
}

struct Logout: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Make your token worthless and forget it 退出.",
    discussion: """
      Of the newsroom you act in; the others you stay logged in to. The only token of an administrator is given up \
      after a yes; where nobody can be asked, with --yes.

      Examples:
        caibian logout
        caibian logout --yes
        CAIBIAN_NEWSROOM=tongxiang caibian logout
      """)

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard let secret = try context.token() else { throw NewsroomError.notSignedIn }
    let desk = try await context.desk()
    // A token that is worthless already is only forgotten.
    if let session = try await Tokens(desk).holder(of: secret) {
      try await context.giveUpOnlyToken(session, at: desk, isConfirmed: yes)
      try await Tokens(desk.acting(as: session)).signOut(secret, by: session)
    }
    try context.logins.forget(secret)
    context.answer(DoneAnswer(done: "logout")) { context.words.say("已退出。", "Logged out.") }
  }
}

struct SwitchNewsroom: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "switch", abstract: "Act in another newsroom that you are logged in to 换编辑部.",
    discussion: """
      For a single command, CAIBIAN_NEWSROOM names it.

      Examples:
        caibian switch tongxiang
        CAIBIAN_NEWSROOM=tongxiang caibian article show 3f2a
      """)

  @Argument(help: "The newsroom's short name.")
  var newsroom: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let login = try context.login(to: newsroom)
    let room = try await context.room(at: context.desk(), by: login.secret)
    try context.logins.put(first: login)
    context.noteWhatWins()
    let answer = try WhoAnswer(room, beside: context.logins)
    context.answer(answer) {
      context.words.say("现在在 \(room.settings.name) 工作。", "You act in \(room.settings.name) now.")
    }
  }
}

extension Context {
  /// What is in the environment wins over what is kept; who keeps something else should know.
  fileprivate func noteWhatWins() {
    for name in ["CAIBIAN_TOKEN", "CAIBIAN_NEWSROOM"] where environment.text(name) != nil {
      note("注意：设有 \(name)，以它为准。", "Note: \(name) is set, and wins.")
    }
  }
}

struct WhoAmI: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: "Who you are here, and what you may do 我是谁.",
    discussion: """
      Examples:
        caibian whoami
        caibian whoami --json
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let answer = try WhoAnswer(room, beside: context.logins)
    context.answer(answer) {
      FactList.text(
        [
          (words.say("姓名", "name"), "\(room.session.person.name) (\(room.session.person.id))"),
          (words.say("编辑部", "newsroom"), "\(room.settings.name) (\(room.newsroom))"),
          (words.say("角色", "roles"), words.roles(of: room.session.person)),
          (words.say("令牌有效至", "token until"), room.time(room.expires)),
        ] + (answer.alsoAt.map { [(words.say("另已登录", "also logged in to"), words.list($0))] } ?? []), context.style)
    }
  }
}
