import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// Exactly the text that is to be signed, what changed in it, and the form that signs it.
struct SignPage {
  let name: String
  let address: String
  let back: String
  let text: TextView
  let version: Int
  let step: String?
  let reasons: [String]
  let isBarred: Bool
  /// What changed since what readers see, or since the text before; as HTML.
  let difference: String?
  let since: String?
  /// What an emergency passes over, each to be named.
  let waivers: [Waiver]
  let isEmergency: Bool

  struct Waiver {
    let code: String
    let name: String
  }

  static func answer(_ action: Action, _ visit: Visit) async throws -> Response {
    let words = visit.words
    let article = try await visit.article()
    let revisions = try await ReadArticle(visit.desk).revisions(of: article.id, by: visit.session)
    let owed = action == .countersign ? article.debts.first?.digest : nil
    let revision = owed.flatMap { digest in revisions.last { $0.digest == digest } } ?? article.revision
    let column = visit.settings.column(article.column)
    let unmet =
      try await ExplainArticle(visit.desk)(article.id, for: visit.session).first { $0.action == action }?.unmet ?? []
    let step = action == .sign ? article.openStep(for: visit.session.person, in: column, at: visit.now) : nil
    let earlier = article.live.map(\.revision).flatMap { $0.number < revision.number ? $0 : nil }
    let before = earlier ?? revisions.last { $0.number < revision.number }
    let facts = Facts(person: visit.session.person, column: column)
    let waivers = action == .publishInEmergency ? article.waivers(knowing: facts, at: visit.now) : []
    let title = step.map { words.name($0) } ?? words.name(action, on: article)
    let page = SignPage(
      name: title, address: "/desk/articles/\(article.id)/do/\(action.rawValue)", back: "/desk/articles/\(article.id)",
      text: TextView(revision, in: "/desk/articles/\(article.id)", words), version: article.version,
      step: step?.rawValue, reasons: unmet.map { words.sentence($0) }, isBarred: !unmet.isEmpty,
      difference: before.map { DifferenceHTML.text(TextDifference(from: $0, to: revision), isStyled: false) },
      since: before.map { before in
        earlier == nil
          ? words.say("与上一稿（第 \(before.number) 稿）相比", "Since revision \(before.number)")
          : words.say("与在线稿相比", "Since what is live")
      },
      waivers: waivers.map { Waiver(code: $0.code, name: words.name($0)) }, isEmergency: action == .publishInEmergency)
    return try await visit.page(.sign, title, in: .articles, page)
  }
}

/// What changed between two texts.
struct ChangesPage {
  let back: String
  let headline: String
  let from: [QueuePage.Choice]
  let to: [QueuePage.Choice]
  let difference: String
  let isSame: Bool

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let article = try await visit.article()
    let revisions = try await ReadArticle(visit.desk).revisions(of: article.id, by: visit.session)
    func chosen(_ name: String) -> Revision? {
      visit.query[name].flatMap { Int($0) }.flatMap { number in revisions.last { $0.number == number } }
    }
    let newer = chosen("to") ?? article.revision
    let live = article.live?.revision
    let older =
      chosen("from") ?? (live.flatMap { $0.number < newer.number ? $0 : nil })
      ?? revisions.last { $0.number < newer.number } ?? newer
    let difference = TextDifference(from: older, to: newer)
    func choices(_ one: Revision) -> [QueuePage.Choice] {
      var seen: Set<Int> = []
      return revisions.filter { seen.insert($0.number).inserted }.map { revision in
        let isLive = revision.digest == live?.digest ? words.say("（在线）", " (live)") : ""
        return QueuePage.Choice(
          value: "\(revision.number)",
          name: words.say("第 \(revision.number) 稿", "revision \(revision.number)") + isLive,
          isChosen: revision.number == one.number)
      }
    }
    let page = ChangesPage(
      back: "/desk/articles/\(article.id)", headline: article.revision.manuscript.headline?.text ?? "",
      from: choices(older), to: choices(newer), difference: DifferenceHTML.text(difference, isStyled: false),
      isSame: difference.isEmpty)
    return try await visit.page(.changes, words.say("比较", "Changes"), in: .articles, page)
  }
}

/// What happened to an article, the newest first.
struct HistoryPage {
  let back: String
  let headline: String
  let rows: [Row]

  struct Row {
    let number: Int
    let when: String
    let who: String
    let what: String
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let story = try await StoryOfArticle(visit.desk)(try visit.articleID(), by: visit.session)
    let rows = story.history.reversed().map { link in
      Row(number: link.number, when: visit.time(link.at), who: words.name(link.actor), what: words.sentence(link.event))
    }
    let page = HistoryPage(
      back: "/desk/articles/\(story.article.id)", headline: story.article.revision.manuscript.headline?.text ?? "",
      rows: rows)
    return try await visit.page(.history, words.say("历史", "History"), in: .articles, page)
  }
}
