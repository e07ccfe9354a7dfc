public import Editorial

extension Words {
  /// What a rule found, and what can be done about it where it stands in the way.
  public func explanation(_ finding: Finding) -> Explanation {
    let said = list(finding.evidence.compactMap { evidence($0, of: finding.fact) })
    let named = said.isEmpty ? "" : say("（\(said)）", " (\(said))")
    return Explanation(fact(finding.fact).text(finding.truth) + named + say("。", "."), finding.remedies)
  }

  /// `nil` for what only the program goes by.
  private func evidence(_ word: String, of fact: RightsFact) -> String? {
    switch fact {
    case .bylinesCovered: return Standing(rawValue: word).map { name($0) } ?? evidence(word)
    case .mayBePassedOn: return Standing(rawValue: word).map { name($0) } ?? word
    case .partnerInGoodStanding:
      if let kind = PartnerBreach.Kind(rawValue: word) { return name(kind) }
    default: break
    }
    // The number under which a breach or a stop is kept: what it is about is said beside it.
    if let match = word.wholeMatch(of: /(.+) (overduePayment|credit|notRemoved|origin|partner) \d{13,}/) {
      return fact == .partnerInGoodStanding ? nil : String(match.1)
    }
    return evidence(word)
  }

  private func name(_ kind: PartnerBreach.Kind) -> String {
    switch kind {
    case .overduePayment: say("欠费", "a payment is overdue")
    case .credit: say("漏署来源", "the credit is missing")
    case .notRemoved: say("未撤稿", "not removed when asked")
    }
  }

  /// What a rule itself says of what it found, in the language of the reader; names and addresses stay as they are.
  private func evidence(_ word: String) -> String {
    switch word {
    case "news information": return say("新闻信息", word)
    case "not news information": return say("非新闻信息", word)
    case "act": return say("用途", word)
    case "channel": return say("渠道", word)
    case "territory": return say("地区", "country")
    case "term": return say("期限", word)
    case "edit": return say("改动", "change")
    case "advertising": return say("页面有无广告没有说明", "whether advertisements stand beside it is not said")
    case "account": return say("没有说明用哪个账号", "which account is not said")
    case "byline": return say("有署名", word)
    case "quotation": return say("有引语", word)
    case "length": return say("篇幅较长", word)
    default: break
    }
    if let match = word.wholeMatch(of: /(\d+)% of ours/) {
      return say("占我方文字的 \(match.1)%", "\(match.1)% of our text")
    }
    if let match = word.wholeMatch(of: /before (\d{4}-\d{2}-\d{2})/) {
      return say("写于 \(match.1) 以前，适用当时的著作权法", "from before \(match.1), when another law was in force")
    }
    if let match = word.wholeMatch(of: /(?:(.+) )?ended (\d{4}-\d{2}-\d{2})/) {
      let name = match.1.map { "\($0) " } ?? ""
      return say("\(name)已于 \(match.2) 到期", "\(name)ended on \(match.2)")
    }
    let parts = word.split(separator: " ").map(String.init)
    guard parts.count == 2, let truth = Truth(rawValue: parts[1]) else { return word }
    switch parts[0] {
    case "visible": return say("显式：", "visible: ") + name(truth)
    case "hidden": return say("隐式：", "hidden: ") + name(truth)
    case "network": return say("首发于网络：", "first on a network: ") + name(truth)
    case "reserved": return say("声明保留：", "reserved: ") + name(truth)
    default: return word
    }
  }

  /// How a fact reads when it is so, when it is not, and when nobody knows.
  private struct FactWords {
    let yes: String
    let no: String
    var unknown: String?

    func text(_ truth: Truth) -> String {
      switch truth {
      case .yes: yes
      case .no: no
      case .unknown: unknown ?? no
      }
    }
  }

  private func fact(_ fact: RightsFact) -> FactWords {
    switch fact {
    case .noActiveHold: FactWords(yes: say("没有压稿", "no hold is active"), no: say("稿件已压下", "a hold is active"))
    case .embargoOver: FactWords(yes: say("禁发期已过", "the embargo is over"), no: say("禁发期未过", "it is under embargo"))
    case .noClaim: FactWords(yes: say("没有投诉", "no claim is open"), no: say("有投诉，已停用", "a claim has stopped it"))
    case .upstreamStands:
      FactWords(
        yes: say("原发方未撤稿", "the origin stands by it"), no: say("原发方已撤稿或缓发", "the origin has withdrawn or withheld it"))
    case .channelLicensed:
      FactWords(
        yes: say("渠道在许可证范围内", "a licence covers the channel"),
        no: say("没有许可证涵盖此渠道", "no licence in force covers the channel"),
        unknown: say("没有登记许可证", "no licence is on record"))
    case .licenceRunsOn:
      FactWords(
        yes: say("许可证有效期尚长", "the licence runs on"),
        no: say("许可证即将到期，须提前 30 日申请续办", "the licence ends soon; ask for renewal 30 days before"))
    case .classified:
      FactWords(
        yes: say("是否新闻信息已定", "whether it is news information has been decided"),
        no: say("是否新闻信息未定", "whether it is news information has not been decided"))
    case .sourceListed:
      FactWords(
        yes: say("稿源在名单内", "the source is one that may be reposted"),
        no: say("稿源不在现行名单内", "the source is not on the list in force"),
        unknown: say("稿源是否在名单内不明", "it is not known whether the source is on the list"))
    case .carrierListed:
      FactWords(
        yes: say("抄录的单位在名单内", "the unit we copied from is on the list"),
        no: say("抄录的单位不在名单内", "the unit we copied from is not on the list"),
        unknown: say("抄录的单位是否在名单内不明", "it is not known whether the unit we copied from is on the list"))
    case .sourceStated: FactWords(yes: say("已注明来源", "the source is stated"), no: say("没有注明来源", "no source is stated"))
    case .authorStated:
      FactWords(yes: say("已注明原作者", "the original author is stated"), no: say("没有注明原作者", "no original author is stated"))
    case .originalTitleStated:
      FactWords(yes: say("已注明原标题", "the original title is stated"), no: say("没有注明原标题", "no original title is stated"))
    case .editorHasRealName:
      FactWords(
        yes: say("责任编辑实名", "the responsible editor has a real name"),
        no: say("没有实名责任编辑", "there is no responsible editor with a verified real name"))
    case .titleKeepsMeaning:
      FactWords(
        yes: say("标题未改原意", "the title keeps the meaning"),
        no: say("标题有改动，无人担保未改原意", "the title differs and nobody attests that it keeps the meaning"),
        unknown: say("原标题不明，无从比对", "the original title is not known, so the two cannot be compared"))
    case .changeWithinBasis:
      FactWords(
        yes: say("改动在许可范围内", "the changes are within what is allowed"),
        no: say("改动超出许可范围", "the changes go beyond what is allowed"))
    case .shorteningWithinMeasure:
      FactWords(yes: say("删节不多", "little was cut"), no: say("删节过多", "much was cut"))
    case .newComponentAttested:
      FactWords(
        yes: say("新配图片音视频经担保不致误导", "somebody attests that the new part does not mislead"),
        no: say("新配图片音视频无人担保", "nobody attests that the new part does not mislead"))
    case .referenceStated:
      FactWords(
        yes: say("可以溯源", "the original can be found"),
        no: say("没有原文网址，也没有报纸、日期、版面", "there is neither an address nor paper, date and page of the original"))
    case .snapshotVerifies:
      FactWords(
        yes: say("原文快照完好", "the snapshot of the original is whole"),
        no: say("原文快照已损坏", "the snapshot of the original does not verify"))
    case .chainUnbroken:
      FactWords(yes: say("转载链完整", "the chain of hops is unbroken"), no: say("转载链中断", "the chain of hops is broken"))
    case .basisHolds:
      FactWords(
        yes: say("有合法依据", "there is a legal basis"), no: say("现有依据不涵盖此用途", "nothing at hand covers this use"),
        unknown: say("没有已知依据", "no legal basis is known"))
    case .notProhibited:
      FactWords(yes: say("没有禁用条款", "nothing forbids it"), no: say("协议禁止此用途", "an agreement forbids this use"))
    case .countLeft:
      FactWords(
        yes: say("约定篇数未用完", "some of the number agreed is left"), no: say("约定篇数已用完", "the number agreed is used up"))
    case .preconditionsMet:
      FactWords(
        yes: say("前提已履行", "the duty before use was seen to"),
        no: say("使用前的义务没有履行", "the duty before use was not seen to"),
        unknown: say("使用前的义务未确认履行", "it is not known whether the duty before use was seen to"))
    case .printLicenceApplies:
      FactWords(
        yes: say("符合报刊转载法定许可", "the statutory print licence applies"),
        no: say("不符合报刊转载法定许可", "the statutory print licence does not apply"),
        unknown: say("是否符合报刊转载法定许可不明", "it is not known whether the statutory print licence applies"))
    case .pureFactConfirmed:
      FactWords(
        yes: say("单纯事实消息，已复核", "confirmed as nothing but fact"),
        no: say("单纯事实消息，未经第二人复核", "called nothing but fact, and not confirmed by a second person"))
    case .pureFactShort:
      FactWords(
        yes: say("篇幅合于单纯事实消息", "short enough for nothing but fact"),
        no: say("篇幅偏长，可能是作品", "rather long for nothing but fact; it may be a work"))
    case .currentAffairsExempt:
      FactWords(
        yes: say("属时事性文章例外", "it is an exempt current-affairs article"),
        no: say("不属时事性文章例外", "it is no exempt current-affairs article"),
        unknown: say(
          "是否属时事性文章例外，须版权专员判断", "whether it is an exempt current-affairs article is for licensing staff to say"))
    case .quotationWithinMeasure:
      FactWords(
        yes: say("引用适量", "the quotation keeps within measure"), no: say("引用过量", "it is too much to be a quotation"),
        unknown: say("整幅使用是否属适当引用，须版权专员判断", "whether showing it whole is a quotation is for licensing staff to say"))
    case .termOver:
      FactWords(
        yes: say("保护期已过", "the term is over"), no: say("仍在保护期", "the term still runs"),
        unknown: say("署名作品的保护期须按作者卒年计算", "the term of what somebody signed counts from their death"))
    case .marksKept:
      FactWords(
        yes: say("权利标识保留", "the rights mark is kept"), no: say("权利标识丢失", "a rights mark was lost"),
        unknown: say("权利标识未查", "nobody has looked after the rights mark"))
    case .bylinesCovered:
      FactWords(
        yes: say("作者已获授权涵盖", "the author is covered"),
        no: say("许可方无权代表此作者", "the licensor cannot speak for this author"),
        unknown: say("作者身份或授权不明", "how the author stands to the licensor is not known"))
    case .firstCarrierCredited:
      FactWords(
        yes: say("已署首发单位", "the first carrier is credited"),
        no: say("署的不是首发单位", "the credit names another than the first carrier"),
        unknown: say("首发单位不明", "the first carrier is not known"))
    case .ancestorsCovered:
      FactWords(
        yes: say("底本权利人已同意", "the owner of what it was made from agreed"),
        no: say("底本权利人未同意", "the owner of what it was made from did not agree"),
        unknown: say("底本权利人是否同意不明", "whether the owner of what it was made from agreed is not known"))
    case .consentCovers:
      FactWords(
        yes: say("同意涵盖此用途", "the consent covers the use"), no: say("同意不涵盖此用途", "the consent does not cover the use"),
        unknown: say("同意是否涵盖此用途不明", "whether the consent covers the use is not known"))
    case .licenceKnown:
      FactWords(
        yes: say("是已知许可", "the licence is a known one"), no: say("许可名称无法识别", "the licence is not a known one"),
        unknown: say("许可名称无法识别", "the licence is not a known one"))
    case .licenceAllows:
      FactWords(
        yes: say("许可条款允许此用途", "its terms allow the use"), no: say("许可条款禁止此用途", "its terms forbid the use"),
        unknown: say("许可条款是否允许不明", "whether its terms allow the use is not known"))
    case .licensorHasTitle:
      FactWords(
        yes: say("已写明许可人及其权利来源", "the licensor and the licensor's title are stated"),
        no: say("没有写明许可人及其权利来源", "the licensor and the licensor's title are not stated"))
    case .exposure:
      FactWords(yes: say("侵权法定赔偿额（元）", "statutory damages for infringement, in yuan"), no: say("无", "none"))
    case .ownLabel:
      FactWords(yes: say("属自有来源", "the label is one of our own"), no: say("不属自有来源", "the label is none of our own"))
    case .ownLabelAgreed:
      FactWords(
        yes: say("自有来源所依协议有效", "the agreement behind the label is alive"),
        no: say("自有来源所依协议已失效", "the agreement behind the label has ended"),
        unknown: say("自有来源所依协议查无", "the agreement behind the label cannot be found"))
    case .grantCovers:
      FactWords(
        yes: say("协议涵盖此用途", "a grant covers the use"), no: say("没有协议涵盖此用途", "no grant covers the use"),
        unknown: say("协议是否涵盖此用途不明", "whether a grant covers the use is not known"))
    case .creditedInFixedWords:
      FactWords(
        yes: say("须按固定字样署名", "the credit is in fixed words"), no: say("须按固定字样署名", "the credit is in fixed words"))
    case .mayBePassedOn:
      FactWords(
        yes: say("可以转授权", "it may be passed on"), no: say("不是我们的稿件，无权转授", "it is not ours to pass on"),
        unknown: say("能否转授不明", "it is not known whether it may be passed on"))
    case .isLive: FactWords(yes: say("稿件在线", "it is live"), no: say("稿件不在线", "it is not live"))
    case .networkRights:
      FactWords(yes: say("属我们持有的权利", "we hold this right"), no: say("我们只持有网络传播权", "we hold network rights only"))
    case .editAllowed:
      FactWords(
        yes: say("改动在授权范围内", "the change is within the grant"), no: say("改动超出授权范围", "the change goes beyond the grant"))
    case .moralRightsKept:
      FactWords(
        yes: say("改动须作者同意，协议已写明", "the agreement asks for the author's consent to the change"),
        no: say("改动未约定作者同意", "the author's consent to the change is not agreed"))
    case .partnerInGoodStanding:
      FactWords(
        yes: say("伙伴无未了结事项", "nothing stands against the partner"),
        no: say("伙伴有未了结事项", "something stands against the partner"))
    case .minorsProtected:
      FactWords(
        yes: say("未成年人信息已处理", "no minor can be known from it"),
        no: say("涉未成年人，隐去处理未完成", "a minor could be known from it"),
        unknown: say("是否涉未成年人未定", "nobody has said whether a minor is involved"))
    case .machineMarked:
      FactWords(
        yes: say("机器生成标识齐全，或非机器生成", "no machine made it, or both marks are there"),
        no: say("缺机器生成标识", "a mark of machine-made content is missing"),
        unknown: say("是否机器生成、标识是否齐全不明", "whether a machine made it, or whether it is marked, is not known"))
    }
  }
}
