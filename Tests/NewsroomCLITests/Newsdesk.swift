import ArgumentParser
import Editorial
import FoundationEssentials
import Newsroom
import NewsroomMemory
import NewsroomParsers
import NewsroomPostgres
import Synchronization

@testable import NewsroomCLI

/// A newsroom in memory with a command line in front of it: what people type, and what they read.
final class Newsdesk: Sendable {
  struct Outcome: Sendable {
    let code: Int32
    let output: String
    let errors: String
  }

  let store = MemoryStore()
  let clock = SteppingClock()
  let site = PageShelf()
  let home: String
  private let tokens = Mutex<[String: String]>([:])

  private let identities: any Identities
  /// The database that everything goes to; in memory without one.
  private let database: String?
  /// What its machine thinks the time is, where everything goes to a database.
  private let machine: (any Newsroom.Clock)?

  init(
    identities: any Identities = CountedIdentities.shared, database: String? = nil, machine: (any Newsroom.Clock)? = nil
  ) {
    self.identities = identities
    self.database = database
    self.machine = machine
    home = FileManager.default.temporaryDirectory.path + "/caibian-" + UUID().uuidString
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Runs `caibian` with these words, as `person` if one is named.
  @discardableResult
  func caibian(
    _ words: String..., as person: String? = nil, input: String = "", environment: [String: String] = [:],
    terminal: Terminal = Terminal(isTerminal: false), isInteractive: Bool = false
  ) async -> Outcome {
    await run(
      words, as: person, input: Array(input.utf8), environment: environment, terminal: terminal,
      isInteractive: isInteractive)
  }

  func run(
    _ words: [String], as person: String? = nil, input: [UInt8] = [], environment: [String: String] = [:],
    terminal: Terminal = Terminal(isTerminal: false), isInteractive: Bool = false
  ) async -> Outcome {
    let output = Paper()
    let errors = Paper()
    var variables = ["CAIBIAN_HOME": home, "LANG": "zh_CN.UTF-8"].merging(environment) { _, given in given }
    if let person, let token = tokens.withLock({ $0[person] }) { variables["CAIBIAN_TOKEN"] = token }
    if let database { variables["CAIBIAN_DATABASE"] = database }
    let surroundings = Surroundings(
      environment: variables, input: TypedInput(input), output: output, errors: errors, terminal: terminal,
      isInteractive: isInteractive,
      installation: installation(variables))
    let code = await surroundings.run(database == nil ? words : Self.patient(words))
    return Outcome(code: code, output: output.text, errors: errors.text)
  }

  /// Words that wait for a busy server, unless they say themselves how long: where hundreds of tests share two
  /// processors and a disk, a server may be slower than a newsroom should ever see.
  static func patient(_ words: [String]) -> [String] {
    words.contains("--patience") ? words : words + ["--patience", "180"]
  }

  private func installation(_ variables: [String: String]) -> any Installation {
    guard database == nil else { return Composition(environment: variables, machine: machine ?? SystemClock()) }
    return MemoryInstallation(memory: Desk(memory: store, clock: clock, identities: identities), pages: site)
  }

  func token(of person: String) -> String? { tokens.withLock { $0[person] } }
  func keep(token: String, of person: String) { tokens.withLock { $0[person] = token } }
}

/// What a command wrote.
final class Paper: TextSink {
  private let written = Mutex("")
  func write(_ text: String) { written.withLock { $0 += text } }
  var text: String { written.withLock { $0 } }
}

/// What somebody typed.
final class TypedInput: TextSource {
  private let rest: Mutex<[UInt8]>

  init(_ bytes: [UInt8]) { rest = Mutex(bytes) }

  func bytes(limit: Int) -> [UInt8] {
    rest.withLock { rest in
      let taken = Array(rest.prefix(limit))
      rest.removeFirst(taken.count)
      return taken
    }
  }

  func line() -> String? {
    rest.withLock { rest in
      guard !rest.isEmpty else { return nil }
      let line = rest.prefix { $0 != 0x0A }
      rest.removeFirst(min(rest.count, line.count + 1))
      return String(decoding: line, as: UTF8.self)
    }
  }

  func secretLine() -> String? { line() }
}

/// A clock that stands until it is moved.
final class SteppingClock: Newsroom.Clock {
  private let time = Mutex(Instant(microseconds: 1_782_864_000_000_000))  // 2026-07-01 08:00 in Shanghai
  var now: Instant { time.withLock { $0 } }
  func advance(hours: Int64) { advance(seconds: hours * 3_600) }
  func advance(seconds: Int64) { time.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}

/// Identities that never repeat within a test run.
final class CountedIdentities: Identities {
  static let shared = CountedIdentities()
  private let beginning: UInt16?

  init(beginning: UInt16? = nil) { self.beginning = beginning }

  private let count = Mutex(UInt32(0))

  private func next() -> UInt32 {
    count.withLock { count in
      count += 1
      return count
    }
  }

  /// The count comes first, scrambled, so that short ids differ.
  func uuid() -> UUID {
    var bits = next() &* 2_654_435_761
    if let beginning { bits = UInt32(beginning) << 16 | bits & 0xFFFF }
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: bits >> (24 - 8 * $0)) }
    return UUID(uuid: (bytes[0], bytes[1], bytes[2], bytes[3], 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))
  }

  func secret(bytes: Int) -> [UInt8] {
    let bits = next() &* 2_654_435_761
    return (0..<bytes).map { UInt8(truncatingIfNeeded: bits >> (8 * ($0 % 4))) &+ UInt8(truncatingIfNeeded: $0) }
  }
}

/// Pages that were shown, by their address, whatever the folder.
final class PageShelf: Sendable {
  private let pages = Mutex<[String: Article]>([:])
  private let marks = Mutex<[String: SiteMark]>([:])
  private let outage = Mutex<SiteOutage?>(nil)

  func show(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage)
  {
    if let outage = outage.withLock({ $0 }) { throw outage }
    pages.withLock { pages in
      for article in articles {
        if let address = article.live?.address ?? article.withdrawal?.address { pages[address] = article }
      }
    }
  }

  func shows(_ article: Article) -> Bool {
    guard let address = article.live?.address ?? article.withdrawal?.address else { return false }
    return page(address)?.shown?.revision.digest == article.shown?.revision.digest
  }

  func list(_ live: [LiveRow], topics: [TopicListing], of newsroom: NewsroomSettings) throws(SiteOutage) {
    if let outage = outage.withLock({ $0 }) { throw outage }
  }

  func mark(of folder: String) -> SiteMark? { marks.withLock { $0[folder] } }
  func put(_ mark: SiteMark, in folder: String) { marks.withLock { $0[folder] = mark } }
  func fail(_ fault: SiteOutage?) { outage.withLock { $0 = fault } }
  func page(_ address: String) -> Article? { pages.withLock { $0[address] } }
  var count: Int { pages.withLock { $0.count } }
}

/// A folder of the shelf, which knows whose site it is. It holds no files, so none of them differs.
struct FolderOnShelf: Site, SiteFiles {
  let folder: String
  let pages: PageShelf

  func found() -> FoundFolder { FoundFolder(mark: pages.mark(of: folder), hasPages: false, place: "desk:\(folder)") }
  func put(_ mark: SiteMark) { pages.put(mark, in: folder) }
  func missingPictures(of article: Article) -> [Illustration] { [] }
  func shows(_ article: Article) -> Bool { pages.shows(article) }
  func pagesFound() -> [PageFound] { [] }
  func lastRound() -> Instant? { nil }
  func note(round time: Instant) {}
  func put(_ bytes: [UInt8], as illustration: Illustration, of article: Article) {}

  func show(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage)
  {
    try pages.show(articles, beside: links, of: newsroom)
  }

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

  func tellsMachines() -> Bool { false }
  func misstating(_ terms: [ArticleID: MachineTerms], of articles: [Article]) -> [ArticleID] { [] }

  func list(
    _ live: [LiveRow], topics: [TopicListing], changes: ShownChanges, machines: SiteTerms, of newsroom: NewsroomSettings
  ) throws(SiteOutage) {
    try pages.list(live, topics: topics, of: newsroom)
  }
}

struct MemoryInstallation: Installation {
  let memory: Desk
  let pages: PageShelf
  var sandbox: any Sandbox { DirectSandbox() }

  func waiting(_ patience: Patience) -> any Installation { self }
  func desk(at database: String?, noting commits: Commits, telling: @escaping Progress) async throws -> Desk { memory }
  func site(in folder: String) -> any Site { FolderOnShelf(folder: folder, pages: pages) }
  func files(in folder: String) -> any SiteFiles { FolderOnShelf(folder: folder, pages: pages) }
  func start(telling: @escaping Progress) async throws -> DatabaseState { running }
  func stop() async throws -> DatabaseState { DatabaseState(server: .stopped, folder: "/srv/caibian") }
  func state(of database: String?) async throws -> DatabaseState { running }
  func check(_ database: String?) async throws -> [DatabaseCheck.Finding] { [] }
  func migrate(
    _ database: String?, roles: DatabaseRoles, telling: @escaping Progress
  ) async throws -> (from: Int, to: Int) { (0, 1) }
  func giveApplication(password: String, at database: String?, roles: DatabaseRoles) async throws {}
  func backUp(_ database: String?, into file: String, provingIn scratch: String?, telling: @escaping Progress)
    async throws -> BackupReport
  { BackupReport(path: file, bytes: 1, contents: contents, provenEvents: scratch.map { _ in 1 }) }
  func backUpBase(_ database: String?, into folder: String, provingIn scratch: String?, telling: @escaping Progress)
    async throws -> BackupReport
  { BackupReport(path: folder, bytes: 1, contents: contents, provenEvents: scratch.map { _ in 1 }) }
  func restore(_ backup: String, into database: String?, until moment: Instant?, telling: @escaping Progress)
    async throws -> RestoreReport
  { RestoreReport(path: backup, contents: contents, until: moment) }

  private var contents: DatabaseContents { DatabaseContents(schema: 1, rooms: [], rows: ["article": 1]) }
  func makeLogins(_ database: String?, roles: DatabaseRoles) async throws -> [NewsroomLogin] { [] }

  private var running: DatabaseState {
    DatabaseState(
      server: .running, folder: "/srv/caibian", process: 4711, log: "/srv/caibian/log", schema: 1, programSchema: 1)
  }
}
