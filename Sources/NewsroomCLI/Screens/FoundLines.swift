import Editorial
import Newsroom

/// What was found, for reading at a glance: a line for each article, and one of its text with what was looked for.
struct FoundLines {
  private let page: FindArticles.Page
  private let search: TextSearch
  private let room: Room
  private let context: Context

  init(_ page: FindArticles.Page, of search: TextSearch, in room: Room, _ context: Context) {
    self.page = page
    self.search = search
    self.room = room
    self.context = context
  }

  private var words: Words { context.words }

  /// - Parameter goingOn: the command that was typed.
  func text(goingOn: String) -> String {
    let searched = words.say("查的是：", "looked for: ") + words.searched(search.condition)
    let foot =
      [words.sentence(page.count) + " " + searched] + unread
      + (page.next.map { [words.say("还有更多：", "there is more: ") + "\(goingOn) --after \($0.number)"] } ?? [])
    return (page.articles.flatMap(lines) + foot.map { context.style.faint(wrapped($0)) }).joined(separator: "\n")
  }

  private func wrapped(_ line: String) -> String { Wrapping.wrap(line, for: context.terminal) }

  private var unread: [String] {
    guard page.unread > 0 else { return [] }
    let count = page.unread >= FindArticles.counted ? "\(page.unread)+" : "\(page.unread)"
    return [
      words.say(
        "还有 \(count) 篇旧稿未收入，暂时查不到；请管理员 caibian find --rebuild。",
        "\(count) older articles are not read in and cannot be found yet; an administrator can: caibian find --rebuild."
      )
    ]
  }

  private func lines(of found: FoundArticle) -> [String] {
    let phrases = search.condition.phrases
    let id = String(found.article.short)
    let rest = "  \(room.time(found.came).prefix(10))  \(standing(found))"
    let column = "  " + found.column.description
    let headline = found.revision.manuscript.headline?.text ?? words.say("（无标题）", "(no headline)")
    let excerpt = SearchExcerpt.best(of: found.revision, showing: phrases, length: (width ?? 128) / 2 - 4)
    let second = excerpt.text.isEmpty ? [] : ["    " + marked(excerpt)]
    guard let width else {
      let title = SearchExcerpt(of: headline, showing: phrases, length: headline.count)
      return [id + rest + "  " + marked(title) + column] + second
    }
    // On a terminal the column gives way first, then the headline goes onto a line of its own.
    let start = DisplayWidth.of(id + rest) + 2
    let isWide = width - start - DisplayWidth.of(column) >= 20
    let isNarrow = width - start < 12
    let place = isNarrow ? width : width - start - (isWide ? DisplayWidth.of(column) : 0)
    let title = marked(SearchExcerpt(of: headline, showing: phrases, length: max(1, place / 2 - 1)))
    let first = context.style.strong(id) + rest
    guard start - 2 <= width else {
      let place = String(DisplayWidth.prefix(of: String(rest.dropFirst(2)), columns: width))
      return [context.style.strong(id), place, title] + second
    }
    return (isNarrow ? [first, title] : [first + "  " + title + (isWide ? column : "")]) + second
  }

  private var width: Int? { context.terminal.width }

  private func standing(_ found: FoundArticle) -> String {
    let stage = found.work.map { words.name($0.stage) } ?? words.say("在线", "live")
    let other =
      switch found.kind {
      case .work: ""
      case .live: found.work == nil ? "" : words.say("（在线文字）", " (live text)")
      case .aside: words.say("（搁置文字）", " (text set aside)")
      }
    return stage + other
  }

  /// With what was looked for in colour, where there is any.
  private func marked(_ excerpt: SearchExcerpt) -> String {
    let characters = Array(excerpt.text)
    var line = ""
    var place = 0
    for hit in excerpt.hits {
      line += String(characters[place..<hit.lowerBound])
      line += context.style.warn(String(characters[hit]))
      place = hit.upperBound
    }
    line += String(characters[place...])
    return (excerpt.isCutBefore ? "…" : "") + line + (excerpt.isCutBehind ? "…" : "")
  }
}
