import Editorial
import Newsroom

/// The newsroom as its pages show it: the one place that knows masthead, columns, times and addresses.
struct House {
  let settings: NewsroomSettings
  let tree: ColumnTree
  private let time: LocalTime
  private let address: WebAddress?

  init(_ settings: NewsroomSettings) throws(SiteOutage) {
    self.settings = settings
    tree = ColumnTree(settings)
    time = try LocalTime(zone: settings.zone)
    address = settings.masthead.address.flatMap(WebAddress.init)
  }

  static let frontPage = PagePlace(file: "index.html")
  static let feed = PagePlace(file: "feed.xml")
  static let styleSheet = PagePlace(file: "site.css")

  func printed(_ instant: Instant) -> PrintedTime { time.printed(instant) }

  /// The full address of a page; `nil` where the newsroom has not said where its site is reached.
  func address(of place: PagePlace) -> String? {
    place == Self.frontPage ? address?.appending("") : address(ofLink: place.link)
  }

  func address(ofLink link: String) -> String? { address?.appending(link) }

  /// - Parameter canonical: the address that counts, where it is not the page's own.
  func frame(
    of place: PagePlace, title: String?, summary: String, in current: ColumnPath? = nil, canonical: String? = nil
  ) -> Frame {
    let masthead = settings.masthead
    return Frame(
      root: place.root, title: title.map { "\($0) - \(settings.name)" } ?? settings.name, summary: summary,
      canonical: canonical ?? address(of: place), style: "\(Self.styleSheet.link)?v=\(StyleSheet.version)",
      newsroom: settings.name, parentSite: masthead.parentSite, licence: masthead.licence, filing: masthead.filing,
      notice: masthead.copyrightNotice, lines: masthead.footer, isHome: place == Self.frontPage,
      menu: tree.top.map { link(to: $0, from: current) },
      branches: tree.columns.compactMap { column in
        let members = tree.children(of: column)
        guard !members.isEmpty else { return nil }
        return Branch(
          head: link(to: column, from: current), members: members.map { link(to: $0, from: current) })
      })
  }

  /// The columns from the top down to `column`.
  func path(to column: ColumnPath) -> [ColumnLink] { column.steps.map { link(to: $0, from: nil) } }

  func link(to column: ColumnPath, from current: ColumnPath?) -> ColumnLink {
    ColumnLink(
      name: column.names.last ?? settings.name, link: tree.place(of: column)?.link,
      isCurrent: current?.isWithin(column) ?? false)
  }
}
