import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// A line of a list of articles.
struct ArticleLine {
  let link: String
  let headline: String
  let marks: [String]
  let stage: String
  let column: String
  let changed: String
  let by: String
}

/// Articles by stage and column, the newest change first; or those that are found by their words.
struct ArticlesPage {
  let rows: [ArticleLine]
  let isEmpty: Bool
  let stages: [QueuePage.Choice]
  let columns: [QueuePage.Choice]
  let isMine: Bool
  let next: String?

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let stage = visit.query["stage"].flatMap(Stage.init)
    let column = visit.query["column"].flatMap { typed in
      visit.settings.columns.first { $0.path.description == typed }?.path
    }
    let page = try await ListArticles(visit.desk)(
      in: stage.map { [$0] } ?? Set(Stage.allCases), of: column ?? .newsroom, isMine: visit.query.has("mine"),
      order: .changed, after: visit.query["after"].flatMap(ArticlePlace.init(link:)), limit: 50, by: visit.session)
    let rows = page.rows.map { row in
      ArticleLine(
        link: "/desk/articles/\(row.article)", headline: row.headline ?? words.say("（无标题）", "(no headline)"),
        marks: (row.isHeld ? [words.say("压稿", "hold")] : [])
          + (row.isCorrection ? [words.say("更正", "correction")] : []),
        stage: words.name(row.stage), column: row.column.description, changed: visit.brief(row.changed),
        by: words.name(row.changedBy))
    }
    var next = visit.query.without(["after"])
    page.next.map { next.add("after", $0.link) }
    let content = ArticlesPage(
      rows: rows, isEmpty: rows.isEmpty,
      stages: Stage.allCases.map { QueuePage.Choice(value: $0.rawValue, name: words.name($0), isChosen: $0 == stage) },
      columns: visit.settings.columns.map {
        QueuePage.Choice(value: $0.path.description, name: $0.path.description, isChosen: $0.path == column)
      },
      isMine: visit.query.has("mine"), next: page.next == nil ? nil : "/desk/articles?" + next.encoded)
    return try await visit.page(.articles, words.say("稿件", "Articles"), in: .articles, content)
  }
}

extension ArticlePlace {
  var link: String { "\(changed.microseconds).\(article)" }

  init?(link: String) {
    let parts = link.split(separator: ".")
    guard parts.count == 2, let changed = Int64(parts[0]), let uuid = UUID(uuidString: String(parts[1])) else {
      return nil
    }
    self.init(changed: Instant(microseconds: changed), article: ArticleID(uuid))
  }
}

/// What is found by words and fields.
struct FindPage {
  let typed: String
  let isAsked: Bool
  let fault: String?
  let searched: String?
  let count: String?
  let isEmpty: Bool
  let rows: [Row]
  let next: String?

  struct Row {
    let link: String
    let headline: [Piece]
    let excerpt: [Piece]
    let stage: String
    let column: String
    let came: String
  }

  /// A stretch of a text, and whether it is what was looked for.
  struct Piece {
    let text: String
    let isHit: Bool
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let title = words.say("查稿", "Find")
    guard let typed = visit.query["q"] else {
      return try await visit.page(.find, title, in: nil, FindPage(typed: ""))
    }
    let zone = visit.settings.zone
    let vocabulary = SearchVocabulary(of: visit.settings) { year, month, day in
      try? TypedTime.midnight("\(year)-\(month)-\(day)", zone: zone)
    }
    let search: TextSearch
    do { search = try TextSearch(typed, knowing: vocabulary) } catch {
      return try await visit.page(.find, title, in: nil, FindPage(typed: typed, fault: words.sentence(error)))
    }
    let page = try await FindArticles(visit.desk)(
      search, after: visit.query["after"].flatMap { Int64($0) }.map(FoundPlace.init), limit: 20, by: visit.session)
    let phrases = search.condition.phrases
    let rows = page.articles.map { found in
      let headline = found.revision.manuscript.headline?.text ?? words.say("（无标题）", "(no headline)")
      return Row(
        link: "/desk/articles/\(found.article)",
        headline: pieces(SearchExcerpt(of: headline, showing: phrases, length: headline.count)),
        excerpt: pieces(SearchExcerpt.best(of: found.revision, showing: phrases, length: 90)),
        stage: found.work.map { words.name($0.stage) } ?? words.say("在线", "live"), column: found.column.description,
        came: visit.brief(found.came))
    }
    var next = Fields()
    next.add("q", typed)
    page.next.map { next.add("after", "\($0.number)") }
    let content = FindPage(
      typed: typed, isAsked: true, searched: words.searched(search.condition), count: words.sentence(page.count),
      isEmpty: rows.isEmpty, rows: rows, next: page.next == nil ? nil : "/desk/find?" + next.encoded)
    return try await visit.page(.find, "\(typed) - \(title)", in: nil, content)
  }

  init(
    typed: String, isAsked: Bool = false, fault: String? = nil, searched: String? = nil, count: String? = nil,
    isEmpty: Bool = false, rows: [Row] = [], next: String? = nil
  ) {
    self.typed = typed
    self.isAsked = isAsked
    self.fault = fault
    self.searched = searched
    self.count = count
    self.isEmpty = isEmpty
    self.rows = rows
    self.next = next
  }

  private static func pieces(_ excerpt: SearchExcerpt) -> [Piece] {
    let characters = Array(excerpt.text)
    var pieces: [Piece] = excerpt.isCutBefore ? [Piece(text: "…", isHit: false)] : []
    var place = 0
    for hit in excerpt.hits {
      pieces.append(Piece(text: String(characters[place..<hit.lowerBound]), isHit: false))
      pieces.append(Piece(text: String(characters[hit]), isHit: true))
      place = hit.upperBound
    }
    pieces.append(Piece(text: String(characters[place...]) + (excerpt.isCutBehind ? "…" : ""), isHit: false))
    return pieces
  }
}

/// What is scheduled, embargoed, due and planned, day by day.
struct PlanPage {
  let days: [Day]
  let isEmpty: Bool

  struct Day {
    let name: String
    let rows: [Row]
  }

  struct Row {
    let time: String
    let kind: String
    let link: String
    let headline: String
    let column: String
    let isPast: Bool
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let planned = try await PlanOfArticles(visit.desk)(in: .newsroom, by: visit.session)
    var days: [Day] = []
    for one in planned {
      let text = visit.time(one.at)
      let name = "\(text.prefix(10)) \(words.weekday(one.at, zone: visit.settings.zone))"
      let row = Row(
        time: String(text.suffix(5)), kind: words.name(one.kind), link: "/desk/articles/\(one.article)",
        headline: one.headline ?? words.say("（无标题）", "(no headline)"), column: one.column.description,
        isPast: one.at < visit.now)
      if let last = days.last, last.name == name {
        days[days.count - 1] = Day(name: name, rows: last.rows + [row])
      } else {
        days.append(Day(name: name, rows: [row]))
      }
    }
    return try await visit.page(.plan, words.say("排期", "Plan"), in: .plan, PlanPage(days: days, isEmpty: days.isEmpty))
  }
}

/// What the visitor was told.
struct InboxPage {
  let rows: [Row]
  let isEmpty: Bool
  let isUnreadOnly: Bool
  let hasUnread: Bool
  let handedOver: [String]
  let next: String?

  struct Row {
    let time: String
    let link: String
    let headline: String
    let sentence: String
    let isRead: Bool
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let isUnread = visit.query.has("unread")
    let page = try await Inbox(visit.desk)(
      of: visit.session, isUnread: isUnread, before: visit.query["before"].flatMap { Int($0) }, limit: 50)
    let rows = page.lines.map { line in
      Row(
        time: visit.brief(line.at), link: "/desk/articles/\(line.article)",
        headline: line.headline ?? words.say("（无标题）", "(no headline)"),
        sentence: words.sentence(line, time: visit.time), isRead: line.isRead)
    }
    let content = InboxPage(
      rows: rows, isEmpty: rows.isEmpty, isUnreadOnly: isUnread, hasUnread: page.lines.contains { !$0.isRead },
      handedOver: page.handedOver.map { words.sentence($0) },
      next: page.next.map { "/desk/inbox?before=\($0)" + (isUnread ? "&unread=1" : "") })
    return try await visit.page(.inbox, words.say("收件箱", "Inbox"), in: .inbox, content)
  }

  /// Takes everything as read.
  static func read(_ visit: Visit) async throws -> Response {
    _ = try await Inbox(visit.desk)(of: visit.session, limit: 1, marksRead: true)
    return .elsewhere("/desk/inbox")
  }
}
