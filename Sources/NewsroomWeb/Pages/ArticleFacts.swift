import Editorial
import Newsroom
import NewsroomFormats

extension ArticlePage {
  static func facts(_ article: Article, _ left: Set<PersonID>, _ visit: Visit) -> [Fact] {
    let words = visit.words
    func gone(_ person: PersonID) -> String {
      words.name(person) + (left.contains(person) ? words.say("（已离职）", " (has left)") : "")
    }
    var facts = [
      Fact(name: words.say("编号", "id"), value: String(article.id.short)),
      Fact(name: words.say("栏目", "column"), value: article.column.description),
      Fact(name: words.say("署名", "credit"), value: article.revision.credit.line),
      Fact(name: words.say("出处", "provenance"), value: words.name(article.provenance.kind)),
      Fact(
        name: words.say("新闻信息", "news information"),
        value: article.isNewsInformation.map { $0 ? words.say("是", "yes") : words.say("否", "no") }
          ?? words.say("未定", "not decided")),
      Fact(name: words.say("建稿", "brought in by"), value: "\(gone(article.author))　\(visit.time(article.created))"),
      Fact(
        name: words.say("责任编辑", "responsible editor"),
        value: article.responsibleEditor.map {
          $0.name + ($0.hasRealName ? "" : words.say("（未实名）", " (not verified)"))
        } ?? words.say("未定", "none yet")),
      Fact(
        name: words.say("最近改动", "last change"),
        value: "\(words.name(article.changedBy))　\(visit.brief(article.changed))"),
    ]
    if let assignment = article.assignment {
      facts.append(
        Fact(
          name: words.say("受派", "assigned to"),
          value: gone(assignment.person) + (assignment.note.map { words.say("：\($0)", ": \($0)") } ?? "")))
    }
    if let due = article.due(in: visit.settings.column(article.column)) {
      facts.append(Fact(name: words.say("截稿", "due"), value: visit.said(due)))
    }
    if let schedule = article.schedule {
      facts.append(Fact(name: words.say("定时", "scheduled"), value: visit.said(schedule.at, zone: schedule.zone)))
    }
    if let waiting = article.pendingSchedule {
      facts.append(
        Fact(
          name: words.say("定时（待审签后生效）", "scheduled, once it is signed"),
          value: visit.said(waiting.at, zone: waiting.zone)))
    }
    if let embargo = article.embargo {
      facts.append(
        Fact(
          name: words.say("禁发至", "embargo until"),
          value: visit.said(embargo.until, zone: embargo.zone) + words.say("，", ", ") + embargo.reason))
    }
    if let planned = article.plannedWithdrawal {
      facts.append(
        Fact(
          name: words.say("定时撤稿", "leaves the site"),
          value: visit.said(planned.at, zone: planned.zone) + words.say("，", ", ") + planned.reason))
    }
    if !article.topics.isEmpty {
      facts.append(Fact(name: words.say("专题", "topics"), value: words.list(article.topics.map(\.text))))
    }
    return facts
  }

  /// What whoever opens the page must see first.
  static func warnings(_ article: Article, _ visit: Visit) -> [String] {
    let words = visit.words
    var warnings: [String] = []
    if let hold = article.hold {
      warnings.append(
        words.say(
          "压稿：\(hold.reason)（\(words.name(hold.person))）", "On hold: \(hold.reason) (\(words.name(hold.person)))"))
    }
    for debt in article.debts {
      warnings.append(
        words.owed(debt, by: visit.brief(debt.due), isLate: debt.isOverdue(at: visit.now))
          + words.say("：", ": ") + debt.reason)
    }
    if let correction = article.correction {
      warnings.append(
        words.say(
          "更正中：\(correction.what)。给读者：\(correction.note)",
          "Being corrected: \(correction.what). Readers are told: \(correction.note)"))
    }
    if let withdrawal = article.withdrawal {
      warnings.append(
        words.say(
          "已撤稿：\(withdrawal.reason)（\(visit.time(withdrawal.at))）",
          "Withdrawn: \(withdrawal.reason) (\(visit.time(withdrawal.at)))"))
    }
    if let asked = article.reinstatement {
      warnings.append(
        words.say(
          "有人申请重新上线：\(asked.reason)（\(words.name(asked.by))），待第二人确认",
          "Asked back by \(words.name(asked.by)): \(asked.reason); a second person confirms it"))
    }
    if let moved = article.movedFrom {
      warnings.append(
        words.say(
          "底本 \(moved.short) 已不在线，须与在线稿合并",
          "It was written from \(moved.short), which is live no more; bring both together"))
    }
    return warnings
  }
}
