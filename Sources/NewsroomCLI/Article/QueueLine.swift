import Editorial
import Newsroom
import NewsroomFormats

/// An article that waits for somebody: what they can do, and what it still lacks for that.
struct QueueLine {
  let line: Queue.Line
  let room: Room
  let lacks: [Unmet]
  /// When it goes out by itself.
  let schedule: Schedule?
  /// Why it came back to its writer, by whom and when; of a draft that was sent in before.
  let sentBack: SentBack?

  struct SentBack: Encodable {
    let reason: String
    let by: String
    let at: String
  }

  init(_ line: Queue.Line, in room: Room) async throws {
    self.line = line
    self.room = room
    let id = line.row.article
    lacks =
      try await line.actions.first.asyncMap {
        try await Queue(room.desk).lacks($0, on: id, for: room.session)
      } ?? []
    switch line.row.stage {
    case .draft:
      let history = try await ReadArticle(room.desk).history(of: id, by: room.session)
      // What was sent in again, revived or published since came back for nothing of that.
      let last = history.last { $0.event.movesStage }
      if let last, case .sentBack(let reason) = last.event {
        sentBack = SentBack(reason: reason, by: last.actor.description, at: TypedTime.json(last.at))
      } else {
        sentBack = nil
      }
      schedule = nil
    case .editing, .review, .approved:
      schedule = try await ReadArticle(room.desk)(id, by: room.session).wantedSchedule
      sentBack = nil
    case .published, .withdrawn, .spiked: (schedule, sentBack) = (nil, nil)
    }
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
    row.scheduled = schedule.map { TypedTime.json($0.at) }
    row.sentBack = sentBack
    return row
  }

  /// What it owes; else why it came back, when it goes out, and what it lacks.
  func remark(_ context: Context) -> Table.Cell {
    let words = context.words
    if let debt = line.debts.first {
      let isLate = debt.isOverdue(at: room.desk.clock.now)
      let due = room.time(debt.due, in: context)
      return Table.Cell(words.owed(debt, by: due, isLate: isLate), isLate ? .bad : .warn)
    }
    let parts = [
      sentBack.map { words.say("退改：\($0.reason)", "sent back: \($0.reason)") },
      schedule.map { schedule in
        let time = room.time(schedule.at, in: context)
        return words.say("定时 \(time)", "scheduled \(time)")
      }, lacks.isEmpty ? nil : words.list(lacks.map { words.lack($0) }),
    ]
    return Table.Cell(parts.compactMap { $0 }.joined(separator: words.say("；", "; ")), .warn)
  }
}

extension Queue.Line {
  /// Signing says which step.
  func names(_ words: Words) -> [String] {
    actions.map { action in
      action == .sign ? row.step.map { words.name($0) } ?? words.name(action) : words.name(action)
    }
  }
}

extension ArticleEvent {
  /// Whether it brings an article into another stage, as far as a draft's history has such.
  fileprivate var movesStage: Bool {
    switch self {
    case .submitted, .sentBack, .spiked, .revived: true
    default: false
    }
  }
}

/// A queue for people to read: one row for each article, whatever the width.
struct QueueScreen {
  private let lines: [QueueLine]
  private let isOfSeveral: Bool
  private let context: Context

  init(_ lines: [QueueLine], isOfSeveral: Bool, _ context: Context) {
    self.lines = lines
    self.isOfSeveral = isOfSeveral
    self.context = context
  }

  var text: String {
    let words = context.words
    var table = Table(
      words.say("编号", "id"), words.say("可做", "you can"), words.say("标题", "headline"), words.say("备注", "note"),
      words.say("栏目", "column"), words.say("截稿", "due"), words.say("等候", "waiting"), words.say("受派", "assigned to"),
      whole: [0, 1, 5, 6], title: 2, paths: [4], wide: [7])
    for line in lines {
      let row = line.line.row
      let now = line.room.desk.clock.now
      // Whoever works in one newsroom is not told which.
      let place = isOfSeveral ? "\(line.room.newsroom) \(row.column)" : row.column.description
      let waiting = context.terminal.width == nil ? line.room.time(row.since) : words.age(from: row.since, to: now)
      table.add(
        Table.Cell(String(row.article.short), .strong), Table.Cell(words.list(line.line.names(words))),
        Table.Cell(words.headline(of: row)), line.remark(context), Table.Cell(place),
        Table.Cell(row.due.map { line.room.time($0, in: context) } ?? "", row.isOverdue(at: now) ? .bad : nil),
        Table.Cell(waiting), Table.Cell(row.assignee.map { words.name($0) } ?? ""))
    }
    return table.text(for: context.terminal)
  }
}

extension Context {
  /// One line where somebody sits who has not read what they were told.
  func hintAtInbox(in room: Room) async throws {
    let unread = try await Inbox(room.desk)(of: room.session, isUnread: true, limit: 100).lines.count
    guard unread > 0 else { return }
    let count = unread == 100 ? "100+" : "\(unread)"
    note("收件箱有 \(count) 条未读：caibian inbox --unread", "\(count) unread in your inbox: caibian inbox --unread")
  }
}
