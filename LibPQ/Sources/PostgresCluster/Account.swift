import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Who runs the server: ourselves, or, when we are root, an account that PostgreSQL accepts.
enum Account: Hashable, Sendable {
  case ours
  case other(name: String, user: UInt32, group: UInt32)

  /// The account for this process: the server's own account `postgres` when we are root.
  static func forServer(named name: String = "postgres") throws(ClusterError) -> Account {
    guard geteuid() == 0 else { return .ours }
    func number(_ option: String) throws(ClusterError) -> UInt32? {
      let outcome = try Command("/usr/bin/id", [option, name]).run()
      guard outcome.succeeded else { return nil }
      return UInt32(outcome.output.filter { !$0.isWhitespace })
    }
    guard let user = try number("-u"), let group = try number("-g") else { throw .noAccount(name) }
    return .other(name: name, user: user, group: group)
  }

  var name: String {
    switch self {
    case .ours: NSUserName()
    case .other(let name, _, _): name
    }
  }

  var userID: UInt32 {
    switch self {
    case .ours: geteuid()
    case .other(_, let user, _): user
    }
  }

  /// The command line that runs the program as this account.
  func wrapping(_ program: String, _ arguments: [String]) throws(ClusterError) -> (String, [String]) {
    guard case .other(let name, let user, let group) = self else { return (program, arguments) }
    if let runuser = Programs.named("runuser") { return (runuser, ["-u", name, "--", program] + arguments) }
    if let setpriv = Programs.named("setpriv") {
      return (setpriv, ["--reuid=\(user)", "--regid=\(group)", "--init-groups", program] + arguments)
    }
    guard let su = Programs.named("su") else {
      throw .cannotRun(program: "runuser", reason: "neither runuser, setpriv nor su is installed")
    }
    let line = ([program] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    return (su, ["-s", "/bin/sh", name, "-c", line])
  }

  /// Hands the file or folder to this account.
  func takeOver(_ path: String) throws(ClusterError) {
    guard case .other(_, let user, let group) = self else { return }
    guard chown(path, user, group) == 0 else {
      throw .cannotCreate(folder: path, reason: "it cannot be given to \(name) (error \(errno))")
    }
  }

  /// Whether this account can enter the folder, or what exists of the way to it.
  func canReach(_ folder: String) throws(ClusterError) -> Bool {
    guard case .other = self else { return true }
    var existing = URL(filePath: folder).standardizedFileURL
    while !FileManager.default.fileExists(atPath: existing.path), existing.path != "/" {
      existing = existing.deletingLastPathComponent()
    }
    return try Command("/bin/sh", ["-c", "cd \"$1\"", "sh", existing.path], as: self).run().succeeded
  }
}
