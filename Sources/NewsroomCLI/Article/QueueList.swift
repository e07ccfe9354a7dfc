import ArgumentParser
import Editorial
import Newsroom

struct QueueList: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "What you can move on now, the longest waiting first 待办.",
    discussion: """
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
    let lines = try await Queue(room.desk)(for: room.session, limit: limit)
    context.answer(ArticlesAnswer(articles: lines.map { row($0, room) })) {
      guard !lines.isEmpty else { return words.say("没有等您处理的稿件。", "Nothing is waiting for you.") }
      var table = Table(
        words.say("编号", "id"), words.say("可做", "you can"), words.say("阶段", "stage"), words.say("标题", "headline"),
        words.say("栏目", "column"), words.say("等候自", "waiting since"), whole: [0, 1, 2, 5])
      for line in lines {
        let article = line.article
        table.add(
          Table.Cell(String(article.id.short), .strong),
          Table.Cell(words.list(line.actions.map { name($0, article, room, words) })),
          Table.Cell(words.name(article.stage), article.stage.meaning), Table.Cell(context.headline(of: article)),
          Table.Cell(article.column.description), Table.Cell(room.time(article.changed)))
      }
      return table.text(for: context.terminal)
    }
  }

  private func row(_ line: Queue.Line, _ room: Room) -> ArticlesAnswer.Row {
    var row = ArticlesAnswer.Row(line.article)
    row.actions = line.actions.map(\.rawValue)
    if line.actions.contains(.sign) {
      row.step = line.article.nextStep(in: room.settings.column(line.article.column))?.rawValue
    }
    return row
  }

  /// Signing says which step.
  private func name(_ action: Action, _ article: Article, _ room: Room, _ words: Words) -> String {
    guard action == .sign, let step = article.nextStep(in: room.settings.column(article.column)) else {
      return words.name(action)
    }
    return words.name(step)
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
