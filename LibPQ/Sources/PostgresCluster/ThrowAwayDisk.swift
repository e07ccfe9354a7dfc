import Foundation

/// A small file system in memory, for tests that fill a disk or make it read-only; whoever makes one removes it.
///
/// Only root can mount one, and not in every container.
public struct ThrowAwayDisk: Sendable {
  public let path = "/tmp/caibian-disk-\(UUID().uuidString.prefix(8))"

  /// Whether one can be made here.
  public static let canBeMade: Bool = {
    guard let disk = try? ThrowAwayDisk(kilobytes: 64) else { return false }
    disk.remove()
    return true
  }()

  /// - Parameter forServer: whether it is to belong to the account that runs PostgreSQL.
  public init(kilobytes: Int, forServer: Bool = false) throws(ClusterError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    } catch {
      throw .cannotCreate(folder: path, reason: error.localizedDescription)
    }
    do throws(ClusterError) {
      try Self.mount("-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path)
      if forServer { try Account.forServer().takeOver(path) }
    } catch {
      remove()
      throw error
    }
  }

  /// Gives it another size; what is on it stays.
  public func resize(kilobytes: Int) throws(ClusterError) {
    try Self.mount("-o", "remount,size=\(kilobytes)k", path)
  }

  public func makeReadOnly() throws(ClusterError) { try Self.mount("-o", "remount,ro", path) }

  /// Lazily, for a server may still have a file open.
  public func remove() {
    _ = try? Command("/usr/bin/env", ["umount", "--lazy", path]).run()
    rmdir(path)
  }

  private static func mount(_ words: String...) throws(ClusterError) {
    let outcome = try Command("/usr/bin/env", ["mount"] + words).run()
    guard outcome.succeeded else { throw .cannotRun(program: "mount", reason: outcome.reason) }
  }
}
