import ArgumentParser
import Foundation
import LibPQ
import Newsroom
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// What is said of an outcome, with the line to the database cut for real.
@Suite("What is said of an outcome", .serialized)
struct OutcomeTests {
  @Test(
    "Cut in the commit, it is not known whether it happened, and the command that tells is named",
    arguments: [true, false])
  func unknown(arrives: Bool) async throws {
    let line = try await CutLine()
    let id = try await line.desk.approved()
    // The page's address is in what is to be committed, and in nothing that goes before.
    let mark = "\(id).html"
    line.proxy.set(arrives ? .cutForGood(after: mark) : .cutForGoodAt(mark))
    let outcome = await line.far.caibian("article", "publish", id, "--language", "en", as: "editor")
    #expect(line.proxy.isCut)
    #expect(outcome.code == 75, "\(outcome.errors)")
    #expect(outcome.errors.contains("may or may not have happened"), "\(outcome.errors)")
    #expect(outcome.errors.contains("caibian article show \(id)"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Nothing was written"), "\(outcome.errors)")
    let limit = ContinuousClock.now + .seconds(arrives ? 60 : 0)
    while try line.stage(id) != "published", ContinuousClock.now < limit { await Task.yield() }
    #expect(try line.stage(id) == (arrives ? "published" : "approved"))
    line.proxy.set(.forward)
    // What the words name does tell.
    let shown = await line.far.caibian("article", "show", id, "--json", as: "editor")
    #expect(try line.desk.text("article.stage", in: shown.output) == (arrives ? "published" : "approved"))
  }

  @Test("Cut before it begins, nothing was written, and that is said; who only looks is told of no writing")
  func notBegun() async throws {
    let line = try await CutLine()
    let id = try await line.desk.approved()
    line.proxy.set(.cutForGoodAt("select"))
    let published = await line.far.caibian("article", "publish", id, as: "editor")
    #expect(published.code == 69 && published.errors.contains("数据库里什么都没有写入"), "\(published.errors)")
    #expect(try line.stage(id) == "approved")
    let json = await line.far.caibian("article", "publish", id, "--json", as: "editor")
    #expect(try line.desk.text("error.outcome", in: json.errors) == "nothingWritten")
    for words in [["article", "show", id], ["article", "list"], ["article", "queue"], ["newsroom", "show"]] {
      for language in ["zh-Hans", "en"] {
        let looked = await line.far.run(words + ["--language", language], as: "editor")
        #expect(looked.code == 69, "\(words)")
        #expect(!looked.errors.contains("写入") && !looked.errors.contains("written"), "\(looked.errors)")
      }
    }
  }

  @Test("Cut after the commit, what was done stands, and only the pages are late")
  func pagesLate() async throws {
    let line = try await CutLine()
    let id = try await line.desk.approved()
    line.proxy.set(.cutForGoodAt("for update skip locked"))
    let outcome = await line.far.caibian("article", "publish", id, "--language", "en", as: "editor")
    #expect(line.proxy.isCut)
    #expect(outcome.code == 69, "\(outcome.errors)")
    #expect(outcome.output.contains("published") && !outcome.output.contains("page:"), "\(outcome.output)")
    #expect(outcome.errors.contains("is written, and stands"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Nothing was written"), "\(outcome.errors)")
    #expect(try line.stage(id) == "published")
  }

  @Test("A migration that is cut says at which step, and that status tells where it stands; then it stands at none")
  func migration() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let (proxy, far) = try CutLine.between(place)
    proxy.set(.cutForGood(after: "create table submission ("))
    let outcome = await Newsdesk(database: far).caibian("migrate", "--language", "en")
    #expect(proxy.isCut)
    #expect(outcome.code == 69, "\(outcome.errors)")
    #expect(outcome.errors.contains("broken off at step 3; all steps are one transaction"), "\(outcome.errors)")
    #expect(outcome.errors.contains("caibian status will say"), "\(outcome.errors)")
    proxy.close()
    #expect((await Newsdesk(database: place).caibian("migrate", "--language", "en")).output.contains("from schema 0"))
  }

  @Test("A migration that cannot go on says where the database stands")
  func refusedMigration() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    try Connection(ConnectionString(place)).executeScript("create table fee (id integer)")
    let outcome = await Newsdesk(database: place).caibian("migrate", "--language", "en")
    #expect(outcome.errors.contains("broken off at step 8"), "\(outcome.errors)")
    #expect(outcome.errors.contains("stands at schema 0. Run caibian migrate again."), "\(outcome.errors)")
  }

  @Test("Every command either only looks or names what tells of it")
  func lookups() throws {
    func command(_ words: String...) throws -> any NewsroomCommand {
      try #require(try Caibian.parseAsRoot(words) as? any NewsroomCommand)
    }
    #expect(try command("article", "publish", "3f2a").lookup == "caibian article show 3f2a")
    #expect(try command("claim", "hold", "7b1c").lookup == "caibian claim show 7b1c")
    #expect(try command("article", "list").looks)
    #expect(try command("rights", "notices").looks)
    #expect(try !command("rights", "notices", "--acknowledge", "7d0c").looks)
    let fault = CommandFault(NewsroomError.unavailable(.unreachable(Unreachable(.lost))))
    let commits = Commits()
    #expect(Aftermath(of: try command("article", "list"), after: fault, commits) == nil)
    #expect(Aftermath(of: try command("article", "publish", "3f2a"), after: fault, commits)?.code == "nothingWritten")
    commits.happen()
    #expect(Aftermath(of: try command("article", "publish", "3f2a"), after: fault, commits)?.code == "begun")
    let refused = CommandFault(NewsroomError.noSuchArticle("3f2a"))
    #expect(Aftermath(of: try command("article", "publish", "3f2a"), after: refused, commits) == nil)
  }
}

/// A newsroom on a database, and a second way to it that can be cut.
private struct CutLine {
  let desk: Newsdesk
  /// The same newsroom, by the line that is cut.
  let far: Newsdesk
  let proxy: ThrowAwayProxy
  private let admin: Connection

  init() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    let (proxy, distant) = try Self.between(place)
    self.proxy = proxy
    far = Newsdesk(database: distant)
    for person in ["editor", "chief", "admin"] { far.keep(token: desk.token(of: person) ?? "", of: person) }
    admin = try Connection(ConnectionString(place))
    // The folder of the pages is the one machine's.
    let first = await far.caibian("dispatch", "--site", far.home + "/site/tongxiang", as: "editor")
    guard first.code == 0 else { throw Newsdesk.Mishap(text: first.errors) }
  }

  /// A proxy before the server's socket, and the way through it.
  static func between(_ place: String) throws -> (ThrowAwayProxy, String) {
    let folder = place.split(separator: "'").dropFirst().first ?? ""
    let proxy = try ThrowAwayProxy(to: folder + "/.s.PGSQL.5432")
    return (proxy, place.replacing("host='\(folder)' port=5432", with: "host=127.0.0.1 port=\(proxy.port)"))
  }

  func stage(_ id: String) throws -> String? {
    try admin.first("select stage from article where id::text = $1", id, as: String.self)
  }
}
