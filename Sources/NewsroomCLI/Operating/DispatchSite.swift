import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct DispatchSite: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispatch", abstract: "Publish and withdraw what is due, and bring the pages into line 出版.",
    discussion: """
      One round, or with --watch one every few seconds until it is stopped. Killed at any moment, the \
      next round finishes what it began. Whoever it concerns is told in the inbox, once, when a deadline is \
      near (2 hours) or has passed, and when a planned withdrawal is near (a day). A scheduled article that is refused is shouted about, \
      and its schedule is void; then the exit code is 1. Where a fault keeps one thing from going, everything else still goes; what waits is named with its \
      reason, and the exit code is that fault's, mostly 69.

      Examples:
        caibian dispatch
        caibian dispatch --watch --newsroom tongxiang --site /srv/www
        caibian dispatch --rebuild
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var newsroom: NewsroomOption

  @Flag(help: "Go on until stopped.")
  var watch = false

  @Option(help: "Seconds between rounds.")
  var every = 5

  @Flag(help: "Write every page again.")
  var rebuild = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard every > 0 else { throw InputFault.number("\(every)", option: "--every") }
    let (desk, settings) = try await context.door(newsroom)
    let id = settings.id
    context.zone.become(settings.zone)
    let folder = site.folder(context, of: id)
    let pages = context.installation.site(in: folder)
    do { _ = try await KnowSite(desk)(pages, in: id, isNamed: site.isNamed(context)) } catch {
      // Of a full disk, or a folder that has gone, the round tells, and goes on with what needs no folder.
      guard error.isOfOneThing else { throw error }
    }
    let dispatch = Dispatch(desk, site: pages)
    let caller = try await context.caller(desk)
    if rebuild {
      let count = try await dispatch.rebuild(id, calledBy: caller)
      context.answer(DispatchAnswer(site: folder, rebuilt: count)) {
        context.words.say(
          "重写了 \(count) 页，在 \(folder)。",
          "\(context.words.counted(count, "page")) \(context.words.agreeing(count, "was", "were")) written again, in \(folder)."
        )
      }
      return
    }
    let round = DispatchRound(dispatch: dispatch, desk: desk, newsroom: id, caller: caller, context: context)
    guard watch else {
      let (report, faults) = try await round()
      tell(report, folder, context)
      if !report.refused.isEmpty { throw ExitCode(ExitCodes.refused) }
      if let first = faults.first { throw ExitCode(first) }
      if !report.unknown.isEmpty { throw InputFault.pagesUnknown(count: report.unknown.count) }
      return
    }
    try await keepDispatching(round, folder, context)
  }

  /// What is refused or stuck stays so until somebody acts: it is told once, and again when its reasons change.
  private func keepDispatching(_ round: DispatchRound, _ folder: String, _ context: Context) async throws {
    var refused: [ArticleID: Refusal] = [:]
    var stuck: [Dispatch.Stuck] = []
    var unknown: [UnknownPage] = []
    while !Task.isCancelled {
      if let report = try await watched(round, context) {
        var news = report
        news.refused = report.refused.filter { refused[$0.key] != $0.value }
        news.stuck = report.stuck.filter { !stuck.contains($0) }
        news.unknown = report.unknown.filter { !unknown.contains($0) }
        (refused, stuck, unknown) = (report.refused, report.stuck, report.unknown)
        if !news.isEmpty { tell(news, folder, context) }
      }
      try await Task.sleep(for: .seconds(every))
    }
  }

  /// One round; an outage is told, and the next round tries again.
  private func watched(_ round: DispatchRound, _ context: Context) async throws -> Dispatch.Report? {
    do { return try await round().report } catch let error as NewsroomError {
      switch error {
      case .unavailable, .site, .unknownOutcome, .changedMeanwhile:
        context.note(Words.atTerminal(.zhHans).sentence(error), Words.atTerminal(.en).sentence(error))
        return nil
      default: throw error
      }
    }
  }

  private func tell(_ report: Dispatch.Report, _ folder: String, _ context: Context) {
    let words = context.words
    let answer = DispatchAnswer(report, site: folder, words)
    if watch, context.wantsJSON {
      context.surroundings.output.write(JSONText.line(answer) + "\n")
      return
    }
    context.answer(answer) {
      var lines = report.published.map { words.say("按时发布 \($0.short)", "published \($0.short) on schedule") }
      lines += report.withdrawn.map { words.say("按时撤稿 \($0.short)", "withdrew \($0.short) as planned") }
      if !report.reminded.isEmpty {
        let count = report.reminded.count
        lines.append(
          words.say("提醒了 \(count) 件将到或已过的时限", "told of deadlines and plans that are near or have passed: \(count)"))
      }
      lines.append(Self.pages(report, folder, words))
      return lines.joined(separator: "\n")
    }
    for (id, refusal) in report.refused.sorted(by: { $0.key.description < $1.key.description }) {
      let reasons = ([words.headline(refusal)] + words.sentences(refusal).map { "  - \($0)" }).joined(separator: "\n")
      let void = report.missed[id].map { schedule in
        let time = "\(TypedTime.text(schedule.at, zone: schedule.zone)) \(Words.zone(schedule.zone))"
        return words.say("定时 \(time) 作废。", "The schedule (\(time)) is void. ")
      }
      let text =
        words.say("定时已到，却办不了 \(id.short)！", "\(id.short) is due and was refused! ") + (void ?? "") + reasons
      context.surroundings.errors.write(context.style.bad(text) + "\n")
    }
    context.tell(waiting: report)
    context.tell(report.unknown)
  }

  private static func pages(_ report: Dispatch.Report, _ folder: String, _ words: Words) -> String {
    let count = Set(report.delivered.map(\.article)).count
    if count > 0 {
      return words.say(
        "更新了 \(count) 页，在 \(folder)。",
        "\(words.counted(count, "page")) \(words.agreeing(count, "was", "were")) brought up to date in \(folder).")
    }
    return report.stuck.isEmpty && report.held == nil
      ? words.say("页面没有变化，在 \(folder)。", "No page changed in \(folder).")
      : words.say("没有页面得到更新，在 \(folder)；有页面在等。", "No page was brought up to date in \(folder); some wait.")
  }
}

extension Context {
  private static let toldOfStuck = 20

  /// Pages that the database does not know.
  func tell(_ unknown: [UnknownPage]) {
    for page in unknown.prefix(Self.toldOfStuck) {
      surroundings.errors.write(style.bad("✗ " + words.sentence(page)) + "\n")
    }
    let more = unknown.count - Self.toldOfStuck
    if more > 0 { note("另有 \(more) 页。", "\(more) more.") }
  }

  /// What waits for whom, and until when.
  ///
  /// - Parameter own: what is told otherwise.
  func tell(waiting report: Dispatch.Report, but own: Dispatch.Stuck? = nil) {
    let words = words
    let stuck = report.stuck.filter { $0 != own }
    for stuck in stuck.prefix(Self.toldOfStuck) {
      surroundings.errors.write(style.bad(words.sentence(stuck)) + "\n")
    }
    let more = stuck.count - Self.toldOfStuck
    if more > 0 { note("另有 \(more) 处在等。", "\(more) more wait.") }
    if let held = report.held {
      note(
        "\(held.count) 次更新正由另一个出版程序办理，最晚到 \(Words.atTerminal(.zhHans, zone: zone.name).second(held.last))；它若已不在，届时再运行 caibian dispatch。",
        "\(held.count) deliveries are with another dispatcher, until \(Words.atTerminal(.en, zone: zone.name).second(held.last)) at the latest; if it is gone, run caibian dispatch then."
      )
    }
    for site in report.others {
      note(
        "站点 \(site.id)（\(site.place ?? "尚未登记")）还欠 \(site.waiting) 次更新，由它的出版程序办理：\(Words.atTerminal(.zhHans, zone: zone.name).lastRound(of: site))。",
        "The site \(site.id) (\(site.place ?? "not registered yet")) is owed \(site.waiting) deliveries, which its own dispatcher brings: \(Words.atTerminal(.en, zone: zone.name).lastRound(of: site))."
      )
    }
  }
}

extension Words {
  func sentence(_ unknown: UnknownPage) -> String {
    let page = unknown.page
    guard let known = unknown.known else {
      return say(
        "读者看得到 \(page.address)，数据库里却没有这篇稿件。",
        "Readers find \(page.address), and the database has no such article.")
    }
    return say(
      "\(page.address) 是稿件第 \(page.version) 版的页面，数据库只到第 \(known) 版；出版程序不覆盖它。",
      "\(page.address) shows version \(page.version) of its article, and the database ends at \(known); it is left as it is."
    )
  }

  func sentence(_ stuck: Dispatch.Stuck) -> String {
    let what =
      switch stuck.thing {
      case .page(let id): say("页面 \(id.short) 在等，其余照办", "The page of \(id.short) waits, the rest goes on")
      case .site: say("站点的列表在等，其余照办", "The site's lists wait, the rest goes on")
      case .schedule(let id):
        say("定时的 \(id.short) 在等，其余照办", "What \(id.short) is scheduled for waits, the rest goes on")
      case .schedules: say("定时的稿件都在等，其余照办", "All that is scheduled waits, the rest goes on")
      case .reminders: say("提醒在等，其余照办", "Reminders wait, the rest goes on")
      }
    return what + say("：", ": ") + sentence(stuck.fault)
  }
}
