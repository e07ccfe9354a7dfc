import ArgumentParser
import Editorial
import Newsroom
import NewsroomPostgres

struct Up: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "up", abstract: "Start the private PostgreSQL, and bring its schema up to date 启动.",
    discussion: """
      Every command does so when it needs to; up is for doing it ahead.

      Example:
        caibian up
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let state = try await context.installation.start(telling: context.progress)
    context.answer(StatusAnswer(state)) { StatusScreen.text(state, context) }
  }
}

struct Down: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "down", abstract: "Stop the private PostgreSQL; nothing is lost 停止.",
    discussion: """
      Example:
        caibian down
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let state = try await context.installation.stop()
    context.answer(StatusAnswer(state)) { StatusScreen.text(state, context) }
  }
}

struct Status: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "The database, its schema, and what waits to be delivered 状态.",
    discussion: """
      Nothing is started or changed by asking. A schedule that passed without its article being published, \
      a planned withdrawal that was not carried out, an emergency publication not countersigned in time, and a \
      claim past its clock are shouted about; then the exit code is 1. Stories past their deadline, notices that \
      partners should have acknowledged, and open tasks of licensing staff are counted. Keys to personal data that are \
      missing, another database's, damaged or out of date are said to be so; then the exit code is 69. Letters that stopped \
      their reader on this machine, or wait because the day had no room for them, are counted. Services whose account has ended are named.

      Examples:
        caibian status
        caibian status --json | jq .waiting
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let state = try await context.installation.state(of: context.connection)
    var waiting: Int?
    var overdue: Overdue.Report?
    var keyFault: KeyFault?
    var sites: [RegisteredSite] = []
    var ended: [Service] = []
    if state.schema != nil, state.schema == state.programSchema, let secret = try context.token() {
      let desk = try await context.desk()
      if let session = try await Tokens(desk).holder(of: secret) {
        context.zone.become(try await ReadNewsroom(desk)(by: session).zone)
        if let work = try await ReadOperation(desk).whereLet(by: session) {
          (waiting, overdue, sites, ended) = (work.waiting, work.overdue, work.sites, work.ended)
        } else {
          context.note(
            "编辑部的运行情况只给其中有角色的人看。", "How the newsroom runs is shown to those who hold a role in it.")
        }
        keyFault = try await LookAtKeys(desk, keys: context.keys)()
      }
    }
    var answer = StatusAnswer(state)
    answer.keys = keyFault.map { context.words.sentence($0) }
    answer.waiting = waiting
    let held = try context.heldLetters()
    answer.heldLetters = held == 0 ? nil : held
    let deferred = try context.deferredLetters()
    answer.deferredLetters = deferred == 0 ? nil : deferred
    if !ended.isEmpty { answer.endedServices = ended.map(\.rawValue) }
    if !sites.isEmpty { answer.sites = sites.map(SiteAnswer.init) }
    if let late = overdue?.schedules, !late.isEmpty { answer.overdueSchedules = late.map(StatusAnswer.Late.init) }
    if let late = overdue?.debts, !late.isEmpty { answer.overdueDebts = late.map(StatusAnswer.Late.init) }
    if let late = overdue?.withdrawals, !late.isEmpty { answer.overdueWithdrawals = late.map(StatusAnswer.Late.init) }
    if let late = overdue?.claims, !late.isEmpty { answer.overdueClaims = late.map(StatusAnswer.LateClaim.init) }
    if let stranded = overdue?.stranded, !stranded.isEmpty {
      answer.stranded = stranded.flatMap(\.articles).map(\.description)
    }
    if let stories = overdue?.stories, stories > 0 { answer.overdueStories = stories }
    if let notices = overdue?.notices, notices > 0 { answer.overdueNotices = notices }
    if let tasks = overdue?.tasks, tasks > 0 { answer.openRightsTasks = tasks }
    context.answer(answer) {
      StatusScreen.text(
        state, context, waiting: waiting, sites: sites, ended: ended, held: held, deferred: deferred, overdue: overdue)
    }
    if let overdue { StatusScreen.shout(overdue, context) }
    if let keyFault {
      context.note(Words.atTerminal(.zhHans).sentence(keyFault), Words.atTerminal(.en).sentence(keyFault))
    }
    if overdue?.isEmpty == false, state.outage == nil { throw ExitCode(ExitCodes.refused) }
    if state.outage != nil || keyFault != nil { throw ExitCode(ExitCodes.unavailable) }
  }
}

struct Migrate: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Bring the database's schema and roles up to date 升级数据库.",
    discussion: """
      Several at once are safe: one does it, the others wait. A database newer than this caibian is \
      left alone, and said to be so. The roles caibian_owner, caibian_application, caibian_reader and caibian_backup are \
      made where they are missing, which takes a login that may make roles; the program works as the application. \
      CAIBIAN_APPLICATION_PASSWORD, where it is set, becomes the password of the application's login.

      Examples:
        caibian migrate
        caibian migrate --database "host=db.example dbname=caibian user=postgres"
        caibian migrate --role-prefix tx    # several installations share a server: tx_owner and so on
        caibian migrate --login-per-newsroom    # a login that reads one newsroom and no other
      """)

  @Option(help: "What the names of the database's roles begin with.")
  var rolePrefix = "caibian"

  @Flag(help: "Make a login of its own for every newsroom that has none.")
  var loginPerNewsroom = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let roles = DatabaseRoles(prefix: rolePrefix)
    let (from, to) = try await context.installation.migrate(
      context.connection, roles: roles, telling: context.progress)
    if to > from { context.commits.happen() }
    if let password = context.environment.text("CAIBIAN_APPLICATION_PASSWORD") {
      try await context.installation.giveApplication(password: password, at: context.connection, roles: roles)
      context.commits.happen()
    }
    let logins = loginPerNewsroom ? try await context.installation.makeLogins(context.connection, roles: roles) : []
    context.answer(MigrateAnswer(from: from, to: to, logins: loginPerNewsroom ? logins.map { .init($0) } : nil)) {
      let head =
        from == to
        ? context.words.say("数据库已是第 \(to) 版。", "The database is at schema \(to) already.")
        : context.words.say("数据库从第 \(from) 版升到第 \(to) 版。", "The database went from schema \(from) to \(to).")
      let lines = logins.map { login in
        context.words.say(
          "编辑部 \(login.newsroom) 的登录 \(login.login)，密码只显示这一次：\(login.password)",
          "The login of \(login.newsroom) is \(login.login); its password, shown this once: \(login.password)")
      }
      return ([head] + lines).joined(separator: "\n")
    }
  }
}

extension ReadOperation {
  /// How the newsroom runs; `nil` for somebody who may not know.
  func whereLet(
    by session: Session
  ) async throws -> (waiting: Int, overdue: Overdue.Report, sites: [RegisteredSite], ended: [Service])? {
    do {
      return (
        try await waiting(by: session), try await overdue(by: session), try await sites(by: session),
        try await endedServices(by: session)
      )
    } catch let error {
      guard case .refused = error else { throw error }
      return nil
    }
  }
}
