import Editorial
import Foundation
import NewsroomFormats
import NewsroomMail

/// A folder that letters come into, with folders in it for those that have had their end.
struct LetterBox {
  private let folder: String

  init(path: String) { folder = path }

  /// The most bytes of the letter in this file.
  static func limit(of path: String) -> Int { isMail(path) ? MailLetter.limit : StoryForm.limit }

  static func isMail(_ path: String) -> Bool { path.lowercased().hasSuffix(".eml") }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The names of the letters that wait, in order.
  func letters() throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { name in
        ["eml", "json", "yaml", "yml"].contains(name.split(separator: ".").last?.lowercased())
      }
    } catch {
      throw InputFault.cannotRead(path: folder, FileTrouble(error))
    }
  }

  /// Where the letter's file goes: never over another letter that was called the same.
  func place(of path: String, after outcome: Intake.Outcome) -> String {
    let name = URL(filePath: path).lastPathComponent
    let place = "\(URL(filePath: folder).standardizedFileURL.path)/\(Self.folder(after: outcome))"
    return (0...).lazy.map { $0 == 0 ? "\(place)/\(name)" : "\(place)/\($0)-\(name)" }
      .first { !FileManager.default.fileExists(atPath: $0) } ?? "\(place)/\(name)"
  }

  func put(_ name: String, after outcome: Intake.Outcome) throws {
    guard outcome != .elsewhere else { return }
    let place = place(of: name, after: outcome)
    let folder = URL(filePath: place).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw InputFault.cannotWrite(path: folder, FileTrouble(error))
    }
    guard rename(path(name), place) == 0, FileFolder.flush(around: place) else {
      throw InputFault.cannotWrite(path: place, FileTrouble(code: errno))
    }
  }

  private static func folder(after outcome: Intake.Outcome) -> String {
    switch outcome {
    case .taken: "taken"
    case .refused, .elsewhere: "refused"
    case .held: NoteFolder.quarantine
    }
  }
}
