import Editorial
import Foundation
import NewsroomFormats
import NewsroomMail

/// A folder that letters come into, with folders in it for those that have had their end, and those that wait for another
/// day.
struct LetterBox {
  /// A letter in it: where it lies, and since when it waits if it does.
  struct Letter {
    let path: String
    /// As it was called when it came.
    let name: String
    var since: Instant?
  }

  let folder: String
  let deferred: DeferredFolder

  init(path: String) {
    folder = path
    deferred = DeferredFolder(box: path)
  }

  /// The most bytes of the letter in this file.
  static func limit(of path: String) -> Int {
    isMail(path) ? MailLetter.limit : isManuscript(path) ? ManuscriptFormat.largest : StoryForm.limit
  }

  /// A story that was written with a word processor, or typed.
  static func isManuscript(_ path: String) -> Bool {
    ManuscriptFormat.isNamed(path) || path.lowercased().hasSuffix(".txt")
  }

  static func isMail(_ path: String) -> Bool { path.lowercased().hasSuffix(".eml") }

  /// The letters that are to be read: first those whose day has come, the longest waiting first, then those that came
  /// since, in the order of their names.
  func letters(at now: Instant) throws -> [Letter] {
    let due = deferred.letters().filter { $0.until <= now }.map {
      Letter(path: $0.path, name: $0.name, since: $0.since)
    }
    do {
      let new = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { name in
        ["eml", "json", "yaml", "yml", "docx", "odt"].contains(name.split(separator: ".").last?.lowercased())
      }
      return due + new.map { Letter(path: "\(folder)/\($0)", name: $0) }
    } catch {
      throw InputFault.cannotRead(path: folder, FileTrouble(error))
    }
  }

  /// Where the letter's file goes: never over another letter that was called the same.
  func place(of letter: Letter, after outcome: Intake.Outcome, at now: Instant) -> String {
    let root = URL(filePath: folder).standardizedFileURL.path
    let place =
      switch outcome {
      case .deferred(let until):
        DeferredFolder(box: root).place(of: letter.name, since: letter.since ?? now, until: until)
      case .taken: "\(root)/taken/\(letter.name)"
      case .refused, .elsewhere: "\(root)/refused/\(letter.name)"
      case .held: "\(root)/\(NoteFolder.quarantine)/\(letter.name)"
      }
    let parent = URL(filePath: place).deletingLastPathComponent().path
    let name = URL(filePath: place).lastPathComponent
    return (0...).lazy.map { $0 == 0 ? place : Self.another(name, $0, in: parent, outcome) }
      .first { !FileManager.default.fileExists(atPath: $0) } ?? place
  }

  private static func another(_ name: String, _ number: Int, in parent: String, _ outcome: Intake.Outcome) -> String {
    guard case .deferred = outcome, let mark = name.firstIndex(of: "_") else { return "\(parent)/\(number)-\(name)" }
    return "\(parent)/\(name[...mark])\(number)-\(name[mark...].dropFirst())"
  }

  /// Moves the letter's file.
  ///
  /// - Parameter reason: why the letter is refused; it lies beside it, in a file that is called like it.
  func put(_ letter: Letter, after outcome: Intake.Outcome, because reason: String?, at now: Instant) throws {
    guard outcome != .elsewhere else { return }
    let place = place(of: letter, after: outcome, at: now)
    let folder = URL(filePath: place).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw InputFault.cannotWrite(path: folder, FileTrouble(error))
    }
    if outcome == .refused, let reason {
      do { try Data((reason + "\n").utf8).write(to: URL(filePath: place + ".txt"), options: .atomic) } catch {
        throw InputFault.cannotWrite(path: place + ".txt", FileTrouble(error))
      }
    }
    guard rename(letter.path, place) == 0, FileFolder.flush(around: place) else {
      throw InputFault.cannotWrite(path: place, FileTrouble(code: errno))
    }
  }
}
