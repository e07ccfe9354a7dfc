public import Editorial

extension Words {
  /// What a rule found.
  public func sentence(_ finding: Finding) -> String {
    let said = finding.evidence.joined(separator: say("、", ", "))
    let named = said.isEmpty ? "" : say("（\(said)）", " (\(said))")
    return fact(finding.fact, finding.truth) + named + say("。", ".")
  }

  private func fact(_ fact: RightsFact, _ truth: Truth) -> String {
    switch (fact, truth) {
    case (.noActiveHold, .yes): say("没有压稿", "no hold is active")
    case (.noActiveHold, _): say("稿件已压下", "a hold is active")
    case (.classified, .yes): say("是否新闻信息已定", "whether it is news information has been decided")
    case (.classified, _): say("是否新闻信息未定", "whether it is news information has not been decided")
    case (.sourceListed, .yes): say("稿源在名单内", "the source is one that may be reposted")
    case (.sourceListed, .no): say("稿源不在现行名单内", "the source is not on the list in force")
    case (.sourceListed, .unknown): say("稿源是否在名单内不明", "it is not known whether the source is on the list")
    case (.sourceStated, .yes): say("已注明来源", "the source is stated")
    case (.sourceStated, _): say("没有注明来源", "no source is stated")
    case (.authorStated, .yes): say("已注明原作者", "the original author is stated")
    case (.authorStated, _): say("没有注明原作者", "no original author is stated")
    case (.originalTitleStated, .yes): say("已注明原标题", "the original title is stated")
    case (.originalTitleStated, _): say("没有注明原标题", "no original title is stated")
    case (.editorHasRealName, .yes): say("责任编辑实名", "the responsible editor has a real name")
    case (.editorHasRealName, _): say("没有实名责任编辑", "there is no responsible editor with a verified real name")
    case (.titleKeepsMeaning, .yes): say("标题未改原意", "the title keeps the meaning")
    case (.titleKeepsMeaning, .no):
      say("标题有改动，无人担保未改原意", "the title differs and nobody attests that it keeps the meaning")
    case (.titleKeepsMeaning, .unknown):
      say("原标题不明，无从比对", "the original title is not known, so the two cannot be compared")
    case (.changeWithinBasis, .yes): say("改动在许可范围内", "the changes are within what is allowed")
    case (.changeWithinBasis, _): say("改动超出许可范围", "the changes go beyond what is allowed")
    case (.referenceStated, .yes): say("可以溯源", "the original can be found")
    case (.referenceStated, _):
      say("没有原文网址，也没有报纸、日期、版面", "there is neither an address nor paper, date and page of the original")
    case (.snapshotVerifies, .yes): say("原文快照完好", "the snapshot of the original is whole")
    case (.snapshotVerifies, _): say("原文快照已损坏", "the snapshot of the original does not verify")
    case (.chainUnbroken, .yes): say("转载链完整", "the chain of hops is unbroken")
    case (.chainUnbroken, _): say("转载链中断", "the chain of hops is broken")
    case (.basisHolds, .yes): say("有合法依据", "there is a legal basis")
    case (.basisHolds, .no): say("现有协议不涵盖此用途", "no agreement covers this use")
    case (.basisHolds, .unknown): say("没有已知协议", "no agreement is known")
    case (.preconditionsMet, .yes): say("前提已履行", "every precondition is met")
    case (.preconditionsMet, _): say("使用前的义务未确认履行", "it is not known whether the duties before use are met")
    case (.firstCarrierCredited, .yes): say("已署首发单位", "the first carrier is credited")
    case (.firstCarrierCredited, .no): say("署的不是首发单位", "the credit names another than the first carrier")
    case (.firstCarrierCredited, .unknown): say("首发单位不明", "the first carrier is not known")
    case (.ownLabel, .yes): say("属自有来源", "the label is one of our own")
    case (.ownLabel, _): say("不属自有来源", "the label is none of our own")
    case (.grantCovers, .yes): say("协议涵盖此用途", "a grant covers the use")
    case (.grantCovers, _): say("没有协议涵盖此用途", "no grant covers the use")
    case (.creditedInFixedWords, _): say("须按固定字样署名", "the credit is in fixed words")
    case (.mayBePassedOn, .yes): say("可以转授权", "it may be passed on")
    case (.mayBePassedOn, .no): say("不是我们的稿件，无权转授", "it is not ours to pass on")
    case (.mayBePassedOn, .unknown): say("能否转授不明", "it is not known whether it may be passed on")
    case (.isLive, .yes): say("稿件在线", "it is live")
    case (.isLive, _): say("稿件不在线", "it is not live")
    }
  }

  /// What to do about a finding that stands in the way; `nil` for one that does not.
  public func remedy(_ finding: Finding) -> String? {
    guard finding.effect >= .needsReview else { return nil }
    return switch finding.fact {
    case .noActiveHold: say("请版权专员放行。", "Have licensing release it.")
    case .classified:
      say(
        "请用 article describe --news-information yes|no 定明。", "Decide with article describe --news-information yes|no.")
    case .sourceListed: say("请核对别名或附上名单页。", "Match an alias, or have licensing bring the list up to date.")
    case .sourceStated: say("请用 repost describe --source 补上。", "Supply it with repost describe --source.")
    case .authorStated:
      say(
        "请用 repost describe --author 补上，或用 --no-author 写明原文无署名的依据。",
        "Supply it with repost describe --author, or show with --no-author that the source gives none.")
    case .originalTitleStated:
      say("请用 repost describe --original-title 补上。", "Supply it with repost describe --original-title.")
    case .editorHasRealName: say("请用 article pass --editor 指定。", "Name one with article pass --editor.")
    case .titleKeepsMeaning:
      finding.truth == .unknown
        ? say("请先补原标题。", "State the original title first.")
        : say("请编辑用 article describe --attest title 担保。", "An editor attests it with article describe --attest title.")
    case .changeWithinBasis:
      say(
        "请改回原文，或用 article describe --attest shortening 担保删节未改原意，或取得修改授权。",
        "Restore the text, attest a shortening with article describe --attest shortening, or obtain a grant that allows it."
      )
    case .referenceStated:
      say(
        "请用 repost describe --url，或 --paper --date --page 补上。",
        "Supply it with repost describe --url, or --paper, --date and --page.")
    case .snapshotVerifies: say("请重新导入原文。", "Import the original again.")
    case .chainUnbroken: say("请补全转载链。", "Complete the chain of hops.")
    case .basisHolds: say("请版权专员查找或签订协议。", "Licensing must find or make an agreement.")
    case .preconditionsMet: say("请版权专员先履行并记录。", "Licensing must see to them first.")
    case .firstCarrierCredited: say("请查明首发单位并署名。", "Find the first carrier, and credit it.")
    case .ownLabel: say("请改用自有来源，或按转载处理。", "Use one of our own labels, or treat it as a repost.")
    case .grantCovers: say("请先签订协议。", "Make an agreement first.")
    case .creditedInFixedWords: nil
    case .mayBePassedOn: say("请向原单位申请。", "Refer them to the origin.")
    case .isLive: say("发布后再问。", "Ask again once it is published.")
    }
  }
}
