import Newsroom

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of the site as it is looked at: nothing is made or changed in it, names are bytes, and no link is followed.
struct InspectedFolder: ~Copyable {
  let path: SitePath
  private let root: String
  private let descriptor: Int32

  private init(_ descriptor: Int32, root: String, path: SitePath) {
    self.descriptor = descriptor
    self.root = root
    self.path = path
  }

  deinit { close(descriptor) }

  /// The site's folder, held so that nobody writes the site until it is let go; `nil` if there is none. This one may be
  /// reached through a link: the operator chose it.
  static func opening(_ root: String) throws(SiteOutage) -> InspectedFolder? {
    let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw SiteOutage(of: errno, at: root) }
    let folder = InspectedFolder(descriptor, root: root, path: SitePath(bytes: []))
    while flock(descriptor, LOCK_SH) != 0 {
      guard errno == EINTR else { throw SiteOutage(of: errno, at: root) }
    }
    return folder
  }

  /// The folder of that name; `nil` where there is none, or something else, or it is closed to us.
  func folder(_ name: [UInt8]) -> InspectedFolder? {
    let inner = openat(descriptor, Self.word(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    return inner < 0 ? nil : InspectedFolder(inner, root: root, path: path.appending(name))
  }

  /// What there is of a file, up to `limit` bytes of it.
  func read(_ name: [UInt8], limit: Int) -> FileContents {
    let file = openat(descriptor, Self.word(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0 {
      switch errno {
      case ENOENT: return .missing
      case ELOOP, ENXIO: return .notAFile
      default: return .unreadable
      }
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .unreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: min(Int(status.st_size), limit)) { buffer, count in
      while count < buffer.count {
        let got = systemRead(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { isRead = false }
        if got <= 0 { break }
        count += got
      }
    }
    return isRead ? .bytes(bytes, size: Int(status.st_size)) : .unreadable
  }

  /// Where a link leads.
  func target(of name: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let length = buffer.withMemoryRebound(to: CChar.self) { letters in
        letters.baseAddress.map { readlinkat(descriptor, Self.word(name), $0, letters.count) } ?? 0
      }
      count = max(0, length)
    }
  }

  /// What lies here under that name; `nil` where there is nothing any more.
  func entry(_ name: [UInt8]) throws(SiteOutage) -> SiteEntry? {
    var status = stat()
    guard fstatat(descriptor, Self.word(name), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw SiteOutage(of: errno, at: "\(root)/\(path.appending(name).text)")
    }
    let kind: SiteEntry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return SiteEntry(
      path: path.appending(name), kind: kind, mode: UInt32(status.st_mode & 0o7777), names: Int(status.st_nlink),
      isLeftOver: name.starts(with: Folder.leftOver.utf8))
  }

  /// In the order of their bytes.
  func names() throws(SiteOutage) -> [[UInt8]] {
    let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0 else { throw SiteOutage(of: errno, at: "\(root)/\(path.text)") }
    guard let stream = fdopendir(again) else {
      let fault = errno
      close(again)
      throw SiteOutage(of: fault, at: "\(root)/\(path.text)")
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func word(_ name: [UInt8]) -> [CChar] { name.map { CChar(bitPattern: $0) } + [0] }
}

/// What a look at a file found.
enum FileContents {
  case bytes([UInt8], size: Int)
  case missing
  /// A link, a folder, a pipe, a device.
  case notAFile
  case unreadable
}

/// The system's, which a method of that name would hide.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(file, buffer, count)
}

extension InspectedFolder {
  /// Does something with the folder that the names lead to; `nil` where one of them is no folder.
  static func within<Answer>(
    _ names: ArraySlice<[UInt8]>, of folder: borrowing InspectedFolder,
    _ body: (borrowing InspectedFolder) throws(SiteOutage) -> Answer
  ) throws(SiteOutage) -> Answer? {
    guard let name = names.first else { return try body(folder) }
    guard let inner = folder.folder(name) else { return nil }
    return try within(names.dropFirst(), of: inner, body)
  }

  /// The file at a place below this folder. What lies behind something that is no folder is missing.
  func contents(at path: SitePath, limit: Int) throws(SiteOutage) -> FileContents {
    let names = path.names
    guard let file = names.last else { return .missing }
    return try Self.within(names.dropLast(), of: self) { folder throws(SiteOutage) in
      folder.read(file, limit: limit)
    } ?? .missing
  }
}
