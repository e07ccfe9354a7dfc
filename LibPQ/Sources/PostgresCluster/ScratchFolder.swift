import Foundation

/// Folders for files that nobody needs when the work is done, which only their owner may enter.
///
/// Whoever has one holds a lock on it (flock), which the system gives back however the program ends; so those of programs
/// that were killed are known, and removed when the next one is made.
enum ScratchFolder {
  /// The folder that all of an account's lie in.
  static var base: String {
    FileManager.default.temporaryDirectory.appending(path: "caibian-scratch-\(geteuid())").path
  }

  /// Does some work with the path of a new folder, which is removed afterwards.
  ///
  /// - Parameter base: where it lies; for tests.
  static func with<Answer>(in base: String = ScratchFolder.base, _ work: (String) throws -> Answer) throws -> Answer {
    let (path, lock) = try make(in: base)
    defer {
      try? FileManager.default.removeItem(atPath: path)
      close(lock)
    }
    return try work(path)
  }

  private static func make(in base: String) throws -> (path: String, lock: Int32) {
    if mkdir(base, 0o700) != 0, errno != EEXIST { throw trouble }
    var status = stat()
    // In a folder that everybody writes to, somebody else may have been there first.
    guard lstat(base, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(),
      status.st_mode & 0o077 == 0
    else { throw POSIXError(.EPERM) }
    sweep(base)
    while true {
      let fresh = "\(base)/\(UUID().uuidString)"
      guard mkdir(fresh, 0o700) == 0 else { throw trouble }
      // Whoever sweeps between the two calls takes it away; then there is another.
      if let lock = locked(fresh) { return (fresh, lock) }
    }
  }

  private static func sweep(_ base: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? [] {
      guard let dead = locked("\(base)/\(name)") else { continue }
      try? FileManager.default.removeItem(atPath: "\(base)/\(name)")
      close(dead)
    }
  }

  /// The lock on a folder that is still there; `nil` if somebody has it, or the folder has gone.
  private static func locked(_ path: String) -> Int32? {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    var (ours, there) = (stat(), stat())
    guard flock(folder, LOCK_EX | LOCK_NB) == 0, fstat(folder, &ours) == 0, lstat(path, &there) == 0,
      ours.st_ino == there.st_ino
    else {
      close(folder)
      return nil
    }
    return folder
  }

  private static var trouble: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
