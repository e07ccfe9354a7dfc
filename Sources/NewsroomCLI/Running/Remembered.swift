import Editorial
import Foundation
import Newsroom

/// What a user's last command leaves for the next one: the article that it was about, and where a list goes on. A
/// convenience of this machine, kept for each newsroom and person; where it cannot be kept, nothing is lost.
struct Remembered: Sendable {
  private let folder: String

  init(_ paths: Paths, of session: Session) {
    folder = "\(paths.data)/last/\(session.newsroom)-\(session.person.id)"
  }

  /// The article that was last named or made.
  var article: ArticleID? { read("article").flatMap { UUID(uuidString: $0) }.map { ArticleID($0) } }

  func remember(_ article: ArticleID) { write(article.description, as: "article") }

  /// Where a list goes on that was asked for in these words; `nil` where another list was shown since.
  func place(of list: String) -> String? {
    let parts = (read("list") ?? "").split(separator: "\n", maxSplits: 1).map(String.init)
    return parts.count == 2 && parts[1] == list ? parts[0] : nil
  }

  func remember(_ place: String?, of list: String) {
    if let place {
      write(place + "\n" + list, as: "list")
    } else {
      try? FileManager.default.removeItem(atPath: "\(folder)/list")
    }
  }

  private func read(_ name: String) -> String? { try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) }

  private func write(_ text: String, as name: String) {
    guard read(name) != text else { return }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"), options: .atomic)
  }
}

extension Room {
  /// Where a list goes on that was asked for in these words.
  func goingOn<Place>(_ list: String, _ read: (String) -> Place?) throws(InputFault) -> Place {
    guard let place = remembered?.place(of: list).flatMap(read) else { throw .nothingMore }
    return place
  }
}
