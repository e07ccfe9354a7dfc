import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What can happen to a server, for tests of those who use it; never on the shared one.
extension ThrowAwayPostgres {
  /// Kills the server's first process without warning, as a crash of the machine would; the others follow it.
  public func crash() {
    guard case .running(let process) = cluster.status else { return }
    kill(process, SIGKILL)
    for _ in 0..<1000 where cluster.status == .running(process: process) { usleep(5000) }
  }

  /// A standby that follows this server and takes reads only.
  public func makeStandby() async throws(ClusterError) -> ThrowAwayPostgres {
    let standby = Self.cluster(account: cluster.account)
    try await waiting { () throws(ClusterError) in
      try standby.holding { () throws(ClusterError) in
        let arguments = ["-D", standby.data, "-R", "-X", "stream", "-c", "fast", "-d", cluster.connectionString]
        let copied = try Command(server.program("pg_basebackup"), arguments, as: cluster.account).run()
        guard copied.succeeded else { throw .cannotCreate(folder: standby.folder, reason: copied.reason) }
      }
    }
    try Self.watch(standby.folder)
    try await standby.start()
    return ThrowAwayPostgres(cluster: standby, server: server)
  }

  /// Makes a standby take writes.
  public func promote() async throws(ClusterError) {
    try await waiting { () throws(ClusterError) in
      let promoted = try Command(
        server.program("pg_ctl"), ["promote", "-D", cluster.data, "-w", "-t", "60"], as: cluster.account
      ).run()
      guard promoted.succeeded else { throw .cannotStart(folder: cluster.folder, log: promoted.reason) }
    }
  }

  /// Gives a file of ours to the account that runs the server, which alone may then read it.
  public func takeOver(_ path: String) throws(ClusterError) {
    chmod(path, 0o600)
    try cluster.account.takeOver(path)
  }

  /// Where the server keeps its data, with `pg_hba.conf` in it.
  public var dataFolder: String { cluster.data }
}
