import Editorial
import Newsroom

/// Writes the files of one site while it is held: only those that differ, each whole, and every folder cleared of
/// what a killed run has left.
struct SiteWriter: ~Copyable {
  private let root: Folder
  private var touched: Set<[String]> = []
  /// The first thing that went wrong where others were to go on.
  private(set) var fault: SiteOutage?

  /// Opens the site's folder and waits until nobody else writes it.
  init(root path: String) throws(SiteOutage) {
    let folder = try Folder.opening(path)
    try folder.holdAlone()
    root = folder
  }

  /// Puts `text` at `place`, unless it is there already: then the file keeps its time.
  mutating func write(_ text: String, at place: PagePlace) throws(SiteOutage) {
    try write(Array(text.utf8), at: place)
  }

  mutating func write(_ bytes: [UInt8], at place: PagePlace) throws(SiteOutage) {
    try clear(place.folders)
    try Self.within(place.folders[...], of: root) { folder throws(SiteOutage) in
      if try folder.bytes(of: place.file) == bytes { return }
      try folder.put(bytes, as: place.file)
    }
  }

  /// The same where a fault keeps no other file from being written.
  mutating func attempt(_ text: String, at place: PagePlace) {
    do { try write(text, at: place) } catch { fault = fault ?? error }
  }

  mutating func attemptRemovingPages(in name: String, keeping keep: Set<String>) {
    do { try removePages(in: name, keeping: keep) } catch { fault = fault ?? error }
  }

  /// What the page at `place` says of itself; `nil` too if it cannot be read.
  mutating func readable(at place: PagePlace) -> StandingPage? {
    do { return try standing(at: place) } catch {
      fault = fault ?? error
      return nil
    }
  }

  /// Removes the files of a folder that `keep` does not name and that end as pages do.
  mutating func removePages(in name: String, keeping keep: Set<String>) throws(SiteOutage) {
    try clear([name])
    try Self.within([name], of: root) { folder throws(SiteOutage) in
      for file in try folder.names() where file.utf8.suffix(5).elementsEqual(".html".utf8) && !keep.contains(file) {
        try folder.remove(file)
      }
    }
  }

  /// The digest of the file at `place`; `nil` if there is none.
  func digest(at place: PagePlace) throws(SiteOutage) -> Digest? {
    guard try has(place.folders[...], in: root) else { return nil }
    return try Self.within(place.folders[...], of: root) { folder throws(SiteOutage) in
      try folder.bytes(of: place.file).map { Digest(of: $0) }
    }
  }

  /// Removes the pictures of an article that `keep` does not name.
  mutating func removeFiles(of pictures: PictureFolder, keeping keep: Set<String>) throws(SiteOutage) {
    guard try has(pictures.folders[...], in: root) else { return }
    try clear(pictures.folders)
    try Self.within(pictures.folders[...], of: root) { folder throws(SiteOutage) in
      for file in try folder.names() where !keep.contains(file) { try folder.remove(file) }
    }
  }

  private func has(_ names: ArraySlice<String>, in folder: borrowing Folder) throws(SiteOutage) -> Bool {
    guard let name = names.first else { return true }
    guard try folder.hasFolder(name) else { return false }
    return try has(names.dropFirst(), in: try folder.folder(name))
  }

  /// What the page at `place` says of itself; `nil` if there is none.
  func standing(at place: PagePlace) throws(SiteOutage) -> StandingPage? {
    try Self.within(place.folders[...], of: root) { folder throws(SiteOutage) in
      try folder.bytes(of: place.file, limit: StandingPage.size).map(StandingPage.init)
    }
  }

  /// The first bytes of a file of the site; nil where there is none.
  func head(of place: PagePlace, limit: Int) throws(SiteOutage) -> [UInt8]? {
    try Self.within(place.folders[...], of: root) { folder throws(SiteOutage) in
      try folder.bytes(of: place.file, limit: limit)
    } ?? nil
  }

  /// Waits until everything written so far would outlive a loss of power. A folder is asked even if nothing in it has
  /// changed: a run that was killed may have renamed a file and not have come to this.
  func settle() throws(SiteOutage) {
    var fault: SiteOutage?
    for folders in touched.sorted(by: { $0.count > $1.count }) {
      do throws(SiteOutage) {
        try Self.within(folders[...], of: root) { folder throws(SiteOutage) in try folder.settle() }
      } catch {
        fault = fault ?? error
      }
    }
    if let fault { throw fault }
  }

  private mutating func clear(_ folders: [String]) throws(SiteOutage) {
    for depth in 0...folders.count where touched.insert(Array(folders.prefix(depth))).inserted {
      try Self.within(folders.prefix(depth), of: root) { folder throws(SiteOutage) in try folder.clearLeftOvers() }
    }
  }

  private static func within<R>(
    _ names: ArraySlice<String>, of folder: borrowing Folder,
    _ body: (borrowing Folder) throws(SiteOutage) -> R
  ) throws(SiteOutage) -> R {
    guard let name = names.first else { return try body(folder) }
    return try within(names.dropFirst(), of: try folder.folder(name), body)
  }
}
