import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct CreateRoom: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Open a newsroom with its first administrator 建立编辑部.",
    discussion: """
      The administrator's token is kept as your login if you have none; else it is printed, this once. The folder of \
      the pages is registered as the newsroom's site.

      Examples:
        caibian newsroom create tongxiang --name 桐乡新闻网 --admin sample-admin --admin-name 管理员
        caibian newsroom create tongxiang --name 桐乡新闻网 --admin sample-admin --no-site
      """)

  @Argument(help: "The newsroom's short name, such as tongxiang.")
  var id: String

  @Option(help: "Its name as printed, such as 桐乡新闻网.")
  var name: String

  @Option(help: "The short name of the first administrator.")
  var admin: String

  @Option(help: "The administrator's name as printed; otherwise the short name.")
  var adminName: String?

  @Option(help: "The IANA time zone of its pages.")
  var zone = "Asia/Shanghai"

  @OptionGroup var site: SiteOptions

  @Flag(help: "The pages lie on another machine: the folder is registered there, when it is first used.")
  var noSite = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    _ = try TypedTime.timeZone(zone)
    let settings = try NewsroomSettings(id: NewsroomID(id), name: name, zone: zone)
    let administrator = try Person(
      id: PersonID(admin), name: adminName ?? admin, grants: [RoleGrant(.administrator)])
    let desk = try await context.desk()
    let issued = try await CreateNewsroom(desk)(settings, administrator: administrator)
    if !noSite { try await registerSite(settings.id, desk, context) }
    let logins = context.logins
    let isKept = try context.environment.text("CAIBIAN_TOKEN") == nil && logins.all().isEmpty
    if isKept { try logins.put(first: Logins.Login(newsroom: id, secret: issued.secret)) }
    context.answer(TokenAnswer(issued)) {
      context.words.say(
        "已建立 \(settings.name)（\(settings.id)），管理员 \(administrator.id)。",
        "\(settings.name) (\(settings.id)) is open; its administrator is \(administrator.id).")
        + "\n"
        + (isKept
          ? context.words.say("令牌存于 \(logins.path)：您已登录。", "The token is kept in \(logins.path): you are logged in.")
          : context.words.say("令牌只显示这一次：\(issued.secret)", "The token, shown this once: \(issued.secret)"))
    }
  }

  /// The newsroom is open whether or not its folder can be had now.
  private func registerSite(_ newsroom: NewsroomID, _ desk: Desk, _ context: Context) async throws {
    let folder = context.installation.site(in: site.folder(context, of: newsroom))
    do {
      _ = try await KnowSite(desk)(folder, in: newsroom, isNamed: site.isNamed(context))
    } catch {
      guard error.isAboutTheSite else { throw error }
      context.note(Words.atTerminal(.zhHans).sentence(error), Words.atTerminal(.en).sentence(error))
    }
  }
}
