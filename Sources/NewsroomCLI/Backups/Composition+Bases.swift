import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster

extension Composition {
  func backUpBase(
    _ connection: String?, into folder: String, provingIn scratch: String?, telling: @escaping Progress
  ) async throws -> BackupReport {
    guard DatabaseChoice(connection: connection, environment: environment) == .own else {
      throw InputFault.backup(.baseOfOwnOnly)
    }
    try await startOwn(telling)
    let cluster = try cluster()
    let database = CopiedDatabase(ConnectionString(cluster.connectionString))
    guard try database.look().hasSchema else { throw InputFault.backup(.nothingThere) }
    let log = folder + "/wal"
    try Self.makeFolder(folder)
    let isRestarted = try await cluster.archive(to: log)
    telling("复制整个服务器……", "Copying the whole server …")
    let base = folder + "/" + (try await cluster.takeBase(into: folder))
    var report = BackupReport(path: base, bytes: Self.size(of: base), contents: try database.contents())
    report.isRestarted = isRestarted
    if let scratch {
      telling("还原到临时服务器核对……", "Restoring it into a scratch server …")
      let copy = try await PostgresCluster.scratch(in: scratch)
      do {
        try await copy.restore(base: base, log: log, until: nil)
        report.contents = try CopiedDatabase(ConnectionString(copy.connectionString)).contents()
        report.provenEvents = try await prove(copy, roles: DatabaseRoles(), telling)
        try await copy.throwAway()
      } catch {
        try? await copy.throwAway()
        throw error
      }
    }
    return report
  }

  func restoreBase(
    _ folder: String, _ choice: DatabaseChoice, until moment: Instant?, _ telling: @escaping Progress
  ) async throws -> RestoreReport {
    guard choice == .own else { throw InputFault.backup(.baseOfOwnOnly) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("base-") }.sorted()
    guard let first = names.first, let newest = names.last else { throw InputFault.backup(.noBase(folder: folder)) }
    var base = newest
    var until: String?
    if let moment {
      // Named after moments in UTC, so that their order is that of time.
      let stamp = Self.stamp(moment)
      guard let before = names.last(where: { $0.dropFirst("base-".count) <= stamp }) else {
        throw InputFault.backup(.noBaseBefore(first: String(first.dropFirst("base-".count))))
      }
      base = before
      // PostgreSQL takes no Z here.
      until = moment.date.formatted(.iso8601).replacing("T", with: " ").replacing("Z", with: "+00")
    }
    let cluster = try cluster()
    telling("从 \(base) 和归档日志恢复……", "Restoring \(base) and the archived log …")
    try await cluster.restore(base: "\(folder)/\(base)", log: folder + "/wal", until: until)
    _ = try await migrate(nil, roles: DatabaseRoles(), telling: telling)
    let contents = try CopiedDatabase(ConnectionString(cluster.connectionString)).contents()
    return RestoreReport(path: "\(folder)/\(base)", contents: contents, until: moment)
  }

  private static func stamp(_ moment: Instant) -> String {
    moment.date.formatted(.iso8601).filter { $0 != "-" && $0 != ":" }
  }

  private static func makeFolder(_ folder: String) throws {
    do {
      // The server's account passes through to what is its own.
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
    } catch {
      throw InputFault.cannotWrite(path: folder, FileTrouble(error))
    }
  }

  private static func size(of folder: String) -> Int {
    let files = FileManager.default.enumerator(atPath: folder)
    var size = 0
    while files?.nextObject() != nil {
      size += (files?.fileAttributes?[.size] as? NSNumber)?.intValue ?? 0
    }
    return size
  }
}
