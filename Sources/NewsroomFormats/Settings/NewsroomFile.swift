public import Editorial
import Foundation
import Yams

/// A whole newsroom described in a folder of YAML files, for people to read, edit and keep in a repository.
///
/// `newsroom.yaml` holds the newsroom, its masthead and columns; `people.yaml` the people and their roles;
/// `rights.yaml` own sources, units, source lists and agreements. The last two may be absent. See docs/newsroom-file.md.
public struct NewsroomFile: Hashable, Sendable {
  public let settings: NewsroomSettings
  public let people: [Person]
  public let book: RightsBook

  /// Reads the folder at `path`, or the folder of the `newsroom.yaml` at `path`.
  public init(folder path: String) throws(NewsroomFileFault) {
    let folder = path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? (path as NSString).deletingLastPathComponent : path
    func node(_ name: String) throws(NewsroomFileFault) -> (path: String, node: Node)? {
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: file) else { return nil }
      guard let data = FileManager.default.contents(atPath: file),
        let text = try? TextDecoding.text(of: data, limit: 16 << 20).text
      else { throw .unreadable(path: file) }
      do {
        guard let node = try compose(yaml: text) else {
          throw NewsroomFileFault.missing(path: file, line: 1, key: "newsroom")
        }
        return (file, node)
      } catch let fault as NewsroomFileFault {
        throw fault
      } catch {
        throw .syntax(path: file, detail: "\(error)")
      }
    }
    guard let main = try node("newsroom.yaml") else { throw .notFound(path: "\(folder)/newsroom.yaml") }
    settings = try NewsroomReading.settings(main.node, path: main.path)
    people = if let file = try node("people.yaml") { try PeopleReading.people(file.node, path: file.path) } else { [] }
    book =
      if let file = try node("rights.yaml") {
        try RightsReading.book(file.node, path: file.path, zone: settings.zone)
      } else {
        RightsBook()
      }
  }
}
