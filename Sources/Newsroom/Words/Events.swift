public import Editorial

extension Words {
  /// One line of an article's history.
  public func sentence(_ event: ArticleEvent) -> String {
    switch event {
    case .drafted(let drafted) where drafted.isCommissioned == true:
      say("派选题，栏目“\(name(drafted.column))”", "ordered for \(name(drafted.column))")
    case .drafted(let drafted):
      say(
        "建稿，栏目“\(name(drafted.column))”，\(name(drafted.provenance.kind))",
        "drafted in \(name(drafted.column)) (\(name(drafted.provenance.kind)))")
    case .revised(let revision):
      say("第 \(revision.number) 稿，\(revision.digest.short)", "revision \(revision.number), \(revision.digest.short)")
    case .signOffsVoided(let signOffs):
      say(
        "签字作废：\(list(signOffs.map { "\(name($0.step)) \($0.person)" }))",
        "sign-offs are void: \(list(signOffs.map { "\(name($0.step)) by \($0.person)" }))")
    case .moved(let column): say("移到栏目“\(name(column))”", "moved to \(name(column))")
    case .provenanceStated(let provenance, let reason):
      say("记载出处：\(name(provenance.kind))", "provenance stated: \(name(provenance.kind))") + because(reason)
    case .classified(let answer):
      answer ? say("定为新闻信息", "classified as news information") : say("定为非新闻信息", "classified as no news information")
    case .editorNamed(let editor): say("责任编辑 \(editor.name)", "responsible editor \(editor.name)")
    case .attested(let attestation):
      switch attestation.claim {
      case .titleKeepsMeaning: say("担保标题未改原意", "attested that the title keeps the meaning")
      case .shorteningKeepsMeaning: say("担保删节未改原意", "attested that the shortening keeps the meaning")
      }
    case .submitted: say("送审", "submitted")
    case .sentBack(let reason): say("退改", "sent back") + because(reason)
    case .passed(let settled):
      say("编辑完成", "passed to review")
        + (settled.isEmpty ? "" : say("，确认 \(list(settled))", ", settling \(list(settled))"))
    case .signed(let signOff):
      say(
        "\(name(signOff.step))签字，\(signOff.digest.short)", "signed the \(name(signOff.step)), \(signOff.digest.short)")
        + inStead(of: signOff.onBehalfOf)
    case .approved: say("审签完成，可以发布", "every sign-off is in: approved")
    case .reopened: say("退回审核，须重新审签", "back to review, to be signed again")
    case .scheduled(nil): say("取消定时", "schedule taken back")
    case .scheduled(let schedule?): say("定时发布（\(Self.zone(schedule.zone))）", "scheduled (\(Self.zone(schedule.zone)))")
    case .embargoed(nil, let reason): say("解除禁发", "embargo lifted") + because(reason)
    case .embargoed(.some, let reason): say("设禁发期", "embargo set") + because(reason)
    case .deadlineSet(nil): say("取消截稿时间", "deadline taken back")
    case .deadlineSet(let deadline?):
      say("定截稿时间（\(Self.zone(deadline.zone))）", "deadline set (\(Self.zone(deadline.zone)))")
    case .withdrawalPlanned(nil, let reason): say("取消定时撤稿", "planned withdrawal taken back") + because(reason)
    case .withdrawalPlanned(let planned?, let reason):
      say("定时撤稿（\(Self.zone(planned.zone))）", "withdrawal planned (\(Self.zone(planned.zone)))") + because(reason)
    case .held(let reason): say("压稿", "put on hold") + because(reason)
    case .released(let reason): say("放行", "released") + because(reason)
    case .published(let digest, _, let address):
      say("发布，\(digest.short)，\(address)", "published \(digest.short) at \(address)")
    case .publishedInEmergency(let debt):
      say(
        "紧急发布，越过\(list(debt.waived.map { name($0) }))，待补签",
        "published in an emergency past \(list(debt.waived.map { name($0) })); a second signature is owed")
        + because(debt.reason)
    case .countersigned(let digest, let giver):
      say("补签，\(digest.short)", "countersigned \(digest.short)") + inStead(of: giver)
    case .correctionBegun(let correction):
      say("开始更正：\(correction.what)", "correction begun: \(correction.what)") + because(correction.why)
    case .setAside(let fix, let revision):
      say(
        "开始急改：\(fix.what)；在改的长稿搁下，以在线稿为第 \(revision.number) 稿",
        "fix begun: \(fix.what); the work under way is set aside, the live text is revision \(revision.number)")
        + because(fix.why)
    case .broughtBack(let revision, let reason):
      say("长稿取回，为第 \(revision.number) 稿", "what was set aside is back, as revision \(revision.number)")
        + because(reason)
    case .liveMoved(let earlier):
      say("在线稿已不是 \(earlier.short)，须合并", "the live text is no longer \(earlier.short): to be brought together")
    case .liveTaken(let digest): say("已并入在线稿 \(digest.short)", "brought together with the live text \(digest.short)")
    case .correctionAbandoned(let reason): say("放弃更正", "correction abandoned") + because(reason)
    case .withdrawn(let reason, let claim):
      say("撤稿", "withdrawn") + because(reason) + (claim.map { say("（投诉 \($0)）", " (claim \($0))") } ?? "")
    case .reinstatementAsked(let asked?, let reason):
      say("申请重新上线，待第二人确认", "asked to come back; a second person confirms it") + because(reason)
        + (asked.column.map { say("（栏目“\(name($0))”）", " (in \(name($0)))") } ?? "")
    case .reinstatementAsked(nil, let reason):
      say("撤回重新上线的申请", "the request to bring it back was dropped") + because(reason)
    case .reinstated(let back):
      say("重新上线（\(back.askedBy) 申请），\(back.live.address)", "back at \(back.live.address), asked for by \(back.askedBy)")
        + inStead(of: back.onBehalfOf) + because(back.reason)
    case .spiked(let reason): say("毙稿", "spiked") + because(reason)
    case .revived(let reason): say("恢复为草稿", "revived as a draft") + because(reason)
    case .checked(let check):
      say("核对 \(check.item)，\(check.digest.short)", "checked \(check.item), \(check.digest.short)")
    case .unchecked(let item): say("撤回核对 \(item)", "took back the check of \(item)")
    case .filed(let topics):
      topics.isEmpty
        ? say("不属于任何专题", "in no topic any more")
        : say("归入专题：\(list(topics.map(\.text)))", "filed under \(list(topics.map(\.text)))")
    case .related(let articles):
      articles.isEmpty
        ? say("没有相关稿件", "no related articles any more")
        : say(
          "相关稿件：\(list(articles.map { String($0.short) }))",
          "related articles: \(list(articles.map { String($0.short) }))")
    case .scheduleWaits(let schedule):
      say(
        "定时（\(Self.zone(schedule.zone))）待审签后生效",
        "the schedule (\(Self.zone(schedule.zone))) waits until the text is signed")
    case .rulesChanged(let change): say("栏目规则有变：\(name(change))", "the column's rules changed: \(name(change))")
    case .relocated(let column, _, _): say("栏目调整，现在“\(name(column))”", "its column moved; it is in \(name(column))")
    case .wishVoided(let wish, let cause): void(wish.kind, because: cause)
    case .assigned(let person, let note): say("派给\(person)", "assigned to \(person)") + because(note)
    case .givenBack(let note): say("交回", "given back") + because(note)
    case .checksVoided(let checks):
      say(
        "核对作废：\(list(checks.map { "\($0.item) \($0.person)" }))",
        "checks are void: \(list(checks.map { "\($0.item) by \($0.person)" }))")
    }
  }

  private func inStead(of giver: PersonID?) -> String { giver.map { say("（代 \($0)）", " (in \($0)’s stead)") } ?? "" }

  private func because(_ reason: String?) -> String { reason.map { say("：\($0)", ": \($0)") } ?? "" }
}
