import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster

/// A newsroom of samples on a PostgreSQL of its own, gone afterwards.
struct Office: Sendable {
  struct Hours: Newsroom.Clock { var now: Instant { Instant(Date()) } }
  struct Names: Identities {
    func uuid() -> UUID { UUID() }
    func secret(bytes: Int) -> [UInt8] { (0..<bytes).map { _ in UInt8.random(in: .min ... .max) } }
  }

  let server: PostgresCluster
  let database: Database
  let desk: Desk
  let newsroom: NewsroomID
  let staff: [String: Person]
  let folder: String

  static let column = "副刊"
  static let label = "样本"

  static func open(_ name: String) async throws -> Office {
    let folder = "/tmp/caibian-workflow-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
    let server = try PostgresCluster(folder: folder)
    try await server.start()
    let database = Database(.newsroom(server.connectionString), connections: 8)
    _ = try await Migrations(database).apply()
    let desk = Desk(on: database, clock: Hours(), identities: Names())
    let newsroom = try NewsroomID("bench")
    let administrator = try Person(id: PersonID("admin"), name: "样本管理员", grants: [RoleGrant(.administrator)])
    let columns = try [ColumnSettings(path: ColumnPath(column), isNewsInformation: false)]
    let settings = try NewsroomSettings(id: newsroom, name: label, columns: columns)
    _ = try await CreateNewsroom(desk)(settings, administrator: administrator)
    let staff = try ["reporter": Role.reporter, "editor": .editor, "chief": .deskChief].map { name, role in
      try Person(id: PersonID(name), name: "样本\(name)", isVerified: true, grants: [RoleGrant(role)])
    }
    let from = Instant(microseconds: 0)
    let book = RightsBook(
      ownSources: [try OwnSource(label: label, validFrom: from)],
      licences: [
        try SiteLicence(number: "样本1号", services: [.gathering, .reposting], channels: [.web], validFrom: from)
      ])
    try await LoadNewsroom(desk)(
      settings, people: staff, book: book, by: Session(person: administrator, newsroom: newsroom))
    return Office(
      server: server, database: database, desk: desk, newsroom: newsroom,
      staff: Dictionary(uniqueKeysWithValues: staff.map { ($0.id.text, $0) }), folder: folder)
  }

  /// The same newsroom, reached by another way.
  func desk(at place: ConnectionString, connections: Int) -> (Desk, Database) {
    let database = Database(place, connections: connections)
    return (Desk(on: database, clock: Hours(), identities: Names()), database)
  }

  /// Opens one, and closes it whatever becomes of the work.
  nonisolated(nonsending) static func with(
    _ name: String, _ work: nonisolated(nonsending) (Office) async throws -> Void
  ) async throws {
    let office = try await open(name)
    do {
      try await work(office)
    } catch {
      try? await office.close()
      throw error
    }
    try await office.close()
  }

  private func close() async throws {
    await database.close()
    try await server.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The milliseconds of a commit of next to nothing, the median of 300: what the disk alone costs just then.
  func flush() async throws -> Double {
    try await database.run { connection throws(DatabaseError) in
      try connection.executeScript("create table if not exists flush (number integer)")
    }
    var times: [Double] = []
    for number in 0..<300 {
      let begin = ContinuousClock.now
      _ = try await database.commit(Statement("insert into flush (number) values ($1)", Int32(number)))
      times.append((ContinuousClock.now - begin).milliseconds)
    }
    return times.sorted().quantile(0.5)
  }

  func session(_ name: String) throws -> Session {
    guard let person = staff[name] else { throw Nobody() }
    return Session(person: person, newsroom: newsroom)
  }

  struct Nobody: Error {}
}
