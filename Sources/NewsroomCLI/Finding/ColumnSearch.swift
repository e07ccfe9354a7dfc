import Editorial
import Newsroom

extension NewsroomSettings {
  /// The column that somebody typed: its whole path, or the end of it where only one column ends so.
  func find(column typed: String) throws -> ColumnPath {
    let known = columns.map(\.path)
    if let path = try? ColumnPath(typed) {
      if known.contains(path) { return path }
      let ending = known.filter { $0.names.suffix(path.names.count) == path.names[...] }
      if let only = ending.first, ending.count == 1 { return only }
    }
    let names = known.map(\.description)
    throw InputFault.noSuchColumn(typed, nearest: Nearness.nearest(to: typed, in: names), known: names)
  }
}
