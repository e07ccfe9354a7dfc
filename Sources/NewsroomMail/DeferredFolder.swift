public import Editorial
import Foundation
public import Newsroom

/// The letters of one box that wait for another day: `deferred/UNTIL/SINCE_NAME` in it, both times in microseconds since
/// 1970. A letter's name says all that is known of it, so it is read when its day has come and not before, and a move is
/// one renaming.
public struct DeferredFolder: Sendable {
  /// What the folder is called.
  public static let name = "deferred"

  public struct Letter: Hashable, Sendable {
    public let path: String
    /// As it was called when it came.
    public let name: String
    public let since: Instant
    public let until: Instant
  }

  private let folder: String

  /// - Parameter box: the folder that letters come into.
  public init(box: String) { folder = "\(box)/\(Self.name)" }

  /// All that wait, the longest waiting first.
  public func letters() -> [Letter] {
    Self.names(in: folder).flatMap { day -> [Letter] in
      guard let until = Self.time(day) else { return [] }
      return Self.names(in: "\(folder)/\(day)").compactMap { file in
        let parts = file.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, let since = Self.time(String(parts[0])) else { return nil }
        return Letter(path: "\(folder)/\(day)/\(file)", name: String(parts[1]), since: since, until: until)
      }
    }.sorted { ($0.since, $0.name) < ($1.since, $1.name) }
  }

  /// Where a letter waits that was called `name`.
  public func place(of name: String, since: Instant, until: Instant) -> String {
    "\(folder)/\(until.microseconds)/\(since.microseconds)_\(name)"
  }

  /// Takes away the folders of days that nothing waits for any more.
  public func sweep() {
    // A folder that something lies in stays.
    for day in Self.names(in: folder) where Self.time(day) != nil { rmdir("\(folder)/\(day)") }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func time(_ text: String) -> Instant? { Int64(text).map(Instant.init(microseconds:)) }
}

/// Where letters wait on this machine: a file for every box that any ever waited in, `NEWSROOM/boxes/DIGEST` below a folder,
/// with the box's path in it.
public struct DeferredBoxes: DeferredLetters {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  /// Writes down that letters may wait in a box, before one does.
  public func note(_ box: String, of newsroom: NewsroomID) throws(LetterNotesOutage) {
    let boxes = "\(folder)/\(newsroom.text)/boxes"
    let path = URL(filePath: box).standardizedFileURL.path
    do {
      try FileManager.default.createDirectory(
        atPath: boxes, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(path.utf8).write(to: URL(filePath: "\(boxes)/\(Digest(of: path.utf8).hex)"), options: .atomic)
    } catch {
      throw LetterNotesOutage(path: boxes, detail: error.localizedDescription)
    }
  }

  public func waiting() throws(LetterNotesOutage) -> [DeferredLetter] {
    var found: [DeferredLetter] = []
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard let newsroom = try? NewsroomID(name) else { continue }
      for file in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)/boxes")) ?? [] {
        guard let box = FileManager.default.contents(atPath: "\(folder)/\(name)/boxes/\(file)") else { continue }
        found += DeferredFolder(box: String(decoding: box, as: UTF8.self)).letters().map {
          DeferredLetter(newsroom: newsroom, path: $0.path, since: $0.since, until: $0.until)
        }
      }
    }
    return found.sorted { ($0.since, $0.path) < ($1.since, $1.path) }
  }
}
