import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct SiteGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "The folders that pages are brought to 站点.",
    discussion: """
      Every site is owed every change, whoever makes it and on whatever machine. No page goes into a folder that \
      is no site. The first folder in use is the site called site.

      Examples:
        caibian site list
        caibian site register mirror --site /srv/mirror
        caibian site register site --site /srv/www --move
        caibian site retire mirror
      """,
    subcommands: [ListSites.self, RegisterFolder.self, RetireSite.self])
}

struct ListSites: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Where the pages lie, and when each site was last brought up to date 站点列表.",
    discussion: """
      Examples:
        caibian site list
        caibian site list --json | jq -r '.sites[].dispatched'
      """)

  struct Answer: Encodable { let sites: [SiteAnswer] }

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let sites = try await ReadOperation(room.desk).sites(by: room.session)
    context.answer(Answer(sites: sites.map(SiteAnswer.init))) {
      var table = Table(
        words.say("站点", "site"), words.say("所在", "where"), words.say("上次出版", "last dispatched"),
        words.say("待出版", "waiting"), whole: [0, 2, 3])
      for site in sites {
        table.add(
          Table.Cell(site.id.text, .strong), Table.Cell(site.place ?? words.say("尚未登记", "not registered yet")),
          Table.Cell(site.dispatched.map { room.time($0) } ?? words.say("从未", "never")), Table.Cell("\(site.waiting)"))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct SiteAnswer: Encodable {
  let id: String
  /// The machine and the folder; left out until a folder is registered.
  let place: String?
  /// When its dispatcher last finished a round; left out before the first.
  let dispatched: String?
  let waiting: Int

  init(_ site: RegisteredSite) {
    id = site.id.text
    place = site.place
    dispatched = site.dispatched.map(TypedTime.json)
    waiting = site.waiting
  }
}

struct RegisterFolder: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Bring pages to a folder of this machine from now on 登记站点.",
    discussion: """
      Every page is written there at once, and a file .caibian-site that tells whose folder it is. --move says that \
      the site lay elsewhere, or that its folder was lost: the old folder is a site no more.

      Examples:
        caibian site register mirror --site /srv/mirror
        caibian site register site --site /srv/www --move
      """)

  @Argument(help: "The site's name.")
  var id: String

  @OptionGroup var site: SiteOptions

  @Flag(help: "The site of this name moves to the folder.")
  var move = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let folder = site.folder(context, of: room.newsroom)
    let count = try await RegisterSite(room.desk)(
      try context.siteID(id), context.installation.site(in: folder), moving: move, by: room.session)
    context.answer(DispatchAnswer(site: folder, rebuilt: count)) {
      context.words.say(
        "站点 \(id) 在 \(folder)，写了 \(count) 页。",
        "The site \(id) lies in \(folder); \(context.words.counted(count, "page")) \(context.words.agreeing(count, "was", "were")) written."
      )
    }
  }
}

struct RetireSite: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: "Bring no more pages to a site 停用站点.",
    discussion: """
      What lies in its folder stays. The last site cannot be retired.

      Example:
        caibian site retire mirror
      """)

  @Argument(help: "The site's name.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    try await RegisterSite(room.desk).retire(try context.siteID(id), by: room.session)
    context.answer(DoneAnswer(done: "retire")) {
      context.words.say("站点 \(id) 已停用。", "The site \(id) is retired.")
    }
  }
}

extension Context {
  func siteID(_ typed: String) throws -> SiteID {
    guard let id = try? SiteID(typed) else { throw InputFault.handle(typed, .site) }
    return id
  }
}
