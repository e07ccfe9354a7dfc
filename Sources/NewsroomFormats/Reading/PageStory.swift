/// Where the story stands in the lines of a page.
struct PageStory {
  /// The first paragraph.
  let first: Int
  /// Whether it is long enough to be sure of.
  let isLong: Bool

  /// The heaviest run of paragraphs; runs end where recommendations, comments or the imprint begin. What follows a heading
  /// of comments or recommendations counts only where there is nothing else.
  init?(in lines: [PageLine], from top: Int) {
    var runs: [(first: Int, weight: Int)] = []
    var isAfterTail = false
    var isOpen = false
    var sinceParagraph = 0
    for index in lines.indices.dropFirst(top) {
      let line = lines[index]
      if line.isEmpty { continue }
      if line.isTail || line.isNoticeHeading {
        // 打印 above the text is no end; a heading of recommendations above it may be a side column.
        isAfterTail = isAfterTail || !runs.isEmpty
        isOpen = false
      } else if line.isParagraph, line.hint.scalars == 0 || !line.hint.menu {
        let weight = isAfterTail ? line.count / 4 : line.count
        if isOpen, sinceParagraph < 12 { runs[runs.count - 1].weight += weight } else { runs.append((index, weight)) }
        isOpen = true
        sinceParagraph = 0
      } else {
        sinceParagraph += 1
      }
    }
    if let best = runs.max(by: { $0.weight < $1.weight }) {
      first = best.first
      isLong = true
      return
    }
    // A page may carry a story of one or two sentences.
    guard
      let short = lines.indices.dropFirst(top).first(where: {
        let line = lines[$0]
        return line.endsSentence && line.count >= 10 && !line.isNavigation && !line.isNotice && line.credit == nil
          && !line.isTail && !line.isCaption
      })
    else { return nil }
    first = short
    isLong = false
  }
}
