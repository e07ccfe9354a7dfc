import ArgumentParser
import Editorial
import Newsroom

struct Login: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Keep your access token 登录.",
    discussion: """
      Asks for the token without showing it, or reads it from standard input. An administrator makes \
      tokens with caibian people token. Scripts set CAIBIAN_TOKEN instead, which always wins.

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
    let desk = try await context.desk()
    let (session, expires) = try await Tokens(desk).session(secret)
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    try TokenFile(path: context.paths.token).write(secret)
    if context.environment.text("CAIBIAN_TOKEN") != nil {
      context.note("注意：设有 CAIBIAN_TOKEN，以它为准。", "Note: CAIBIAN_TOKEN is set, and wins.")
    }
    let room = Room(desk: desk, session: session, settings: settings, expires: expires)
    context.answer(WhoAnswer(room)) {
      context.words.say(
        "\(session.person.name) 已登录 \(settings.name)，有效至 \(room.time(expires))。",
        "\(session.person.name) is logged in to \(settings.name) until \(room.time(expires)).")
    }
  }
}

struct Logout: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Make your token worthless and forget it 退出.",
    discussion: """
      Example:
        caibian logout
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let file = TokenFile(path: context.paths.token)
    guard let secret = try context.token() else { throw NewsroomError.notSignedIn }
    let tokens = Tokens(try await context.desk())
    // A token that is worthless already is only forgotten.
    if let session = try await tokens.holder(of: secret) { try await tokens.signOut(secret, by: session) }
    if try file.read() == secret { try file.remove() }
    context.answer(DoneAnswer(done: "logout")) { context.words.say("已退出。", "Logged out.") }
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
    context.answer(WhoAnswer(room)) {
      FactList.text(
        [
          (words.say("姓名", "name"), "\(room.session.person.name) (\(room.session.person.id))"),
          (words.say("编辑部", "newsroom"), "\(room.settings.name) (\(room.newsroom))"),
          (words.say("角色", "roles"), words.roles(of: room.session.person)),
          (words.say("令牌有效至", "token until"), room.time(room.expires)),
        ], context.style)
    }
  }
}
