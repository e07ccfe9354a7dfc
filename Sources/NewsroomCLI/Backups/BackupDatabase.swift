import ArgumentParser
import Foundation
import Newsroom
import NewsroomPostgres

struct BackupDatabase: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole database, and prove the copy 备份.",
    discussion: """
      Into one file, as pg_dump makes it: every row of every newsroom, of one moment, while people work on. Before the file \
      takes its name it is restored into a scratch server; every table must have as many rows there, and every history must \
      hold. --no-check leaves that out.

      --base copies the private server as it runs into a folder, and from then on archives its log there, every minute at \
      the latest: so the database can be brought back as it was at any moment since (caibian restore --until). The first \
      time the server is started again.

      The keys to personal data and the key of licences are in no backup: keep them elsewhere. The site is written anew \
      from the database.

      Examples:
        caibian backup newsroom.dump
        caibian backup newsroom.dump --no-check
        caibian backup --base /srv/backup
        caibian backup newsroom.dump --database "host=db.example dbname=caibian user=caibian_backup"
      """)

  @Argument(help: "The file to write; there must be none of that name.", completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("The folder for base backups and the archived log.", valueName: "folder"), completion: .directory
  )
  var base: String?

  @Flag(inversion: .prefixedNo, help: "Restore the copy into a scratch server and audit it there.")
  var check = true

  @Option(help: "Where the scratch server lies while it is needed.", completion: .directory)
  var scratch = "/tmp"

  @OptionGroup var common: CommonOptions

  struct Answer: Encodable {
    let path: String
    let bytes: Int
    let schema: Int
    let tables: Int
    let rows: Int
    let newsrooms: [BackedUpNewsroom]
    let proven: Bool
    /// How many links of histories were checked on the copy; left out where it was not tried.
    let events: Int?
  }

  func validate() throws {
    guard (file == nil) != (base == nil) else {
      throw ValidationError("Give the file to write, or --base and a folder.")
    }
  }

  func run(_ context: Context) async throws {
    let proof = check ? scratch : nil
    let report: BackupReport
    if let base {
      report = try await context.installation.backUpBase(
        context.connection, into: Self.whole(base), provingIn: proof, telling: context.progress)
    } else {
      report = try await context.installation.backUp(
        context.connection, into: Self.whole(file ?? ""), provingIn: proof, telling: context.progress)
    }
    let contents = report.contents
    let answer = Answer(
      path: report.path, bytes: report.bytes, schema: contents.schema, tables: contents.rows.count,
      rows: contents.rowCount, newsrooms: contents.rooms.map(BackedUpNewsroom.init),
      proven: report.provenEvents != nil, events: report.provenEvents)
    let words = context.words
    context.answer(answer) {
      let size = words.say(
        "备份：\(report.path)，\(report.bytes) 字节，\(contents.rows.count) 个表共 \(contents.rowCount) 行。",
        "\(report.path): \(words.counted(report.bytes, "byte")), \(words.counted(contents.rowCount, "row")) of \(words.counted(contents.rows.count, "table"))."
      )
      let proof =
        report.provenEvents.map {
          words.say(
            "已还原到临时服务器核对：行数相同，\($0) 条记录逐环无误。",
            "Restored into a scratch server and checked: as many rows, and \(words.counted($0, "event")) link by link.")
        } ?? words.say("没有还原核对（--no-check）。", "It was not restored to check it (--no-check).")
      return ([size] + contents.rooms.map { words.line($0, zone: TimeZone.current.identifier) } + [proof])
        .joined(separator: "\n")
    }
    if report.isRestarted {
      context.note("为归档日志，自备的服务器重启了一次。", "The private server was started again, so that its log is archived.")
    }
  }

  /// The programs that read and write it stand elsewhere.
  static func whole(_ path: String) -> String {
    path.isEmpty ? path : URL(filePath: path).standardizedFileURL.path
  }
}
