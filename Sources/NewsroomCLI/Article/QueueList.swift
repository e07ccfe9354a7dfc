import ArgumentParser
import Editorial
import Foundation
import Newsroom

struct QueueList: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "What you can move on now, the oldest due first 待办.",
    discussion: """
      What was published in an emergency and still owes a second signature stands first, for everybody.
      What nothing says when it is due stands last, the longest waiting first. Who is logged in to several \
      newsrooms sees what waits in each, unless --here.

      Examples:
        caibian article queue
        caibian article queue --json | jq -r '.articles[].id'
        caibian article queue --after never.1782864000123456.3f2a5b01-0000-4000-8000-000000000000
      """)

  @Option(help: "At most so many.")
  var limit = 50

  @Option(help: ArgumentHelp("Go on from here: the next of the page before.", valueName: "place"))
  var after: TypedPlace?

  @Flag(help: "Only of the newsroom that you act in.")
  var here = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let rooms = here ? [try await context.room()] : try await context.rooms()
    let words = context.words
    let now = rooms[0].desk.clock.now
    let page = try await Queue(rooms[0].desk)(for: rooms.map(\.session), after: after?.place, limit: limit)
    var lines: [QueueLine] = []
    for line in page.lines {
      guard let room = rooms.first(where: { $0.newsroom == line.newsroom }) else { continue }
      lines.append(try await QueueLine(line, in: room))
    }
    context.answer(ArticlesAnswer(articles: lines.map { $0.answer(at: now) }, next: page.next.map(TypedPlace.text))) {
      guard !lines.isEmpty else { return words.say("没有等您处理的稿件。", "Nothing is waiting for you.") }
      var table = Table(
        words.say("编号", "id"), words.say("可做", "you can"), words.say("还缺", "lacks"), words.say("标题", "headline"),
        words.say("栏目", "column"), words.say("受派", "assigned to"), words.say("截稿", "due"),
        words.say("等候自", "waiting since"), whole: [0, 1, 2, 6, 7])
      for line in lines {
        let row = line.line.row
        let room = line.room
        // Whoever works in one newsroom is not told which.
        let place = rooms.count > 1 ? "\(room.newsroom) \(row.column)" : row.column.description
        table.add(
          Table.Cell(String(row.article.short), .strong), Table.Cell(words.list(line.names(words))),
          line.remark(words), Table.Cell(words.headline(of: row)), Table.Cell(place),
          Table.Cell(row.assignee?.text ?? ""),
          Table.Cell(row.due.map { room.time($0) } ?? "", row.isOverdue(at: now) ? .bad : nil),
          Table.Cell(room.time(row.since)))
      }
      let more = page.next.map {
        words.say("还有更多：", "there is more: ") + "caibian article queue\(here ? " --here" : "") --after "
          + TypedPlace.text($0)
      }
      let elsewhere = lines.first { $0.room.newsroom != rooms[0].newsroom }.map { line in
        let newsroom = line.room.newsroom.text
        return words.say("办理 \(newsroom) 的稿件，先 ", "for what is of \(newsroom), first: ") + "caibian switch \(newsroom)"
      }
      return ([table.text(for: context.terminal)] + [elsewhere, more].compactMap { $0.map(context.style.faint) })
        .joined(separator: "\n")
    }
  }
}

/// A place in a queue, as scripts and people hand it on: the microseconds when it is due and since when it
/// waits, and the article.
struct TypedPlace: ExpressibleByArgument {
  let place: QueuePlace

  init?(argument: String) {
    let parts = argument.split(separator: ".")
    guard parts.count == 3, let since = Int64(parts[1]), let uuid = UUID(uuidString: String(parts[2])) else {
      return nil
    }
    let due = Int64(parts[0])
    guard due != nil || parts[0] == "never" else { return nil }
    place = QueuePlace(
      due: due.map(Instant.init(microseconds:)), since: Instant(microseconds: since), article: ArticleID(uuid))
  }

  static func text(_ place: QueuePlace) -> String {
    "\(place.due.map { "\($0.microseconds)" } ?? "never").\(place.since.microseconds).\(place.article)"
  }
}

/// An article that waits for somebody: what they can do, and what it still lacks for that.
struct QueueLine {
  let line: Queue.Line
  let room: Room
  let lacks: [Unmet]

  init(_ line: Queue.Line, in room: Room) async throws {
    self.line = line
    self.room = room
    guard let action = line.actions.first else {
      lacks = []
      return
    }
    lacks = try await Queue(room.desk).lacks(action, on: line.row.article, for: room.session)
  }

  func answer(at now: Instant) -> ArticlesAnswer.Row {
    var row = ArticlesAnswer.Row(line.row)
    row.newsroom = line.newsroom.text
    row.actions = line.actions.map(\.rawValue)
    row.step = line.row.step?.rawValue
    row.lacks = lacks.map(\.code)
    row.since = TypedTime.json(line.row.since)
    if let due = line.row.due {
      row.due = TypedTime.json(due)
      row.overdue = line.row.isOverdue(at: now)
    }
    if !line.debts.isEmpty { row.debts = line.debts.map(DebtAnswer.init) }
    return row
  }

  /// Signing says which step.
  func names(_ words: Words) -> [String] {
    line.actions.map { action in
      action == .sign ? line.row.step.map { words.name($0) } ?? words.name(action) : words.name(action)
    }
  }

  /// What it owes, or what it lacks.
  func remark(_ words: Words) -> Table.Cell {
    guard let debt = line.debts.first else { return Table.Cell(words.list(lacks.map { words.lack($0) }), .warn) }
    let isLate = debt.isOverdue(at: room.desk.clock.now)
    return Table.Cell(words.owed(debt, by: room.time(debt.due), isLate: isLate), isLate ? .bad : .warn)
  }
}

extension QueueRow {
  func isOverdue(at now: Instant) -> Bool { due.map { $0 < now } ?? false }
}

extension Words {
  /// What an emergency publication owes, and by when.
  func owed(_ debt: Debt, by deadline: String, isLate: Bool) -> String {
    let steps = list(debt.waived.map { name($0) })
    return isLate
      ? say("欠补签（\(steps)），已过期 \(deadline)", "owes a signature (\(steps)), overdue since \(deadline)")
      : say("欠补签（\(steps)），限 \(deadline)", "owes a signature (\(steps)) by \(deadline)")
  }

  /// In a word, what an article lacks; `why` has the sentence.
  func lack(_ unmet: Unmet) -> String {
    switch unmet {
    case .headline: say("标题", "headline")
    case .body: say("正文", "body")
    case .captions: say("图说", "captions")
    case .responsibleEditor: say("责任编辑", "responsible editor")
    case .proof(let findings): say("校对 \(findings.count) 处", "proof (\(findings.count))")
    case .openComments(let numbers, _): say("批注 \(numbers.count) 条", "comments (\(numbers.count))")
    case .unticked(let item, _): say("核对 \(item.code)", "check \(item.code)")
    case .currentLive: say("合并在线稿", "merge with the live text")
    case .clearedRights(let decision): say("版权\(name(decision.outcome))", "rights: \(name(decision.outcome))")
    default: unmet.code
    }
  }
}

extension Words {
  /// The headline for a table, with what stops the article or what is live beside it.
  func headline(of row: QueueRow) -> String {
    var text = row.headline ?? say("（无标题）", "(no headline)")
    if row.isHeld { text = say("【压稿】", "[hold] ") + text }
    if row.isCorrection { text = say("【更正】", "[correction] ") + text }
    return text
  }
}

extension Context {
  /// The headline for a table, with what stops the article or what is live beside it.
  func headline(of row: ArticleRow) -> String {
    var text = row.headline ?? words.say("（无标题）", "(no headline)")
    if row.isHeld { text = words.say("【压稿】", "[hold] ") + text }
    if row.isCorrection { text = words.say("【更正】", "[correction] ") + text }
    return text
  }

  /// The headline for a table, with what stops the article or what is live beside it.
  func headline(of article: Article) -> String {
    var text = article.revision.manuscript.headline?.text ?? words.say("（无标题）", "(no headline)")
    if article.hold != nil { text = words.say("【压稿】", "[hold] ") + text }
    if article.correction != nil { text = words.say("【更正】", "[correction] ") + text }
    return text
  }
}

extension Stage {
  /// The colour of a stage in a table.
  var meaning: Style.Meaning? {
    switch self {
    case .draft, .editing, .review: nil
    case .approved, .published: .good
    case .withdrawn: .bad
    case .spiked: .faint
    }
  }
}
