public import Editorial

extension Words {
  /// What is odd about an agreement, and what to do.
  public func sentence(_ warning: AgreementWarning) -> String {
    switch warning {
    case .contradicts(let one, let other):
      say(
        "\(one) 许可的，\(other) 禁止；禁止优先，请核对。",
        "\(other) forbids what \(one) permits; the prohibition wins. Compare the two.")
    case .overlaps(let one, let other):
      say("\(one) 与 \(other) 许可同一用途；请核对。", "\(one) and \(other) permit the same use; compare the two.")
    case .neverInForce(let id): say("\(id) 的期限为空；请改日期。", "\(id) is never in force; mend its dates.")
    case .grantsNothing(let id): say("\(id) 没有任何条款；请补条款。", "\(id) grants nothing; add its grants.")
    case .windowOutside(let id, let grant):
      say(
        "\(id) 第 \(grant + 1) 条的期限在协议期外；请改日期。",
        "Grant \(grant + 1) of \(id) lies outside the agreement's time; mend its dates.")
    case .noMoralRights(let id, let grant):
      say(
        "\(id) 第 \(grant + 1) 条许可改动，却未约定作者同意（R35）；请加 obtainConsent。",
        "Grant \(grant + 1) of \(id) allows changes without the author's consent (R35); add the duty obtainConsent.")
    case .exceedsOwn(let id, let grant):
      say(
        "\(id) 第 \(grant + 1) 条给出我们没有的权利（R33）；请限于网络传播。",
        "Grant \(grant + 1) of \(id) gives what we do not hold (R33); keep it to the network.")
    case .idTaken(let id, let party):
      say(
        "协议编号 \(id) 已是 \(party) 的；请另取编号。", "The id \(id) is that of an agreement with \(party); take another one.")
    case .noSuchColumn(let id, let grant, let column):
      say(
        "\(id) 第 \(grant + 1) 条的栏目“\(column)”不存在；请核对。",
        "Grant \(grant + 1) of \(id) names the column “\(column)”, which there is not; check its name.")
    case .noSuchLabel(let id, let grant, let label):
      say(
        "\(id) 第 \(grant + 1) 条的稿源“\(label)”不是本网自有稿源；请核对。",
        "Grant \(grant + 1) of \(id) names the label “\(label)”, which is none of ours; check its name.")
    }
  }

  public func name(_ lane: ClaimLane) -> String {
    switch lane {
    case .editorial: say("本网采编", "editorial")
    case .hosted: say("读者上传", "hosted")
    }
  }

  public func name(_ field: ClaimNotice.Field) -> String {
    switch field {
    case .name: say("姓名", "name")
    case .contact: say("联系方式", "contact")
    case .address: say("地址", "address")
    case .work: say("作品", "work")
    case .location: say("所在网址", "where ours is found")
    case .proof: say("初步证明", "proof")
    }
  }

  public func name(_ state: ClaimState) -> String {
    switch state {
    case .received: say("已收到", "received")
    case .acknowledged: say("已回告", "acknowledged")
    case .assessed: say("已评估", "assessed")
    case .withdrawn: say("已撤稿", "withdrawn")
    case .corrected: say("已更正", "corrected")
    case .rejected: say("已驳回", "rejected with reasons")
    case .forwarded: say("已转送", "forwarded")
    case .counterReceived: say("已收到反通知", "counter-statement received")
    case .counterForwarded: say("已转送反通知", "counter-statement forwarded")
    case .restored: say("已恢复", "restored")
    case .keptDown: say("维持撤下", "kept down")
    case .closed: say("已结案", "closed")
    }
  }

  public func name(_ assessment: ClaimAssessment) -> String {
    switch assessment {
    case .holds: say("依据成立", "our basis holds")
    case .fails: say("依据不成立", "our basis fails")
    case .creditWrong: say("仅署名有误", "only the credit is wrong")
    case .unclear: say("不明", "unclear")
    }
  }

  public func name(_ action: ClaimAction) -> String {
    switch action {
    case .receive: say("收件", "receive")
    case .acknowledge: say("回告", "acknowledge")
    case .supplement: say("补正", "supplement")
    case .hold: say("先行停用", "hold")
    case .assess: say("评估", "assess")
    case .withdraw: say("撤稿", "withdraw")
    case .settle: say("结算", "settle")
    case .correct: say("更正", "correct")
    case .reject: say("驳回", "reject")
    case .forward: say("转送", "forward")
    case .counter: say("收反通知", "record a counter-statement on")
    case .forwardCounter: say("转送反通知", "forward the counter-statement on")
    case .restore: say("恢复", "restore")
    case .keepDown: say("维持撤下", "keep down")
    case .lift: say("解除停用", "lift the hold of")
    case .close: say("结案", "close")
    }
  }
}
