import Foundation
import LibPQ
import Newsroom
import PostgresCluster
import Testing

@testable import NewsroomCLI

@Suite("A database that cannot be reached, or not now")
struct ConnectionFaultTests {
  /// What a command says that works on `database`, as JSON. Who says nothing is waited for a second; who answers, for as
  /// long as a busy machine takes to.
  private func said(of database: String, isSilent: Bool) async -> Newsdesk.Outcome {
    await Newsdesk(database: database).caibian(
      "article", "list", "--json", "--patience", isSilent ? "1" : "120", environment: ["CAIBIAN_TOKEN": "样本令牌"])
  }

  /// What comes of a step with a second's patience on a server that is well. A machine may be too busy to let it in within
  /// that second; this is another fault, told as such, and the step is asked again.
  private func hurried(_ words: String..., on desk: Newsdesk) async -> Newsdesk.Outcome {
    var outcome = await desk.run(words + ["--json", "--patience", "1"], as: "reporter")
    for _ in 0..<60 where (try? desk.text("error.outage", in: outcome.errors)) == "silent" {
      outcome = await desk.run(words + ["--json", "--patience", "1"], as: "reporter")
    }
    return outcome
  }

  private func at(_ stub: ThrowAwayStub, _ more: String = "sslmode=disable") -> String {
    "host=127.0.0.1 port=\(stub.port) user=desk password=geheim dbname=news gssencmode=disable \(more)"
  }

  @Test("Each fault is told by what is wrong, with its own code and exit code, and never with the password")
  func toldApart() async throws {
    let desk = Newsdesk()
    let real = try await ThrowAwayPostgres.shared().makeDatabase()
    try Connection(ConnectionString(real)).executeScript("create role one_too_many login connection limit 0")
    let database = String(real.split(separator: "'")[3])
    let gone = try ThrowAwayStub(saying: [])
    gone.close()
    let faults: [(String, code: String, exit: Int32)] = [
      (at(gone), "nobodyListens", 69), ("host=/nowhere user=desk dbname=news", "nobodyListens", 69),
      ("host=no..where user=desk password=geheim", "unknownHost", 69),
      (real.replacing(database, with: "elsewhere"), "noDatabase", 69),
      (real.replacing("user=caibian", with: "user=nobody_here"), "login", 69),
      (at(try .refusing("28P01", "password authentication failed")), "login", 69),
      ("host=/nowhere passwort=geheim", "misspelt", 64), ("host=/nowhere password='geheim", "misspelt", 64),
      (real.replacing("user=caibian", with: "user=one_too_many"), "crowded", 75),
      (at(try ThrowAwayStub(saying: [UInt8(ascii: "N")]), "sslmode=require"), "encryption", 69),
      (at(try .ofVersion("9.6.24")), "tooOld", 69), (at(try ThrowAwayStub(saying: [])), "silent", 69),
      (at(try .refusing("57P03", "the database system is starting up")), "starting", 75),
    ]
    var sentences: [String: String] = [:]
    for (place, code, exit) in faults {
      let outcome = await said(of: place, isSilent: code == "silent")
      #expect(outcome.code == exit, "\(code): \(outcome.errors)")
      #expect(try desk.text("error.outage", in: outcome.errors) == code)
      #expect(!outcome.errors.contains("geheim"))
      sentences[code] = try desk.text("error.message", in: outcome.errors)
    }
    #expect(Set(sentences.values).count == sentences.count)
    #expect(sentences["noDatabase"]?.contains("elsewhere") == true)
    #expect(sentences["tooOld"]?.contains("9.6") == true)
    #expect(sentences["silent"]?.contains("等了 1 秒") == true && sentences["silent"]?.contains("--patience") == true)
    #expect(sentences["login"]?.contains("等了") == false)
  }

  @Test("Both languages have words of their own for every cause")
  func words() {
    for language in Language.allCases {
      let outages =
        Unreachable.Cause.allCases.map { Outage.unreachable(Unreachable($0, at: "db.example:5432", subject: "样本")) }
        + [.busy, .crowded, .locked, .slow]
      let sentences = outages.map { Words(language).sentence($0) }
      #expect(Set(sentences).count == outages.count)
      #expect(sentences.allSatisfy { $0.hasSuffix("。") == (language == .zhHans) })
    }
  }

  /// A newsroom on a server of the test's own.
  private func opened(on place: String) async throws -> Newsdesk {
    let desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    return desk
  }

  @Test("A server that freezes is waited for as long as was said, whether it lets us in or not")
  func frozen() async throws {
    let server = try await ThrowAwayPostgres.make()
    let desk = try await opened(on: try await server.makeDatabase())
    guard case .running(let process) = server.cluster.status else { throw Newsdesk.Mishap(text: "not running") }
    kill(process, SIGSTOP)
    let outcome = await desk.caibian("article", "list", "--json", "--patience", "2", as: "editor")
    kill(process, SIGCONT)
    #expect(outcome.code == 69)
    #expect(try desk.text("error.outage", in: outcome.errors) == "silent")
    #expect(try desk.text("error.message", in: outcome.errors).contains("等了 2 秒"))
    #expect((await desk.caibian("article", "list", as: "editor")).code == 0)
    try await server.stop()
  }

  @Test("What somebody else holds locked is waited for as long as was said, and nothing is written")
  func locked() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let desk = try await opened(on: place)
    let id = try await desk.drafted()
    let holder = try Connection(ConnectionString(place))
    try holder.executeScript("begin; select from article for update")
    let outcome = await hurried("article", "submit", id, on: desk)
    #expect(outcome.code == 75)
    #expect(try desk.text("error.outage", in: outcome.errors) == "locked")
    #expect(try desk.text("error.message", in: outcome.errors).contains("等了 1 秒"))
    try holder.executeScript("rollback")
    #expect((await desk.caibian("article", "submit", id, as: "reporter")).code == 0)
  }

  @Test("An answer that takes longer than was said is given up, and nothing is written")
  func slow() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let desk = try await opened(on: place)
    let id = try await desk.drafted()
    try Connection(ConnectionString(place)).executeScript(
      """
      create function public.nap() returns trigger language plpgsql as
        $$ begin perform pg_sleep(600); return new; end $$;
      create trigger nap before insert on article_event for each row execute function public.nap();
      """)
    let outcome = await hurried("article", "submit", id, on: desk)
    #expect(outcome.code == 75)
    #expect(try desk.text("error.outage", in: outcome.errors) == "slow")
    let shown = await desk.caibian("article", "show", id, "--json", as: "reporter")
    #expect(try desk.text("article.stage", in: shown.output) == "draft")
  }

  /// A name service that takes questions and never answers them.
  private static let silentName = "127.0.0.77"

  @Test(
    "A name service that hangs is waited for as long as was said",
    .enabled(if: geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/unshare"), "needs root"))
  func nameService() async throws {
    let service = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(53).bigEndian
    address.sin_addr.s_addr = inet_addr(Self.silentName)
    let isBound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(service, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    try #require(isBound)
    defer { close(service) }
    let desk = Newsdesk()
    try FileManager.default.createDirectory(atPath: desk.home, withIntermediateDirectories: true)
    let names = desk.home + "/resolv.conf"
    try "nameserver \(Self.silentName)\noptions timeout:30\n".write(toFile: names, atomically: true, encoding: .utf8)
    let bound = "mount --bind '\(names)' /etc/resolv.conf; exec \"$0\" \"$@\""
    let process = try desk.program(
      ["migrate", "--patience", "2"], at: "host=db.example.org user=a dbname=b",
      under: ["/usr/bin/unshare", "-m", "sh", "-c", bound])
    process.waitUntilExit()
    #expect(process.terminationStatus == 69)
  }

  @Test("A pooler that shares sessions by transaction serves a day's commands")
  func pooler() async throws {
    let server = try await ThrowAwayPostgres.shared()
    let pooler = try await ThrowAwayPooler(.transaction, before: server)
    let desk = try await opened(on: pooler.connectionString(insteadOf: try await server.makeDatabase()))
    let id = try await desk.approved()
    let published = await desk.caibian("article", "publish", id, as: "editor")
    #expect(published.code == 0, "\(published.errors)")
  }
}
