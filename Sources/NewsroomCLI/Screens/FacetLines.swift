import Editorial
import Newsroom

/// What was found by column, source, stage and month, for reading: the ten commonest of each.
struct FacetLines {
  private let facets: FoundFacets
  private let search: TextSearch
  private let context: Context

  init(_ facets: FoundFacets, of search: TextSearch, _ context: Context) {
    self.facets = facets
    self.search = search
    self.context = context
  }

  private static let shown = 10

  var text: String {
    let words = context.words
    let lines =
      facet(words.say("栏目", "column"), facets.columns) { $0.description }
      + facet(words.say("来源", "source"), facets.sources) { $0.text }
      + facet(words.say("阶段", "stage"), facets.stages) { words.name($0) }
      + facet(words.say("到稿", "came"), facets.months) { $0.text }
    let searched = words.say("查的是：", "looked for: ") + words.searched(search.condition)
    var foot = words.sentence(facets.count) + " " + searched
    if case .over(let count) = facets.count {
      foot += words.say(" 以上只计最新 \(count) 篇。", " Of the newest \(count).")
    }
    return (lines + [context.style.faint(Wrapping.wrap(foot, for: context.terminal))]).joined(separator: "\n")
  }

  private func facet<Value>(
    _ title: String, _ lines: [FoundFacets.Line<Value>], name: (Value) -> String
  ) -> [String] {
    guard !lines.isEmpty else { return [] }
    var table = Table(title, context.words.say("篇数", "articles"), whole: [1])
    for line in lines.prefix(Self.shown) { table.add(Table.Cell(name(line.value)), Table.Cell("\(line.count)")) }
    let rest = lines.count - Self.shown
    let more = rest > 0 ? [context.style.faint(context.words.say("还有 \(rest) 项", "\(rest) more"))] : []
    return [table.text(for: context.terminal)] + more + [""]
  }
}
