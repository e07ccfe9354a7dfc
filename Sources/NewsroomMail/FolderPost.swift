import Foundation
public import Newsroom

/// An outbox folder: each letter a file that a mail program can open and send. Only its owner may read it.
public struct FolderPost: Post {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  public func send(_ letter: OutgoingLetter) async throws(PostFault) {
    let path = "\(folder)/\(letter.id).eml"
    let fresh = path + ".new"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unavailable("\(folder): \(error.localizedDescription)")
    }
    guard
      FileManager.default.createFile(
        atPath: fresh, contents: Data(MessageText(letter).bytes), attributes: [.posixPermissions: 0o600]),
      rename(fresh, path) == 0
    else { throw .unavailable(path) }
  }
}
