import ArgumentParser
import Editorial
import Newsroom

struct QueueList: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "What you can move on now, the longest waiting first 待办.",
    discussion: """
      What was published in an emergency and still owes a second signature stands first, for everybody.

      Examples:
        caibian article queue
        caibian article queue --json | jq -r '.articles[].id'
      """)

  @Option(help: "At most so many.")
  var limit = 100

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let words = context.words
    var lines: [QueueLine] = []
    for line in try await Queue(room.desk)(for: room.session, limit: limit) {
      lines.append(try await QueueLine(line, in: room))
    }
    context.answer(ArticlesAnswer(articles: lines.map(\.row))) {
      guard !lines.isEmpty else { return words.say("没有等您处理的稿件。", "Nothing is waiting for you.") }
      var table = Table(
        words.say("编号", "id"), words.say("可做", "you can"), words.say("还缺", "lacks"), words.say("标题", "headline"),
        words.say("栏目", "column"), words.say("等候自", "waiting since"), whole: [0, 1, 2, 5])
      for line in lines {
        let article = line.article
        let debt = article.debts.first
        let isLate = debt?.isOverdue(at: room.desk.clock.now) == true
        table.add(
          Table.Cell(String(article.id.short), .strong), Table.Cell(words.list(line.names(words))),
          debt.map { Table.Cell(words.owed($0, by: room.time($0.due), isLate: isLate), isLate ? .bad : .warn) }
            ?? Table.Cell(words.list(line.lacks.map { words.lack($0) }), .warn),
          Table.Cell(context.headline(of: article)),
          Table.Cell(article.column.description), Table.Cell(room.time(article.changed)))
      }
      return table.text(for: context.terminal)
    }
  }
}

/// An article that waits for somebody: what they can do, and what it still lacks for that.
struct QueueLine {
  let article: Article
  let actions: [Action]
  /// The step that signing would sign.
  let step: SignOffStep?
  let lacks: [Unmet]

  init(_ line: Queue.Line, in room: Room) async throws {
    article = line.article
    actions = line.actions
    let column = room.settings.column(article.column)
    step = actions.contains(.sign) ? article.nextStep(in: column) : nil
    // Rights are judged where they count, before publishing; the book is not read for nothing.
    let book = actions.contains(.publish) ? try await ReadArticle(room.desk).book(for: article) : nil
    let facts = Facts(person: room.session.person, column: column, rights: book)
    let now = room.desk.clock.now
    let article = article
    lacks =
      actions.first.map { action in
        article.obstacles(
          to: .probe(action, article, person: room.session.person, now), knowing: facts, at: now)
      } ?? []
  }

  var row: ArticlesAnswer.Row {
    var row = ArticlesAnswer.Row(article)
    row.actions = actions.map(\.rawValue)
    row.step = step?.rawValue
    row.lacks = lacks.map(\.code)
    if !article.debts.isEmpty { row.debts = article.debts.map(DebtAnswer.init) }
    return row
  }

  /// Signing says which step.
  func names(_ words: Words) -> [String] {
    actions.map { action in action == .sign ? step.map { words.name($0) } ?? words.name(action) : words.name(action) }
  }
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
    case .responsibleEditor: say("责任编辑", "responsible editor")
    case .proof(let findings): say("校对 \(findings.count) 处", "proof (\(findings.count))")
    case .clearedRights(let decision): say("版权\(name(decision.outcome))", "rights: \(name(decision.outcome))")
    default: unmet.code
    }
  }
}

extension Context {
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
