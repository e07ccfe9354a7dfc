public import Editorial

extension Words {
  /// What must be so, in as few words as a table has room for.
  public func name(_ need: Need) -> String {
    switch need {
    case .headline: say("标题", "a headline")
    case .body: say("正文", "a body")
    case .column: say("栏目", "a column")
    case .reason: say("理由", "a reason")
    case .baseText: say("以现稿为底本", "written from the current text")
    case .freeToEdit: say("无他人正在改", "nobody else at work on it")
    case .responsibleEditor: say("实名责任编辑", "a responsible editor by real name")
    case .settledProof: say("校对问题已处理", "proof findings settled")
    case .digestOnScreen: say("认准所读的文本", "the digest on screen")
    case .stepInOrder: say("按次序", "steps in order")
    case .distinctSigner: say("各由不同的人", "distinct persons")
    case .uninvolvedSigner: say("未参与写改", "nobody who wrote or edited this text")
    case .personalAccount: say("本人账号", "a personal account")
    case .futureInstant: say("将来的时刻", "an instant to come")
    case .signOffs: say("本稿审签齐全", "all sign-offs on this digest")
    case .clearedRights: say("版权结论可用", "a rights decision that allows it")
    case .embargoOver: say("禁发期已过", "embargo over")
    case .noHold: say("没有压稿", "no hold")
    case .dueSchedule: say("定时已到（自动发布）", "schedule due, for the dispatcher")
    case .dueWithdrawal: say("定时撤稿已到", "a planned withdrawal due")
    case .fullReason: say("至少 10 字的理由", "a reason of at least 10 characters")
    case .somethingWaived: say("确有未备之项", "something that stands in the way")
    case .acknowledged: say("逐项确认未备之项", "everything passed over, named")
    case .noProhibition: say("版权没有禁止", "no rights prohibition")
    case .debt: say("有待补签", "a debt on this digest")
    case .payer: say("所缺审签的角色", "a role of the step passed over")
    case .secondPerson: say("另一人，未参与写改", "a second person, who did not write it")
    case .correctionNote: say("改什么、为何、读者说明", "what, why, and the note for readers")
    case .nothingAside: say("没有搁下的长稿", "nothing set aside yet")
    case .currentLive: say("已并入新的在线稿", "brought together with the live text")
    case .live: say("正在线上", "a live text")
    case .liveOrWithdrawn: say("正在线上，或已撤稿", "a live text, or one that was withdrawn")
    case .notLive: say("未在线上", "no live text")
    case .readersNote: say("读者说明", "a note for readers")
    case .lastingColumn: say("栏目还在，或另指栏目", "a column that is still there, or another")
    case .planToCome: say("定时撤稿未过，或已重定", "no planned withdrawal that has passed meanwhile")
    case .askedFor: say("有人申请", "somebody who asks for it")
    case .otherPerson: say("申请人以外的另一人", "another person than asked for it")
    case .claim: say("版权专员须有投诉编号", "a claim, for licensing")
    case .held: say("已压稿", "a hold")
    case .notHeld: say("未压稿", "no hold yet")
    case .checklistItem: say("清单里有的项", "items of the column's checklists")
    case .ableAssignee: say("受派人在栏目有身份", "an assignee with a part in the column")
    case .freeToAssign: say("非编辑只能接无人的稿，或转交自己的稿", "others than editors take what nobody has, or hand over their own")
    case .assigned: say("有受派人", "somebody who has it")
    case .relations: say("未关闭的专题、本编辑部的稿件", "open topics, and articles of this newsroom")
    }
  }

  /// Where an action leads from the stages it is possible in.
  public func name(_ destination: Destination) -> String {
    switch destination {
    case .stage(let stage): name(stage)
    case .unchanged: say("不变", "the same")
    case .reopened: say("不变；已签发的回到审核", "the same; approved goes back to review")
    case .onceSigned: say("签齐后为已签发", "approved, once all have signed")
    }
  }
}
