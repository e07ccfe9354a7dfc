import Editorial

/// The front page: the newest story large, the next ones with how they begin, then a list of what is new, and below
/// that the newest of every column that has something.
struct FrontPage {
  let frame: Frame
  let isEmpty: Bool
  let lead: Entry?
  let features: [Entry]
  let hasLatest: Bool
  let latest: [Entry]
  let hasSections: Bool
  let sections: [Section]

  /// The newest stories of one column at the top of the tree.
  struct Section {
    let head: ColumnLink
    let entries: [Entry]
  }

  private static let featuresLength = 3
  private static let latestLength = 12
  private static let sectionLength = 6

  init(_ entries: [Entry], in house: House) {
    let afterLead = entries.dropFirst()
    let afterFeatures = afterLead.dropFirst(Self.featuresLength)
    let afterLatest = afterFeatures.dropFirst(Self.latestLength)
    frame = house.frame(
      of: House.frontPage, title: nil, summary: entries.prefix(3).map(\.title).joined(separator: "；"))
    isEmpty = entries.isEmpty
    lead = entries.first
    features = Array(afterLead.prefix(Self.featuresLength))
    latest = Array(afterFeatures.prefix(Self.latestLength))
    hasLatest = !latest.isEmpty
    // A story that stands above does not stand here again.
    sections = house.tree.top.compactMap { column in
      let entries = Array(afterLatest.lazy.filter { $0.column.isWithin(column) }.prefix(Self.sectionLength))
      return entries.isEmpty ? nil : Section(head: house.link(to: column, from: nil), entries: entries)
    }
    hasSections = !sections.isEmpty
  }
}
