import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import PostgresCluster
import Testing

/// Planted values are looked for wherever they must not stand.
@Suite("Leaks of personal data")
struct PersonalDataLeakTests {
  private static let planted = [
    "planted.reader@example.com", "planted.reader", "13987654321", "种植者甲", "梧桐街道种植路1号", "330483190001017777",
    "6217000000007777",
  ]

  private func run(_ program: String, _ arguments: [String], input: Data = Data()) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let file = FileManager.default.temporaryDirectory.appending(path: "leak-\(UUID().uuidString)")
    FileManager.default.createFile(atPath: file.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardOutput = try FileHandle(forWritingTo: file)
    let given = FileManager.default.temporaryDirectory.appending(path: "leak-\(UUID().uuidString)")
    try input.write(to: given)
    defer { try? FileManager.default.removeItem(at: given) }
    process.standardInput = try FileHandle(forReadingFrom: given)
    let gate = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in gate.signal() }
    try process.run()
    gate.wait()
    guard process.terminationStatus == 0 else { throw Failed(program: program) }
    return try Data(contentsOf: file)
  }

  private struct Failed: Error { let program: String }

  private func leaks(in data: Data) -> [String] {
    Self.planted.filter { word in
      let bytes = Data(word.utf8)
      // bytea is dumped in hexadecimal digits.
      let digits = Data(bytes.map { String(format: "%02x", $0) }.joined().utf8)
      return data.range(of: bytes) != nil || data.range(of: digits) != nil
    }
  }

  @Test(
    "Neither a dump nor the server's log has a planted value; after erasure a restored backup does not give it either")
  func dumped() async throws {
    let server = try await ThrowAwayPostgres.make()
    let place = try await server.makeDatabase()
    let database = Database(.newsroom(place), connections: 2)
    _ = try await Migrations(database).apply()
    // Everything is logged with its values, as an anxious operator might have it.
    for script in ["alter system set log_statement = 'all'", "select pg_reload_conf()"] {
      try await database.pastTheWall { connection throws(DatabaseError) in try connection.executeScript(script) }
    }
    let clock = SteppingClock()
    let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
    let house = try await House.open(desk, clock)
    let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
    let sent = try await ReceiveSubmission(desk, keys: keys)(
      IncomingStory(manuscript: try House.manuscript(), penName: "河边人", consent: "2026-1"),
      contact: try Contact(
        name: "种植者甲", email: "planted.reader@example.com", phone: "13987654321", address: "梧桐街道种植路1号"),
      in: house.newsroom)
    let sender = try #require(sent.sender)
    let claim = try await ActOnClaim(desk, keys: keys).receive(
      ClaimNotice(
        way: .email, name: "样本投诉人", contact: "planted.reader@example.com", address: "梧桐街道种植路1号",
        proof: "330483190001017777"), about: .origin("临沂日报社"), lane: .editorial, by: house.session("licensing"))
    #expect(
      try await DataOfClaimant(desk, keys: keys)(claim.id.description, for: "答复", by: house.session("licensing")).proof
        == "330483190001017777")
    let data = PersonalDataOfSenders(desk, keys: keys)
    _ = try await NamePayee(desk, keys: keys)(
      Payee(name: "种植者甲", identityNumber: "330483190001017777", bank: "样本银行", account: "6217000000007777"),
      of: sent.id, by: house.session("accountant"))
    #expect(
      try await data.contact(of: sender, for: "核实", by: house.session("submissionsDesk"))?.email
        == "planted.reader@example.com")
    // The search itself finds what is there: the pen name.
    let backup = try run("pg_dump", ["--dbname", place])
    #expect(backup.range(of: Data("河边人".utf8)) != nil)
    #expect(leaks(in: backup) == [])
    let log = try Data(contentsOf: URL(filePath: server.cluster.log))
    #expect(log.range(of: Data("insert into sender".utf8)) != nil)
    #expect(leaks(in: log) == [])
    // Erased; the backup is brought back, and asked with the keys of today.
    try await data.erase(sender, for: "本人要求", by: house.session("submissionsDesk"))
    #expect(leaks(in: try run("pg_dump", ["--dbname", place])) == [])
    #expect(leaks(in: Data(try keys.ring().text.utf8)) == [])
    let second = try await server.makeDatabase()
    _ = try run("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "--dbname", second], input: backup)
    let restored = Database(.newsroom(second), connections: 2)
    let desk2 = Desk(postgres: PostgresStore(restored), clock: clock, identities: CountedIdentities())
    #expect(try await desk2.senders.sender(sender, in: house.newsroom)?.contact != nil)
    await #expect(throws: NewsroomError.keys(.destroyed)) {
      try await PersonalDataOfSenders(desk2, keys: keys)
        .contact(of: sender, for: "核实", by: house.session("submissionsDesk"))
    }
    // The audit chain holds, and the byline's trail with it.
    let history = try await desk.submissions.history(of: sent.id, in: house.newsroom)
    #expect(try Submission.folding(history, id: sent.id).penName == "河边人")
    await restored.close()
    await database.close()
    try await server.stop()
  }

  @Test("A box that was changed, or laid into another's row, does not open")
  func forged() async throws {
    let clock = SteppingClock()
    let desk = Desk(memory: MemoryStore(), clock: clock, identities: CountedIdentities())
    let house = try await House.open(desk, clock)
    let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
    func sender(_ email: String) async throws -> StoredSender {
      let sent = try await ReceiveSubmission(desk, keys: keys)(
        IncomingStory(manuscript: try House.manuscript(email), consent: "1"), contact: try Contact(email: email),
        in: house.newsroom)
      let id = try #require(sent.sender)
      return try #require(try await desk.senders.sender(id, in: house.newsroom))
    }
    let one = try await sender("one@example.com")
    let two = try await sender("two@example.com")
    var turned = try #require(one.contact)
    turned[turned.count / 2] ^= 1
    for box in [turned, two.contact] {
      let forged = StoredSender(
        id: one.id, number: one.number, generation: one.generation, wrapped: one.wrapped, contact: box, payee: nil,
        mark: one.mark, created: one.created, erased: nil)
      let now = try #require(try await desk.senders.sender(one.id, in: house.newsroom))
      try await desk.senders.replace(now, by: forged, in: house.newsroom)
      await #expect(throws: NewsroomError.keys(.forged)) {
        try await PersonalDataOfSenders(desk, keys: keys)
          .contact(of: one.id, for: "核", by: house.session("submissionsDesk"))
      }
    }
  }

  @Test("Destroying thousands of keys in order keeps the ring small, and opens and closes exactly what it should")
  func ring() throws {
    var count: UInt8 = 0
    var ring = KeyRing { bytes in
      count += 1
      return (0..<bytes).map { UInt8(truncatingIfNeeded: $0) &+ count }
    }
    for number in UInt32(1)...3_000 { ring.destroy(number) }
    ring.destroy(77)
    #expect(ring.text.utf8.count < 10_000)
    #expect(KeyRing(text: ring.text) == ring)
    #expect(KeyRing(text: "") == nil)
    #expect(KeyRing(text: ring.text + "node 1 0 zz\n") == nil)
  }
}
