import Editorial
import Newsroom
import NewsroomFormats

/// An article for people to read: facts, what was signed, what rights say, the text, what happened.
struct ArticleScreen {
  private let article: Article
  /// Those of its people who have left.
  private let left: Set<PersonID>
  private let room: Room
  private let context: Context

  init(_ article: Article, left: Set<PersonID>, _ room: Room, _ context: Context) {
    self.article = article
    self.left = left
    self.room = room
    self.context = context
  }

  private var words: Words { context.words }
  private var style: Style { context.style }

  func whole(_ links: [Sealed<ArticleEvent>], _ rights: RightsDecision) -> String {
    var parts = [heading, facts, signOffs]
    let checklist = ChecklistLine.of(article, in: room)
    if !checklist.isEmpty {
      parts.append(section("清单", "checklist", ChecklistScreen(checklist, room, context).text))
    }
    parts.append(section("版权", "rights", self.rights(rights)))
    parts.append(section("正文", "text", text))
    parts.append(section("历史", "history", history(links)))
    return parts.joined(separator: "\n\n")
  }

  /// The text as whoever signs it reads it, with what tells it from another.
  var reading: String {
    let facts = [
      (words.say("编号", "id"), String(article.id.short)), (words.say("栏目", "column"), article.column.description),
      (words.say("署名", "credit"), article.revision.credit.line),
      (words.say("摘要", "digest"), String(article.revision.digest.short)),
    ]
    return [heading, FactList.text(facts, style), text].joined(separator: "\n\n")
  }

  func history(_ links: [Sealed<ArticleEvent>]) -> String {
    var table = Table("#", words.say("时间", "when"), words.say("谁", "who"), words.say("何事", "what"), whole: [0, 1, 2])
    for link in links {
      table.add(
        Table.Cell("\(link.number)", .faint), Table.Cell(room.time(link.at)), Table.Cell(words.name(link.actor)),
        Table.Cell(words.sentence(link.event) + words.moment(of: link.event)))
    }
    return table.text(for: context.terminal)
  }

  private var heading: String {
    let manuscript = article.revision.manuscript
    let title = manuscript.headline?.text ?? words.say("（无标题）", "(no headline)")
    return style.strong(title) + (manuscript.deck.map { "\n——\($0)" } ?? "")
  }

  private var facts: String {
    var facts: [(name: String, value: String)] = [
      (words.say("编号", "id"), article.id.description),
      (words.say("阶段", "stage"), stage),
      (words.say("栏目", "column"), article.column.description),
      (words.say("署名", "credit"), article.revision.credit.line),
      (words.say("出处", "provenance"), words.name(article.provenance.kind)),
      (words.say("新闻信息", "news information"), words.answer(article.isNewsInformation)),
      (words.say("建稿", "brought in by"), "\(article.author)\(gone(article.author))  \(room.time(article.created))"),
    ]
    let editor = article.responsibleEditor.map {
      "\($0.name) (\($0.person))\(gone($0.person))" + ($0.hasRealName ? "" : words.say("，未实名", ", not verified"))
    }
    facts.append((words.say("责任编辑", "responsible editor"), editor ?? words.say("未定", "none yet")))
    facts.append(
      (
        words.say("文本", "revision"),
        words.say(
          "第 \(article.revision.number) 稿，\(article.revision.manuscript.characterCount) 字，\(article.revision.digest.short)",
          "\(article.revision.number), \(words.counted(article.revision.manuscript.characterCount, "character")), \(article.revision.digest.short)"
        )
      ))
    return FactList.text(facts + standing, style)
  }

  private func gone(_ person: PersonID) -> String {
    left.contains(person) ? style.warn(words.say("（已离职）", " (has left)")) : ""
  }

  private var stage: String {
    article.stage.meaning.map { style(words.name(article.stage), $0) } ?? words.name(article.stage)
  }

  /// What stops it, what is to come, what is live.
  private var standing: [(name: String, value: String)] {
    var facts: [(name: String, value: String)] = []
    if let hold = article.hold {
      facts.append((words.say("压稿", "on hold"), style.bad("\(hold.reason) (\(hold.person))")))
    }
    for debt in article.debts {
      let isLate = debt.isOverdue(at: room.desk.clock.now)
      let owed = words.owed(debt, by: room.time(debt.due), isLate: isLate)
      facts.append(
        (words.say("紧急发布", "emergency"), "\(style.bad(owed))\n\(debt.reason) (\(debt.person))，\(debt.digest.short)"))
    }
    if !article.topics.isEmpty {
      facts.append((words.say("专题", "topics"), words.list(article.topics.map(\.text))))
    }
    if !article.related.isEmpty {
      facts.append((words.say("相关稿件", "related"), words.list(article.related.map { String($0.short) })))
    }
    if let assignment = article.assignment {
      let note = assignment.note.map { "\n\($0)" } ?? ""
      facts.append(
        (
          words.say("受派", "assigned to"),
          "\(assignment.person)\(gone(assignment.person))  \(words.say("由", "by ")) \(words.name(assignment.by))  \(room.time(assignment.at))\(note)"
        ))
    }
    if let embargo = article.embargo {
      facts.append(
        (
          words.say("禁发至", "embargo until"),
          "\(TypedTime.text(embargo.until, zone: embargo.zone)) \(Words.zone(embargo.zone))，\(embargo.reason)"
        ))
    }
    if let schedule = article.schedule {
      facts.append(
        (
          words.say("定时", "scheduled"),
          "\(TypedTime.text(schedule.at, zone: schedule.zone)) \(Words.zone(schedule.zone))"
        ))
    }
    if let waiting = article.pendingSchedule {
      let hasPassed = waiting.at <= room.desk.clock.now
      let what =
        hasPassed
        ? style.bad(words.say("时间已过，不会发布", "has passed: it does not go out"))
        : words.say("待审签后生效", "waits until the text is signed")
      facts.append(
        (
          words.say("定时", "scheduled"),
          "\(TypedTime.text(waiting.at, zone: waiting.zone)) \(Words.zone(waiting.zone))，\(what)"
        ))
    }
    if let due = article.due(in: room.settings.column(article.column)) {
      let isLate = due < room.desk.clock.now
      let own = article.deadline.map { "\(TypedTime.text($0.at, zone: $0.zone)) \($0.zone)" }
      let usual = words.say("\(room.time(due))（栏目惯例）", "\(room.time(due)) (usual in its column)")
      facts.append((words.say("截稿", "due"), isLate ? style.bad(own ?? usual) : own ?? usual))
    }
    if let planned = article.plannedWithdrawal {
      facts.append(
        (
          words.say("定时撤稿", "leaves the site"),
          "\(TypedTime.text(planned.at, zone: planned.zone)) \(Words.zone(planned.zone))，\(planned.reason)"
        ))
    }
    if let correction = article.correction {
      facts.append((words.say("更正", "correction"), "\(correction.what)\n\(correction.note)"))
    }
    if let aside = article.aside {
      facts.append(
        (
          words.say("搁下的长稿", "set aside"),
          "\(aside.correction?.what ?? "")，\(words.name(aside.stage))，\(aside.revision.digest.short)"
        ))
    }
    if let moved = article.movedFrom {
      facts.append(
        (
          words.say("底本", "written from"),
          style.warn(words.say("\(moved.short)，在线稿已变，须合并", "\(moved.short), live no more: to be merged"))
        ))
    }
    if let live = article.live {
      let revision = words.say("第 \(live.revision.number) 稿", "revision \(live.revision.number)")
      facts.append(
        (
          words.say("在线", "live"),
          "\(live.address)\n\(revision)，\(live.revision.digest.short)，\(room.time(live.published))"
        ))
      for note in live.corrections {
        let name =
          note.isReinstatement == true
          ? words.say("重新上线说明", "note on its return") : words.say("更正说明", "note to readers")
        facts.append((name, "\(note.note)  \(room.time(note.at))"))
      }
    }
    if let withdrawal = article.withdrawal {
      let claim = withdrawal.claim.map { " (\($0))" } ?? ""
      facts.append(
        (words.say("撤稿", "withdrawn"), style.bad(withdrawal.reason + claim) + "  \(room.time(withdrawal.at))"))
    }
    if let asked = article.reinstatement {
      let waits = style.warn(words.say("待第二人确认", "a second person confirms it"))
      facts.append(
        (
          words.say("申请重新上线", "asked back"),
          "\(asked.reason) (\(asked.by))  \(room.time(asked.at))，\(waits)\n\(asked.note)"
        ))
    }
    return facts
  }

  private var signOffs: String {
    let missing = article.missingSteps(in: room.settings.column(article.column))
    guard !article.signOffs.isEmpty || !missing.isEmpty else { return words.say("没有审签", "no sign-offs") }
    var table = Table(
      words.say("审签", "sign-off"), words.say("谁", "who"), words.say("时间", "when"), words.say("摘要", "digest"))
    for signOff in article.signOffs {
      table.add(
        Table.Cell(words.name(signOff.step), .good), Table.Cell(words.signer(of: signOff)),
        Table.Cell(room.time(signOff.at)),
        Table.Cell(String(signOff.digest.short), .faint))
    }
    for step in missing { table.add(Table.Cell(words.name(step)), Table.Cell(words.say("待签", "to be signed"), .warn)) }
    return table.text(for: context.terminal)
  }

  private func rights(_ decision: RightsDecision) -> String {
    let outcome = style(words.name(decision.outcome), decision.outcome.meaning)
    let obstacles = decision.obstacles.map {
      Wrapping.wrap("  \($0.rule.rawValue)  \(words.sentence($0))", for: context.terminal)
    }
    return ([outcome] + obstacles).joined(separator: "\n")
  }

  private var text: String {
    let manuscript = article.revision.manuscript
    let body =
      manuscript.body.isEmpty ? [words.say("（没有正文）", "(no body)")] : manuscript.body.map { "　　" + $0 }
    return (body + manuscript.illustrations.map(\.readingText)).joined(separator: "\n")
  }

  private func section(_ chinese: String, _ english: String, _ text: String) -> String {
    style.faint(words.say(chinese, english)) + "\n" + text
  }
}
