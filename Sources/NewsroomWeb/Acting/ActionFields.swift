import Editorial
import Newsroom

extension ActionForm {
  /// The form of an action, with what it still asks for.
  ///
  /// - Parameter unmet: what the form itself is to meet.
  init(
    _ action: Action, _ unmet: [Unmet], _ article: Article, _ people: [Person], _ visit: Visit, isMain: Bool
  ) {
    let words = visit.words
    let folder = "/desk/articles/\(article.id)"
    self.action = action.rawValue
    let column = visit.settings.column(article.column)
    let step = action == .sign ? article.openStep(for: visit.session.person, in: column, at: visit.now) : nil
    name = step.map { words.name($0) } ?? words.name(action, on: article)
    // What is signed is read first.
    isPage = [.sign, .countersign, .publishInEmergency].contains(action)
    address = isPage ? "\(folder)/\(action.rawValue)" : "\(folder)/do/\(action.rawValue)"
    fields = isPage ? [] : Self.fields(action, unmet, article, people, visit)
    hasFields = !fields.isEmpty
    remark = Self.remark(action, article, words)
    self.isMain = isMain
    isGrave = [.withdraw, .spike, .abandon, .hold, .publishInEmergency].contains(action)
  }

  private static func remark(_ action: Action, _ article: Article, _ words: Words) -> String? {
    switch action {
    case .publish:
      words.say("读者马上就能看到；发布的就是签过字的这一稿。", "Readers see it at once: exactly the text that was signed.")
    case .withdraw:
      words.say(
        "页面马上换成撤稿说明；理由记录在案，不给读者看。",
        "A notice takes the page's place at once; the reason stays on record, and readers are not told it.")
    case .correct:
      words.say("在线稿不动，另起更正稿；说明会给读者看。", "What is live stays while a correction is prepared; readers read the note.")
    case .fix: words.say("正在改的长稿先搁下，只改在线稿。", "The revision under way is set aside, and what is live is mended.")
    case .edit, .describe, .submit, .sendBack, .pass, .sign, .schedule, .publishInEmergency, .countersign, .abandon,
      .askReinstatement, .reinstate, .spike, .revive, .hold, .release, .embargo, .check, .assign, .giveBack, .relate,
      .setDeadline, .planWithdrawal, .withdrawOnTime:
      nil
    }
  }

  // swift-format-ignore
  private static func fields(
    _ action: Action, _ unmet: [Unmet], _ article: Article, _ people: [Person], _ visit: Visit
  ) -> [Field] {
    let words = visit.words
    let reason = Field.area("reason", words.say("理由", "Reason"))
    let time = words.say("如 18:00、明天 8:00、周五 18:00、2026-12-01 08:00；按编辑部时区", "such as 18:00, tomorrow 8:00, Friday 18:00, 2026-12-01 08:00, on the newsroom's clock")
    switch action {
    case .submit, .publish, .reinstate, .sign, .countersign, .publishInEmergency, .edit, .check, .withdrawOnTime, .relate:
      return []
    case .sendBack:
      return [.area("reason", words.say("要改什么", "What is to be changed"), hint: words.say("作者读得到", "its author reads it"))]
    case .pass: return passFields(unmet, article, people, visit)
    case .schedule:
      return [.line("at", words.say("何时发布", "When"), hint: time + words.say("；留空则取消定时", "; left empty it takes the schedule back"), isNeeded: false, value: article.wantedSchedule.map { visit.time($0.at) } ?? "")]
    case .setDeadline:
      return [.line("at", words.say("截稿时间", "Due"), hint: time + words.say("；留空则按栏目惯例", "; left empty it is as usual in its column"), isNeeded: false, value: article.deadline.map { visit.time($0.at) } ?? "")]
    case .embargo:
      return [
        .line("at", words.say("禁发至", "Until"), hint: time + words.say("；留空则解除", "; left empty it lifts the embargo"), isNeeded: false, value: article.embargo.map { visit.time($0.until) } ?? ""),
        reason,
      ]
    case .planWithdrawal:
      return [
        .line("at", words.say("何时撤下", "When"), hint: time + words.say("；留空则取消", "; left empty it takes the plan back"), isNeeded: false, value: article.plannedWithdrawal.map { visit.time($0.at) } ?? ""),
        reason,
      ]
    case .correct, .fix:
      return [
        .area("what", words.say("错在何处", "What was wrong")), .area("why", words.say("为何更正", "Why it is corrected")),
        .area("note", words.say("给读者的说明", "What readers are told")),
      ]
    case .withdraw:
      return [
        reason,
        .line("claim", words.say("投诉编号", "Claim"), hint: words.say("版权专员须填", "licensing staff name one"), isNeeded: false),
      ]
    case .askReinstatement:
      return [.area("reason", words.say("理由", "Reason")), .area("note", words.say("给读者的说明", "What readers are told"))]
    case .spike, .revive, .hold, .release, .abandon: return [reason]
    case .assign:
      let able = people.filter { person in
        visit.settings.column(article.column).map { person.canBeAssigned(in: $0, at: visit.now) } ?? false
      }
      let me = visit.session.person
      let choices = ([me] + able.filter { $0.id != me.id }).map { person in
        Choice(person.id.text, person.id == me.id ? words.say("我（\(person.name)）", "me (\(person.name))") : person.name)
      }
      return [.choice("person", words.say("交给谁", "To whom"), choices), .line("note", words.say("说明", "Note"), isNeeded: false)]
    case .giveBack: return [.line("note", words.say("说明", "Note"), isNeeded: false)]
    case .describe: return describeFields(article, visit)
    }
  }

  private static func passFields(
    _ unmet: [Unmet], _ article: Article, _ people: [Person], _ visit: Visit
  ) -> [Field] {
    let words = visit.words
    let editors = people.filter {
      $0.isVerified && !$0.roles(in: article.column).isDisjoint(with: [.editor, .chiefEditor])
    }
    let named = article.responsibleEditor?.person
    var fields: [Field] = []
    if !editors.isEmpty {
      let choices = editors.map { person in
        Choice(person.id.text, person.name, isChosen: person.id == named ?? visit.session.person.id)
      }
      fields.append(.choice("editor", words.say("责任编辑", "Responsible editor"), choices))
    }
    let findings = article.revision.manuscript.proofFindings
    if !findings.isEmpty {
      fields.append(
        .checks(
          "settled", words.say("校对疑点：改正，或逐项确认无误", "The proof found these: mend them, or settle each"),
          findings.map { Choice($0.code, words.name($0)) }))
    }
    return fields
  }

  private static func describeFields(_ article: Article, _ visit: Visit) -> [Field] {
    let words = visit.words
    let columns = visit.settings.columns.map {
      Choice($0.path.description, $0.path.description, isChosen: $0.path == article.column)
    }
    let news = [
      Choice("", words.say("未定", "not decided"), isChosen: article.isNewsInformation == nil),
      Choice("yes", words.say("是", "yes"), isChosen: article.isNewsInformation == true),
      Choice("no", words.say("否", "no"), isChosen: article.isNewsInformation == false),
    ]
    var fields: [Field] = [
      .choice("column", words.say("栏目", "Column"), columns),
      .choice("news", words.say("新闻信息", "News information"), news, isNeeded: false),
    ]
    if article.provenance.repost != nil {
      fields.append(
        .checks(
          "attests", words.say("担保", "Attested"),
          [
            Choice("titleKeepsMeaning", words.say("改题未改原意", "the changed title keeps the meaning")),
            Choice("shorteningKeepsMeaning", words.say("删节未改原意", "the shortening keeps the meaning")),
          ]))
    }
    fields.append(
      .line(
        "reason", words.say("理由", "Reason"), hint: words.say("改动已写明的事实时要写", "needed where a stated fact changes"),
        isNeeded: false))
    return fields
  }
}
