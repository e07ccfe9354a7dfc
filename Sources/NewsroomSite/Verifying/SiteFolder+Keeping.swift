import Editorial
import Foundation
public import Newsroom

extension SiteFolder {
  /// Copies lie below `found`, under their own paths; `SHA256SUMS` is what `sha256sum -c` reads, `links` tells of what is no
  /// file.
  public func keep(_ paths: [SitePath], in folder: String) throws(SiteOutage) -> KeptFiles {
    let within = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path + "/"
    let site = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path + "/"
    guard !within.utf8.starts(with: site.utf8) else {
      throw .other(path: folder, detail: "it lies in the site itself")
    }
    let target = try Folder.opening(folder)
    guard try target.names().isEmpty else { throw .other(path: folder, detail: "it is not empty") }
    guard let root = try InspectedFolder.opening(path) else { return KeptFiles(files: 0, bytes: 0) }
    var copying = Copying()
    let found = try target.folder("found")
    for path in paths {
      let names = path.names
      guard let name = names.last else { continue }
      _ = try InspectedFolder.within(names.dropLast(), of: root) { inner throws(SiteOutage) in
        try copying.copy(name, of: inner, to: found, below: names.dropLast())
      }
    }
    try target.put(Array(copying.sums.utf8), as: "SHA256SUMS")
    if !copying.links.isEmpty { try target.put(Array(copying.links.utf8), as: "links") }
    try target.settle()
    return KeptFiles(files: copying.files, bytes: copying.bytes)
  }

  private struct Copying {
    var sums = ""
    var links = ""
    var files = 0
    var bytes = 0

    mutating func copy(
      _ name: [UInt8], of folder: borrowing InspectedFolder, to target: borrowing Folder, below: ArraySlice<[UInt8]>
    ) throws(SiteOutage) {
      guard let entry = try folder.entry(name) else { return }
      switch entry.kind {
      case .file: try copyFile(name, of: folder, to: target, below: below)
      case .folder:
        guard let inner = folder.folder(name) else {
          links += "\(entry.path.text): a folder that cannot be entered\n"
          return
        }
        for one in try inner.names() { try copy(one, of: inner, to: target, below: below + [name]) }
      case .link: links += "\(entry.path.text) -> \(VisibleText.of(folder.target(of: name)))\n"
      case .other: links += "\(entry.path.text): neither a file nor a folder\n"
      }
    }

    private mutating func copyFile(
      _ name: [UInt8], of folder: borrowing InspectedFolder, to target: borrowing Folder, below: ArraySlice<[UInt8]>
    ) throws(SiteOutage) {
      let path = folder.path.appending(name)
      guard case .bytes(let content, let size) = folder.read(name, limit: Self.largest) else {
        links += "\(path.text): cannot be read\n"
        return
      }
      if size > content.count { links += "\(path.text): \(size) bytes, of which \(content.count) are kept\n" }
      let file = VisibleText.of(name).replacing("/", with: "_")
      try Self.within(below, of: target) { inner throws(SiteOutage) in try inner.put(content, as: file) }
      let place = (below.map { VisibleText.of($0) } + [file]).joined(separator: "/")
      // As sha256sum writes a name with a backslash.
      let isPlain = !place.utf8.contains(UInt8(ascii: "\\"))
      sums += "\(isPlain ? "" : "\\")\(Digest(of: content).hex)  found/\(place.replacing("\\", with: "\\\\"))\n"
      files += 1
      bytes += content.count
    }

    /// Nothing that belongs to a site is larger.
    private static let largest = 256 << 20

    private static func within(
      _ names: ArraySlice<[UInt8]>, of folder: borrowing Folder, _ body: (borrowing Folder) throws(SiteOutage) -> Void
    ) throws(SiteOutage) {
      guard let name = names.first else { return try body(folder) }
      try within(names.dropFirst(), of: try folder.folder(VisibleText.of(name)), body)
    }
  }
}
