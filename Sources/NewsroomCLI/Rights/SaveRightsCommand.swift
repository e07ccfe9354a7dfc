import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct SaveRightsCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Save agreements, units, licences, own labels 存入协议等.",
    discussion: """
      The file is written as rights.yaml, or is a policy in ODRL 2.2: JSON-LD (.json, .jsonld) or Turtle (.ttl, .nt). What it \
      does not mention stays. Says what contradicts or overlaps; --dry-run also says which live and queued articles would \
      change their answer, and saves nothing.

      What a policy of others names by an IRI is bound by --target, --party and --we; what is not bound, or not understood, \
      is refused by its place. Nothing is read wider than it is written.

      Examples:
        caibian rights save agreement.yaml --dry-run
        caibian rights save agreement.yaml
        caibian rights save agreement.json
        caibian rights save offer.ttl --assignee us --party urn:x:wire=样本社 --target urn:x:pic=all
      """)

  @Argument(help: "The file.", completion: .file())
  var path: String

  @Flag(help: "Say what would come of it; save nothing.")
  var dryRun = false

  @OptionGroup var policy: PolicyOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let records = try await RightsPaper(path: path, policy, in: room, context).book.records
    let report = try await SaveRights(room.desk)(records, isTrial: dryRun, by: room.session) { judged, all in
      context.tellJudged(judged, of: all)
    }
    context.answer(SaveAnswer(report, records.count, context.words)) { text(report, records.count, context) }
  }

  private func text(_ report: SaveRights.Report, _ count: Int, _ context: Context) -> String {
    let words = context.words
    var lines = report.warnings.map { context.style.warn("! " + words.sentence($0)) }
    if report.isSaved {
      lines.append(words.say("已存 \(count) 条。", "\(words.counted(count, "record")) saved."))
      if report.opened > 0 || report.ended > 0 { lines.append(words.tasks(opened: report.opened, ended: report.ended)) }
    } else {
      lines.append(
        words.say(
          "试算：涉及 \(report.judged) 篇，\(report.changes.count) 篇结论会变；什么都没有存。",
          "Trial: \(words.counted(report.judged, "article")) \(words.agreeing(report.judged, "rests", "rest")) on it, \(report.changes.count) would change; nothing was saved."
        ))
      for change in report.changes {
        lines.append(
          "  \(change.article.short)  \(words.name(change.before)) → \(words.name(change.after))  \(change.headline ?? "")"
        )
      }
    }
    return lines.joined(separator: "\n")
  }
}

struct SourceListGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The list of units that may be reposted 稿源名单.",
    discussion: """
      Examples:
        caibian rights list import units.csv --edition 2025-06 --from 2025-07-02 --complete
        caibian rights list show 临沂日报社
      """,
    subcommands: [ImportSourceList.self, ShowSourceList.self])
}

struct ImportSourceList: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in an edition, or changes to it, from a CSV file 导入名单.",
    discussion: """
      The first line names the columns: unit, and any of category, region, status (listed, frozen, removed) and from \
      (a day; else the edition's). What is taken in is known from now on: earlier answers stay as they were. A change \
      judges every article that rests on the units anew.

      Example:
        caibian rights list import units.csv --edition 2025-06 --from 2025-07-02 --complete
      """)

  @Argument(help: "The CSV file.", completion: .file())
  var path: String

  @Option(help: "The edition's name.")
  var edition: String

  @Option(help: "From which day it is in force.")
  var from: String

  @Option(help: "Until which day it is in force, the whole of it, where that is known.")
  var until: String?

  @Flag(help: "The file, with what was taken in before, is the whole list: a unit that is missing is not listed.")
  var complete = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let start = try TypedTime.midnight(from, zone: room.zone)
    let text = try context.text(of: path, limit: 16 << 20)
    let list = try SourceListCSV.entries(text, path: path, from: start, recorded: room.desk.clock.now) { day in
      try TypedTime.midnight(day, zone: room.zone)
    }
    if !list.foldedLines.isEmpty {
      let lines = list.foldedLines.prefix(20).map(String.init)
      context.note(
        "第 \(lines.joined(separator: "、")) 行的名称里有看不见或不换行的空格，已按普通空格或无空格处理。",
        "Names in lines \(lines.joined(separator: ", ")) had spaces that are not seen or do not break; they were folded."
      )
    }
    let header = SourceListEdition(
      label: edition, inForceFrom: start, inForceUntil: try until.map { try TypedTime.end($0, zone: room.zone) },
      isComplete: complete)
    let report = try await ImportList(room.desk)(header, list.entries, by: room.session) { judged, all in
      context.tellJudged(judged, of: all)
    }
    context.answer(
      ListImportAnswer(
        edition: edition, units: report.saved, judged: report.judged,
        stopped: report.stopped.map(\.article.id.description), tasksOpened: report.opened, tasksEnded: report.ended,
        leftOut: report.left.map { LeftOutAnswer(unit: $0.unit, articles: $0.articles.map(\.description)) })
    ) {
      context.words.say(
        "名单 \(edition)：新增或改动 \(report.saved) 个单位；复核 \(report.judged) 篇，\(report.stopped.count) 篇不可用。",
        "List \(edition): \(context.words.counted(report.saved, "unit")) new or changed; \(context.words.counted(report.judged, "article")) judged, \(report.stopped.count) not clear."
      ) + "\n" + context.words.tasks(opened: report.opened, ended: report.ended) + context.leftOut(report.left)
    }
  }
}

extension Context {
  /// The units that the edition before lists and this one does not name, a line each.
  fileprivate func leftOut(_ left: [(unit: String, articles: [ArticleID])]) -> String {
    guard !left.isEmpty else { return "" }
    let head = style.warn(
      words.say(
        "前一版名单列有、本版未列的单位 \(left.count) 个：",
        "\(words.counted(left.count, "unit")) that the edition before lists and this one does not name:"))
    let lines = left.map { unit, articles in
      let ids = articles.map { String($0.short) }.joined(separator: " ")
      let resting = words.say("，所依稿件不可用：\(ids)", "; it leaves not clear: \(ids)")
      return Wrapping.wrap("  - \(unit)\(articles.isEmpty ? "" : resting)", for: terminal)
    }
    return "\n" + ([head] + lines).joined(separator: "\n")
  }
}

struct ShowSourceList: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What the lists say of a unit, by any of its names 查名单.",
    discussion: """
      Example:
        caibian rights list show 临沂日报
      """)

  @Argument(help: "The unit.")
  var unit: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let known = try await ReadRights(room.desk).unit(unit, by: room.session)
    let rows = known.entries.map { ($0.list, $0.entry) }
    context.answer(UnitAnswer(unit: unit, legalName: known.legalName, rows: rows)) {
      let words = context.words
      var table = Table(
        words.say("名单", "list"), words.say("单位", "unit"), words.say("状态", "status"), words.say("自", "from"),
        words.say("录入", "recorded"))
      for (label, entry) in rows {
        table.add(
          Table.Cell(label), Table.Cell(entry.unit), Table.Cell(words.name(entry.status)),
          Table.Cell(room.time(entry.from)),
          Table.Cell(room.time(entry.recorded)))
      }
      return rows.isEmpty
        ? words.say("名单里没有 \(unit)。", "No list says anything of \(unit).") : table.text(for: context.terminal)
    }
  }
}
