/// Why the private PostgreSQL cannot be had.
public enum ClusterError: Error, Hashable, Sendable {
  /// The server's programs are not installed; with a major version, those that an existing cluster needs.
  case serverMissing(major: Int?)
  /// We are root, PostgreSQL refuses to run as root, and the account it should run as does not exist.
  case noAccount(String)
  /// The account that runs the server cannot enter the folder.
  case unreachable(folder: String, account: String)
  /// The folder for the socket exists already and belongs to somebody else, or others may enter it.
  case socketFolderUnsafe(String)
  /// A program could not be run at all.
  case cannotRun(program: String, reason: String)
  /// The folder or the cluster in it could not be made.
  case cannotCreate(folder: String, reason: String)
  /// The server did not start; the last lines of its log say why.
  case cannotStart(folder: String, log: String)
  /// The server did not stop.
  case cannotStop(folder: String, reason: String)
  /// A database could not be made in the cluster.
  case cannotMakeDatabase(name: String, reason: String)
}
