import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct RightsTasks: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks", abstract: "Live and queued articles that have lost what they rest on 待办.",
    discussion: """
      A lapse, a used-up count, a frozen or removed source open one task for every article that rests on it: in the same \
      commit as the change, or by the clock of caibian dispatch. A task ends when the basis is there again, when the \
      article is withdrawn or spiked, or when somebody settles it.

      Examples:
        caibian rights tasks
        caibian rights tasks --ended
        caibian rights tasks --by-cause
        caibian rights settle 5d1c --reason "已取得作者书面同意，见卷宗 12"
      """)

  @Flag(help: "Those that have ended, the last first, with how and by whom.")
  var ended = false

  @Flag(help: "One line for all that have the same cause: an agreement, a unit, a photographer.")
  var byCause = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let lines = try await SettleTasks(room.desk).list(ended: ended, by: room.session)
    let words = context.words
    let now = room.desk.clock.now
    if byCause {
      let groups = CauseGroup.of(lines)
      return context.answer(CausesAnswer(causes: groups.map { CauseAnswer($0, now) })) {
        groups.isEmpty
          ? words.say("没有待办。", "There is nothing to do.") : causes(groups, now, words).text(for: context.terminal)
      }
    }
    context.answer(TasksAnswer(tasks: lines.map { TaskAnswer($0, words, now) })) {
      guard !lines.isEmpty else { return words.say("没有待办。", "There is nothing to do.") }
      var table = Table(
        words.say("编号", "task"), words.say("历时", "age"), words.say("起因", "cause"), words.say("稿件", "article"),
        words.say("状态", "state"), ended ? words.say("结果", "end") : words.say("缺失", "lost"),
        words.say("标题", "headline"), whole: [0, 3], title: 6)
      for line in lines {
        let task = line.task
        table.add(
          Table.Cell(String(task.id.short)), Table.Cell(words.age(from: task.opened, to: task.end?.at ?? now)),
          Table.Cell(words.name(task.cause)), Table.Cell(String(task.article.short)),
          Table.Cell(words.state(line.row), !line.row.isLive ? nil : .warn),
          Table.Cell(task.end.map { words.sentence($0) } ?? task.lost.map(\.rule.rawValue).joined(separator: " ")),
          Table.Cell(line.row.headline ?? ""))
      }
      return table.text(for: context.terminal)
    }
  }
}

extension RightsTasks {
  private func causes(_ groups: [CauseGroup], _ now: Instant, _ words: Words) -> Table {
    var table = Table(
      words.say("起因", "cause"), words.say("在线", "live"), words.say("待发", "queued"), words.say("历时", "age"),
      words.say("缺失", "lost"), words.say("稿件", "articles"), whole: [1, 2])
    for group in groups {
      let live = group.lines.count { $0.row.isLive }
      table.add(
        Table.Cell(words.name(group.cause)), Table.Cell("\(live)", live > 0 ? .warn : nil),
        Table.Cell("\(group.lines.count - live)"), Table.Cell(words.age(from: group.oldest, to: now)),
        Table.Cell(group.lost.joined(separator: " ")),
        Table.Cell(group.lines.prefix(3).map { String($0.task.article.short) }.joined(separator: " ")))
    }
    return table
  }
}

/// The tasks that have one cause, so that they can be seen to together.
struct CauseGroup {
  let cause: RightsCause
  let lines: [SettleTasks.Line]
  /// When the first of them was opened.
  let oldest: Instant
  /// The rules that are not kept, each once.
  let lost: [String]

  /// In the order in which the causes came up.
  static func of(_ lines: [SettleTasks.Line]) -> [CauseGroup] {
    var order: [RightsCause] = []
    for line in lines where !order.contains(line.task.cause) { order.append(line.task.cause) }
    let byCause = Dictionary(grouping: lines, by: \.task.cause)
    return order.compactMap { cause in
      guard let lines = byCause[cause], let first = lines.first else { return nil }
      return CauseGroup(
        cause: cause, lines: lines, oldest: lines.map(\.task.opened).min() ?? first.task.opened,
        lost: Set(lines.flatMap { $0.task.lost.map(\.rule) }).sorted().map(\.rawValue))
    }
  }
}

struct CausesAnswer: Encodable {
  let causes: [CauseAnswer]
}

struct CauseAnswer: Encodable {
  let kind: String
  let name: String
  let live: Int
  let queued: Int
  let ageSeconds: Int64
  let lost: [String]
  let articles: [String]

  init(_ group: CauseGroup, _ now: Instant) {
    kind = group.cause.kind.rawValue
    name = group.cause.name
    live = group.lines.count { $0.row.isLive }
    queued = group.lines.count - live
    ageSeconds = (now.microseconds - group.oldest.microseconds) / 1_000_000
    lost = group.lost
    articles = group.lines.map(\.task.article.description)
  }
}

struct SettleTask: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Say that a task is seen to, and how 办结.",
    discussion: """
      Settling changes no answer: what is denied stays denied. For licensing staff and the chief editor.

      Example:
        caibian rights settle 5d1c --reason "稿件已到期下线，伙伴已知会"
      """)

  @Argument(help: "The task's id, or its first digits.")
  var id: String

  @Option(help: "What was done about it.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let line = try await SettleTasks(room.desk)(id, reason: reason, by: room.session)
    context.answer(TaskAnswer(line, context.words, room.desk.clock.now)) {
      context.words.say("已办结：\(line.task.id.short) ", "Settled: \(line.task.id.short) ")
        + context.words.name(line.task.cause) + "  " + (line.row.headline ?? "")
    }
  }
}

struct TasksAnswer: Encodable {
  let tasks: [TaskAnswer]
}

/// A task with its article as it stands.
struct TaskAnswer: Encodable {
  struct CauseAnswer: Encodable {
    let kind: String
    let name: String
  }
  struct LossAnswer: Encodable {
    let rule: String
    let fact: String
    let message: String
  }
  struct EndAnswer: Encodable {
    let how: String
    let by: String
    let at: String
    let reason: String?
  }

  let id: String
  let article: String
  let headline: String?
  let live: Bool
  let cause: CauseAnswer
  let opened: String
  let openedBy: String
  let ageSeconds: Int64
  let lost: [LossAnswer]
  let end: EndAnswer?

  init(_ line: SettleTasks.Line, _ words: Words, _ now: Instant) {
    let task = line.task
    id = task.id.description
    article = task.article.description
    headline = line.row.headline
    live = line.row.isLive
    cause = CauseAnswer(kind: task.cause.kind.rawValue, name: task.cause.name)
    opened = TypedTime.json(task.opened)
    openedBy = task.openedBy.description
    ageSeconds = ((task.end?.at ?? now).microseconds - task.opened.microseconds) / 1_000_000
    lost = task.lost.map {
      LossAnswer(rule: $0.rule.rawValue, fact: $0.fact.rawValue, message: words.sentence($0))
    }
    end = task.end.map {
      EndAnswer(how: $0.how.rawValue, by: $0.by.description, at: TypedTime.json($0.at), reason: $0.reason)
    }
  }
}

extension Words {
  func state(_ article: ArticleRow) -> String {
    if article.stage == .withdrawn || article.stage == .spiked { return name(article.stage) }
    return !article.isLive ? say("待发", "queued") : say("在线", "live")
  }

  func tasks(opened: Int, ended: Int) -> String {
    say(
      "新增待办 \(opened) 项，了结 \(ended) 项（rights tasks）。",
      "\(counted(opened, "task")) opened, \(ended) ended (rights tasks).")
  }
}

extension Context {
  /// How far a judgement of many articles is: one line that counts up on a terminal, else a line now and then.
  func tellJudged(_ judged: Int, of all: Int) {
    guard all >= 1_000 else { return }
    let text = words.say("已复核 \(judged)/\(all) 篇", "judged \(judged) of \(words.counted(all, "article"))")
    if terminal.isTerminal {
      surroundings.errors.write("\r\(text)" + (judged == all ? "\n" : ""))
    } else if judged % 1_000 == 0 || judged == all {
      surroundings.errors.write(text + "\n")
    }
  }
}
