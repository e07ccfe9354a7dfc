import Foundation

/// Details that are for whoever mends the program, not for its readers: one line each, in a file of the user's own.
struct FaultLog {
  let path: String

  /// Appends a line; a log that cannot be written must not hide the fault itself.
  func append(_ detail: String) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let line = detail.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    try? file.write(contentsOf: Data("\(Date().formatted(.iso8601)) \(line)\n".utf8))
  }
}
