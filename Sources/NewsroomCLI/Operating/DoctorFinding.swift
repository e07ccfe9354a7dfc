import Editorial
import Foundation
import Newsroom
import NewsroomPostgres

/// One thing that the doctor found.
enum DoctorFinding {
  case database(String)
  case schema(Int, Int)
  case wall(DatabaseCheck.Finding)
  case overdue(NewsroomID, Int)
  case silentSite(NewsroomID, RegisteredSite, zone: String)
  case serviceEnded(NewsroomID, Service)
  case longTokens(NewsroomID, Int)
  /// Articles that are under way and in nobody's queue.
  case stranded(NewsroomID, Int)
  /// The clock went back behind what was recorded.
  case clockWentBack(NewsroomID, seconds: Int64)
  case keys(KeyFault)
  /// Letters that stopped their reader.
  case heldLetters(Int)
  /// Letters that wait because a day had no room for them.
  case deferredLetters(Int)
  case openFile(String)
  case space(String, megabytes: Int)

  var code: String {
    switch self {
    case .database: "database"
    case .schema: "schema"
    case .wall(let finding): finding.kind.rawValue
    case .overdue: "overdue"
    case .silentSite: "silentSite"
    case .serviceEnded: "serviceEnded"
    case .longTokens: "longTokens"
    case .stranded: "stranded"
    case .clockWentBack: "clockWentBack"
    case .keys: "keys"
    case .heldLetters: "heldLetters"
    case .deferredLetters: "deferredLetters"
    case .openFile: "openFile"
    case .space: "space"
    }
  }

  var subject: String {
    switch self {
    case .database: ""
    case .schema(let database, _): "\(database)"
    case .wall(let finding): finding.subject
    case .overdue(_, let count), .heldLetters(let count), .deferredLetters(let count): "\(count)"
    case .silentSite(let newsroom, let site, _): "\(newsroom)/\(site.id)"
    case .serviceEnded(let newsroom, let service): "\(newsroom)/\(service.rawValue)"
    case .longTokens(let newsroom, _), .stranded(let newsroom, _), .clockWentBack(let newsroom, _): newsroom.text
    case .keys: ""
    case .openFile(let path), .space(let path, _): path
    }
  }

  /// What is amiss in one newsroom.
  static func of(_ health: ReadOperation.Health, in newsroom: NewsroomID, zone: String) -> [DoctorFinding] {
    (health.overdue == 0 ? [] : [.overdue(newsroom, health.overdue)])
      + health.silent.map { .silentSite(newsroom, $0, zone: zone) }
      + health.ended.map { .serviceEnded(newsroom, $0) }
      + (health.stranded == 0 ? [] : [.stranded(newsroom, health.stranded)])
      + (health.secondsBack == 0 ? [] : [.clockWentBack(newsroom, seconds: health.secondsBack)])
      + (health.longTokens == 0 ? [] : [.longTokens(newsroom, health.longTokens)])
  }

  /// Files of secrets that others may read, and a disk that is nearly full.
  static func files(of context: Context) -> [DoctorFinding] {
    let paths = context.paths
    var found: [DoctorFinding] = []
    for path in context.secretFiles {
      let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? NSNumber
      if let mode, mode.intValue & 0o077 != 0 { found.append(.openFile(path)) }
    }
    let disk = try? FileManager.default.attributesOfFileSystem(forPath: paths.data)
    if let free = disk?[.systemFreeSize] as? NSNumber, free.int64Value < 1 << 30 {
      found.append(.space(paths.data, megabytes: Int(free.int64Value >> 20)))
    }
    return found
  }

  func sentence(_ words: Words) -> String {
    switch self {
    case .database(let sentence): sentence
    case .schema(let database, let program):
      words.say(
        "数据库是第 \(database) 版，本程序需要第 \(program) 版；请运行 caibian migrate。",
        "The database is at schema \(database), this caibian needs \(program); run caibian migrate.")
    case .wall(let finding): Self.sentence(finding, words)
    case .overdue(let newsroom, let count):
      words.say(
        "\(newsroom) 有 \(count) 件事过期未办；请看 caibian status。",
        "\(count) things are overdue in \(newsroom); see caibian status.")
    case .silentSite(let newsroom, let site, let zone):
      words.say(
        "站点 \(newsroom)/\(site.id) 有 \(site.waiting) 页待出版，\(Words.atTerminal(.zhHans, zone: zone).lastRound(of: site))；请运行 caibian dispatch。",
        "The site \(newsroom)/\(site.id) is owed \(words.counted(site.waiting, "page")), \(Words.atTerminal(.en, zone: zone).lastRound(of: site)); run caibian dispatch."
      )
    case .serviceEnded(let newsroom, let service):
      words.say(
        "\(newsroom) 的\(words.name(service))已停用；恢复请运行 caibian service renew \(service.rawValue)。",
        "In \(newsroom) the account of \(words.name(service)) has ended; caibian service renew \(service.rawValue) lets it act again."
      )
    case .longTokens(let newsroom, let count):
      words.say(
        "\(newsroom) 有 \(count) 个令牌比现行规定更久；请看 caibian people tokens --everybody。",
        "\(count) tokens of \(newsroom) last longer than it allows now; see caibian people tokens --everybody.")
    case .stranded(let newsroom, let count):
      words.say(
        "\(newsroom) 有 \(count) 篇稿件没有人能办下一步；请看 caibian status。",
        "\(words.counted(count, "article")) of \(newsroom) \(words.agreeing(count, "waits", "wait")) for a step that nobody can take; see caibian status."
      )
    case .clockWentBack(let newsroom, let seconds):
      words.say(
        "数据库的钟倒退了：\(newsroom) 最近的一步记在 \(seconds) 秒之后。新的一步排在它后面一微秒；请校准数据库的钟。",
        "The database's clock went back: the newest step of \(newsroom) is recorded \(seconds) seconds ahead of it. New steps come a microsecond after the last; set the database's clock right."
      )
    case .keys(let fault): words.sentence(fault)
    case .heldLetters(let count):
      words.say(
        "有 \(count) 封来信使读取程序停下，已隔离；请看 caibian submission held。",
        "\(words.counted(count, "letter")) stopped the program that reads them and \(words.agreeing(count, "is", "are")) kept aside; see caibian submission held."
      )
    case .deferredLetters(let count):
      words.say(
        "有 \(count) 封来信超过每日限额，顺延再收；请看 caibian submission deferred。",
        "\(words.counted(count, "letter")) \(words.agreeing(count, "waits", "wait")), because a day had no room for them; see caibian submission deferred."
      )
    case .openFile(let path):
      words.say("别人读得到 \(path)；请运行 chmod 600 \(path)。", "Others may read \(path); run chmod 600 \(path).")
    case .space(let path, let megabytes):
      words.say("\(path) 所在磁盘只剩 \(megabytes) MB。", "The disk of \(path) has \(megabytes) MB left.")
    }
  }

  private static func sentence(_ finding: DatabaseCheck.Finding, _ words: Words) -> String {
    let subject = finding.subject
    switch finding.kind {
    case .wideLogin:
      return words.say(
        "登录 \(subject) 权限太大，数据库的防护对它无效；请改用应用角色的登录。",
        "The login \(subject) may do too much, and the database guards nothing from it; use the application's login.")
    case .roleMissing:
      return words.say("没有角色 \(subject)；请运行 caibian migrate。", "The role \(subject) is missing; run caibian migrate.")
    case .triggerDisabled:
      return words.say(
        "触发器 \(subject) 被关掉了；请核对历史（caibian audit verify --all）后再打开。",
        "The trigger \(subject) is switched off; verify the histories (caibian audit verify --all), then enable it.")
    case .policyMissing:
      return words.say(
        "表 \(subject) 缺少保护它的策略，或策略被改过；请运行 caibian migrate。",
        "The table \(subject) lacks a policy that guards it, or has another one; run caibian migrate.")
    case .excessGrant:
      return words.say("不该有的权限：\(subject)；请收回。", "There is a right that nobody gave: \(subject); revoke it.")
    case .roleSetting:
      return words.say(
        "角色的会话一开始就带着设置：\(subject)；请运行 alter role … reset。",
        "Sessions of a role begin with a setting that they must not have: \(subject); take it away with alter role … reset."
      )
    case .secretsLogged:
      return words.say(
        "服务器把参数写进日志，其中有人的令牌：\(subject)；请设 log_parameter_max_length = 0。",
        "The server logs parameters, people's tokens among them: \(subject); set log_parameter_max_length = 0.")
    case .definitionMissing:
      return words.say("数据库缺少 \(subject)。", "\(subject) is missing from the database.")
    case .definitionChanged:
      return words.say("\(subject) 与升级步骤所建的不同。", "\(subject) is not what the steps of the schema made.")
    case .definitionsNotCompared:
      return words.say(
        "PostgreSQL \(subject) 写定义的方式不同，约束和索引未作比对。",
        "PostgreSQL \(subject) prints definitions another way; constraints and indexes were not compared.")
    case .wrongOwner:
      return words.say(
        "\(subject) 不归属主角色所有；请运行 caibian migrate。",
        "\(subject) belongs to somebody else than the owner's role; run caibian migrate.")
    case .unverifiedServer:
      return words.say(
        "到 \(subject) 的连接没有核实对方；请在连接串中加 sslmode=verify-full。",
        "The connection to \(subject) is not sure whom it talks to; put sslmode=verify-full in the connection string.")
    case .lag:
      return words.say("备库落后 \(subject) 秒。", "The standby is \(subject) seconds behind.")
    }
  }
}
