import Editorial
import Newsroom

/// What came of the pages once a decision stood.
struct PagesBrought {
  /// Where the article's page is, and shows what it should.
  var page: String?
  /// Why something of it waits.
  var fault: (any Error)?
}

extension Context {
  /// Brings the site into line right away. What was decided stands, even where the pages cannot be written now.
  func show(
    _ pages: PagesHere, _ taken: ArticleStep, _ before: Article, _ action: Action, _ room: Room
  ) async throws {
    let brought = await bring(pages, taken.article, room)
    var answer = ArticleAnswer(taken, in: room, words)
    answer.page = brought.page
    if before.correctsNothing, taken.article.correction == nil, taken.article.live != nil {
      answer.correctsNothing = true
    }
    self.answer(answer) {
      [step(action, before, taken, room), brought.page.map { words.say("页面：\($0)", "page: \($0)") }].compactMap { $0 }
        .joined(separator: "\n")
    }
    tellWhere(pages)
    if let fault = brought.fault { throw fault }
  }

  /// A round here; what waits of others is told and is no fault of this step.
  private func bring(_ pages: PagesHere, _ article: Article, _ room: Room) async -> PagesBrought {
    guard let folder = pages.folder else { return PagesBrought() }
    let site = installation.site(in: folder)
    do {
      let report = try await Dispatch(room.desk, site: site)(in: room.newsroom, calledBy: room.session)
      // The same round meets what others have scheduled; whoever runs it hears of what is stuck.
      for id in report.missed.keys.map(\.short).sorted() {
        note(
          "定时稿件 \(id) 到时未能发布，定时作废；见 caibian article why \(id) publish。",
          "The scheduled article \(id) was due and refused, and its schedule is void; see caibian article why \(id) publish."
        )
      }
      return try brought(report, article, site, folder)
    } catch {
      return PagesBrought(fault: error)
    }
  }

  private func brought(
    _ report: Dispatch.Report, _ article: Article, _ site: any Site, _ folder: String
  ) throws -> PagesBrought {
    let own = report.stuck.first { $0.thing == .page(article.id) } ?? report.stuck.first { $0.thing == .site }
    tell(waiting: report, but: own)
    if let own, own.thing == .site { return PagesBrought(fault: own.fault) }
    guard let address = article.live?.address ?? article.withdrawal?.address else {
      return PagesBrought(fault: own?.fault)
    }
    if try site.shows(article) { return PagesBrought(page: "\(folder)/\(address)", fault: own?.fault) }
    return PagesBrought(fault: own?.fault ?? InputFault.pageLater("\(folder)/\(address)", until: report.held?.last))
  }

  /// Of an article that is published already, for whoever publishes it again: that its page is still to be written.
  func tell(ofWaitingPageOf article: Article, _ pages: PagesHere) {
    guard article.stage == .published, let live = article.live, let folder = pages.folder else { return }
    let site = installation.site(in: folder)
    // A page that cannot be looked at is not there either; looking makes no folder where none is.
    if (try? site.found())?.mark != nil, (try? site.shows(article)) == true { return }
    note(
      "已经发布，页面还不在 \(folder)/\(live.address)；请运行 caibian dispatch。",
      "It is published already; its page is not at \(folder)/\(live.address) yet. Run caibian dispatch.")
  }

  /// A round here after a step that changed several pages; why something of them waits.
  func bringAll(_ pages: PagesHere, _ room: Room) async -> (any Error)? {
    guard let folder = pages.folder else { return nil }
    do {
      let report = try await Dispatch(room.desk, site: installation.site(in: folder))(
        in: room.newsroom, calledBy: room.session)
      let own = report.stuck.first(where: \.isOfPages)
      tell(waiting: report, but: own)
      return own?.fault
    } catch {
      return error
    }
  }
}

extension Words {
  /// What was decided stands, and its page is with another dispatcher, or was.
  func pageLater(_ path: String, until: Instant?) -> String {
    guard let until else {
      return say(
        "已办妥，页面还不在 \(path)；请运行 caibian dispatch。",
        "It is done; its page is not at \(path) yet. Run caibian dispatch.")
    }
    return say(
      "已办妥，页面还没有写好：\(path) 由另一个出版程序办理，最晚到 \(second(until))；届时运行 caibian dispatch。",
      "It is done; its page is not there yet: another dispatcher has \(path), until \(second(until)) at the latest. Run caibian dispatch then."
    )
  }
}
