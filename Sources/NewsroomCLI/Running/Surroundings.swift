import Editorial
import Newsroom
import NewsroomPostgres

/// Everything around a command: where words come from and go to, and the installation it works on.
struct Surroundings: Sendable {
  var environment: [String: String]
  var input: any TextSource
  var output: any TextSink
  var errors: any TextSink
  var terminal: Terminal
  /// Whether somebody sits there who can be asked.
  var isInteractive: Bool
  var installation: any Installation
}

/// Where words go.
protocol TextSink: Sendable {
  func write(_ text: String)
}

/// Where words come from.
protocol TextSource: Sendable {
  /// Everything up to the end, but at most `limit` bytes.
  func bytes(limit: Int) throws -> [UInt8]
  /// The next line without its line break; `nil` at the end.
  func line() -> String?
  /// A line that is not shown while it is typed.
  func secretLine() -> String?
  /// One key, without a line break after it where somebody sits at a terminal; `nil` at the end.
  func key() -> Character?
}

extension TextSource {
  func key() -> Character? { line().flatMap { $0.first ?? "\n" } }
}

/// The installation that commands work on.
protocol Installation: Sendable {
  /// The same, with another patience.
  func waiting(_ patience: Patience) -> any Installation
  /// The same, for a program that does so many things at once.
  func holding(connections: Int) -> any Installation
  /// Where what strangers sent is parsed.
  var sandbox: any Sandbox { get }
  /// The desk, with its database reached, started and migrated as needed.
  /// - Parameters:
  ///   - database: a connection string given on the command line.
  ///   - commits: told of every commit.
  func desk(at database: String?, noting commits: Commits, telling: @escaping Progress) async throws -> Desk
  func site(in folder: String) -> any Site
  /// The same folder, to be looked at file by file.
  func files(in folder: String) -> any SiteFiles
  func start(telling: @escaping Progress) async throws -> DatabaseState
  func stop() async throws -> DatabaseState
  func state(of database: String?) async throws -> DatabaseState
  /// What of the database's own defence is missing.
  func check(_ database: String?) async throws -> [DatabaseCheck.Finding]
  /// Brings the schema up to date; returns its version before and after.
  func migrate(_ database: String?, roles: DatabaseRoles, telling: @escaping Progress) async throws -> (
    from: Int, to: Int
  )
  /// Dumps the whole database into a file that is new.
  /// - Parameter scratch: the folder of a scratch server in which the dump is restored and audited; `nil`: it is not.
  func backUp(_ database: String?, into file: String, provingIn scratch: String?, telling: @escaping Progress)
    async throws -> BackupReport
  /// Takes a base backup of the private server, and archives its log from then on.
  func backUpBase(_ database: String?, into folder: String, provingIn scratch: String?, telling: @escaping Progress)
    async throws -> BackupReport
  /// Restores a dump, or a base backup as of a moment, where nothing is yet.
  func restore(_ backup: String, into database: String?, until moment: Instant?, telling: @escaping Progress)
    async throws -> RestoreReport
  /// Gives the application's login its password.
  func giveApplication(password: String, at database: String?, roles: DatabaseRoles) async throws
  /// Makes a login of its own for every newsroom that has none.
  func makeLogins(_ database: String?, roles: DatabaseRoles) async throws -> [NewsroomLogin]
}

extension Installation {
  func holding(connections: Int) -> any Installation { self }
}

/// One line about long work, for people who wait.
typealias Progress = @Sendable (_ chinese: String, _ english: String) -> Void

/// What there is of the database.
struct DatabaseState: Sendable, Hashable {
  enum Server: String, Sendable, Codable { case absent, stopped, running, elsewhere }

  var server: Server
  /// The private cluster's folder; `nil` for a database of somebody else's.
  var folder: String?
  var process: Int?
  var log: String?
  /// The schema's version; `nil` where the database was not asked.
  var schema: Int?
  var programSchema: Int?
  /// Why it could not be asked.
  var outage: Outage?
}
