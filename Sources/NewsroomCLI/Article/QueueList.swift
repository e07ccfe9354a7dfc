import ArgumentParser
import Editorial
import Foundation
import Newsroom

struct QueueList: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "What you can move on now, the oldest due first 待办.",
    discussion: """
      What was published in an emergency and still owes a second signature stands first, for everybody; then what was \
      given to you. What nothing says when it is due stands last, the longest waiting first. Drafts that others \
      have not sent in are no work of yours; --all shows them where you may. Who is logged in to several newsrooms sees \
      what waits in each, unless --here.

      Examples:
        caibian article queue
        caibian article queue --kind sign --column 梧桐
        caibian article queue --all --assignee sample-reporter
        caibian article queue --json | jq -r '.articles[].id'
        caibian article queue --after never.1782864000123456.3f2a5b01-0000-4000-8000-000000000000
      """)

  @Option(help: "Only in this column and below it.")
  var column: String?

  @Option(help: "Only what waits for this: submit, pass, sign, publish, countersign or reinstate.")
  var kind: Typed<QueueKind>?

  @Option(help: "Only what waits for this step to be signed.")
  var step: Typed<SignOffStep>?

  @Option(help: ArgumentHelp("Only what this person has.", valueName: "person"))
  var assignee: String?

  @Flag(help: "Whatever you may act on, the drafts of others too.")
  var all = false

  @Option(help: "At most so many.")
  var limit = 50

  @Option(help: ArgumentHelp("Go on from here: the next of the page before.", valueName: "place"))
  var after: TypedPlace?

  @Flag(help: "Go on where the page before ended.")
  var more = false

  @Flag(help: "Only of the newsroom that you act in.")
  var here = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !more || after == nil else { throw ValidationError("Go on with --more, or from a place, not both.") }
  }

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let rooms = here || column != nil || assignee != nil ? [try await context.room()] : try await context.rooms()
    let view = try await view(in: rooms[0])
    let now = rooms[0].desk.clock.now
    let after = try more ? rooms[0].goingOn("queue" + typed) { TypedPlace(argument: $0) } : after
    let page = try await Queue(rooms[0].desk, showing: view)(
      for: rooms.map(\.session), after: after?.place, limit: limit)
    var lines: [QueueLine] = []
    for line in page.lines {
      guard let room = rooms.first(where: { $0.newsroom == line.newsroom }) else { continue }
      lines.append(try await QueueLine(line, in: room))
    }
    let counted = context.wantsJSON || after != nil || page.next == nil ? page : try await counted(view, rooms)
    context.answer(ArticlesAnswer(articles: lines.map { $0.answer(at: now) }, next: page.next.map(TypedPlace.text))) {
      let words = context.words
      guard !lines.isEmpty else { return words.say("没有等您处理的稿件。", "Nothing is waiting for you.") }
      let counts =
        after == nil ? context.style.faint(Wrapping.wrap(words.counts(of: counted), for: context.terminal)) : nil
      rooms[0].remembered?.remember(page.next.map(TypedPlace.text), of: "queue" + typed)
      let more = page.next.map { _ in
        words.say("还有更多：", "there is more: ") + "caibian article queue\(typed) --more"
      }
      let elsewhere = lines.first { $0.room.newsroom != rooms[0].newsroom }.map { line in
        let newsroom = line.room.newsroom.text
        return words.say("办理 \(newsroom) 的稿件，先 ", "for what is of \(newsroom), first: ") + "caibian switch \(newsroom)"
      }
      return
        ([counts, QueueScreen(lines, isOfSeveral: rooms.count > 1, context).text]
        + [elsewhere, more].map { $0.map(context.style.faint) })
        .compactMap { $0 }.joined(separator: "\n")
    }
    if context.terminal.isTerminal, after == nil { try await context.hintAtInbox(in: rooms[0]) }
  }

  private func view(in room: Room) async throws -> QueueView {
    var view = QueueView()
    view.hasDraftsOfOthers = all
    view.putsOwnFirst = true
    view.column = try column.map { try room.settings.find(column: $0) }
    view.step = step?.value
    view.action = kind?.value.action
    view.assignee = try await assignee.asyncMap { try await room.person($0).id }
    return view
  }

  /// How much waits in all, up to a thousand.
  private func counted(_ view: QueueView, _ rooms: [Room]) async throws -> Queue.Page {
    try await Queue(rooms[0].desk, showing: view)(for: rooms.map(\.session), limit: 1_000)
  }

  /// The options as they were typed.
  private var typed: String {
    [
      column.map { " --column \($0)" }, kind.map { " --kind \($0.value.rawValue)" },
      step.map { " --step \(SignOffStep.hyphenated($0.value))" }, assignee.map { " --assignee \($0)" },
      all ? " --all" : nil, here ? " --here" : nil, limit == 50 ? nil : " --limit \(limit)",
    ].compactMap { $0 }.joined()
  }
}

/// What something in a queue waits for.
enum QueueKind: String, TypedName {
  case submit, pass, sign, publish, countersign, reinstate

  var action: Action {
    switch self {
    case .submit: .submit
    case .pass: .pass
    case .sign: .sign
    case .publish: .publish
    case .countersign: .countersign
    case .reinstate: .reinstate
    }
  }

  static func chinese(_ value: QueueKind) -> String { Words.atTerminal(.zhHans).name(value.action) }
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

extension QueueRow {
  func isOverdue(at now: Instant) -> Bool { due.map { $0 < now } ?? false }
}

extension Words {
  /// How much of each kind waits: `待办 5：签发 3、送审 2`.
  func counts(of page: Queue.Page) -> String {
    var kinds: [(name: String, count: Int)] = []
    for line in page.lines {
      let name = line.debts.isEmpty ? line.names(self).first ?? "" : say("欠补签", "countersignatures owed")
      if let place = kinds.firstIndex(where: { $0.name == name }) {
        kinds[place].count += 1
      } else {
        kinds.append((name, 1))
      }
    }
    let all = "\(page.lines.count)" + (page.next == nil ? "" : "+")
    let each = list(kinds.map { "\($0.name) \($0.count)" })
    return say("待办 \(all)：\(each)", "\(all) waiting: \(each)")
  }

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
    case .leased: say("他人在改", "somebody is at work")
    case .noHold: say("放行", "release")
    case .signOffs(let missing): list(missing.map { name($0) })
    default: Need(rawValue: unmet.code).map { name($0) } ?? say("见 article why", "see article why")
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
