import Editorial
import Newsroom

/// What is to be done with pages once a decision stands.
struct PagesHere {
  /// The site's folder; `nil` where the pages are left to a dispatcher.
  let folder: String?
  /// Why they are, where the folder is no site.
  let stranger: SiteStranger?
}

extension Context {
  /// Whether the pages can be written from here; asked before anything is decided. A folder that was typed must be a site;
  /// where none was, the pages are left to the site's own dispatcher.
  func pages(_ options: SiteOptions, of newsroom: NewsroomID, _ desk: Desk, isLeft: Bool) async throws -> PagesHere {
    if isLeft { return PagesHere(folder: nil, stranger: nil) }
    let folder = options.folder(self, of: newsroom)
    do {
      _ = try await KnowSite(desk)(installation.site(in: folder), in: newsroom, isNamed: options.isNamed(self))
    } catch NewsroomError.notASite(let stranger) where !stranger.isGone {
      guard options.site == nil else { throw NewsroomError.notASite(stranger) }
      return PagesHere(folder: nil, stranger: stranger)
    } catch NewsroomError.site, NewsroomError.notASite {
      // A full disk, or a folder that has gone, keeps nobody from deciding: it is told when the pages are written.
    }
    return PagesHere(folder: folder, stranger: nil)
  }

  /// Says where the pages change, if not here.
  func tellWhere(_ pages: PagesHere) {
    guard let stranger = pages.stranger else { return }
    let rounds = stranger.sites.map { site in
      Words.Pair(
        chinese:
          "\(site.id)（\(site.place ?? "尚未登记")）：\(Words.atTerminal(.zhHans, zone: zone.name).lastRound(of: site))",
        english:
          "\(site.id) (\(site.place ?? "not registered yet")): \(Words.atTerminal(.en, zone: zone.name).lastRound(of: site))"
      )
    }
    note(
      "页面不在这里：由站点的出版程序更新。\(rounds.map(\.chinese).joined(separator: "；"))。",
      "The pages do not lie here; their site's dispatcher brings them up to date. \(rounds.map(\.english).joined(separator: "; "))."
    )
  }
}

extension NewsroomError {
  /// Whether only the folder of the pages stands in the way.
  var isAboutTheSite: Bool {
    switch self {
    case .notASite, .site: true
    default: false
    }
  }
}

extension Words {
  struct Pair {
    let chinese: String
    let english: String
  }

  /// When a site's dispatcher last finished a round, on the newsroom's clock.
  func lastRound(of site: RegisteredSite) -> String {
    site.dispatched.map { say("上次出版 \(second($0))", "last dispatched \(second($0))") }
      ?? say("还没有出版过", "never dispatched yet")
  }
}
