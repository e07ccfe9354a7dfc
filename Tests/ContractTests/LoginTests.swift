import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster
import Testing

@Suite("Logins of the database")
struct LoginTests {
  private func withTwoNewsrooms(_ body: @Sendable (Database, String, House) async throws -> Void) async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let database = Database(.newsroom(place), connections: 2)
    _ = try await Migrations(database).apply()
    let clock = SteppingClock()
    let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
    let house = try await House.open(desk, clock)
    _ = try await house.article(in: .published)
    _ = try await House.open(desk, clock, named: "wuzhen")
    try await body(database, place, house)
    await database.close()
  }

  private func place(_ place: String, as login: String) -> String {
    place.replacing("user=caibian", with: "user='\(login)'")
  }

  @Test("A newsroom's own login works in its newsroom, and sees no other whatever it names")
  func ownLogin() async throws {
    try await withTwoNewsrooms { database, place, house in
      let logins = try await DatabaseRoles().makeLogins(in: database)
      #expect(logins.map(\.newsroom.text) == ["tongxiang", "wuzhen"])
      #expect(try await DatabaseRoles().makeLogins(in: database).isEmpty)
      let wuzhen = Database(.newsroom(self.place(place, as: try #require(logins.last?.login))), connections: 1)
      let desk = Desk(postgres: PostgresStore(wuzhen), clock: house.clock, identities: house.desk.identities)
      #expect(try await desk.newsrooms.all().map(\.id.text) == ["wuzhen"])
      #expect(try await desk.people.everybody(in: NewsroomID("wuzhen")).isEmpty == false)
      #expect(try await desk.people.everybody(in: house.newsroom).isEmpty)
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [.published], limit: 5).isEmpty)
      for script in [
        "set role caibian_application", "set role caibian_owner", "insert into newsroom_login values ('wuzhen', 'x')",
      ] {
        await #expect(throws: DatabaseError.self, "\(script)") {
          try await wuzhen.run { connection throws(DatabaseError) in try connection.executeScript(script) }
        }
      }
      await wuzhen.close()
      try await database.pastTheWall { connection throws(DatabaseError) in
        for login in logins {
          try connection.executeScript("drop owned by \"\(login.login)\"; drop role \"\(login.login)\"")
        }
      }
    }
  }

  @Test("The backup's login dumps every row of every newsroom")
  func backup() async throws {
    try await withTwoNewsrooms { database, place, _ in
      let folder = FileManager.default.temporaryDirectory.appending(path: "caibian-dump-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let dump = folder.appending(path: "dump.sql").path
      try self.run(
        ["pg_dump", "--enable-row-security", "--no-owner", "--file", dump, self.place(place, as: "caibian_backup")])
      let other = try await ThrowAwayPostgres.shared().makeDatabase()
      try self.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", other, "-f", dump])
      let restored = Database(ConnectionString(other), connections: 1)
      let before = try await database.pastTheWall { connection throws(DatabaseError) in try Self.rows(on: connection) }
      let after = try await restored.run { connection throws(DatabaseError) in try Self.rows(on: connection) }
      #expect(before.count > 40)
      #expect(before == after)
      await restored.close()
    }
  }

  /// `table count`, of every table.
  private static func rows(on connection: Connection) throws(DatabaseError) -> [String] {
    try connection.query(
      """
      select relname || ' ' || (xpath(
        '/row/n/text()', query_to_xml(format('select count(*) as n from public.%I', relname), false, true, '')))[1]
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
      order by relname
      """, as: String.self)
  }

  private func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(words)")
  }
}
