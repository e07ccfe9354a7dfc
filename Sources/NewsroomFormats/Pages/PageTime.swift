/// A `<time>` of a page: what a program is told by its `datetime`, and people by its text.
struct PageTime {
  let element: Int
  /// The line that it stands in.
  let line: Int
  let stamp: String?
  var text = ""
  /// It leads somewhere else.
  let isLinked: Bool
  /// It says of itself that it is when the text was published.
  let isStated: Bool
  private let isUpdate: Bool

  /// No page has more that tell of its story.
  static let most = 200

  init(_ attributes: [String: String], element: Int, line: Int, isLinked: Bool) {
    self.element = element
    self.line = line
    self.isLinked = isLinked
    stamp = attributes["datetime"].flatMap { $0.utf8.count <= 100 ? $0 : nil }
    let property = attributes["itemprop"]?.lowercased()
    isStated = property == "datepublished" || attributes["pubdate"] != nil
    isUpdate = property == "datemodified" || Self.saysUpdate(attributes["class"] ?? "")
  }

  /// The local date or date and time; `nil` for a duration, a time of day, a day without its year, and what is none.
  var published: String? {
    guard !isUpdate, !Self.saysUpdate(text) else { return nil }
    return stamp.flatMap(Self.whole) ?? PageStatements.local(text)
  }

  private static func saysUpdate(_ text: String) -> Bool {
    let text = text.prefix(200).lowercased()
    return ["更新", "修改", "updat", "modif"].contains { text.contains($0) }
  }

  /// A date and nothing else, but for the parts of a second and the zone.
  private static func whole(_ stamp: String) -> String? {
    let text = CreditText(stamp)
    let start = text.afterSpaces(0)
    guard let date = CreditDate(in: text, at: start), date.iso.count >= 10 else { return nil }
    let rest = text.folded[date.end...].filter { $0 != " " }
    guard rest.isEmpty || date.iso.count > 11 && PageStatements.offset(in: rest[...]) != nil else { return nil }
    return PageStatements.local(stamp)
  }
}

extension PageTime {
  /// When the story was published, as far as a `<time>` of its own says so: one under its headline and above its first
  /// paragraph, else one in its block that states it. Those of menus, side columns, comments and of what links elsewhere are
  /// others'; where two name different days, neither is believed.
  static func published(_ page: PageDocument, title: Int?, story: Int, in container: PageContainer?) -> String? {
    let own = page.times.filter { time in
      let element = page.elements[time.element]
      let share = page.lines.indices.contains(time.line) ? page.lines[time.line].linkShare : 0
      return !element.isHidden && !element.isMenu && !time.isLinked && share < 0.3
    }
    let head = own.filter { $0.isInHead(page, title: title, story: story) }
    if let said = agreed(head.filter(\.isStated)) ?? agreed(head) { return said }
    guard head.allSatisfy({ $0.published == nil }), let container else { return nil }
    return agreed(own.filter { $0.isStated && container.lines.contains($0.line) && !$0.isIn(["li"], page) })
  }

  /// Above a headline stands its own date only in an element that holds both.
  private func isInHead(_ page: PageDocument, title: Int?, story: Int) -> Bool {
    guard let title else { return line < story }
    if line > title { return line < min(story, title + Self.headLines) }
    guard line + Self.headLines > title, let head = holder(["header", "hgroup", "article"], page) else { return false }
    var element = page.owners[title]
    while element > head { element = page.elements[element].parent }
    return element == head
  }

  private static let headLines = 12

  private func isIn(_ tags: Set<String>, _ page: PageDocument) -> Bool { holder(tags, page) != nil }

  /// The nearest element around it that is one of these.
  private func holder(_ tags: Set<String>, _ page: PageDocument) -> Int? {
    var element = page.elements[self.element].parent
    while element >= 0, !tags.contains(page.elements[element].tag) { element = page.elements[element].parent }
    return element >= 0 ? element : nil
  }

  /// What all that say something say, as fully as one of them does.
  private static func agreed(_ times: [PageTime]) -> String? {
    let said = times.compactMap(\.published)
    guard Set(said.map { $0.prefix(10) }).count == 1 else { return nil }
    return said.max { $0.count < $1.count }
  }
}
