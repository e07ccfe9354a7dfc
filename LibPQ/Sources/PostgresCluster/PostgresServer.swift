import Foundation

/// The installed programs of a PostgreSQL server.
public struct PostgresServer: Hashable, Sendable {
  /// The folder that holds `postgres`, `initdb`, `pg_ctl` and `psql`.
  public let folder: String
  /// The major version, such as 15.
  public let major: Int

  /// A program of the server; where `folder` holds only links to a few, they lead to the others.
  func program(_ name: String) -> String {
    if Programs.areAll([name], in: folder) { return folder + "/" + name }
    let real = URL(filePath: folder + "/postgres").resolvingSymlinksInPath().deletingLastPathComponent()
    return real.appending(path: name).path
  }

  /// `psql`, which some packages put apart from the server.
  var psql: String { Programs.areAll(["psql"], in: folder) ? program("psql") : Programs.named("psql") ?? "psql" }

  /// Looks in `PATH`, asks `pg_config`, then looks where packages put servers, the newest first.
  ///
  /// - Parameter major: the version an existing cluster was made by; its files fit no other.
  public static func find(major: Int? = nil) throws(ClusterError) -> PostgresServer {
    for folder in candidates() {
      guard Programs.areAll(["postgres", "initdb", "pg_ctl"], in: folder), let found = try version(in: folder) else {
        continue
      }
      if major == nil || major == found { return PostgresServer(folder: folder, major: found) }
    }
    throw .serverMissing(major: major)
  }

  private static func version(in folder: String) throws(ClusterError) -> Int? {
    let outcome = try Command(folder + "/postgres", ["--version"]).run()
    // "postgres (PostgreSQL) 15.8 (Debian 15.8-0+deb12u1)", "postgres (PostgreSQL) 18beta1"
    guard let word = outcome.output.split(separator: " ").dropFirst(2).first else { return nil }
    return Int(word.prefix { $0.isNumber })
  }

  static func candidates() -> [String] {
    var folders = Programs.path
    if let pgConfig = Programs.named("pg_config"), let outcome = try? Command(pgConfig, ["--bindir"]).run() {
      folders.append(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    for (parent, prefix, suffix) in [
      ("/usr/lib/postgresql", "", "/bin"), ("/usr", "pgsql-", "/bin"), ("/opt/homebrew/opt", "postgresql@", "/bin"),
      ("/usr/local/opt", "postgresql@", "/bin"), ("/usr/local", "pgsql", "/bin"),
      ("/Applications/Postgres.app/Contents/Versions", "", "/bin"),
    ] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
      let versions = names.filter { $0.hasPrefix(prefix) }.sorted { number($0, prefix) > number($1, prefix) }
      folders += versions.map { "\(parent)/\($0)\(suffix)" }
    }
    return folders
  }

  private static func number(_ name: String, _ prefix: String) -> Double {
    Double(name.dropFirst(prefix.count)) ?? 0
  }
}

/// Where programs lie.
enum Programs {
  static var path: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
  }

  /// A program by name, also where a plain user's `PATH` does not look.
  static func named(_ name: String) -> String? {
    (path + ["/usr/sbin", "/sbin", "/usr/bin", "/bin"]).map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func areAll(_ names: [String], in folder: String) -> Bool {
    names.allSatisfy { FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)") }
  }
}
