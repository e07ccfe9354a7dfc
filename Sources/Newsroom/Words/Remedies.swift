public import Editorial

extension Words {
  /// What to do about a finding that stands in the way; `nil` for one that does not.
  public func remedy(_ finding: Finding) -> String? {
    guard finding.effect >= .needsReview else { return nil }
    return switch finding.fact {
    case .noActiveHold: say("请版权专员放行。", "Have licensing release it.")
    case .embargoOver: say("请等候，或由编辑写明理由解除。", "Wait, or have an editor lift it with a reason.")
    case .noClaim: say("请先了结投诉（claim list）。", "Settle the claim first (claim list).")
    case .upstreamStands: say("请撤下；原发方恢复后再问。", "Take it down; ask again once the origin stands by it.")
    case .channelLicensed:
      say("请用 rights save 登记许可证，或改用许可范围内的渠道。", "Record the licence with rights save, or use a channel it covers.")
    case .licenceRunsOn, .carrierListed, .shorteningWithinMeasure, .pureFactShort, .quotationWithinMeasure, .termOver,
      .printLicenceApplies, .currentAffairsExempt, .consentCovers, .licenceKnown, .licenceAllows, .licensorHasTitle,
      .exposure, .creditedInFixedWords, .agreesWithFile:
      nil
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
    case .newComponentAttested:
      say("请编辑在版权档案中担保（rights describe）。", "An editor attests it in the rights file (rights describe).")
    case .referenceStated:
      say(
        "请用 repost describe --url，或 --paper --date --page 补上。",
        "Supply it with repost describe --url, or --paper, --date and --page.")
    case .snapshotVerifies: say("请重新导入原文。", "Import the original again.")
    case .chainUnbroken: say("请补全转载链。", "Complete the chain of hops.")
    case .basisHolds:
      say(
        "请版权专员查找或签订协议，或写明同意的范围（rights consent）、许可和许可人（rights public-licence）；配图请写明摄影和来源（article picture caption）。",
        "Licensing must find or make an agreement, or state a consent by its scope (rights consent) or a licence and who gives it (rights public-licence); of a picture, state who took it and its source (article picture caption)."
      )
    case .notProhibited: say("不得使用；请与对方另行约定。", "It may not be used; agree otherwise with the other side.")
    case .countLeft: say("请续约或减少用稿。", "Agree on more, or use less.")
    case .preconditionsMet:
      say("请版权专员先履行并记录（rights describe）。", "Licensing must see to it first, and record it (rights describe).")
    case .pureFactConfirmed: say("请第二人复核。", "A second person confirms it.")
    case .marksKept: say("请恢复权利标识。", "Restore the rights mark.")
    case .bylinesCovered:
      say("请向原单位核实作者身份，记入版权档案。", "Ask the unit how the author stands to it, and record it in the rights file.")
    case .firstCarrierCredited: say("请查明首发单位并署名。", "Find the first carrier, and credit it.")
    case .ancestorsCovered: say("请取得底本权利人同意。", "Obtain the consent of the owner of what it was made from.")
    case .ownLabel: say("请改用自有来源，或按转载处理。", "Use one of our own labels, or treat it as a repost.")
    case .ownLabelAgreed: say("请续签自有来源所依协议。", "Renew the agreement behind the label.")
    case .grantCovers: say("请先签订协议。", "Make an agreement first.")
    case .mayBePassedOn: say("请向原单位申请。", "Refer them to the origin.")
    case .isLive: say("发布后再问。", "Ask again once it is published.")
    case .networkRights: say("请转介权利人。", "Refer them to who holds the right.")
    case .editAllowed: say("请按原文使用，或另行约定。", "Use the text as it stands, or agree on the change.")
    case .moralRightsKept: say("请先取得作者同意。", "Obtain the author's consent first.")
    case .partnerInGoodStanding: say("请伙伴先了结。", "The partner settles it first.")
    case .minorsProtected where finding.truth == .unknown:
      say("请写明是否涉未成年人（rights describe --minors）。", "Say whether minors are involved (rights describe --minors).")
    case .minorsProtected:
      say("请隐去可辨识信息并记入版权档案。", "Remove what identifies the minor, and record it in the rights file.")
    case .minorsProtected where finding.evidence.count > 1 && finding.truth == .unknown:
      say(
        "请就这张图片写明是否涉未成年人（rights describe --minors 图片位数=...）。",
        "Say of this picture whether minors are involved (rights describe --minors DIGITS=...).")
    case .machineMarked where finding.truth == .unknown && finding.evidence.contains(where: { $0.hasPrefix("file: ") }):
      say(
        "请就这张图片写明是否机器生成（rights describe --machine 图片位数=...）。",
        "Say of this picture whether a machine made it (rights describe --machine DIGITS=...).")
    case .machineMarked where finding.truth == .unknown && finding.evidence.count < 2:
      say("请写明是否机器生成（rights describe --machine）。", "Say whether a machine made it (rights describe --machine).")
    case .machineMarked:
      say("请加显式和隐式标识并记入版权档案。", "Add the visible and the hidden mark, and record it in the rights file.")
    }
  }
}
