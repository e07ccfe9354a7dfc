import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom

/// What the visitor can move on now, the oldest due first.
struct QueuePage {
  let rows: [Row]
  let isEmpty: Bool
  let counts: String
  let kinds: [Choice]
  let columns: [Choice]
  let showsDrafts: Bool
  let next: String?

  struct Choice {
    let value: String
    let name: String
    let isChosen: Bool
  }

  struct Row {
    let link: String
    let headline: String
    let marks: [String]
    let actions: String
    let column: String
    let due: String?
    let isLate: Bool
    let waiting: String
    let assignee: String?
    let remark: String?
  }

  private static let length = 50
  private static let kinds: [Action] = [.submit, .pass, .sign, .publish, .countersign, .reinstate]

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    var view = QueueView()
    view.putsOwnFirst = true
    view.hasDraftsOfOthers = visit.query.has("drafts")
    view.action = visit.query["kind"].flatMap(Action.init).flatMap { kinds.contains($0) ? $0 : nil }
    view.column =
      visit.query["column"].flatMap { typed in visit.settings.columns.first { $0.path.description == typed } }?.path
    let page = try await Queue(visit.desk, showing: view)(
      for: visit.session, after: visit.query["after"].flatMap(QueuePlace.init(link:)), limit: length)
    let now = visit.now
    let rows = page.lines.map { line in Row(line, visit, at: now) }
    var next = visit.query.without(["after"])
    page.next.map { next.add("after", $0.link) }
    let content = QueuePage(
      rows: rows, isEmpty: rows.isEmpty, counts: words.counts(of: page),
      kinds: kinds.map { Choice(value: $0.rawValue, name: words.name($0), isChosen: $0 == view.action) },
      columns: visit.settings.columns.map {
        Choice(value: $0.path.description, name: $0.path.description, isChosen: $0.path == view.column)
      },
      showsDrafts: view.hasDraftsOfOthers, next: page.next == nil ? nil : "/desk?" + next.encoded)
    return try await visit.page(.queue, words.say("待办", "Queue"), in: .queue, content)
  }
}

extension QueuePage.Row {
  init(_ line: Queue.Line, _ visit: Visit, at now: Instant) {
    let row = line.row
    let words = visit.words
    link = "/desk/articles/\(row.article)"
    headline = row.headline ?? words.say("（无标题）", "(no headline)")
    marks =
      (row.isHeld ? [words.say("压稿", "hold")] : []) + (row.isCorrection ? [words.say("更正", "correction")] : [])
      + (row.isLive && !row.isCorrection ? [words.say("在线", "live")] : [])
    let names = line.actions.map { action in
      action == .sign ? row.step.map { words.name($0) } ?? words.name(action) : words.name(action)
    }
    actions = words.list(names)
    column = row.column.description
    due = row.due.map { visit.brief($0) }
    isLate = row.due.map { $0 < now } ?? false
    waiting = words.age(from: row.since, to: now)
    assignee = row.assignee.map { words.name($0) }
    remark = line.debts.first.map { debt in
      let isLate = debt.isOverdue(at: now)
      return words.owed(debt, by: visit.brief(debt.due), isLate: isLate)
    }
  }
}

extension QueuePlace {
  /// As it stands in an address: the microseconds when it is due and since when it waits, and the article.
  var link: String { "\(due.map { "\($0.microseconds)" } ?? "never").\(since.microseconds).\(article)" }

  init?(link: String) {
    let parts = link.split(separator: ".")
    guard parts.count == 3, let since = Int64(parts[1]), let uuid = UUID(uuidString: String(parts[2])) else {
      return nil
    }
    let due = Int64(parts[0])
    guard due != nil || parts[0] == "never" else { return nil }
    self.init(due: due.map(Instant.init(microseconds:)), since: Instant(microseconds: since), article: ArticleID(uuid))
  }
}

extension Words {
  /// How much of each kind is on the page: `5：签发 3、送审 2`.
  func counts(of page: Queue.Page) -> String {
    var kinds: [(name: String, count: Int)] = []
    for line in page.lines {
      let kind = line.debts.isEmpty ? line.actions.first.map { name($0) } ?? "" : say("欠补签", "countersignatures owed")
      if let place = kinds.firstIndex(where: { $0.name == kind }) {
        kinds[place].count += 1
      } else {
        kinds.append((kind, 1))
      }
    }
    let all = "\(page.lines.count)" + (page.next == nil ? "" : "+")
    return all + say("：", ": ") + list(kinds.map { "\($0.name) \($0.count)" })
  }

  /// What an emergency publication owes, and by when.
  func owed(_ debt: Debt, by deadline: String, isLate: Bool) -> String {
    let steps = list(debt.waived.map { name($0) })
    return isLate
      ? say("欠补签（\(steps)），已过期 \(deadline)", "owes a signature (\(steps)), overdue since \(deadline)")
      : say("欠补签（\(steps)），限 \(deadline)", "owes a signature (\(steps)) by \(deadline)")
  }
}
