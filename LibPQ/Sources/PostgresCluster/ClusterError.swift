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
  /// A program that copies databases is not installed, or only an older one than the server.
  case toolMissing(program: String, major: Int, found: Int?)
  /// Such a program ended with an error.
  case toolFailed(program: String, reason: String)
  /// There is a cluster already where one was to be restored.
  case notEmpty(folder: String)
  /// A base backup and its log do not give the moment that was asked for.
  case cannotRecover(reason: String)
  /// A database could not be made in the cluster.
  case cannotMakeDatabase(name: String, reason: String)
}
