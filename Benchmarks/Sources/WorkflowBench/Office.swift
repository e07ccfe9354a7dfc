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
  /// As the program works, and as the superuser that the server was made with.
  let database: Database
  let admin: Database
  let desk: Desk
  let newsroom: NewsroomID
  let staff: [String: Person]
  /// Who is signed in, each with a token.
  let sessions: [String: Session]
  let folder: String

  static let column = "副刊"
  static let label = "样本"

  static func open(_ name: String) async throws -> Office {
    let folder = "/tmp/caibian-workflow-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
    let server = try PostgresCluster(folder: folder)
    try await server.start()
    let admin = Database(.newsroom(server.connectionString).past, connections: 8)
    _ = try await Migrations(admin).apply()
    let database = Database(.newsroom(server.connectionString), connections: 8)
    let desk = Desk(on: database, clock: Hours(), identities: Names())
    let newsroom = try NewsroomID("bench")
    let administrator = try Person(id: PersonID("admin"), name: "样本管理员", grants: [RoleGrant(.administrator)])
    let columns = try [ColumnSettings(path: ColumnPath(column), isNewsInformation: false)]
    let settings = try NewsroomSettings(id: newsroom, name: label, columns: columns)
    let issued = try await CreateNewsroom(desk)(settings, administrator: administrator)
    let root = try await Tokens(desk).session(issued.secret).session
    let staff = try ["reporter": Role.reporter, "editor": .editor, "chief": .deskChief].map { name, role in
      try Person(id: PersonID(name), name: "样本\(name)", isVerified: true, grants: [RoleGrant(role)])
    }
    let from = Instant(microseconds: 0)
    let book = RightsBook(
      ownSources: [try OwnSource(label: label, validFrom: from)],
      licences: [
        try SiteLicence(number: "样本1号", services: [.gathering, .reposting], channels: [.web], validFrom: from)
      ])
    try await LoadNewsroom(desk.acting(as: root))(settings, people: staff, book: book, by: root)
    var sessions: [String: Session] = [:]
    for person in staff {
      let token = try await Tokens(desk.acting(as: root)).issue(to: person.id, days: 1, by: root)
      sessions[person.id.text] = try await Tokens(desk).session(token.secret).session
    }
    return Office(
      server: server, database: database, admin: admin, desk: desk, newsroom: newsroom,
      staff: Dictionary(uniqueKeysWithValues: staff.map { ($0.id.text, $0) }), sessions: sessions, folder: folder)
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
    await admin.close()
    try await server.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The milliseconds of a commit of next to nothing, the median of 300: what the disk alone costs just then.
  func flush() async throws -> Double {
    try await admin.run { connection throws(DatabaseError) in
      try connection.executeScript("create table if not exists flush (number integer)")
    }
    var times: [Double] = []
    for number in 0..<300 {
      let begin = ContinuousClock.now
      _ = try await admin.commit(Statement("insert into flush (number) values ($1)", Int32(number)))
      times.append((ContinuousClock.now - begin).milliseconds)
    }
    return times.sorted().quantile(0.5)
  }

  /// - Parameter isProven: with the token that they signed in with, which every commit checks again.
  func session(_ name: String, isProven: Bool = true) throws -> Session {
    guard let person = staff[name], let session = sessions[name] else { throw Nobody() }
    return isProven ? session : Session(person: person, newsroom: newsroom)
  }

  struct Nobody: Error {}
}

extension ConnectionString {
  /// The same, but whoever logs in stays who they are: a superuser, whom no grant and no policy stops.
  var past: ConnectionString {
    ConnectionString(text, applicationName: applicationName, settings: settings, pooling: pooling, prepares: prepares)
  }
}
