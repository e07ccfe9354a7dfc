import Editorial
import Foundation
import Testing

@Suite("Which site a folder is")
struct SiteRecognitionTests {
  private let newsroom = NewsroomID(checked: "tongxiang")
  private let number = UUID()
  private let mirror = SiteID(checked: "mirror")

  private func folder(_ mark: SiteMark? = nil, hasPages: Bool = false, at place: String = "www:/srv/www")
    -> FoundFolder
  {
    FoundFolder(mark: mark, hasPages: hasPages, place: place)
  }

  private func reason(_ folder: FoundFolder, _ sites: [RegisteredSite]) -> SiteStranger.Reason? {
    do {
      _ = try RegisteredSite.recognise(folder, among: sites, of: newsroom)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("the first folder in use becomes the main site")
  func firstUse() throws {
    let sites = [RegisteredSite(id: .main)]
    #expect(sites[0].waiting == 0)
    #expect(try RegisteredSite.recognise(folder(), among: sites, of: newsroom) == .becomes(.main))
  }

  @Test("where pages went out before, only the folder that holds them becomes the main site")
  func before() throws {
    let sites = [RegisteredSite(id: .main, dispatched: Instant(microseconds: 1))]
    #expect(reason(folder(), sites) == .unmarked)
    #expect(try RegisteredSite.recognise(folder(hasPages: true), among: sites, of: newsroom) == .becomes(.main))
  }

  @Test("a folder is the site whose number it bears, and no other folder is, whatever lies in it")
  func known() throws {
    let sites = [RegisteredSite(id: .main, mark: UUID(), place: "a:/b"), RegisteredSite(id: mirror, mark: number)]
    let mark = SiteMark(newsroom: newsroom, number: number)
    #expect(try RegisteredSite.recognise(folder(mark), among: sites, of: newsroom) == .site(mirror))
    #expect(reason(folder(hasPages: true), sites) == .unmarked)
    #expect(reason(folder(SiteMark(newsroom: newsroom, number: UUID())), sites) == .unknownMark)
    let other = NewsroomID(checked: "wuzhen")
    #expect(reason(folder(SiteMark(newsroom: other, number: number)), sites) == .another(other))
  }

  @Test("a folder that the operator names takes the place of one that no page went to yet, and of no other")
  func named() throws {
    let fresh = RegisteredSite(id: .main, mark: number, place: "laptop:/home")
    #expect(try RegisteredSite.recognise(folder(), among: [fresh], of: newsroom, isNamed: true) == .becomes(.main))
    #expect(reason(folder(), [fresh]) == .unmarked)
    let used = RegisteredSite(id: .main, mark: number, place: "laptop:/home", dispatched: Instant(microseconds: 1))
    #expect(throws: SiteStranger.self) {
      try RegisteredSite.recognise(folder(), among: [used], of: newsroom, isNamed: true)
    }
    let migrated = RegisteredSite(id: .main, dispatched: Instant(microseconds: 1))
    #expect(try RegisteredSite.recognise(folder(), among: [migrated], of: newsroom, isNamed: true) == .becomes(.main))
  }

  @Test("a folder whose mark was never written is completed; one that lost it is not")
  func unfinished() throws {
    let begun = RegisteredSite(id: .main, mark: number, place: "www:/srv/www")
    let mark = SiteMark(newsroom: newsroom, number: number)
    #expect(try RegisteredSite.recognise(folder(), among: [begun], of: newsroom) == .completes(.main, mark))
    #expect(reason(folder(at: "laptop:/srv/www"), [begun]) == .unmarked)
    let used = RegisteredSite(id: .main, mark: number, place: "www:/srv/www", dispatched: Instant(microseconds: 1))
    #expect(reason(folder(), [used]) == .gone(.main))
    #expect(reason(folder(at: "laptop:/srv/www"), [used]) == .unmarked)
    let reasons: [SiteStranger.Reason] = [.gone(.main), .unmarked, .another(newsroom), .unknownMark]
    #expect(
      reasons.map { SiteStranger(place: "www:/srv", reason: $0, sites: []).isGone } == [true, false, false, false])
    // One that never had a mark has lost none.
    let bare = RegisteredSite(id: mirror, place: "www:/srv/www", dispatched: Instant(microseconds: 1))
    #expect(reason(folder(), [bare]) == .unmarked)
  }
}
