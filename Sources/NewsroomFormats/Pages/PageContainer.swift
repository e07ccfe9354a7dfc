/// The element of a page that holds the text of its story.
struct PageContainer {
  /// Its lines.
  let lines: Range<Int>
  let element: Int
  private static let marks: ScalarSet = ["。", "，", "！", "？", "；", ",", ".", "、"]

  /// The smallest element that holds most of the weight of all paragraphs; `nil` where none does.
  init?(in page: PageDocument) {
    var weights = [Double](repeating: 0, count: page.elements.count)
    for (line, owner) in zip(page.lines, page.owners) {
      guard line.count >= 12, line.linkShare < 0.4, line.scalars.contains(where: { Self.marks.contains($0) }),
        !line.isNotice,
        !PageTail.isImprint(line.text, line.scalars), line.credit == nil
      else { continue }
      var weight = Double(min(line.count, 400)) * (line.count >= 40 ? 1 : 0.5) * (1 - line.linkShare)
      if line.hint.menu { weight *= 0.15 }
      if line.hint.caption { weight *= 0.3 }
      weights[owner] += weight
    }
    // Children come after their parents. A block that is named for the text counts more.
    var boosted = weights
    for index in page.elements.indices.reversed() {
      if page.elements[index].isContent, !page.elements[index].isMenu { boosted[index] *= 1.6 }
      let parent = page.elements[index].parent
      if parent >= 0 { boosted[parent] += boosted[index] }
    }
    var children: [Int: [Int]] = [:]
    for index in page.elements.indices where boosted[index] > 0 {
      children[page.elements[index].parent, default: []].append(index)
    }
    let total = (children[-1] ?? []).reduce(0) { $0 + boosted[$1] }
    guard total > 0 else { return nil }
    var current = -1
    // The boost of a block is seen by its parents, so what is left is measured against the parent.
    while let heaviest = (children[current] ?? []).max(by: { boosted[$0] < boosted[$1] }) {
      let here = current < 0 ? total : boosted[current] / (page.elements[current].isContent ? 1.6 : 1)
      guard boosted[heaviest] >= 0.72 * here, page.elements[heaviest].tag != "p" else { break }
      current = heaviest
    }
    guard current >= 0, !["html", "body"].contains(page.elements[current].tag) else { return nil }
    var isInside = [Bool](repeating: false, count: page.elements.count)
    for index in page.elements.indices {
      isInside[index] = index == current || page.elements[index].parent >= 0 && isInside[page.elements[index].parent]
    }
    guard let first = page.owners.firstIndex(where: { isInside[$0] }),
      let last = page.owners.lastIndex(where: { isInside[$0] })
    else { return nil }
    lines = first..<(last + 1)
    element = current
  }

  private init(lines: Range<Int>, element: Int) {
    self.lines = lines
    self.element = element
  }

  /// The block of paragraphs between the only great heading and this one, where there is such: what readers write below a
  /// story may weigh more than the story.
  func before(commentsIn page: PageDocument) -> PageContainer? {
    guard !page.elements[element].isContent else { return nil }
    let above = page.lines[..<lines.lowerBound]
    let great = above.indices.filter { above[$0].hint.heading == 1 && above[$0].count >= 5 }
    guard great.count == 1, let heading = great.first else { return nil }
    let paragraphs = (heading + 1..<lines.lowerBound).filter { above[$0].isParagraph && !above[$0].hint.menu }
    guard paragraphs.count >= 2, let first = paragraphs.first, let last = paragraphs.last,
      paragraphs.reduce(0, { $0 + above[$1].count }) >= 120,
      let parent = Optional(page.elements[page.owners[first]].parent), parent >= 0,
      page.elements[page.owners[last]].parent == parent
    else { return nil }
    // To the end of the same element: a credit line or a signature may follow the last paragraph.
    let end =
      (last + 1..<lines.lowerBound).first { page.elements[page.owners[$0]].parent != parent } ?? lines.lowerBound
    return PageContainer(lines: first..<end, element: parent)
  }
}
