import Foundation
import Newsroom

/// Where secrets are kept, such as the tokens of `login`: a file that only its owner may read.
struct TokenFile {
  let path: String

  func read() throws -> String? {
    var status = stat()
    guard stat(path, &status) == 0 || errno != ENOENT else { return nil }
    guard status.st_mode & 0o077 == 0 else { throw KeyFault.tooOpen(path: path) }
    do {
      let text = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
      return text.isEmpty ? nil : text
    } catch {
      throw InputFault.cannotRead(path: path, FileTrouble(error))
    }
  }

  /// Written beside its place and moved there, so that no reader ever sees half a token, and born with mode 0600, so
  /// that nobody else ever sees it at all.
  func write(_ secret: String) throws {
    try makeFolder()
    let fresh = "\(path).\(UUID().uuidString.prefix(8))"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw fault() }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data((secret + "\n").utf8))
      try file.synchronize()
      try file.close()
    } catch {
      unlink(fresh)
      throw InputFault.cannotWrite(path: path, FileTrouble(error))
    }
    guard rename(fresh, path) == 0 else {
      let fault = fault()
      unlink(fresh)
      throw fault
    }
    guard FileFolder.flush(around: path) else { throw fault() }
  }

  /// What is there, or what `make` gives where nothing is: once, however many ask at the same moment.
  func read(orMake make: () -> String) throws -> String {
    if let kept = try read() { return kept }
    try makeFolder()
    let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw fault() }
    defer { close(lock) }
    guard flock(lock, LOCK_EX) == 0 else { throw fault() }
    if let kept = try read() { return kept }
    let secret = make()
    try write(secret)
    return secret
  }

  private func makeFolder() throws {
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw InputFault.cannotWrite(path: folder, FileTrouble(error))
    }
  }

  func remove() throws {
    guard unlink(path) == 0 || errno == ENOENT else { throw fault() }
  }

  private func fault() -> InputFault { .cannotWrite(path: path, FileTrouble(code: errno)) }
}
