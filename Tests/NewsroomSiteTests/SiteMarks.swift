import Editorial
import Foundation
import Newsroom
import NewsroomSite
import Testing

@Suite("The mark of a site") struct SiteMarks {
  private let mark = SiteMark(newsroom: NewsroomID(checked: "tongxiang"), number: UUID())

  @Test("is read back from the folder, outlives its pages being written, and is no page")
  func kept() throws {
    let folder = try TemporarySite()
    let site = SiteFolder(path: folder.path)
    #expect(try site.found().mark == nil)
    #expect(try !site.found().hasPages)
    try site.put(mark)
    try folder.show([try Article.published()])
    #expect(try site.found().mark == mark)
    #expect(try site.found().hasPages)
  }

  @Test("A folder that is not there is not made by looking, and is named the same before and after")
  func looking() throws {
    let parent = try TemporarySite()
    let site = SiteFolder(path: parent.path + "/sites//one")
    let before = try site.found()
    #expect(!parent.exists("sites"))
    try site.put(mark)
    #expect(try site.found().place == before.place)
    #expect(before.place.contains(":/"))
  }

  @Test("A mark that cannot be read is nobody's leave to write")
  func unreadable() throws {
    let folder = try TemporarySite()
    try "something else\n".write(toFile: folder.path + "/.caibian-site", atomically: true, encoding: .utf8)
    #expect(throws: SiteOutage.self) { try SiteFolder(path: folder.path).found() }
  }
}
