public import Editorial

extension Words {
  /// What somebody is told, in one line.
  ///
  /// - Parameter time: how the newsroom's clock shows an instant.
  public func sentence(_ line: InboxLine, time: (Instant) -> String) -> String {
    let who = name(line.by)
    let due = line.due.map(time) ?? ""
    // Notices of earlier releases do not name the time.
    let when = line.due == nil ? "" : say("（\(due)）", " (\(due))")
    let said = line.note.map { say("：\($0)", ": \($0)") } ?? ""
    switch line.kind {
    case .submitted: return say("\(who)送审", "\(who) submitted it")
    case .sentBack: return say("\(who)退改", "\(who) sent it back") + said
    case .passed: return say("\(who)编辑完成，进入审核", "\(who) passed it to review")
    case .signed:
      let step = line.note.flatMap(SignOffStep.init(rawValue:)).map { name($0) } ?? ""
      return line.note == SignOffStep.approval.rawValue
        ? say("\(who)签发了", "\(who) approved it") : say("\(who)签了\(step)", "\(who) signed the \(step)")
    case .approved: return say("审签完成，可以发布", "every sign-off is in; it can be published")
    case .scheduled: return say("\(who)定了时", "\(who) scheduled it") + when
    case .published: return say("\(who)发布了", "\(who) published it")
    case .owed:
      return say("\(who)紧急发布，请您补签", "\(who) published it in an emergency; your countersignature is owed") + said
    case .countersigned: return say("\(who)补签了您的紧急发布", "\(who) countersigned your emergency publication")
    case .held: return say("\(who)压稿", "\(who) put it on hold") + said
    case .released: return say("\(who)放行", "\(who) released it") + said
    case .embargoed: return say("\(who)改了禁发期", "\(who) changed its embargo") + when + said
    case .withdrawn: return say("\(who)撤稿", "\(who) withdrew it") + said
    case .reinstatementAsked: return say("\(who)申请重新上线", "\(who) asks to bring it back") + said
    case .yoursToConfirm:
      return say("\(who)申请重新上线，请您确认", "\(who) asks to bring it back; you can confirm it") + said
    case .reinstatementDropped:
      return say("\(who)撤回重新上线的申请", "\(who) dropped the request to bring it back") + said
    case .reinstated: return say("\(who)确认，稿件重新上线", "\(who) confirmed it: it is live again") + said
    case .spiked: return say("\(who)毙稿", "\(who) spiked it") + said
    case .revived: return say("\(who)恢复为草稿", "\(who) revived it as a draft") + said
    case .fixBegun, .fixDropped: return ofFix(line, by: who)
    case .correctionBegun: return say("\(who)开始更正", "\(who) began a correction") + said
    case .correctionAbandoned: return say("\(who)放弃更正", "\(who) dropped the correction") + said
    case .yourTurn: return say("轮到您审签", "it is your turn to sign")
    case .signOffVoided: return void(line, say("您的签字作废", "your sign-off is void"), by: who)
    case .checkVoided: return void(line, say("您的核对作废", "your checks are void"), by: who)
    case .wishVoided:
      guard let wish = line.note.flatMap(VoidNote.init)?.wish else { return say("不再有效", "counts no more") }
      return void(line, say("\(name(wish))作废", "\(name(wish)) is void") + when, by: who)
    case .scheduleWaits:
      return say("定时仍在，须审签后才生效（\(who)）", "the schedule waits until the text is signed (\(who))") + when
    case .scheduleStands:
      let isByRules = line.note.map { $0 == "rulesChanged" } ?? false
      return
        (isByRules
        ? say("\(who)改了栏目规则，审签已齐，定时生效", "\(who) changed the column's rules, nothing is missing: the schedule stands")
        : say("审签完成，定时生效", "signed: the schedule stands")) + when
    case .scheduleTakenBack: return say("\(who)取消定时", "\(who) took the schedule back")
    case .deadlineSet: return say("\(who)定了截稿时间", "\(who) set its deadline") + when
    case .deadlineTakenBack: return say("\(who)取消截稿时间", "\(who) took its deadline back")
    case .withdrawalPlanned: return say("\(who)定时撤稿", "\(who) planned its withdrawal") + when + said
    case .withdrawalStands:
      return say("\(who)确认重新上线，原定的定时撤稿仍然有效", "\(who) brought it back; the withdrawal planned before stands again")
        + when + said
    case .withdrawalTakenBack: return say("\(who)取消定时撤稿", "\(who) took its planned withdrawal back") + said
    case .unchecked: return say("\(who)撤回您的核对", "\(who) took your check back") + said
    case .leaseTaken:
      return say(
        "\(who)接手编辑，您若有未保存的文字，已存为分支",
        "\(who) took over the editing; what you had typed and not saved is kept as a branch")
        + said
    case .leaseOver: return endOfWork(line, by: who)
    case .rulesChanged:
      guard let change = line.note.flatMap(RulesNote.init)?.change else {
        return say("\(who)改了栏目规则", "\(who) changed the column's rules")
      }
      return say("\(who)改了栏目规则：\(name(change))", "\(who) changed the column's rules: \(name(change))")
    case .relocated:
      let column = line.note ?? ""
      return say("\(who)调整了栏目，稿件现在“\(column)”", "\(who) moved the column; it is in \(column) now")
    case .rezoned: return rezoned(line.note.flatMap(ZoneNote.init), by: who)
    case .stranded:
      let stage = line.note.flatMap(Stage.init(rawValue:)).map { name($0) } ?? ""
      return say("停在“\(stage)”，没有人能办下一步（\(who)）", "it stands in \(stage), and nobody can take the next step (\(who))")
    case .assigned: return say("\(who)派给您", "\(who) assigned it to you") + said
    case .handedOver: return say("\(who)改派给别人", "\(who) assigned it to somebody else") + said
    case .givenBack: return say("\(who)交回", "\(who) gave it back") + said
    case .commented: return say("\(who)批注", "\(who) commented") + said
    case .mentioned: return say("\(who)在批注里提到您", "\(who) named you in a comment") + said
    case .answered: return say("\(who)回复批注", "\(who) answered in your thread") + said
    case .resolved: return say("\(who)解决了批注", "\(who) resolved the thread") + said
    case .reopened: return say("\(who)重新打开批注", "\(who) opened the thread again") + said
    case .deadlineNear: return say("截稿时间 \(due) 将到", "its deadline \(due) is near")
    case .deadlinePassed:
      return say("截稿时间 \(due) 已过，还没有完成", "its deadline \(due) has passed and it is not done")
    case .scheduleMissed:
      let what = line.note.map { needs(named: $0) } ?? ""
      return say("定时 \(due) 已到，没有发布\(what)，定时作废", "scheduled for \(due) and not published\(what); the schedule is void")
    case .leavingNear: return say("\(due) 将按计划撤稿", "at \(due) it leaves the site, as planned")
    }
  }

  /// What was unmet, of which a notice keeps the codes.
  private func needs(named codes: String) -> String {
    let codes = codes.split(separator: " ").map(String.init)
    let known = codes.compactMap { needed($0) }
    let rest = codes.count - known.count
    let all = known + (rest == 0 ? [] : [say("另 \(rest) 项", "\(rest) more")])
    return all.isEmpty ? "" : say("（须：\(list(all))）", " (it needs: \(list(all)))")
  }

  private func needed(_ code: String) -> String? {
    if let need = Need(rawValue: code) { return name(need) }
    if code.hasPrefix("stage:"), let stage = Stage(rawValue: String(code.dropFirst(6))) {
      return say("签发（当时还在“\(name(stage))”）", "approval (it stood in \(name(stage)))")
    }
    switch NeedCode(rawValue: code) {
    case .aside: return say("急改了结（长稿当时搁下）", "the urgent fix to be over (the text was set aside)")
    case .outlived: return say("在定时撤稿之前", "an instant before its planned withdrawal")
    case .unticked: return say("清单核对完", "its checklist ticked")
    case .openComments: return say("批注已解决", "its comments resolved")
    case .captions: return say("每张图有图说", "a caption under every picture")
    case nil: return nil
    }
  }

  /// What a schedule needed that no row of the table of actions names.
  private enum NeedCode: String { case aside, outlived, unticked, openComments, captions }

  /// By what somebody's work on a text ended, and why they were at it.
  private func endOfWork(_ line: InboxLine, by who: String) -> String {
    let parts = (line.note ?? "").split(separator: " ", maxSplits: 1)
    let action = parts.first.flatMap { Action(rawValue: String($0)) }.map { name($0) } ?? ""
    let reason = parts.count > 1 ? say("：\(parts[1])", ": \(parts[1])") : ""
    return say("\(who)办理“\(action)”，您占稿改稿到此为止", "\(who): \(action). Your work on the text ended with that") + reason
  }

  /// An urgent fix that begins or is dropped, and what becomes of the work beside it.
  private func ofFix(_ line: InboxLine, by who: String) -> String {
    let note = line.note.flatMap(AsideNote.init)
    let things = note.map { list($0.things.map { name($0) }) } ?? ""
    let said = note.map { say("：\($0.reason)", ": \($0.reason)") } ?? ""
    if line.kind == .fixBegun {
      let aside = things.isEmpty ? "" : say("，搁下：\(things)", "; set aside: \(things)")
      return say("\(who)开始急改", "\(who) began an urgent fix") + aside + said
    }
    let back = things.isEmpty ? "" : say("，恢复：\(things)", "; standing again: \(things)")
    return say("\(who)放弃急改", "\(who) dropped the urgent fix") + back + said
  }
}

extension Words {
  /// What came to somebody because another gave it on, and where to look.
  public func explanation(_ given: HandedOver) -> Explanation {
    let (from, by) = (name(given.from), name(given.by))
    return switch given.thing {
    case .submission(let id):
      so(
        "\(from)经手的来稿 \(id.short) 交给您了（\(by)）。",
        "The submission \(id.short), which \(from) saw to, is yours now (by \(by)).", .seeSubmission(id))
    case .claim(let id):
      so(
        "\(from)经手的投诉 \(id.short) 交给您了（\(by)）。",
        "The claim \(id.short), which \(from) saw to, is yours now (by \(by)).", .seeClaim(id))
    case .comment(let article, let number):
      so(
        "问\(from)的批注（\(article.short) 第 \(number) 条）交给您了（\(by)）。",
        "Comment \(number) on \(article.short), which asked \(from), is yours now (by \(by)).",
        .seeComments(on: article))
    }
  }
}
