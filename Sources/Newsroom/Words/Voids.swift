public import Editorial

extension Words {
  /// What counts no more, and why, as one line of a history or of what a command did.
  public func void(_ wish: Wish.Kind, because cause: VoidCause) -> String {
    say("\(name(wish))作废：\(name(cause))", "\(name(wish)) is void: \(name(cause))")
  }

  public func name(_ wish: Wish.Kind) -> String {
    switch wish {
    case .schedule: say("定时", "the schedule")
    case .deadline: say("截稿时间", "the deadline")
    case .plannedWithdrawal: say("定时撤稿", "the planned withdrawal")
    case .assignment: say("派稿", "the assignment")
    case .correction: say("准备中的更正", "the correction under way")
    case .attestation: say("担保", "the attestation")
    }
  }

  public func name(_ cause: VoidCause) -> String {
    switch cause {
    case .revised: say("改了稿", "the text changed")
    case .credited: say("署名或来源改了，正文未动", "the credit line changed, the text did not")
    case .sentBack: say("退改", "it was sent back")
    case .spiked: say("毙稿", "it was spiked")
    case .withdrawn: say("撤稿", "it was withdrawn")
    case .moved: say("换了栏目", "it moved to another column")
    case .correctionBegun: say("开始更正", "a correction was begun")
    case .abandoned: say("放弃更正", "the correction was dropped")
    case .liveMoved: say("在线稿已换", "the live text was replaced")
    case .passed: say("时间已过", "its time has passed")
    case .missed: say("到时没能发布", "its time came, and it could not be published")
    }
  }

  /// What other rules make of an article: where it stands, and what it lacks.
  public func name(_ change: RulesChange) -> String {
    let place =
      switch change.outcome {
      case .reopened: say("退回审核", "back in review")
      case .approved: say("审签已齐，已签发", "nothing is missing any more; approved")
      case .stays: say("留在原处", "it stays where it is")
      }
    let lacks = change.missing.map { name($0) } + change.items
    let missing = lacks.isEmpty ? "" : say("，还缺\(list(lacks))", ", missing \(list(lacks))")
    return (change.isAside ? say("搁下的长稿", "what is set aside: ") : "") + place + missing
  }

  public func name(_ thing: CountedOn) -> String {
    switch thing {
    case .schedule: say("定时", "schedule")
    case .pendingSchedule: say("待审签的定时", "schedule that waits")
    case .embargo: say("禁发期", "embargo")
    case .deadline: say("截稿时间", "deadline")
    case .plannedWithdrawal: say("定时撤稿", "planned withdrawal")
    case .assignment: say("派稿", "assignment")
    case .correction: say("更正", "correction")
    case .signOffs: say("签字", "sign-offs")
    case .checks: say("核对", "ticks")
    case .attestations: say("担保", "attestations")
    case .lease: say("占稿", "lease of the text")
    }
  }

  public func name(_ concerned: Concerned) -> String {
    switch concerned {
    case .author: say("作者", "the author")
    case .responsibleEditor: say("责任编辑", "the responsible editor")
    case .holder: say("受派人", "whoever has it")
    case .newHolder: say("新的受派人", "whoever is given it")
    case .asker: say("当初提出的人", "whoever asked for it")
    case .signers: say("签字的人", "whoever signed")
    case .tickers: say("核对的人", "whoever ticked")
    case .voucher: say("担保的人", "whoever vouched")
    case .writer: say("正在改稿的人", "whoever was at work on it")
    case .watchers: say("关注的人", "whoever watches it")
    case .nextSigners: say("轮到审签的人", "whoever can sign now")
    case .helpers: say("总编辑和管理员", "chief editors and administrators")
    }
  }

  public func name(_ turn: RulesTurn) -> String {
    switch turn {
    case .signOffs: say("改审签", "other sign-offs")
    case .checklists: say("改核对清单", "other checklists")
    case .place: say("栏目改名、移动、合并", "the column is renamed, moved or merged")
    case .people: say("收回角色、离职、委托结束", "roles taken, somebody leaves, a delegation ends")
    case .zone: say("改编辑部时区", "another zone of the newsroom")
    case .takeOver: say("接手改稿", "the text is taken over")
    case .time: say("定时已到而办不了", "its scheduled time comes, and something stands in the way")
    }
  }

  public func name(_ fate: Fate) -> String {
    switch fate {
    case .kept: say("不变", "kept")
    case .set: say("照办", "as asked")
    case .waits: say("待审签", "waits")
    case .stands: say("生效", "stands")
    case .fulfilled: say("已完成", "fulfilled")
    case .aside: say("搁下", "set aside")
    case .void: say("作废", "void")
    }
  }

  /// What a notice says of something void; notices of earlier releases do not say why.
  func void(_ line: InboxLine, _ what: String, by who: String) -> String {
    guard let note = line.note.flatMap(VoidNote.init) else { return what }
    let said = note.reason.map { say("：\($0)", ": \($0)") } ?? ""
    return say("\(what)（\(who)，\(name(note.cause))\(said)）", "\(what) (\(who): \(name(note.cause))\(said))")
  }

  /// What an event takes back or suspends, for whoever caused it; `nil` of any other.
  public func takenBack(_ event: ArticleEvent) -> String? {
    switch event {
    case .signOffsVoided, .checksVoided, .scheduleWaits, .wishVoided, .scheduled(nil), .unchecked, .embargoed(nil, _),
      .reinstatementAsked(nil, _):
      sentence(event)
    default: nil
    }
  }
}
