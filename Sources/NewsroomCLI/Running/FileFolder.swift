import Foundation

/// The folder that a file lies in.
enum FileFolder {
  /// A file that was moved lies where it was moved to only once its folder is on the disk.
  static func flush(around path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // Some file systems cannot flush a folder, and say so.
    return fsync(descriptor) == 0 || errno == EINVAL
  }
}
