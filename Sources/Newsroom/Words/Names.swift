public import Editorial

extension Words {
  public func name(_ stage: Stage) -> String {
    switch stage {
    case .draft: say("草稿", "draft")
    case .editing: say("编辑", "editing")
    case .review: say("审核", "review")
    case .approved: say("已签发", "approved")
    case .published: say("已发布", "published")
    case .withdrawn: say("撤稿", "withdrawn")
    case .spiked: say("毙稿", "spiked")
    }
  }

  /// What an article in that stage is, in a sentence.
  public func being(_ stage: Stage) -> String {
    switch stage {
    case .draft: say("草稿", "a draft")
    case .editing: say("在编辑", "being edited")
    case .review: say("在审核", "in review")
    case .approved: say("已签发", "approved")
    case .published: say("已发布", "published")
    case .withdrawn: say("已撤稿", "withdrawn")
    case .spiked: say("已毙稿", "spiked")
    }
  }

  public func name(_ action: Action) -> String {
    switch action {
    case .edit: say("改稿", "edit")
    case .describe: say("著录", "describe")
    case .submit: say("送审", "submit")
    case .sendBack: say("退改", "send back")
    case .pass: say("编辑完成", "pass")
    case .sign: say("审签", "sign")
    case .schedule: say("定时", "schedule")
    case .publish: say("发布", "publish")
    case .publishInEmergency: say("紧急发布", "publish in an emergency")
    case .countersign: say("补签", "countersign")
    case .correct: say("更正", "correct")
    case .fix: say("急改", "fix")
    case .abandon: say("放弃更正", "abandon the correction")
    case .withdraw: say("撤稿", "withdraw")
    case .askReinstatement: say("申请重新上线", "ask to bring it back")
    case .reinstate: say("重新上线", "reinstate")
    case .spike: say("毙稿", "spike")
    case .revive: say("恢复", "revive")
    case .hold: say("压稿", "hold")
    case .release: say("放行", "release")
    case .embargo: say("禁发", "embargo")
    case .check: say("核对", "check")
    case .assign: say("派稿", "assign")
    case .giveBack: say("交回", "give back")
    case .relate: say("关联", "relate")
    case .setDeadline: say("定截稿时间", "set the deadline")
    case .planWithdrawal: say("定时撤稿", "plan the withdrawal")
    case .withdrawOnTime: say("到时撤稿", "withdraw on time")
    }
  }

  public func name(_ role: Role) -> String {
    switch role {
    case .reporter: say("记者", "reporter")
    case .editor: say("编辑", "editor")
    case .proofreader: say("校对", "proofreader")
    case .deskChief: say("部门主任", "desk chief")
    case .boardMember: say("编委", "editorial board member")
    case .chiefEditor: say("总编辑", "chief editor")
    case .licensing: say("版权专员", "licensing")
    case .submissionsDesk: say("投稿编辑", "submissions desk")
    case .accountant: say("财务", "accountant")
    case .administrator: say("管理员", "administrator")
    case .emergencyPublisher: say("紧急发布权", "emergency publisher")
    case .legal: say("法务", "legal")
    case .pictureDesk: say("图片编辑", "picture desk")
    case .auditor: say("审计", "auditor")
    }
  }

  public func name(_ capacity: Capacity) -> String {
    switch capacity {
    case .author: say("作者或受派人（草稿阶段）", "its author or assignee, while it is a draft")
    case .assignee: say("受派人", "its assignee")
    case .editor: name(Role.editor)
    case .reviewer: say("审签人", "a reviewer of its sign-off set")
    case .chiefEditor: name(Role.chiefEditor)
    case .licensing: name(Role.licensing)
    case .emergencyPublisher: say("有紧急发布权者", "somebody with the emergency permission")
    case .dispatcher: name(Service.dispatcher)
    }
  }

  public func name(_ service: Service) -> String {
    switch service {
    case .dispatcher: say("定时任务", "the dispatcher")
    case .letters: say("回信任务", "the letters service")
    case .notices: say("通知任务", "the notices service")
    }
  }

  /// What a service reads for its round.
  func reads(_ service: Service) -> String {
    switch service {
    case .dispatcher:
      say("到时和在线的稿件、权利档案、待答复的来稿", "articles that are due or live, records of rights, submissions not answered")
    case .letters: say("回信所及的来稿、稿酬和收信地址", "the submission or fee that a letter is about, and its reader's address")
    case .notices: say("通知所及的稿件和伙伴的联系方式", "the article that a notice is about, and how its partner is reached")
    }
  }

  public func name(_ waiver: Waiver) -> String {
    switch waiver {
    case .signOff(let step): name(step)
    case .rights: say("版权待核", "rights that need review")
    case .item(let code): say("未核对 \(code)", "unchecked \(code)")
    case .comments: say("未解决的批注", "comments that are not resolved")
    }
  }

  /// What is typed to acknowledge that something is passed over.
  public func code(of waiver: Waiver) -> String {
    switch waiver {
    case .signOff(let step): say(name(step), waiver.code)
    case .rights: say("版权", waiver.code)
    case .item(let code): say("核对:\(code)", waiver.code)
    case .comments: say("批注", waiver.code)
    }
  }

  /// The code that was typed, whichever language's it is.
  public static func waiverCode(typed: String) -> String {
    let chinese = Words(.zhHans)
    let typed = typed.replacing("：", with: ":")
    let known = SignOffStep.allCases.map(Waiver.signOff) + [.rights, .comments]
    let item = typed.hasPrefix("核对:") ? Waiver.item(String(typed.dropFirst("核对:".count))) : nil
    return (item ?? known.first { chinese.code(of: $0) == typed })?.code ?? typed
  }

  public func name(_ step: SignOffStep) -> String {
    switch step {
    case .approval: say("签发", "approval")
    case .firstReview: say("初审", "first review")
    case .secondReview: say("复审", "second review")
    case .finalReview: say("终审", "final review")
    case .firstProof: say("一校", "first proof")
    case .secondProof: say("二校", "second proof")
    case .thirdProof: say("三校", "third proof")
    case .legal: say("法务审签", "legal sign-off")
    case .pictureDesk: say("图片审签", "picture sign-off")
    }
  }

  public func name(_ act: SignOffStep.Act) -> String {
    switch act {
    case .approval: say("签发", "approval")
    case .review: say("审稿", "review")
    case .proof: say("校对", "proof")
    case .legal: say("法务", "legal sign-off")
    case .pictures: say("图片", "picture sign-off")
    }
  }

  public func name(_ outcome: Outcome) -> String {
    switch outcome {
    case .allow: say("可用", "allow")
    case .allowWithDuties: say("可用，附义务", "allow with duties")
    case .needsReview: say("待核", "needs review")
    case .deny: say("不可用", "deny")
    }
  }

  public func name(_ matter: SlipMatter) -> String {
    switch matter {
    case .consent: say("同意告知", "consent to the notice")
    case .originality: say("原创", "own work")
    case .age: say("年龄", "age")
    }
  }

  public func name(_ state: SubmissionState) -> String {
    switch state {
    case .received: say("待处理", "received")
    case .heldOver: say("备用", "held over")
    case .returned: say("退改", "returned for changes")
    case .accepted: say("采用", "accepted")
    case .rejected: say("退稿", "rejected")
    case .withdrawn: say("撤回", "withdrawn")
    case .merged: say("已并稿", "merged")
    }
  }

  public func name(_ kind: Provenance.Kind) -> String {
    switch kind {
    case .own: say("自采", "own")
    case .repost: say("转载", "repost")
    case .submission: say("投稿", "submission")
    }
  }

  public func name(_ standing: Standing) -> String {
    switch standing {
    case .staff: say("在编", "staff")
    case .correspondent: say("通讯员", "correspondent")
    case .freelancer: say("自由撰稿", "freelancer")
    case .unknown: say("身份不明", "standing unknown")
    }
  }

  public func name(_ actor: Actor) -> String {
    switch actor {
    case .person(let id): name(id)
    case .dispatcher: name(Service.dispatcher)
    case .letters: name(Service.letters)
    case .notices: name(Service.notices)
    case .reader: say("读者", "a reader")
    }
  }

  /// As printed, where that is known; else the short name.
  public func name(_ person: PersonID) -> String { people[person] ?? person.text }

  public func name(_ column: ColumnPath) -> String {
    column.names.isEmpty ? say("全站", "the whole newsroom") : column.description
  }

  public func name(_ role: Hop.Role) -> String {
    switch role {
    case .origin: say("首发", "origin")
    case .carrier: say("转载", "carrier")
    case .aggregator: say("聚合", "aggregator")
    case .us: say("本网", "us")
    }
  }

  public func name(_ act: Hop.Act) -> String {
    switch act {
    case .created: say("首发", "created")
    case .carried: say("转载", "carried")
    case .shortened: say("删节", "shortened")
    case .retitled: say("改题", "retitled")
    case .translated: say("翻译", "translated")
    case .enhanced: say("增补", "enhanced")
    }
  }

  public func name(_ truth: Truth) -> String {
    switch truth {
    case .yes: say("是", "yes")
    case .no: say("否", "no")
    case .unknown: say("不明", "unknown")
    }
  }
}
