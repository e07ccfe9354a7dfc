import Editorial

extension Words {
  /// What is to be done, as a button says it; after 请, or after a semicolon, it ends a sentence.
  public func name(_ remedy: Remedy) -> String {
    switch remedy {
    case .said(let said): name(said)
    case .text(let text): name(text)
    case .step(let step): name(step)
    case .list(let list): name(list)
    case .rights(let rights): name(rights)
    case .operating(let operating): name(operating)
    case .giveFullReason: say("写足理由", "say more of the reason")
    case .acknowledge: say("逐项确认", "name each of them")
    case .settleProof: say("逐项确认无误", "settle each finding as it stands")
    case .compareTexts: say("对照新稿再改", "look at the new text, then edit again")
    case .readAgain: say("重读后再办", "read it again, then repeat")
    case .signText(let digest): say("看过再签 \(digest.short)", "look at it, then sign the text \(digest.short)")
    case .haveSigned(let steps): haveSigned(steps)
    case .mergeBranch(let number, _): say("合并分支 \(number)", "merge the branch \(number)")
    case .waitFor(let person): say("等候或联系\(person)", "wait or ask \(person)")
    case .takeOver: say("写明理由接手", "take over with a reason")
    case .checkItem: say("看过再核对", "look, then tick the item")
    case .seeComments: say("查看批注", "see the comments")
    case .resolveComments: say("逐条解决", "resolve each")
    case .seeArticle(let id): say("查看稿件 \(id.short)", "see the article \(id.short)")
    case .explain(let action, _):
      say("看“\(name(action))”缺什么、谁能办", "see what the action “\(name(action))” lacks, and who could take it")
    case .schedule: say("定时", "schedule it")
    case .movePlannedWithdrawal: say("改期或取消定时撤稿", "move its planned withdrawal, or drop it")
    case .moveDeadline: say("由编辑改截稿时间", "have an editor move the deadline")
    case .compareCopies: say("比对", "compare them")
    case .askCapacity(let wanted): say("由\(list(wanted.map { name($0) }))办理", "ask \(list(wanted.map { name($0) }))")
    case .askRole(let roles):
      say(
        "转交\(list(roles.map { name($0) }))",
        "pass it to one who is \(roles.map { name($0) }.joined(separator: " or "))")
    case .seePerson(let id): say("查看 \(id)", "see what is known of \(id)")
    case .addAgain: say("重新添加", "add them again to have them back")
    case .renewService: say("由管理员恢复", "have an administrator renew it")
    case .stateSlip: say("向寄件人问清，再写明", "ask the sender, then state it")
    case .seeSubmission(let id): say("查看来稿 \(id.short)", "see the submission \(id.short)")
    case .seeClaim(let id): say("查看投诉 \(id.short)", "see the claim \(id.short)")
    case .settleClaims: say("先了结投诉", "settle what is claimed first")
    case .recordComponent: say("先记入版权档案", "record the part first")
    case .setColumn: say("更改这个栏目", "change that column")
    case .moveArticles: say("先移走稿件", "move what it holds first")
    case .moveColumn: say("移动或合并栏目", "move or merge the column")
    case .makeTopic(let topic): say("建立专题 \(topic)", "make the topic \(topic)")
    case .reopenTopic: say("先打开专题", "open the topic again first")
    case .createNewsroom(let id): say("建立编辑部 \(id)", "make the newsroom \(id)")
    case .moveSite:
      say("由管理员登记它现在的文件夹，全部页面重新写入", "have an administrator register its folder anew, which writes every page again")
    case .registerSite: say("由管理员登记这个文件夹", "have an administrator register this folder")
    }
  }

  /// Those of the chain in their order; those beside it, where the column asks for some, at any time.
  private func haveSigned(_ steps: [SignOffStep]) -> String {
    if steps.count == 1 { return say("审签", "have it signed") }
    let beside = steps.filter(\.isParallel)
    if beside.isEmpty { return say("依次审签", "have them signed in order") }
    let anyTime = list(beside.map { name($0) })
    return say("依次审签，\(anyTime)随时可签", "have them signed in order, the \(anyTime) at any time")
  }

  private func name(_ remedy: SaidRemedy) -> String {
    switch remedy {
    case .giveReason: say("写明理由", "give a reason")
    case .explainCorrection: say("写明更正说明", "explain the correction")
    case .tellReaders: say("写明给读者的说明", "say what readers are told")
    case .nameEditor: say("指定实名责任编辑", "name an editor whose real name is verified")
    case .nameClaim: say("写明投诉编号", "name the claim")
    case .nameColumn:
      say("重新申请或恢复，并指明放到哪个栏目", "ask again, or revive it, and name the column where it is to stand")
    case .nameRoles: say("写明委托哪些角色", "say which roles")
    case .statePurpose: say("写明用途", "state the purpose")
    case .stateRate: say("写明标准和凭据", "state the rate and its evidence")
    case .nameConsent: say("写明所同意的版本", "name the version agreed to")
    case .stateGuardianConsent: say("写明监护人同意的凭据", "say how the guardian's consent was given")
    case .leaveOutAttestation: say("去掉担保", "leave the attestation out")
    case .quoteExactly: say("照原文引用", "quote it exactly")
    case .quoteMore: say("多引几个字", "quote more of them")
    case .nameRevision: say("指明哪一稿", "name the text that has them")
    case .nameOccurrence: say("指明第几处", "say which one")
    }
  }

  private func name(_ remedy: TextRemedy) -> String {
    switch remedy {
    case .writeHeadline: say("先补上标题", "write a headline first")
    case .writeBody: say("先补上正文", "write a body first")
    case .captionPictures: say("补上图说", "caption the pictures")
    case .mendText: say("改正文字", "mend the text")
    case .saveText: say("先保存改动，再由别人签", "save what you have mended, then another person signs")
    case .mergeLive: say("与在线稿合并", "merge it with the live text")
    case .saveBesideLive: say("对照在线稿后保存", "save it with the live text in view")
    case .takeArticle: say("自己接下", "take it yourself")
    }
  }

  private func name(_ remedy: StepRemedy) -> String {
    switch remedy {
    case .publish: say("照常发布", "publish it as usual")
    case .publishByHand: say("由本人发布", "publish it yourself")
    case .planWithdrawal: say("先定时撤稿", "plan its withdrawal first")
    case .withdraw: say("直接撤稿", "withdraw it")
    case .abandonCorrection: say("放弃更正", "abandon the correction")
    case .askToReinstate: say("先申请重新上线", "ask first that it comes back")
    case .releaseHold: say("先放行", "have it released first")
    case .liftEmbargo: say("等候，或由编辑写明理由解除", "wait, or have an editor lift it with a reason")
    case .assessClaim: say("先评估", "assess the claim first")
    case .forwardCounter: say("先转送反通知", "forward the counter-statement first")
    case .namePayee: say("先登记、核定收款人", "have a payee named and confirmed")
    case .lookAgain: say("看过新状态再试", "look at it again, then try once more")
    }
  }

  private func name(_ remedy: ListRemedy) -> String {
    switch remedy {
    case .articles: say("查看稿件列表", "see the list of articles")
    case .submissions: say("查看来稿列表", "see the list of submissions")
    case .deferredLetters: say("由投稿编辑查看在等的来信", "have the submissions desk look at those that wait")
    case .claims: say("查看投诉列表", "see the list of claims")
    case .claimSteps: say("查看现在能办的", "see which steps are open, and who takes them")
    case .fees: say("查看稿酬列表", "see the list of fees")
    case .batches: say("查看付款批次", "see the batches of payments")
    case .rightsTasks: say("查看版权待办", "see the rights tasks")
    case .rightsFile: say("查看版权档案", "see the rights file")
    case .people: say("查看人员", "see who is here")
    case .delegations: say("查看委托", "see the delegations")
    case .columns: say("查看栏目", "see the columns")
    case .settingsHistory: say("看过设置的历史再办", "see the history of the settings, then try again")
    }
  }

  private func name(_ remedy: OperatingRemedy) -> String {
    switch remedy {
    case .logIn: say("登录", "log in")
    case .askAdministrator: say("向管理员申请角色", "ask an administrator for the role")
    case .grantRole: say("由管理员给人角色", "have an administrator give somebody the role")
    case .migrate: say("由运维人员升级数据库", "have the database migrated")
    case .dispatch: say("再出版一次", "have the pages brought again")
    case .dispatchThere: say("在站点所在的机器上出版", "bring the pages from where the site lies")
    case .putSiteBack: say("放回原来的文件夹", "put the folder back")
    case .checkDatabase: say("检查数据库后再试", "see to the database, then try again")
    case .upgrade: say("升级本程序", "upgrade the program")
    case .rebuildSearch: say("由管理员重新收入", "have an administrator read it in anew")
    }
  }
}
