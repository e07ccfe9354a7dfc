public import Editorial
import FoundationEssentials
public import Newsroom

extension SiteFolder {
  /// When the last round ended, in microseconds since 1970. No page is ever called so.
  static let round = ".caibian-round"

  public func pagesFound() throws(SiteOutage) -> [PageFound] {
    guard let folder = try Folder.openingIfThere(path) else { return [] }
    var found: [PageFound] = []
    try Self.collect(in: folder, at: [], into: &found)
    return found
  }

  public func lastRound() throws(SiteOutage) -> Instant? {
    guard let folder = try Folder.openingIfThere(path), let bytes = try folder.bytes(of: Self.round, limit: 64) else {
      return nil
    }
    // What is cut or was written by other hands says nothing; then the next round notes it anew.
    return Int64(String(decoding: bytes, as: UTF8.self).dropLast()).map(Instant.init(microseconds:))
  }

  public func note(round time: Instant) throws(SiteOutage) {
    let folder = try Folder.opening(path)
    try folder.holdAlone()
    try folder.put(Array("\(time.microseconds)\n".utf8), as: Self.round)
  }

  /// Pages of articles lie in the folders of years and months, under their articles' ids; nothing else is entered.
  private static func collect(
    in folder: borrowing Folder, at parts: [String], into found: inout [PageFound]
  ) throws(SiteOutage) {
    for name in try folder.names() {
      if parts.count < 2 {
        guard name.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), try folder.hasFolder(name)
        else { continue }
        try collect(in: try folder.folder(name), at: parts + [name], into: &found)
      } else if name.utf8.suffix(5).elementsEqual(".html".utf8), let id = UUID(uuidString: String(name.dropLast(5))),
        let head = try folder.bytes(of: name, limit: StandingPage.size), let version = StandingPage(head: head).version
      {
        found.append(
          PageFound(address: (parts + [name]).joined(separator: "/"), article: ArticleID(id), version: version))
      }
    }
  }
}
