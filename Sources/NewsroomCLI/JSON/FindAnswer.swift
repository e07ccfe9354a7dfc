import Editorial
import Newsroom
import NewsroomFormats

/// `find`.
struct FindAnswer: Encodable {
  struct Excerpt: Encodable {
    let text: String
    /// Where in `text` what was looked for stands: from and up to, in characters.
    let hits: [[Int]]

    init(_ excerpt: SearchExcerpt) {
      text = excerpt.text
      hits = excerpt.hits.map { [$0.lowerBound, $0.upperBound] }
    }
  }

  struct Row: Encodable {
    let id: String
    let headline: Excerpt?
    let column: String
    let came: String
    let live: Bool
    /// Which of its texts was found: `work`, `live` or `aside`.
    let text: String
    let digest: String
    let excerpt: Excerpt
    /// Left out, as what follows, for whoever may read only what readers see.
    let stage: String?
    let changed: String?
    let changedBy: String?
    let assignee: String?

    init(_ found: FoundArticle, showing phrases: [SearchPhrase]) {
      let title = found.revision.manuscript.headline?.text
      id = found.article.description
      headline = title.map { Excerpt(SearchExcerpt(of: $0, showing: phrases, length: $0.count)) }
      column = found.column.description
      came = TypedTime.json(found.came)
      live = found.isLive
      text = "\(found.kind)"
      digest = found.revision.digest.hex
      excerpt = Excerpt(SearchExcerpt.best(of: found.revision, showing: phrases, length: 120))
      stage = found.work?.stage.rawValue
      changed = found.work.map { TypedTime.json($0.changed) }
      changedBy = found.work?.changedBy.description
      assignee = found.work?.assignee?.text
    }
  }

  /// As it was typed, and how that was understood.
  let query: String
  let searched: String
  /// How many are found; where `isWhole` is not, there are more than that.
  let count: Int
  let isWhole: Bool
  /// How many articles are not read in, and so cannot be found yet; 500 where there are more.
  let unread: Int
  let articles: [Row]
  /// Where it goes on; left out at the end.
  let next: Int64?

  init(_ page: FindArticles.Page, of search: TextSearch, _ words: Words) {
    query = search.typed
    searched = words.searched(search.condition)
    switch page.count {
    case .exactly(let count): (self.count, isWhole) = (count, true)
    case .over(let count): (self.count, isWhole) = (count, false)
    }
    unread = page.unread
    let phrases = search.condition.phrases
    articles = page.articles.map { Row($0, showing: phrases) }
    next = page.next?.number
  }
}

/// `find --rebuild`.
struct RebuildAnswer: Encodable {
  /// How many articles were looked at, and how many of them read in.
  let looked: Int
  let read: Int
}

/// `find --facets`.
struct FacetsAnswer: Encodable {
  struct Line: Encodable {
    let value: String
    let count: Int
  }

  let query: String
  let searched: String
  let count: Int
  /// Where it is not, the lines are of the newest `count`.
  let isWhole: Bool
  let columns: [Line]
  let sources: [Line]
  let stages: [Line]
  let months: [Line]

  init(_ facets: FoundFacets, of search: TextSearch, _ words: Words) {
    query = search.typed
    searched = words.searched(search.condition)
    switch facets.count {
    case .exactly(let count): (self.count, isWhole) = (count, true)
    case .over(let count): (self.count, isWhole) = (count, false)
    }
    columns = facets.columns.map { Line(value: $0.value.description, count: $0.count) }
    sources = facets.sources.map { Line(value: $0.value.text, count: $0.count) }
    stages = facets.stages.map { Line(value: $0.value.rawValue, count: $0.count) }
    months = facets.months.map { Line(value: $0.value.text, count: $0.count) }
  }
}
