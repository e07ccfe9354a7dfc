import Editorial
import Testing

@Suite("What the clock tells of")
struct ReminderTests {
  private let editor: Person
  private let reporter: Person

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    reporter = try Sample.person("reporter", .reporter)
  }

  /// What becomes of reminders by one step, as text: when each is to be told, in seconds from the start.
  private func changes(
    _ command: ArticleCommand, by person: Person?, on walk: inout Walk, naming assignee: Person? = nil
  ) throws -> [String] {
    let before = walk.article
    try walk.take(command, by: person, naming: assignee)
    return walk.article.reminders(after: before).map { change in
      switch change {
      case .stands(let reminder):
        "\(reminder.kind) #\(reminder.number) \((reminder.at.microseconds - Sample.start.microseconds) / 1_000_000)"
      case .falls(_, let kind): "\(kind) falls"
      case .told(let reminder): "\(reminder.kind) told"
      }
    }
  }

  private func deadline(_ hours: Int64) -> ArticleCommand {
    .setDeadline(Deadline(at: Sample.start.advanced(bySeconds: hours * 3_600), zone: "Asia/Shanghai"))
  }

  /// Whom a reminder tells at `hours` after the start; `nil` if it tells nobody.
  private func told(_ kind: Reminder.Kind, of article: Article, at hours: Double) -> [String]? {
    let reminder = Reminder(article: article.id, kind: kind, number: article.version, at: Sample.start)
    let time = Instant(microseconds: Sample.start.microseconds + Int64(hours * 3_600_000_000))
    return article.announcement(of: reminder, at: time)?.tellings.map { telling in
      switch telling.audience {
      case .person(let id): "\(telling.kind) \(id)"
      case .watchers: "\(telling.kind) watchers"
      case .holders: "holders"
      }
    }
  }

  @Test("A deadline is told of two hours before and when it has passed; one that is set anew is a new matter")
  func anew() throws {
    var walk = try Walk()
    #expect(
      try changes(deadline(10), by: editor, on: &walk) == ["deadlineNear #2 28800", "deadlinePassed #2 36000"])
    // Nothing about the deadline: nothing about reminders.
    #expect(try changes(.submit, by: editor, on: &walk).isEmpty)
    #expect(try changes(deadline(10), by: editor, on: &walk).isEmpty)
    // One that is nearer than two hours is told of at once.
    #expect(try changes(deadline(1), by: editor, on: &walk) == ["deadlineNear #4 -3600", "deadlinePassed #4 3600"])
    #expect(
      try changes(.setDeadline(nil), by: editor, on: &walk) == ["deadlineNear falls", "deadlinePassed falls"])
    #expect(try changes(deadline(1), by: editor, on: &walk).count == 2)
  }

  @Test("A story that is out or spiked is due no more; revived, it is again")
  func over() throws {
    var walk = try Walk()
    try walk.take(deadline(10), by: editor)
    let falls = ["deadlineNear falls", "deadlinePassed falls"]
    #expect(try changes(.spike(reason: "不用"), by: editor, on: &walk) == falls)
    #expect(told(.deadlinePassed, of: walk.article, at: 11) == nil)
    #expect(
      try changes(.revive(reason: "又用"), by: editor, on: &walk) == [
        "deadlineNear #4 28800", "deadlinePassed #4 36000",
      ])
    try walk.approve()
    #expect(told(.deadlinePassed, of: walk.article, at: 11) != nil)
    let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html")
    #expect(try changes(publish, by: editor, on: &walk) == falls)
    #expect(told(.deadlinePassed, of: walk.article, at: 11) == nil)
  }

  @Test("What is live is told of a day before it leaves, until it is gone or the plan is taken back")
  func leaving() throws {
    var walk = try Walk()
    try walk.publish()
    let at = Sample.start.advanced(bySeconds: 48 * 3_600)
    let plan = ArticleCommand.planWithdrawal(at: at, zone: "Asia/Shanghai", reason: "活动已结束")
    let planned = try changes(plan, by: editor, on: &walk)
    #expect(planned == ["leavingNear #\(walk.article.version) 86400"])
    #expect(
      told(.leavingNear, of: walk.article, at: 24) == [
        "leavingNear reporter", "leavingNear editor", "leavingNear watchers",
      ])
    #expect(told(.leavingNear, of: walk.article, at: 48) == nil)
    let never = ArticleCommand.planWithdrawal(at: nil, zone: "Asia/Shanghai", reason: "已续约")
    #expect(try changes(never, by: editor, on: &walk) == ["leavingNear falls"])
    try walk.take(plan, by: editor)
    walk.now = at
    #expect(try changes(.withdrawOnTime, by: nil, on: &walk) == ["leavingNear falls"])
  }

  @Test("Whoever has it is told, else its author; its responsible editor; and whoever watches it")
  func people() throws {
    var walk = try Walk()
    try walk.take(deadline(10), by: editor)
    #expect(told(.deadlineNear, of: walk.article, at: 8) == ["deadlineNear reporter", "deadlineNear watchers"])
    let colleague = try Sample.person("colleague", .reporter)
    try walk.take(.assign(to: colleague.id, note: nil), by: editor, naming: colleague)
    #expect(told(.deadlineNear, of: walk.article, at: 8) == ["deadlineNear colleague", "deadlineNear watchers"])
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    #expect(
      told(.deadlinePassed, of: walk.article, at: 10) == [
        "deadlinePassed colleague", "deadlinePassed editor", "deadlinePassed watchers",
      ])
    // Whoever is both is named once.
    try walk.take(.assign(to: editor.id, note: nil), by: Sample.person("c", .chiefEditor), naming: editor)
    #expect(told(.deadlinePassed, of: walk.article, at: 10) == ["deadlinePassed editor", "deadlinePassed watchers"])
  }

  @Test("That a deadline was near is no news once it has passed; that it passed is not told before")
  func late() throws {
    var walk = try Walk()
    try walk.take(deadline(10), by: editor)
    #expect(told(.deadlineNear, of: walk.article, at: 9.99) != nil)
    #expect(told(.deadlineNear, of: walk.article, at: 10) == nil)
    #expect(told(.deadlinePassed, of: walk.article, at: 9.99) == nil)
    #expect(told(.deadlinePassed, of: walk.article, at: 10) != nil)
    #expect(told(.leavingNear, of: walk.article, at: 10) == nil)
  }

  @Test("A fix sets a revision's deadline aside with it; what comes back is due again")
  func aside() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(deadline(10), by: editor)
    let falls = ["deadlineNear falls", "deadlinePassed falls"]
    #expect(try changes(.fix(what: "电话", why: "误记", note: "更正。"), by: editor, on: &walk) == falls)
    let back = try changes(.abandon(reason: "不改"), by: editor, on: &walk)
    #expect(back.map { $0.hasSuffix(" 28800") || $0.hasSuffix(" 36000") } == [true, true])
  }
}
