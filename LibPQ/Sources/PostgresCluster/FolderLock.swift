import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One process at a time; the system lets go when the process dies.
enum FolderLock {
  /// Waits until nobody else holds the folder, then runs `body` with it held.
  static func holding<R>(_ folder: String, _ body: () throws(ClusterError) -> R) throws(ClusterError) -> R {
    // Closed on exec, or the server we start would hold the lock for its whole life.
    let descriptor = open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .cannotCreate(folder: folder, reason: "its lock cannot be opened (error \(errno))")
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        throw .cannotCreate(folder: folder, reason: "it cannot be locked (error \(errno))")
      }
    }
    return try body()
  }
}
