public import Editorial
import Foundation
public import Newsroom
import Synchronization

/// Notes of letters as files, `DIGEST.json`, in a folder that only its owner may enter.
///
/// Whoever reads a letter holds a lock (flock) on its note, which the system gives back however the program ends: a note
/// of a letter in work that nobody has locked is one that somebody died over. A letter that lies in a folder called
/// `quarantine` goes back beside it when it is released.
public final class NoteFolder: LetterNotes {
  /// What the folder is called in which letters are kept that nobody reads.
  public static let quarantine = "quarantine"
  private let folder: String
  private let locks = Mutex<[Digest: Int32]>([:])

  public init(folder: String) { self.folder = folder }

  deinit { locks.withLock { $0.values.forEach { _ = close($0) } } }

  public func begin(_ note: LetterNote) throws(LetterNotesOutage) -> LetterTurn {
    try noting {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try sweep()
      while true {
        let fresh = try write(note)
        defer { unlink(fresh.path) }
        // A link is made whole or not at all, and to nothing that is there.
        if link(fresh.path, path(note.letter)) == 0 {
          try flushFolder()
          locks.withLock { $0[note.letter] = fresh.file }
          return .ours
        }
        let code = errno
        close(fresh.file)
        guard code == EEXIST else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
        if let turn = try turn(at: note.letter) { return turn }
      }
    }
  }

  public func finish(_ letter: Digest) throws(LetterNotesOutage) {
    try noting {
      guard unlink(path(letter)) == 0 || errno == ENOENT else { throw Self.trouble }
      unlock(letter)
    }
  }

  public func hold(_ note: LetterNote) throws(LetterNotesOutage) {
    try noting {
      try put(note)
      unlock(note.letter)
    }
  }

  public func held() throws(LetterNotesOutage) -> [LetterNote] {
    try noting {
      guard FileManager.default.fileExists(atPath: folder) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
        guard name.hasSuffix(".json"), let letter = Digest(hex: name.dropLast(5)),
          case .nobody(let note)? = try turn(at: letter)
        else { return nil }
        return note
      }.sorted { ($0.since, $0.letter.hex) < ($1.since, $1.letter.hex) }
    }
  }

  public func release(_ letter: Digest) throws(LetterNotesOutage) {
    try noting {
      guard case .nobody(let note)? = try turn(at: letter) else { return }
      let place = URL(filePath: note.file)
      let kept = place.deletingLastPathComponent()
      if kept.lastPathComponent == Self.quarantine, FileManager.default.fileExists(atPath: note.file) {
        let back = kept.deletingLastPathComponent().appending(path: place.lastPathComponent).path
        guard rename(note.file, back) == 0 else { throw Self.trouble }
      }
      guard unlink(path(letter)) == 0 || errno == ENOENT else { throw Self.trouble }
    }
  }

  public func giveUp(_ letter: Digest, _ end: LetterNote.GivenUp) throws(LetterNotesOutage) {
    try noting {
      guard case .nobody(var note)? = try turn(at: letter) else { return }
      note.givenUp = end
      try put(note)
    }
  }

  /// Whose turn it is where there is a note; `nil` if it has just gone.
  private func turn(at letter: Digest) throws -> LetterTurn? {
    let file = open(path(letter), O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw Self.trouble
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return .others }
    guard Self.isSame(file, as: path(letter)) else { return nil }
    var note = try JSONDecoder().decode(LetterNote.self, from: try handle.readToEnd() ?? Data())
    if note.reason == nil {
      note.reason = .ended
      try put(note)
    }
    return .nobody(note)
  }

  private func path(_ letter: Digest) -> String { "\(folder)/\(letter.hex).json" }

  private func put(_ note: LetterNote) throws {
    let fresh = try write(note)
    defer { close(fresh.file) }
    guard rename(fresh.path, path(note.letter)) == 0 else {
      unlink(fresh.path)
      throw Self.trouble
    }
    try flushFolder()
  }

  /// Whole, flushed and locked, under a name of this process.
  private func write(_ note: LetterNote) throws -> (file: Int32, path: String) {
    let fresh = "\(folder)/.\(note.letter.hex)-\(getpid()).new"
    while true {
      let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw Self.trouble }
      do {
        guard flock(file, LOCK_EX) == 0 else { throw Self.trouble }
        // Somebody who sweeps may have been quicker than the lock.
        guard Self.isSame(file, as: fresh) else {
          close(file)
          continue
        }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
        try handle.write(contentsOf: try JSONEncoder().encode(note))
        try handle.synchronize()
        return (file, fresh)
      } catch {
        close(file)
        unlink(fresh)
        throw error
      }
    }
  }

  /// What writers left that were killed: nobody has it locked.
  private func sweep() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasPrefix(".") && name.hasSuffix(".new") {
      let file = open("\(folder)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      guard file >= 0 else { continue }
      defer { close(file) }
      if flock(file, LOCK_EX | LOCK_NB) == 0, Self.isSame(file, as: "\(folder)/\(name)") { unlink("\(folder)/\(name)") }
    }
  }

  private static func isSame(_ file: Int32, as path: String) -> Bool {
    var (ours, there) = (stat(), stat())
    return fstat(file, &ours) == 0 && stat(path, &there) == 0 && ours.st_ino == there.st_ino
  }

  private func flushFolder() throws {
    let place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { throw Self.trouble }
    defer { close(place) }
    guard fsync(place) == 0 || errno == EINVAL else { throw Self.trouble }
  }

  private func unlock(_ letter: Digest) {
    if let file = locks.withLock({ $0.removeValue(forKey: letter) }) { close(file) }
  }

  private func noting<Answer>(_ work: () throws -> Answer) throws(LetterNotesOutage) -> Answer {
    do { return try work() } catch { throw LetterNotesOutage(path: folder, detail: error.localizedDescription) }
  }

  private static var trouble: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
