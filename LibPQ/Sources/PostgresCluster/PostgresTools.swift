import Foundation

/// PostgreSQL's own programs that copy a database: `pg_dump` and those beside it.
///
/// They must be of the server's major version, or of a newer one; the nearest is taken.
public struct PostgresTools: Sendable {
  /// Where a program is to connect to. What is secret goes through its environment, never through its command line.
  public struct Place: Sendable {
    let text: String
    let environment: [String: String]

    /// - Parameters:
    ///   - text: a connection string without a password.
    ///   - environment: the `PG*` variables that count besides.
    public init(_ text: String, password: String? = nil, environment: [String: String] = [:]) {
      self.text = text
      self.environment = environment.merging(password.map { ["PGPASSWORD": $0] } ?? [:]) { $1 }
    }
  }

  private let folder: String
  public let major: Int

  /// - Throws: `toolMissing` where none is installed that is new enough.
  public static func find(_ program: String, atLeast major: Int) throws(ClusterError) -> PostgresTools {
    var found: [PostgresTools] = []
    for folder in PostgresServer.candidates() where Programs.areAll([program], in: folder) {
      let outcome = try Command("\(folder)/\(program)", ["--version"]).run()
      // "pg_dump (PostgreSQL) 15.8 (Debian 15.8-0+deb12u1)"
      guard let word = outcome.output.split(separator: " ").dropFirst(2).first,
        let its = Int(word.prefix { $0.isNumber })
      else { continue }
      found.append(PostgresTools(folder: folder, major: its))
    }
    guard let nearest = found.filter({ $0.major >= major }).min(by: { $0.major < $1.major }) else {
      throw .toolMissing(program: program, major: major, found: found.map(\.major).max())
    }
    return nearest
  }

  /// Dumps a database into a file in the custom format.
  ///
  /// - Parameters:
  ///   - snapshot: what `pg_export_snapshot` gave: the dump holds exactly what that transaction sees.
  ///   - role: whom to work as, where the login itself does not see every row.
  public func dump(
    _ place: Place, into file: String, snapshot: String, as role: String?
  ) async throws(ClusterError) {
    let arguments =
      ["--format=custom", "--no-password", "--file=\(file)", "--snapshot=\(snapshot)"]
      + (role.map { ["--role=\($0)", "--enable-row-security"] } ?? []) + ["--dbname=\(place.text)"]
    _ = try await run("pg_dump", arguments, place)
  }

  /// The table of contents of a dump.
  public func contents(of file: String) async throws(ClusterError) -> String {
    try await run("pg_restore", ["--list", file], Place(""))
  }

  /// The rows of one table of a dump, as text.
  public func rows(of table: String, in file: String) async throws(ClusterError) -> String {
    try await run("pg_restore", ["--data-only", "--table=\(table)", "--file=-", file], Place(""))
  }

  /// Restores a dump into an empty database: all of it or nothing.
  public func restore(_ file: String, into place: Place) async throws(ClusterError) {
    _ = try await run(
      "pg_restore",
      ["--single-transaction", "--exit-on-error", "--no-password", "--dbname=\(place.text)", file], place)
  }

  private func run(_ program: String, _ arguments: [String], _ place: Place) async throws(ClusterError) -> String {
    var command = Command("\(folder)/\(program)", arguments)
    command.additions = place.environment
    let ready = command
    let outcome = try await waiting { () throws(ClusterError) in try ready.run() }
    guard outcome.succeeded else { throw .toolFailed(program: program, reason: outcome.reason) }
    return outcome.output
  }
}
