import Foundation
public import Newsroom
import Synchronization

/// An outbox folder: each letter a file that a mail program can open and send. Only its owner may read it.
///
/// A letter is written beside its place under a hidden name that is the same each time, and brought there whole: a writer
/// that was killed leaves at most one such file, which the next try writes over.
public struct FolderPost: Post {
  private let folder: String
  private let upkeep = Upkeep()

  public init(folder: String) { self.folder = folder }

  public func send(_ letter: OutgoingLetter) async throws(PostFault) {
    guard MailAddress(letter.to) != nil else { throw .refused("not an e-mail address") }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try upkeep.once { try clear() }
      try put(MessageText(letter).bytes, at: "\(folder)/\(letter.id).eml", by: "\(folder)/.\(letter.id).new")
    } catch {
      throw .unavailable("\(folder): \(error.localizedDescription)")
    }
  }

  /// Not Foundation's writing, which leaves a file of a random name behind when it is killed.
  private func put(_ bytes: [UInt8], at path: String, by fresh: String) throws {
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.trouble }
    do {
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      try handle.close()
      guard rename(fresh, path) == 0 else { throw Self.trouble }
    } catch {
      // A folder that is full must not fill with halves.
      unlink(fresh)
      throw error
    }
    // The name is to last as long as the bytes.
    let place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { throw Self.trouble }
    defer { close(place) }
    guard fsync(place) == 0 || errno == EINVAL else { throw Self.trouble }
  }

  private static var trouble: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  /// Halves that nobody is still writing, of letters that will not be tried again.
  private func clear() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasPrefix(".") && name.hasSuffix(".new") {
      var status = stat()
      let path = "\(folder)/\(name)"
      if lstat(path, &status) == 0, time(nil) - status.st_mtim.tv_sec > 3_600 { unlink(path) }
    }
  }

  /// What is done before the first letter only.
  private final class Upkeep: Sendable {
    private let isDone = Mutex(false)

    func once(_ work: () throws -> Void) rethrows {
      guard
        isDone.withLock({ done in
          defer { done = true }
          return !done
        })
      else { return }
      try work()
    }
  }
}
