import Editorial

/// What stands around the content of every page: head, masthead, menu and footer.
struct Frame {
  /// The way up to the site's root.
  let root: String
  let title: String
  let summary: String
  /// The page's address, where the newsroom has one.
  let canonical: String?
  let style: String
  /// In which form the page is written.
  let form = PageForm.current
  let newsroom: String
  let parentSite: String?
  let licence: String?
  let filing: String?
  let notice: [String]
  let lines: [String]
  let isHome: Bool
  let menu: [ColumnLink]
  let branches: [Branch]
}

/// A column in a menu or a breadcrumb path. One that has no page is named without a link.
struct ColumnLink {
  let name: String
  let link: String?
  /// Whether the page is this column's, or within it.
  let isCurrent: Bool
}

/// The columns below one column, such as the towns, as a group of the menu.
struct Branch {
  let head: ColumnLink
  let members: [ColumnLink]
}
