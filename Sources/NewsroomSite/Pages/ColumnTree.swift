import Editorial

/// A newsroom's columns and the page of each. A column whose parent is not set up brings the parent along.
struct ColumnTree {
  /// In the newsroom's order, parents before their children.
  let columns: [ColumnPath]
  private let places: [ColumnPath: PagePlace]
  private let below: [ColumnPath: [ColumnPath]]
  /// Where pages of columns were, and the column that each leads to now; no column's own page is among them.
  let formerPlaces: [(place: PagePlace, column: ColumnPath)]

  /// Where the pages of columns lie.
  static let folder = "columns"

  init(_ settings: NewsroomSettings) {
    var columns: [ColumnPath] = []
    var places: [ColumnPath: PagePlace] = [:]
    for path in settings.columns.map(\.path) {
      for step in path.steps where places[step] == nil {
        columns.append(step)
        places[step] = PagePlace(Self.folder, file: Self.fileName(step))
      }
    }
    self.columns = columns
    self.places = places
    below = Dictionary(grouping: columns) { $0.parent ?? .newsroom }
    var taken = Set(places.values.map(\.file))
    var former: [(place: PagePlace, column: ColumnPath)] = []
    for column in settings.columns {
      for path in column.formerly ?? [] {
        let place = PagePlace(Self.folder, file: Self.fileName(path))
        if taken.insert(place.file).inserted { former.append((place, column.path)) }
      }
    }
    formerPlaces = former
  }

  var top: [ColumnPath] { children(of: .newsroom) }

  func children(of column: ColumnPath) -> [ColumnPath] { below[column] ?? [] }

  /// `nil` where the newsroom has no such column.
  func place(of column: ColumnPath) -> PagePlace? { places[column] }

  /// The names from the top down, joined by `-`, where they are letters and digits; a digest of them where they are
  /// not, or would be too long for a file system. `~` cannot begin the other form, so no column takes another's page.
  private static func fileName(_ column: ColumnPath) -> String {
    let isPlain = column.names.allSatisfy { name in
      name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType == .decimal }
    }
    let name = column.names.joined(separator: "-")
    if isPlain, name.utf8.count <= 150 { return name + ".html" }
    return "~\(Digest(of: column.names.joined(separator: "\n").utf8).hex.prefix(16)).html"
  }
}

extension ColumnPath {
  /// The columns on the way from the top down to this one, itself included.
  var steps: [ColumnPath] {
    var steps: [ColumnPath] = []
    var step = self
    while let parent = step.parent {
      steps.insert(step, at: 0)
      step = parent
    }
    return steps
  }
}
