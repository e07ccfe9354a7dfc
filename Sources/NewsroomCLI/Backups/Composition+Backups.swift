import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster

extension Composition {
  func backUp(
    _ connection: String?, into file: String, provingIn scratch: String?, telling: @escaping Progress
  ) async throws -> BackupReport {
    let writing = try UnfinishedFile(at: file)
    let choice = DatabaseChoice(connection: connection, environment: environment)
    if choice == .own { try await startOwn(telling) }
    let place = try place(of: choice, as: "caibian_backup")
    let database = CopiedDatabase(place)
    let look = try database.look()
    guard look.hasSchema else { throw InputFault.backup(.nothingThere) }
    guard look.seesAll || look.backupRole != nil else { throw InputFault.backup(.loginSeesTooLittle) }
    let role = look.seesAll ? nil : look.backupRole
    let tools = try PostgresTools.find("pg_dump", atLeast: look.server)
    let target = try toolPlace(place, choice)
    do {
      let contents = try await database.holding(as: role) { snapshot, contents in
        telling("备份 \(contents.rowCount) 行……", "Rows to copy: \(contents.rowCount) …")
        try await Self.telling(of: writing, telling) {
          try await tools.dump(target, into: writing.path, snapshot: snapshot, as: role)
        }
        return contents
      }
      var report = BackupReport(path: file, bytes: try writing.flush(), contents: contents)
      if let scratch {
        telling("还原到临时服务器核对……", "Restoring it into a scratch server …")
        report.provenEvents = try await prove(writing.path, holds: contents, in: scratch, telling)
      }
      try writing.take()
      return report
    } catch {
      writing.drop()
      throw error
    }
  }

  func restore(
    _ backup: String, into connection: String?, until moment: Instant?, telling: @escaping Progress
  ) async throws -> RestoreReport {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: backup, isDirectory: &isFolder) else {
      throw InputFault.cannotRead(path: backup, .missing)
    }
    let choice = DatabaseChoice(connection: connection, environment: environment)
    if isFolder.boolValue { return try await restoreBase(backup, choice, until: moment, telling) }
    guard moment == nil else { throw InputFault.backup(.untilNeedsBase) }
    // What cannot be read is told before a server is made for it.
    let dump = try await DumpFile.read(backup)
    if choice == .own { try await startOwn(telling) }
    let place = try place(of: choice, as: nil)
    let database = CopiedDatabase(place)
    let look = try database.look()
    guard look.isEmpty else { throw InputFault.backup(.targetNotEmpty) }
    guard look.seesAll else { throw InputFault.backup(.loginRestoresTooLittle) }
    let tools = try await DumpFile.tools(for: backup, server: look.server)
    try database.prepare(for: dump.roles)
    telling("恢复 \(backup)……", "Restoring \(backup) …")
    try await tools.restore(backup, into: try toolPlace(place, choice))
    _ = try await migrate(connection, roles: dump.roles, telling: telling)
    return RestoreReport(path: backup, contents: try database.contents())
  }

  /// Restores a dump into a scratch server, counts every row of it and replays every history.
  private func prove(
    _ file: String, holds contents: DatabaseContents, in folder: String, _ telling: @escaping Progress
  ) async throws -> Int {
    let cluster = try await PostgresCluster.scratch(in: folder)
    do {
      let dump = try await DumpFile.read(file)
      try await cluster.start()
      let place = ConnectionString(cluster.connectionString)
      let database = CopiedDatabase(place)
      let tools = try await DumpFile.tools(for: file, server: try database.look().server)
      try database.prepare(for: dump.roles)
      try await tools.restore(file, into: PostgresTools.Place(cluster.connectionString))
      let found = try database.contents()
      for (table, rows) in contents.rows.sorted(by: { $0.key < $1.key }) where found.rows[table] != rows {
        throw InputFault.backup(.copyDiffers(table: table, wanted: rows, found: found.rows[table] ?? 0))
      }
      let events = try await prove(cluster, roles: dump.roles, telling)
      try await cluster.throwAway()
      return events
    } catch {
      try? await cluster.throwAway()
      throw error
    }
  }

  /// Replays every history of a scratch server.
  func prove(
    _ cluster: PostgresCluster, roles: DatabaseRoles, _ telling: @escaping Progress
  ) async throws -> Int {
    let migrations = Migrations(Database(.newsroom(cluster.connectionString), connections: 1), roles: roles)
    _ = try await migrations.apply(restoring: true)
    let reading = try await migrations.check()
    let desk = desk(on: Database(.newsroom(cluster.connectionString), connections: 1), from: reading)
    let report = try await ProveDatabase(desk)() { events in
      telling("核对了 \(events) 条记录……", "Events checked so far: \(events) …")
    }
    guard report.faultCount == 0 else { throw InputFault.backup(.historiesFail(count: report.faultCount)) }
    return report.events
  }

  /// Where a database is reached as the login itself, which works as nobody else.
  ///
  /// - Parameter user: whom the private server is asked as.
  private func place(of choice: DatabaseChoice, as user: String?) throws -> ConnectionString {
    switch choice {
    case .named(let text): ConnectionString(text)
    case .environment: ConnectionString()
    case .own: ConnectionString(try user.map { try own(as: $0) } ?? cluster().connectionString)
    }
  }

  private func toolPlace(_ place: ConnectionString, _ choice: DatabaseChoice) throws -> PostgresTools.Place {
    guard let words = place.forCommandLine else { throw InputFault.backup(.nothingThere) }
    let variables = choice == .own ? [:] : environment.filter { $0.key.hasPrefix("PG") }
    return PostgresTools.Place(words.text, password: words.password, environment: variables)
  }

  /// Tells every ten seconds how far a file has grown.
  private static func telling(
    of file: UnfinishedFile, _ telling: @escaping Progress, _ work: () async throws -> Void
  ) async throws {
    let watch = Task {
      while true {
        try await Task.sleep(for: .seconds(10))
        let megabytes = file.size >> 20
        telling("已写 \(megabytes) MB……", "\(megabytes) MB so far …")
      }
    }
    defer { watch.cancel() }
    try await work()
  }
}
