import Foundation

/// A file that is written under another name, and takes its own once it is whole and on the disk.
struct UnfinishedFile: Sendable {
  /// Where it is written.
  let path: String
  private let name: String

  /// - Throws: `cannotWrite` where there is a file of that name, or the folder is missing or closed to us.
  init(at name: String) throws(InputFault) {
    self.name = name
    path = name + ".unfinished"
    if FileManager.default.fileExists(atPath: name) { throw .cannotWrite(path: name, .exists) }
    // Of a run that was killed.
    unlink(path)
    // Everything lies in it: it is its owner's alone.
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .cannotWrite(path: name, FileTrouble(code: errno)) }
    close(file)
  }

  var size: Int {
    ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// Waits until all of it is on the disk; its size.
  func flush() throws(InputFault) -> Int {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotWrite(path: name, FileTrouble(code: errno)) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .cannotWrite(path: name, FileTrouble(code: errno)) }
    return size
  }

  func take() throws(InputFault) {
    // Not over a file that came meanwhile.
    guard link(path, name) == 0 || (errno == EPERM && rename(path, name) == 0) else {
      throw .cannotWrite(path: name, FileTrouble(code: errno))
    }
    unlink(path)
    guard FileFolder.flush(around: name) else { throw .cannotWrite(path: name, FileTrouble(code: errno)) }
  }

  func drop() { unlink(path) }
}
