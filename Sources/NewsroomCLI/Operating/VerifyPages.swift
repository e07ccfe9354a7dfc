import ArgumentParser
import Editorial
import Foundation
import Newsroom

struct VerifyPages: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages", abstract: "Prove that the site is what was published, file by file 核验页面.",
    discussion: """
      Every file of the site is made again and compared byte by byte: pages of articles, notices, front page, columns, \
      topics, feed, style, pictures, and the files for machines. What differs is named with its first line that does; so \
      are files that do not belong, symbolic links (never followed), second names, and files that others may write. What is only \
      not delivered yet, or was written under earlier settings or by another version of the program, is said to be so. If \
      anything differs the exit code is 1. Nothing in the site is changed: keep the evidence before you repair.

      --keep copies every file that differs into a new folder, with SHA256SUMS and findings.json.

      Examples:
        caibian audit pages
        caibian audit pages --site /srv/www --json | jq -r '.faults[] | [.kind, .path] | @tsv'
        caibian audit pages --keep evidence
        caibian audit pages --allow favicon.ico --allow .well-known/acme-challenge
      """)

  struct Answer: Encodable {
    struct Fault: Encodable {
      /// The article whose page or picture it is; left out where it is about none.
      let id: String?
      let path: String
      let kind: String
      let message: String
      let line: Int?
      let found: String?

      init(_ finding: SiteFinding, _ words: Words) {
        id = finding.article?.description
        path = finding.path.text
        kind = finding.kind.rawValue
        message = words.sentence(finding)
        line = finding.line
        found = finding.found
      }
    }

    struct Waiting: Encodable {
      let id: String?
      let path: String
    }

    struct Kept: Encodable {
      let folder: String
      let files: Int
      let bytes: Int
    }

    let site: String
    let pages: Int
    let files: Int
    let faults: [Fault]
    /// Files that are as they were before changes that are not delivered yet; left out where there are none.
    let waiting: [Waiting]?
    /// Pages that the database does not know; left out where there are none.
    let unknown: [UnknownPageAnswer]?
    /// What was not looked at, because it is said to be allowed; left out where nothing was.
    let allowed: [String]?
    /// Where copies were put; left out where none were.
    var kept: Kept?

    init(_ report: AuditSite.Report, in folder: String, _ words: Words) {
      site = folder
      pages = report.pages
      files = report.files
      faults = report.findings.map { Fault($0, words) }
      waiting =
        report.waiting.isEmpty
        ? nil : report.waiting.map { Waiting(id: $0.article?.description, path: $0.path.text) }
      unknown = report.unknown.isEmpty ? nil : report.unknown.map(UnknownPageAnswer.init)
      allowed = report.allowed.isEmpty ? nil : report.allowed.map(\.text)
    }
  }

  @OptionGroup var site: SiteOptions

  @Option(help: "A new folder that every file that differs is copied to.", completion: .directory)
  var keep: String?

  @Option(help: "A file or folder in the site that is not the newsroom's, such as favicon.ico; may be repeated.")
  var allow: [String] = []

  @OptionGroup var common: CommonOptions

  private static let printed = 200

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let folder = site.folder(context, of: room.newsroom)
    if let keep { try Self.check(keep) }
    let files = context.installation.files(in: folder)
    let report = try await AuditSite(room.desk)(
      files, context.installation.site(in: folder), allowing: allow.map { SitePath(Self.trimmed($0)) }, by: room.session
    ) { pages in
      context.note("已核验 \(pages) 页……", "\(context.words.counted(pages, "page")) so far …")
    }
    var answer = Answer(report, in: folder, context.words)
    if let keep, !report.findings.isEmpty || !report.unknown.isEmpty {
      answer.kept = try Self.keep(report, files, in: keep)
      try Self.put(JSONText.of(answer) + "\n", at: keep + "/findings.json")
    }
    context.answer(answer) { Self.text(answer, report, context) }
    context.tell(report.unknown)
    if !report.unknown.isEmpty { throw InputFault.pagesUnknown(count: report.unknown.count) }
    if !report.findings.isEmpty {
      throw InputFault.pagesDiffer(count: report.findings.count, kept: answer.kept?.folder)
    }
  }

  private static func text(_ answer: Answer, _ report: AuditSite.Report, _ context: Context) -> String {
    let words = context.words
    var lines = [
      words.say(
        "核验 \(answer.pages) 页、\(answer.files) 个文件，在 \(answer.site)。",
        "\(words.counted(answer.pages, "page")) and \(words.counted(answer.files, "file")) in \(answer.site): checked.")
    ]
    if !report.waiting.isEmpty {
      lines.append(
        words.say(
          "\(report.waiting.count) 个文件还是待送出的变动之前的样子，没有被人改过；出版程序（caibian dispatch）会更新。",
          "\(words.counted(report.waiting.count, "file")) \(words.agreeing(report.waiting.count, "is", "are")) as before changes that wait to be delivered, and not changed otherwise; the dispatcher (caibian dispatch) brings them."
        ))
    }
    if !report.allowed.isEmpty {
      lines.append(
        words.say("没有看（--allow）：", "not looked at (--allow): ") + report.allowed.map(\.text).joined(separator: ", "))
    }
    lines += answer.faults.prefix(printed).map { context.style.bad("✗ \($0.message)") }
    let more = answer.faults.count - printed
    if more > 0 { lines.append(words.say("另有 \(more) 处；--json 全部列出。", "\(more) more; --json lists all of them.")) }
    if let kept = answer.kept {
      lines.append(
        words.say(
          "\(kept.files) 个文件原样抄到 \(kept.folder)，摘要在其中的 SHA256SUMS。",
          "\(words.counted(kept.files, "file")) copied as found to \(kept.folder); their digests are in SHA256SUMS there."
        ))
    }
    return lines.joined(separator: "\n")
  }

  /// Before the long work rather than after it.
  private static func check(_ folder: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw InputFault.cannotWrite(path: folder, .notAFolder) }
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    guard names?.isEmpty ?? false else { throw InputFault.cannotWrite(path: folder, .notEmpty) }
  }

  private static func keep(
    _ report: AuditSite.Report, _ files: any SiteFiles, in folder: String
  ) throws -> Answer.Kept {
    let paths =
      report.findings.filter { $0.kind != .missing }.map(\.path) + report.unknown.map { SitePath($0.page.address) }
    do throws(SiteOutage) {
      let kept = try files.keep(paths, in: folder)
      return Answer.Kept(folder: folder, files: kept.files, bytes: kept.bytes)
    } catch {
      throw NewsroomError.site(error)
    }
  }

  private static func put(_ text: String, at path: String) throws {
    do { try Data(text.utf8).write(to: URL(filePath: path)) } catch {
      throw InputFault.cannotWrite(path: path, FileTrouble(error))
    }
  }

  private static func trimmed(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
