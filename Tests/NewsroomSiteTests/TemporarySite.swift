import Editorial
import Foundation
import Newsroom
import NewsroomSite

/// A site folder of one test's own, gone when the test is over.
final class TemporarySite {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "caibian-site-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Shows `articles`; what is live is those of them that are, and `others`.
  func show(
    _ articles: [Article], beside others: [Article] = [], changes: ShownChanges = ShownChanges(),
    of settings: NewsroomSettings? = nil
  ) throws {
    let live = (articles + others).compactMap(\.row).sorted { $0.published > $1.published }
    try SiteFolder(path: path).show(articles, live: live, changes: changes, of: settings ?? Sample.settings())
  }

  func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")), as: UTF8.self)
  }

  func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }

  /// Every file below the root, hidden ones too.
  var files: [String] {
    (FileManager.default.subpaths(atPath: path) ?? []).filter { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(file)", isDirectory: &isFolder) && !isFolder.boolValue
    }
    .sorted()
  }

  /// The inode and change time of every file: both change when it is written, even in the same second.
  var stamps: [String: String] {
    get throws {
      var stamps: [String: String] = [:]
      for file in files {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
        stamps[file] = "\(attributes[.systemFileNumber] ?? "") \(attributes[.modificationDate] ?? "")"
      }
      return stamps
    }
  }
}
