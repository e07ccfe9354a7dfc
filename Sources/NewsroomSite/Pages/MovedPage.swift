import Editorial

/// The page where a column stood before it was renamed, moved or merged: it leads to where the column stands now.
struct MovedPage {
  let frame: Frame
  let name: String
  /// From the site's root.
  let link: String

  init(_ column: ColumnPath, at place: PagePlace, in house: House) {
    name = column.names.last ?? house.settings.name
    link = house.tree.place(of: column)?.link ?? House.frontPage.link
    frame = house.frame(of: place, title: name, summary: "栏目已移至\(name)。", canonical: house.address(ofLink: link))
  }
}
