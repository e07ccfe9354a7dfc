import Foundation

/// Where secrets are kept, such as the tokens of `login`: a file that only its owner may read.
struct TokenFile {
  let path: String

  func read() throws -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
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
    let folder = (path as NSString).deletingLastPathComponent
    let fresh = "\(path).\(UUID().uuidString.prefix(8))"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw InputFault.cannotWrite(path: folder, FileTrouble(error))
    }
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
  }

  func remove() throws {
    guard unlink(path) == 0 || errno == ENOENT else { throw fault() }
  }

  private func fault() -> InputFault { .cannotWrite(path: path, FileTrouble(code: errno)) }
}
