import Editorial
import Newsroom

/// A folder in which everything is as it should be, and nothing lies.
struct EmptyFiles: SiteFiles {
  func compare(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    -> [SiteFinding]
  { [] }
  func statement(at place: SitePath) -> PageStatement? { nil }
  func places(of article: Article) -> [SitePath] { [] }
  func compare(_ lists: SiteLists, only: Set<SitePath>?, of newsroom: NewsroomSettings) -> ComparedLists {
    ComparedLists(places: [], findings: [])
  }
  func compare(_ mark: SiteMark?, hasRound: Bool) -> [SiteFinding] { [] }
  func walk(_ visit: (SiteEntry) -> Bool) {}
  func keep(_ paths: [SitePath], in folder: String) -> KeptFiles { KeptFiles(files: 0, bytes: 0) }
}
