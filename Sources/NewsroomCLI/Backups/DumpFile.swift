import Foundation
import NewsroomPostgres
import PostgresCluster
import Schema

/// A dump, as far as it must be known before it is restored.
struct DumpFile {
  /// The roles that its tables belong to.
  let roles: DatabaseRoles

  /// Throws for a file that is damaged, no dump of a newsroom, or newer than this program.
  static func read(_ file: String) async throws -> DumpFile {
    let tools = try await tools(for: file, server: 0)
    let contents = try await tools.contents(of: file)
    // "219; 1259 16456 TABLE public article caibian_owner"
    let owner = contents.split(separator: "\n").lazy.compactMap { line -> Substring? in
      let words = line.split(separator: " ")
      return words.count >= 7 && words[3] == "TABLE" && words[5] == "article" ? words[6] : nil
    }.first
    guard let owner, owner.hasSuffix("_owner") else { throw InputFault.backup(.notOurs(path: file)) }
    let rows = try await reading(file) { () async throws(ClusterError) in
      try await tools.rows(of: "schema_step", in: file)
    }
    let numbers = rows.split(separator: "\n").compactMap { line in
      line.contains("\t") ? line.split(separator: "\t").first.flatMap { Int($0) } : nil
    }
    let program = Schema.steps.last?.number ?? 0
    if let newest = numbers.max(), newest > program {
      throw InputFault.backup(.newer(database: newest, program: program))
    }
    return DumpFile(roles: DatabaseRoles(prefix: String(owner.dropLast("_owner".count))))
  }

  /// The programs that restore it: those nearest to the server, or newer ones where only they can read it.
  static func tools(for file: String, server: Int) async throws -> PostgresTools {
    let nearest = try PostgresTools.find("pg_restore", atLeast: server)
    do throws(ClusterError) {
      _ = try await nearest.contents(of: file)
      return nearest
    } catch {
      // A file of a newer program; what reads it may be installed, too.
      guard error.english.contains("unsupported version"),
        let newer = try? PostgresTools.find("pg_restore", atLeast: nearest.major + 1)
      else { throw damaged(file, error) }
      _ = try await reading(file) { () async throws(ClusterError) in try await newer.contents(of: file) }
      return newer
    }
  }

  private static func reading(
    _ file: String, _ work: () async throws(ClusterError) -> String
  ) async throws(InputFault) -> String {
    do { return try await work() } catch { throw damaged(file, error) }
  }

  private static func damaged(_ file: String, _ error: ClusterError) -> InputFault {
    .backup(.damaged(path: file, reason: error.english))
  }
}
