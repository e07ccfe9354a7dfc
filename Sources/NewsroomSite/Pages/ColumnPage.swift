import Editorial

/// The page of a column: everything in it and below it, newest first.
struct ColumnPage {
  let frame: Frame
  let path: [ColumnLink]
  let name: String
  let columns: [ColumnLink]
  let entries: [Entry]
  let isEmpty: Bool
  let hasColumns: Bool

  private static let length = 100

  init(_ column: ColumnPath, of all: [Entry], at place: PagePlace, in house: House) {
    let entries = Array(all.lazy.filter { $0.column.isWithin(column) }.prefix(Self.length))
    name = column.names.last ?? ""
    frame = house.frame(of: place, title: name, summary: "\(house.settings.name) \(name)", in: column)
    path = house.path(to: column)
    columns = house.tree.children(of: column).map { house.link(to: $0, from: nil) }
    self.entries = entries
    hasColumns = !columns.isEmpty
    isEmpty = entries.isEmpty
  }
}
