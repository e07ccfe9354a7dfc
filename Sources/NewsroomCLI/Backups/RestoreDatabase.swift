import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomPostgres

struct RestoreDatabase: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a database back from a backup 恢复.",
    discussion: """
      Into an empty database, and all of it or nothing: a database with a newsroom in it is refused. The roles are made \
      first, and the schema is brought up to date afterwards. What was restored is said, newsroom by newsroom, and \
      whether the keys that lie here fit.

      A folder of backup --base becomes the private server, as it was at --until, or as late as its archived log goes.

      Examples:
        caibian restore newsroom.dump
        caibian restore newsroom.dump --database "host=db.example dbname=caibian user=postgres"
        caibian restore /srv/backup --until '2026-12-01 10:30'
      """)

  @Argument(help: "A file of caibian backup, or a folder of backup --base.", completion: .file())
  var backup: String

  @Option(help: "The moment to go back to, on this machine's clock: '2026-12-01 10:30'.")
  var until: String?

  @OptionGroup var common: CommonOptions

  struct Answer: Encodable {
    let path: String
    /// Left out where no moment was asked for.
    let until: String?
    let schema: Int
    let rows: Int
    let newsrooms: [BackedUpNewsroom]
    /// Whether the keys to personal data that lie here open what was restored.
    let keysFit: Bool
    /// What is wrong with them; left out where they fit or none are needed.
    let keys: String?
    let licenceKey: Bool
  }

  func run(_ context: Context) async throws {
    let zone = TimeZone.current.identifier
    let moment = try until.map { try TypedTime.instant($0, zone: zone) }
    let report = try await context.installation.restore(
      BackupDatabase.whole(backup), into: context.connection, until: moment, telling: context.progress)
    context.commits.happen()
    let fault = try await LookAtKeys(try await context.desk(), keys: context.keys)()
    let hasLicenceKey = FileManager.default.fileExists(atPath: context.paths.data + "/licence.key")
    let answer = Answer(
      path: report.path, until: moment.map(TypedTime.json), schema: report.contents.schema,
      rows: report.contents.rowCount, newsrooms: report.contents.rooms.map(BackedUpNewsroom.init),
      keysFit: fault == nil,
      keys: fault.map { context.words.sentence($0) }, licenceKey: hasLicenceKey)
    let words = context.words
    context.answer(answer) {
      let until = moment.map { TypedTime.text($0, zone: zone) + " " + Words.zone(zone) }
      let head = words.say(
        "从 \(report.path) 恢复了 \(report.contents.rowCount) 行" + (until.map { "，到 \($0)" } ?? "") + "。",
        "\(words.counted(report.contents.rowCount, "row")) restored from \(report.path)"
          + (until.map { ", as of \($0)" } ?? "") + ".")
      return ([head] + report.contents.rooms.map { words.line($0, zone: zone) }).joined(separator: "\n")
    }
    if let fault {
      context.note(Words.atTerminal(.zhHans).sentence(fault), Words.atTerminal(.en).sentence(fault))
    } else {
      context.note(
        "个人资料的密钥相配，或不需要。确认这个数据库算数之后，请运行 caibian submission bind-keys。",
        "The keys to personal data fit, or none are needed. Once this database is the one that counts, run caibian submission bind-keys."
      )
    }
    if !hasLicenceKey {
      context.note(
        "这里没有许可证密钥（licence.key）；伙伴手里的许可证由它签发，请从别处放回。",
        "There is no key of licences (licence.key) here: licences that partners hold were signed with it; put it back if there was one."
      )
    }
    context.note(
      "网页：运行 caibian site list 看站点在哪里，再用 caibian dispatch --rebuild 重写。",
      "Pages: caibian site list says where the sites lie; caibian dispatch --rebuild writes them again.")
    try await context.registerSites()
  }
}
