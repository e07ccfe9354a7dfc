import Foundation

extension PostgresCluster {
  /// A cluster to try something on: fast instead of durable, and gone when this process is, however it ends. Nothing of it
  /// is made yet.
  ///
  /// - Parameter folder: where it is to lie, in a folder of its own.
  public static func scratch(in folder: String = "/tmp") async throws(ClusterError) -> PostgresCluster {
    let account = try await waiting { () throws(ClusterError) in try Account.forServer() }
    let name = "caibian-scratch-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
    let cluster = PostgresCluster(folder: "\(folder)/\(name)", database: "caibian", account: account, durable: false)
    try ThrowAwayPostgres.watch(cluster.folder)
    return cluster
  }

  /// Stops a scratch cluster and takes its folder away.
  public func throwAway() async throws(ClusterError) {
    try await stop(mode: "immediate")
    try? FileManager.default.removeItem(atPath: folder)
  }
}
