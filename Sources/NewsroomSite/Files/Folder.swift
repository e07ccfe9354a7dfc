import Newsroom

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open folder of the site. Names are looked up in it and symbolic links are never followed, so that whatever an
/// address says, nothing is read or written outside.
struct Folder: ~Copyable {
  let path: String
  private let descriptor: Int32

  private init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The folder at `path`, made if it is not there. This one may be reached through a link: the operator chose it.
  static func opening(_ path: String) throws(SiteOutage) -> Folder {
    var made = ""
    for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      made += String(part) ?? ""
      if !made.isEmpty, mkdir(made, 0o755) != 0 {
        let fault = errno
        // A folder that is there may be closed to us, or on a disk that is; what counts is the last one.
        guard fault == EEXIST || access(made, F_OK) == 0 else { throw SiteOutage(of: fault, at: made) }
      }
      made += "/"
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SiteOutage(of: errno, at: path) }
    return Folder(descriptor, path: path)
  }

  /// The folder at `path`; `nil` if there is none.
  static func openingIfThere(_ path: String) throws(SiteOutage) -> Folder? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw SiteOutage(of: errno, at: path) }
    return Folder(descriptor, path: path)
  }

  /// The folder `name` in this one, made if it is not there.
  func folder(_ name: String) throws(SiteOutage) -> Folder {
    guard mkdirat(descriptor, name, 0o755) == 0 || errno == EEXIST else { throw outage(name) }
    let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { throw outage(name) }
    return Folder(inner, path: "\(path)/\(name)")
  }

  /// Whether there is a folder `name` in this one.
  func hasFolder(_ name: String) throws(SiteOutage) -> Bool {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    guard errno == ENOENT else { throw outage(name) }
    return false
  }

  /// Waits until no other process or thread writes this site; the system lets go when the folder is closed.
  ///
  /// The folder itself is what is locked: renaming alone would keep pages whole, but one writer could take another's
  /// temporary file for a left-over. And readers find no lock file among their pages.
  func holdAlone() throws(SiteOutage) {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw SiteOutage(of: errno, at: path) }
    }
  }

  /// What is in a file, up to `limit` bytes; `nil` if there is none, or something that is not a file.
  func bytes(of name: String, limit: Int = .max) throws(SiteOutage) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0, errno == ENOENT || errno == ELOOP { return nil }
    guard file >= 0 else { throw outage(name) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw outage(name) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = min(Int(status.st_size), limit)
    var fault: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { fault = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard fault == 0 else { throw SiteOutage(of: fault, at: "\(path)/\(name)") }
    return bytes
  }

  /// Puts a file in its place whole: readers see the old one or the new one.
  func put(_ bytes: [UInt8], as name: String) throws(SiteOutage) {
    let fresh = Self.leftOver + name
    guard unlinkat(descriptor, fresh, 0) == 0 || errno == ENOENT else { throw outage(name) }
    let file = openat(descriptor, fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw outage(name) }
    var fault = Self.fill(file, with: bytes)
    if close(file) != 0, fault == 0 { fault = errno }
    if fault == 0, renameat(descriptor, fresh, descriptor, name) != 0 { fault = errno }
    guard fault == 0 else {
      _ = unlinkat(descriptor, fresh, 0)
      throw SiteOutage(of: fault, at: "\(path)/\(name)")
    }
  }

  func remove(_ name: String) throws(SiteOutage) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw outage(name) }
  }

  /// Takes away what a run that was killed has left half written.
  func clearLeftOvers() throws(SiteOutage) {
    for name in try names() where name.utf8.starts(with: Self.leftOver.utf8) { try remove(name) }
  }

  func names() throws(SiteOutage) -> [String] {
    let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0 else { throw SiteOutage(of: errno, at: path) }
    guard let stream = fdopendir(again) else {
      let fault = errno
      close(again)
      throw SiteOutage(of: fault, at: path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Waits until the names in this folder are on the disk.
  func settle() throws(SiteOutage) {
    // Some file systems cannot do this for a folder, and say so; they need not be told.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw SiteOutage(of: errno, at: path) }
  }

  /// How a file is called while it is being written. No page may be called so.
  static let leftOver = ".new-"

  private static func fill(_ file: Int32, with bytes: [UInt8]) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + written }, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return errno }
      written += count
    }
    return fsync(file) == 0 ? 0 : errno
  }

  private func outage(_ name: String) -> SiteOutage { SiteOutage(of: errno, at: "\(path)/\(name)") }
}
