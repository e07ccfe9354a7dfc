import ArgumentParser
import Editorial
import Newsroom

struct DispatchSite: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispatch", abstract: "Publish and withdraw what is due, and bring the pages into line 出版.",
    discussion: """
      One round, or with --watch one every few seconds until it is stopped. Killed at any moment, the \
      next round finishes what it began. Whoever it concerns is told in the inbox, once, when a deadline is \
      near (2 hours) or has passed, and when a planned withdrawal is near (a day). A scheduled article that is refused is shouted about; then \
      the exit code is 1.

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
    let desk = try await context.desk()
    let id = try await newsroom.find(context, desk)
    let folder = site.folder(context, of: id)
    let pages = context.installation.site(in: folder)
    _ = try await KnowSite(desk)(pages, in: id, isNamed: site.isNamed(context))
    let dispatch = Dispatch(desk, site: pages)
    let caller = try await context.caller(desk)
    if rebuild {
      let count = try await dispatch.rebuild(id, calledBy: caller)
      context.answer(DispatchAnswer(site: folder, rebuilt: count)) {
        context.words.say("重写了 \(count) 页，在 \(folder)。", "\(count) pages were written again, in \(folder).")
      }
      return
    }
    guard watch else {
      let report = try await dispatch(in: id, calledBy: caller)
      try await context.submissionRound(desk, id, calledBy: caller)
      try await context.rightsRound(desk, id, calledBy: caller)
      tell(report, folder, context)
      if !report.refused.isEmpty { throw ExitCode(ExitCodes.refused) }
      return
    }
    try await keepDispatching(dispatch, desk, id, caller, folder, context)
  }

  /// What is refused stays refused until somebody acts: it is told once, and again when its reasons change.
  private func keepDispatching(
    _ dispatch: Dispatch, _ desk: Desk, _ id: NewsroomID, _ caller: Session?, _ folder: String, _ context: Context
  ) async throws {
    var told: [ArticleID: Refusal] = [:]
    while !Task.isCancelled {
      if let report = try await round(dispatch, desk, id, caller, context) {
        var news = report
        news.refused = report.refused.filter { told[$0.key] != $0.value }
        told = report.refused
        if !news.isEmpty { tell(news, folder, context) }
      }
      try await Task.sleep(for: .seconds(every))
    }
  }

  /// One round; an outage is told, and the next round tries again.
  private func round(
    _ dispatch: Dispatch, _ desk: Desk, _ id: NewsroomID, _ caller: Session?, _ context: Context
  ) async throws -> Dispatch.Report? {
    do {
      let report = try await dispatch(in: id, calledBy: caller)
      try await context.submissionRound(desk, id, calledBy: caller)
      try await context.rightsRound(desk, id, calledBy: caller)
      return report
    } catch let error as NewsroomError {
      switch error {
      case .unavailable, .site, .unknownOutcome, .changedMeanwhile:
        context.note(Words(.zhHans).sentence(error), Words(.en).sentence(error))
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
        lines.append(words.say("提醒了 \(count) 件将到或已过的时限", "told of \(count) times that are near or have passed"))
      }
      let pages = Set(report.delivered.map(\.article)).count
      lines.append(
        pages == 0
          ? words.say("页面没有变化，在 \(folder)。", "No page changed in \(folder).")
          : words.say("更新了 \(pages) 页，在 \(folder)。", "\(pages) pages were brought up to date in \(folder)."))
      return lines.joined(separator: "\n")
    }
    for (id, refusal) in report.refused.sorted(by: { $0.key.description < $1.key.description }) {
      let reasons = ([words.headline(refusal)] + words.sentences(refusal).map { "  - \($0)" }).joined(separator: "\n")
      let text = words.say("定时已到，却办不了 \(id.short)！", "\(id.short) is due and was refused! ") + reasons
      context.surroundings.errors.write(context.style.bad(text) + "\n")
    }
  }
}
