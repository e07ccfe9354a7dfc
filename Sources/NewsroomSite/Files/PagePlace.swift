import Newsroom

/// Where a file lies below the site's root, checked: it is below it, and clear of our own temporary files.
struct PagePlace: Hashable {
  let folders: [String]
  let file: String

  /// The place of an article's page. It lies in a folder, so that it can never take the place of a front page.
  init(address: String) throws(SiteOutage) {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Array($0) }
    let names = parts.compactMap { String(validating: $0, as: UTF8.self) }
    guard names.count == parts.count, names.count > 1, let file = names.last, parts.allSatisfy(Self.isFileName),
      file.utf8.suffix(5).elementsEqual(".html".utf8), names.first != ColumnTree.folder, names.first != TopicPage.folder
    else { throw .other(path: address, detail: "not an address of a page below the site's root") }
    folders = names.dropLast()
    self.file = file
  }

  /// A place that we have chosen ourselves.
  init(_ folders: String..., file: String) { self.init(folders: folders, file: file) }

  init(folders: [String], file: String) {
    self.folders = folders
    self.file = file
  }

  /// The folder beside an article's page where its pictures lie.
  var pictures: PictureFolder { PictureFolder(folders: folders + [String(file.dropLast(5))]) }

  /// The way from this page's folder up to the root: `../../`.
  var root: String { String(repeating: "../", count: folders.count) }

  /// The link from the root, percent-encoded: it works from a web server and from the file system.
  var link: String { (folders + [file]).map(Self.encoded).joined(separator: "/") }

  private static func isFileName(_ name: [UInt8]) -> Bool {
    (1...200).contains(name.count) && name.first != UInt8(ascii: ".") && name.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  private static func encoded(_ name: String) -> String {
    var link = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: link.unicodeScalars.append(.init(byte))
      default: link += PercentCode.of(byte)
      }
    }
    return link
  }
}
