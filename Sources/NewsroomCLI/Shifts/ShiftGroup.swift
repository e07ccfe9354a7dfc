import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ShiftGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shift", abstract: "Hand over between shifts 交接班.",
    discussion: """
      Examples:
        caibian shift note "台风稿等气象局回电，未回不发" --column 梧桐 --article 3f2a
        caibian shift notes
      """,
    subcommands: [LeaveShiftNote.self, ShowShiftNotes.self])
}

struct LeaveShiftNote: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Leave a note for the next shift 留交接说明.",
    discussion: """
      It is in force for 24 hours, or until --until, for the column and everything below it; without \
      --column for the whole newsroom. Who has seen it is recorded.

      Examples:
        caibian shift note "台风稿等气象局回电，未回不发" --column 梧桐 --article 3f2a
        caibian shift note 总编辑今晚在外，签发找值班编委 --until "2026-07-02 08:00"
      """)

  @Argument(help: "What the next shift must know.")
  var text: String

  @Option(help: "For this column and everything below it; otherwise for the whole newsroom.")
  var column: String?

  @Option(name: .customLong("article"), parsing: .upToNextOption, help: "The articles it is about.")
  var articles: [String] = []

  @Option(help: "In force until then, such as \"2026-07-02 08:00\"; otherwise for 24 hours.")
  var until: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let path = try column.map { try room.settings.find(column: $0) } ?? .newsroom
    var ids: [ArticleID] = []
    for typed in articles { ids.append(try await room.id(typed)) }
    let note = try await HandOverShift(room.desk).leave(
      text, in: path, on: ids, until: try until.map { try room.instant($0) }, by: room.session,
      request: named.request)
    context.answer(ShiftNoteAnswer(ShiftNoteRow(note: note, seen: []))) {
      context.words.say(
        "已留给\(context.words.name(note.column))的下一班，到 \(room.said(note.until, context.words))。",
        "Left for the next shift of \(context.words.name(note.column)), until \(room.said(note.until, context.words)).")
    }
  }
}

struct ShowShiftNotes: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "What the shift before left, and what has changed 接班.",
    discussion: """
      The notes in force for your columns, with who has seen them; then what changed since you last looked: open \
      articles, debts, what is on hold, what goes out by itself in the next 24 hours. Looking is recorded, \
      unless you --peek.

      Examples:
        caibian shift notes
        caibian shift notes --since "2026-07-01 18:00" --peek
      """)

  @Option(help: "Show what changed since then; otherwise since you last looked, or for 12 hours.")
  var since: String?

  @Flag(help: "Leave no receipt.")
  var peek = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let shift = HandOverShift(room.desk)
    let handOver = try await shift(
      for: room.session, since: try since.map { try room.instant($0, .either) })
    context.answer(HandOverAnswer(handOver)) { ShiftScreen(handOver, room, context).text }
    // Shown first: a receipt is for what was shown.
    if !peek { try await shift.receive(handOver, by: room.session) }
  }
}

struct ShiftNoteAnswer: Encodable {
  struct Receipt: Encodable {
    let person: String
    let at: String
  }

  let id: String
  let column: String
  let text: String
  let articles: [String]
  let by: String
  let at: String
  let until: String
  let seen: [Receipt]

  init(_ row: ShiftNoteRow) {
    id = row.note.id.description
    column = row.note.column.description
    text = row.note.text
    articles = row.note.articles.map(\.description)
    by = row.note.author.text
    at = TypedTime.json(row.note.at)
    until = TypedTime.json(row.note.until)
    seen = row.seen.map { Receipt(person: $0.person.text, at: TypedTime.json($0.at)) }
  }
}

struct HandOverAnswer: Encodable {
  let notes: [ShiftNoteAnswer]
  let since: String
  let changed: [ArticlesAnswer.Row]
  let held: [ArticlesAnswer.Row]
  let scheduled: [ArticlesAnswer.Row]
  let debts: [ArticlesAnswer.Row]

  init(_ handOver: HandOverShift.HandOver) {
    notes = handOver.notes.map(ShiftNoteAnswer.init)
    since = TypedTime.json(handOver.since)
    changed = handOver.changed.map { ArticlesAnswer.Row($0.row) }
    held = handOver.held.map { ArticlesAnswer.Row($0.row) }
    scheduled = handOver.scheduled.map { ArticlesAnswer.Row($0.row) }
    debts = handOver.debts.map { ArticlesAnswer.Row($0.row) }
  }
}
