import Editorial
import Newsroom

/// What a shift takes over, for people to read.
struct ShiftScreen {
  private let handOver: HandOverShift.HandOver
  private let room: Room
  private let context: Context

  init(_ handOver: HandOverShift.HandOver, _ room: Room, _ context: Context) {
    self.handOver = handOver
    self.room = room
    self.context = context
  }

  private var words: Words { context.words }
  private var style: Style { context.style }

  var text: String {
    let since = room.time(handOver.since)
    return [
      notes,
      list(words.say("自 \(since) 改动", "changed since \(since)"), handOver.changed) { room.time($0.row.changed) },
      list(words.say("压稿", "on hold"), handOver.held) { $0.hold ?? "" },
      list(words.say("定时", "scheduled"), handOver.scheduled) { $0.scheduled.map(room.time) ?? "" },
      list(words.say("待补签", "owed"), handOver.debts) { $0.signatureDue.map(room.time) ?? "" },
    ].compactMap { $0 }.joined(separator: "\n\n")
  }

  private var notes: String {
    guard !handOver.notes.isEmpty else { return words.say("没有交接班说明。", "No shift has left a note.") }
    return handOver.notes.map { row in
      let note = row.note
      let head =
        "\(style.strong(note.author.text))  \(words.name(note.column))  "
        + style.faint("\(room.time(note.at)) → \(room.time(note.until))")
      let articles = note.articles.isEmpty ? [] : ["  " + words.list(note.articles.map { String($0.short) })]
      let seen =
        row.seen.isEmpty
        ? words.say("还没有人看过", "nobody has seen it yet")
        : words.say("看过：", "seen by ") + words.list(row.seen.map(\.person.text))
      let said = Wrapping.wrap(note.text, for: context.terminal).split(separator: "\n").map { "  \($0)" }
      return ([head] + said + articles + ["  " + style.faint(seen)]).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func list(_ title: String, _ lines: [HandOverShift.Line], _ remark: (HandOverShift.Line) -> String) -> String?
  {
    guard !lines.isEmpty else { return nil }
    var table = Table(
      words.say("编号", "id"), words.say("阶段", "stage"), title, words.say("标题", "headline"),
      words.say("栏目", "column"), whole: [0, 1, 2], title: 3, paths: [4])
    for line in lines {
      let article = line.row
      table.add(
        Table.Cell(String(article.article.short), .strong),
        Table.Cell(words.name(article.stage), article.stage.meaning),
        Table.Cell(remark(line)), Table.Cell(context.headline(of: article)), Table.Cell(article.column.description))
    }
    return table.text(for: context.terminal)
  }
}
