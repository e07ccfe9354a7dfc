import ArgumentParser
import Editorial
import Logging
import Newsroom
import NewsroomWeb

struct ServeDesk: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "The desk in the browser, and the readers' pages 网页服务.",
    discussion: """
      One process for every newsroom of the installation. People sign in with a password that they choose by an \
      invitation (people invite). On this machine it speaks in the clear; beyond it only with --certificate and --key, \
      or behind a proxy that encrypts and is said to be there by --behind-proxy. With --dispatch it also does the rounds of \
      caibian dispatch. It ends at SIGTERM or SIGINT, once what has begun is done.

      Example:
        caibian serve --listen 127.0.0.1:0 --dispatch
      """)

  @Option(help: ArgumentHelp("Where to listen; port 0 takes any that is free.", valueName: "host:port"))
  var listen = "127.0.0.1:8080"

  @Option(help: ArgumentHelp("The certificate chain, as PEM.", valueName: "file"), completion: .file())
  var certificate: String?

  @Option(help: ArgumentHelp("The certificate's key, as PEM.", valueName: "file"), completion: .file())
  var key: String?

  @Flag(help: "A proxy that encrypts stands before it, and says who asked in X-Forwarded-For.")
  var behindProxy = false

  @Option(
    help: ArgumentHelp("Which newsroom readers meet under a host name; may be given again.", valueName: "host=newsroom")
  )
  var site: [String] = []

  @Flag(help: "Do the rounds of caibian dispatch too.")
  var dispatch = false

  @Option(help: "After how many minutes without use a session ends.")
  var idle = 10

  @Option(help: "After how many hours a session ends in any case.")
  var hours = 12

  @OptionGroup var common: CommonOptions

  /// As many as a small newsroom keeps busy; more people wait their turn.
  private static let connections = 8

  func validate() throws {
    guard (certificate == nil) == (key == nil) else { throw ValidationError("--certificate and --key go together.") }
    guard certificate == nil || !behindProxy else {
      throw ValidationError("Give either --certificate and --key, or --behind-proxy.")
    }
  }

  struct Answer: Encodable {
    let address: String
    let newsrooms: [String]
  }

  func run(_ context: Context) async throws {
    let settings = try webSettings()
    let installation = context.installation.holding(connections: Self.connections)
    let desk = try await installation.desk(at: context.connection, noting: Commits(), telling: context.progress)
    let newsrooms = try await ReadOperation(desk).newsrooms()
    guard !newsrooms.isEmpty else { throw InputFault.newsroomNeeded(known: []) }
    let paths = context.paths
    let own = context.environment.text("CAIBIAN_SITE")
    let folder: @Sendable (NewsroomID) -> String? = { id in
      newsrooms.count == 1 ? own ?? paths.site(id.text) : paths.site(id.text)
    }
    let service = WebService(
      desk: desk, newsrooms: newsrooms, sandbox: installation.sandbox, settings: settings,
      site: { id in folder(id).map { installation.site(in: $0) } }, folder: folder)
    var logger = Logger(label: "caibian") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .notice
    let scheme = certificate == nil ? "http" : "https"
    let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [logger] in
        try await service.run(logger: logger) { port in
          let address = "\(scheme)://\(host):\(port)"
          context.answer(Answer(address: address + "/desk", newsrooms: newsrooms.map(\.id.text))) {
            context.words.say("编辑台：\(address)/desk　读者：\(address)/", "desk: \(address)/desk  readers: \(address)/")
          }
        }
      }
      group.addTask { [logger] in try await keepTime(desk, logger) }
      if dispatch {
        for newsroom in newsrooms {
          group.addTask { [logger] in
            try await goRound(newsroom.id, desk, installation.site(in: folder(newsroom.id) ?? ""), logger)
          }
        }
      }
      // The service ends when it is told to; the rounds end with it.
      try await group.next()
      group.cancelAll()
    }
  }

  private func webSettings() throws -> WebSettings {
    var settings = WebSettings()
    guard let split = listen.lastIndex(of: ":"), let port = Int(listen[listen.index(after: split)...]),
      (0...65_535).contains(port)
    else { throw InputFault.setting(listen, option: "--listen") }
    settings.host = listen[..<split].filter { $0 != "[" && $0 != "]" }
    settings.port = port
    if let certificate, let key {
      settings.transport = .encrypted(certificate: certificate, key: key)
    } else if behindProxy {
      settings.transport = .proxy
    }
    guard (1...1_440).contains(idle) else { throw InputFault.number("\(idle)", option: "--idle") }
    guard (1...720).contains(hours) else { throw InputFault.number("\(hours)", option: "--hours") }
    settings.limits.idleSeconds = idle * 60
    settings.limits.lifeSeconds = hours * 3_600
    for one in site {
      let halves = one.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, let id = try? NewsroomID(stored: halves[1]) else {
        throw InputFault.setting(one, option: "--site")
      }
      settings.hosts[halves[0].lowercased()] = id
    }
    return settings
  }

  /// The database's clock is what counts; two clocks drift apart in a process that runs for months.
  private func keepTime(_ desk: Desk, _ logger: Logger) async throws {
    while true {
      try await Task.sleep(for: .seconds(600))
      do { try await desk.clock.renew() } catch { logger.warning("\(error)") }
    }
  }

  /// The rounds of a dispatcher; an outage is logged, and the next round tries again.
  private func goRound(_ newsroom: NewsroomID, _ desk: Desk, _ site: any Site, _ logger: Logger) async throws {
    do { _ = try await KnowSite(desk)(site, in: newsroom) } catch { logger.warning("\(error)") }
    while true {
      do {
        let report = try await Dispatch(desk, site: site)(in: newsroom)
        for stuck in report.stuck { logger.warning("\(stuck)") }
      } catch {
        logger.warning("\(error)")
      }
      try await Task.sleep(for: .seconds(5))
    }
  }
}
