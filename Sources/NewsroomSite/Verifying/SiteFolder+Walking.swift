public import Newsroom

extension SiteFolder {
  public func walk(_ visit: (SiteEntry) -> Bool) throws(SiteOutage) {
    guard let root = try InspectedFolder.opening(path) else { return }
    try Self.walk(root, visit)
  }

  private static func walk(
    _ folder: borrowing InspectedFolder, _ visit: (SiteEntry) -> Bool
  ) throws(SiteOutage) {
    for name in try folder.names() {
      guard let entry = try folder.entry(name), visit(entry), entry.kind == .folder,
        let inner = folder.folder(name)
      else { continue }
      try walk(inner, visit)
    }
  }
}
