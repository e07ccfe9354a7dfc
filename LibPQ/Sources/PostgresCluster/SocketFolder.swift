import Foundation

/// Where the server's socket lies, in a folder that nobody else may enter: that is the whole access control.
enum SocketFolder {
  /// A socket's path has at most 107 bytes on Linux and 103 on macOS; the server adds its own name to the folder's.
  private static let longest = 103 - "/.s.PGSQL.5432".utf8.count

  /// In the cluster's folder, or, when that path cannot be a socket's, in a short one made from it.
  static func path(for folder: String, account: Account) -> String {
    let inside = folder + "/socket"
    // To libpq a comma stands between two hosts.
    if inside.utf8.count <= longest, !inside.contains(",") { return inside }
    return "/tmp/caibian-\(account.userID)-\(String(mark(of: folder), radix: 36))"
  }

  /// Makes the folder, or makes sure that the one that is there is the account's alone.
  static func prepare(_ path: String, account: Account) throws(ClusterError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try account.takeOver(path)
    } catch let error as ClusterError {
      throw error
    } catch {
      guard let found = try? FileManager.default.attributesOfItem(atPath: path) else {
        throw .cannotCreate(folder: path, reason: error.localizedDescription)
      }
      let owner = (found[.ownerAccountID] as? NSNumber)?.uint32Value
      let mode = (found[.posixPermissions] as? NSNumber)?.intValue
      guard found[.type] as? FileAttributeType == .typeDirectory, owner == account.userID, mode == 0o700 else {
        throw .socketFolderUnsafe(path)
      }
    }
  }

  /// FNV-1a: only a name, so nothing stronger is needed.
  private static func mark(of text: String) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
