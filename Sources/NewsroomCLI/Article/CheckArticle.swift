import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct CheckArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tick items of the column's checklists 核对清单.",
    discussion: """
      A tick is for one text, by its digest: an edit voids it. With no item the lists are shown, and who has \
      ticked what.

      Examples:
        caibian article check 3f2a
        caibian article check 3f2a facts pictures
        caibian article check 3f2a facts --digest 7ccfc052
        caibian article check 3f2a facts --undo
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Argument(help: "The codes of what you have looked at.")
  var items: [String] = []

  @Flag(help: "Take the ticks back.")
  var undo = false

  @Option(help: "The digest of the text you have read, at least its first 8 digits; otherwise the current text.")
  var digest: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let before = try await room.article(id)
    var after = before
    if !items.isEmpty {
      let read = try await digest.asyncMap { try await room.digest($0, of: before) } ?? before.revision.digest
      after = try await room.act(
        .check(items: items, isUndone: undo, digest: read), on: before, request: named.request
      ).article
    }
    let lines = ChecklistLine.of(after, in: room)
    context.answer(ChecklistAnswer(id: after.id.description, digest: after.revision.digest.hex, checklist: lines)) {
      let words = context.words
      guard !lines.isEmpty else { return words.say("这个栏目没有清单。", "This column has no checklist.") }
      return ChecklistScreen(lines, room, context).text
    }
  }
}

/// `article check`.
struct ChecklistAnswer: Encodable {
  let id: String
  /// Of the text that the ticks are for.
  let digest: String
  let checklist: [ChecklistLine]
}

/// An item of a checklist, before which action it stands, and who has ticked it.
struct ChecklistLine: Encodable {
  let action: String
  let item: String
  let text: String
  let by: String?
  let at: String?

  /// Every item of the column's lists, as it stands on the article's text.
  static func of(_ article: Article, in room: Room) -> [ChecklistLine] {
    (room.settings.column(article.column)?.checklists ?? []).flatMap { list in
      list.items.map { item in
        let check = article.check(of: item.code)
        return ChecklistLine(
          action: list.action.rawValue, item: item.code, text: item.text, by: check?.person.text,
          at: check.map { TypedTime.json($0.at) })
      }
    }
  }
}

/// The checklists for people to read.
struct ChecklistScreen {
  private let lines: [ChecklistLine]
  private let room: Room
  private let context: Context

  init(_ lines: [ChecklistLine], _ room: Room, _ context: Context) {
    self.lines = lines
    self.room = room
    self.context = context
  }

  var text: String {
    let words = context.words
    var table = Table(
      words.say("代码", "code"), words.say("核对", "look at"), words.say("之前", "before"), words.say("谁", "who"),
      whole: [0])
    for line in lines {
      let action = Action(rawValue: line.action).map { words.name($0) } ?? line.action
      table.add(
        Table.Cell(line.item, line.by == nil ? .strong : .good), Table.Cell(line.text), Table.Cell(action),
        line.by.map { Table.Cell($0) } ?? Table.Cell(words.say("未核对", "not yet"), .warn))
    }
    return table.text(for: context.terminal)
  }
}
