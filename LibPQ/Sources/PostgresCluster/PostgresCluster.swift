import Foundation

/// A PostgreSQL of our own in one folder, reachable only through a Unix socket there.
///
/// It is made on the first ``start()``, survives our exit, and serves until ``stop()``. Whoever may enter the folder
/// (its owner, and root) is let in without a password; nobody else can reach the socket. Run by root, the server runs
/// as the account `postgres`.
public struct PostgresCluster: Hashable, Sendable {
  /// The folder that holds everything: the data, the socket, the log, the lock.
  public let folder: String
  /// The database that is made with the cluster.
  public let database: String
  let account: Account
  let durable: Bool

  /// - Parameters:
  ///   - folder: where the cluster is, or is to be made.
  ///   - database: the database to make in it.
  /// - Throws: `noAccount` for root without an account to run the server as.
  public init(folder: String, database: String = "caibian") throws(ClusterError) {
    self.init(folder: folder, database: database, account: try .forServer(), durable: true)
  }

  init(folder: String, database: String, account: Account, durable: Bool) {
    self.folder = URL(filePath: folder).standardizedFileURL.path
    self.database = database
    self.account = account
    self.durable = durable
  }

  /// The cluster in `folder`, or in `other` when the account that runs the server cannot enter `folder`.
  ///
  /// That is so for root, whose home is closed to the account `postgres`.
  public init(folder: String, orElse other: String, database: String = "caibian") throws(ClusterError) {
    let account = try Account.forServer()
    let chosen = try account.canReach(folder) ? folder : other
    self.init(folder: chosen, database: database, account: account, durable: true)
  }

  /// What there is of the cluster.
  public enum Status: Hashable, Sendable {
    case absent, stopped
    case running(process: Int32)
  }

  /// What libpq needs to reach ``database``.
  public var connectionString: String { connectionString(to: database) }

  /// What libpq needs to reach a database of this cluster.
  ///
  /// - Parameter user: one of its roles; the superuser that it was made with, where none is named.
  public func connectionString(to database: String, as user: String? = nil) -> String {
    func quoted(_ value: String) -> String {
      "'" + value.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
    // The port is only part of the socket's name, but PGPORT would count if it were left out.
    return "host=\(quoted(socketFolder)) port=5432 user=\(user.map(quoted) ?? Self.role) dbname=\(quoted(database))"
  }

  /// The server's log; a new file after 10 MB, the one before it kept.
  public var log: String { folder + "/server.log" }

  static let role = "caibian"
  var data: String { folder + "/data" }
  var socketFolder: String { SocketFolder.path(for: folder, account: account) }
}
