import Foundation
import Newsroom

/// The keys in a file that only its owner may read.
struct FileKeys: KeyCupboard {
  let path: String

  func ring() throws(KeyFault) -> KeyRing { try read() }

  func make() throws(KeyFault) { try replace(orMake: true) { _ in } }

  func change(_ body: (inout KeyRing) -> Void) throws(KeyFault) { try replace(orMake: false, body) }

  /// Written beside its place and moved there; then the old keys are overwritten, since a destroyed one must not be found
  /// again in what the disk has forgotten.
  private func replace(orMake: Bool, _ body: (inout KeyRing) -> Void) throws(KeyFault) {
    if orMake { try makeFolder() }
    let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw errno == ENOENT ? .missing(path: path) : fault() }
    defer { close(lock) }
    guard flock(lock, LOCK_EX) == 0 else { throw fault() }
    var exists = true
    var before = KeyRing(secret: SystemIdentities().secret)
    do {
      before = try read()
    } catch .missing where orMake {
      exists = false
    } catch {
      throw error
    }
    var after = before
    body(&after)
    guard !exists || after != before else { return }
    let old = exists ? open(path, O_RDWR | O_CLOEXEC) : -1
    defer { if old >= 0 { close(old) } }
    try put(after.text)
    if old >= 0 { _ = write([UInt8](repeating: 0, count: max(0, Int(lseek(old, 0, SEEK_END)))), to: old) }
  }

  private func put(_ text: String) throws(KeyFault) {
    let fresh = path + ".new"
    // Of somebody who was killed here.
    unlink(fresh)
    let new = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard new >= 0 else { throw fault() }
    defer { close(new) }
    guard write(Array(text.utf8), to: new), rename(fresh, path) == 0 else {
      let fault = fault()
      unlink(fresh)
      throw fault
    }
    guard FileFolder.flush(around: path) else { throw fault() }
  }

  private func makeFolder() throws(KeyFault) {
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unreadable(path: folder, reason: error.localizedDescription)
    }
  }

  private func read() throws(KeyFault) -> KeyRing {
    var status = stat()
    guard stat(path, &status) == 0 else { throw errno == ENOENT ? .missing(path: path) : fault() }
    guard status.st_mode & 0o077 == 0 else { throw .tooOpen(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else { throw fault() }
    guard let ring = KeyRing(text: String(decoding: data, as: UTF8.self)) else { throw .malformed(path: path) }
    return ring
  }

  private func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var place = 0
    while place < bytes.count {
      let count = bytes[place...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(place)) }
      if count <= 0 { return false }
      place += count
    }
    return fsync(file) == 0
  }

  private func fault() -> KeyFault { .unreadable(path: path, reason: String(cString: strerror(errno))) }
}

/// Keys that grow from a secret in the environment. They cannot be destroyed one by one there.
struct EnvironmentKeys: KeyCupboard {
  let secret: String

  var path: String { "CAIBIAN_CONTACT_KEY" }
  func make() throws(KeyFault) {}

  func ring() throws(KeyFault) -> KeyRing {
    guard secret.utf8.count >= 32 else { throw .malformed(path: "CAIBIAN_CONTACT_KEY") }
    return KeyRing(seed: Array(secret.utf8))
  }

  func change(_ body: (inout KeyRing) -> Void) throws(KeyFault) { throw .fixed }
}

extension Context {
  /// CAIBIAN_CONTACT_KEY, else the file that CAIBIAN_KEY_FILE names, else one in the data folder.
  var keys: any KeyCupboard {
    if let secret = environment.text("CAIBIAN_CONTACT_KEY") { return EnvironmentKeys(secret: secret) }
    return FileKeys(path: keyFile)
  }

  private var keyFile: String { environment.text("CAIBIAN_KEY_FILE") ?? paths.data + "/contact-keys" }

  /// Every file of secrets that the program reads: nobody but its owner may.
  var secretFiles: [String] { [paths.token, keyFile, paths.data + "/licence.key"] }
}
