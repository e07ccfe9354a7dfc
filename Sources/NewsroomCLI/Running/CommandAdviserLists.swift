import Newsroom

/// Commands that take what was left out, and those that show what there is.
extension CommandAdviser {
  func advice(_ remedy: SaidRemedy, _ words: Words) -> String? {
    switch remedy {
    case .giveReason: words.say("请用 --reason 写明", "state one with --reason")
    case .explainCorrection:
      words.say("请用 --what、--why、--note 写明", "say each of them with --what, --why and --note")
    case .tellReaders: words.say("请用 --note 写明", "say that with --note")
    case .nameEditor:
      words.say(
        "请用 caibian article pass --editor 指定实名责任编辑",
        "name one whose real name is verified with caibian article pass --editor")
    case .nameClaim: words.say("请用 --claim 写明投诉编号", "name the claim with --claim")
    case .nameColumn:
      words.say(
        "请重新申请或恢复，并用 --column 指明放到哪个栏目", "ask again, or revive it, with --column for where it is to stand")
    case .nameRoles: words.say("请用 --role 写明", "say which with --role")
    case .statePurpose: words.say("请用 --purpose 写明", "state it with --purpose")
    case .stateRate: words.say("请用 --rate、--agreement 写明", "state both with --rate and --agreement")
    case .nameConsent: words.say("请用 --consent 写明所同意的版本", "name the version agreed to with --consent")
    case .stateGuardianConsent: words.say("请写明凭据（--guardian）", "say how it was given (--guardian)")
    case .leaveOutAttestation: words.say("请去掉 --attest", "leave out --attest")
    case .nameRevision: words.say("用 --revision 指明哪一稿", "name the text with --revision")
    case .nameOccurrence: words.say("用 --occurrence 指明第几处", "say which with --occurrence")
    case .quoteExactly, .quoteMore: nil
    }
  }

  func advice(_ remedy: TextRemedy, _ words: Words) -> String? {
    switch remedy {
    case .captionPictures:
      words.say("请用 caibian article picture caption 补上", "add them with caibian article picture caption")
    case .saveText:
      words.say(
        "改动过的文字须先用 caibian article edit 保存，再由别人签",
        "if you have mended it, save it with caibian article edit, then another person signs")
    case .mergeLive:
      words.say("请用 caibian article merge --live 合并", "bring both together with caibian article merge --live")
    case .saveBesideLive:
      words.say("对照后用 caibian article edit --live 保存", "save yours with caibian article edit --live")
    case .takeArticle: words.say("您可以自己接下（caibian article take）", "you may take it yourself (caibian article take)")
    case .writeHeadline, .writeBody, .mendText: nil
    }
  }

  func advice(_ remedy: StepRemedy, _ words: Words) -> String? {
    switch remedy {
    case .planWithdrawal:
      words.say("请先用 caibian article plan-withdrawal 定时", "plan one with caibian article plan-withdrawal")
    case .askToReinstate:
      words.say(
        "请先用 caibian article reinstate --reason …… --note …… 申请",
        "ask first with caibian article reinstate --reason … --note …")
    case .assessClaim: words.say("请先用 caibian claim assess 评估", "assess it first with caibian claim assess")
    case .publish, .publishByHand, .withdraw, .abandonCorrection, .releaseHold, .liftEmbargo, .forwardCounter,
      .namePayee, .lookAgain:
      nil
    }
  }

  func advice(_ remedy: ListRemedy, _ words: Words) -> String? {
    switch remedy {
    case .articles: words.say("用 caibian article list 查看", "see caibian article list")
    case .submissions: words.say("用 caibian submission list 查看", "see caibian submission list")
    case .deferredLetters:
      words.say("请投稿编辑查看（caibian submission deferred）", "the submissions desk looks (caibian submission deferred)")
    case .claims: words.say("用 caibian claim list 查看", "see caibian claim list")
    case .claimSteps:
      words.say("现在能办的见 caibian claim show", "see which are, and who takes them, with caibian claim show")
    case .fees: words.say("用 caibian fee list 查看", "see caibian fee list")
    case .batches: words.say("用 caibian fee list --all 查看", "see caibian fee list --all")
    case .rightsTasks: words.say("用 caibian rights tasks 查看", "see caibian rights tasks")
    case .rightsFile: words.say("用 caibian rights describe 查看", "see caibian rights describe")
    case .people: words.say("用 caibian people list 查看代号", "see caibian people list for the short names")
    case .delegations: words.say("用 caibian people delegations 查看", "see caibian people delegations")
    case .columns: words.say("用 caibian newsroom columns 查看栏目", "see caibian newsroom columns")
    case .settingsHistory:
      words.say("请看过 caibian newsroom history 再办", "see caibian newsroom history, then try again")
    }
  }

  func advice(_ remedy: OperatingRemedy, _ words: Words) -> String? {
    switch remedy {
    case .logIn: words.say("请用 caibian login 登录", "use caibian login")
    case .grantRole:
      words.say(
        "由管理员用 caibian people grant 给人角色", "have an administrator give somebody the role with caibian people grant")
    case .migrate: words.say("请运行 caibian migrate", "run caibian migrate")
    case .dispatch: words.say("然后运行 caibian dispatch", "then run caibian dispatch")
    case .checkDatabase: words.say("请检查数据库（caibian status）后再试", "see caibian status, then try again")
    case .upgrade: words.say("请升级 caibian", "upgrade caibian")
    case .rebuildSearch:
      words.say("请管理员重新收入（caibian find --rebuild）", "an administrator can read it in anew: caibian find --rebuild")
    case .askAdministrator, .dispatchThere, .putSiteBack: nil
    }
  }
}
