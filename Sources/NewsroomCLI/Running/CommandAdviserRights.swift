import Newsroom

/// Commands that state what rights rest on.
extension CommandAdviser {
  func advice(_ remedy: RightsRemedy, _ words: Words) -> String? {
    switch remedy {
    case .askAgain:
      words.say("请重新问（caibian rights check --keep）", "ask again with caibian rights check --keep")
    case .replayDecisions:
      words.say("可用 caibian rights replay 逐一复算", "each can be decided again with caibian rights replay")
    case .stateNewsInformation:
      words.say(
        "请用 caibian article describe --news-information yes|no 定明",
        "decide with caibian article describe --news-information yes|no")
    case .stateSource:
      words.say("请用 caibian repost describe --source 补上", "supply it with caibian repost describe --source")
    case .stateAuthors:
      words.say("请用 caibian repost describe --author 补上", "supply it with caibian repost describe --author")
    case .stateNoAuthor:
      words.say(
        "用 caibian repost describe --no-author 写明原文无署名的依据",
        "show with caibian repost describe --no-author that the source gives none")
    case .stateOriginalTitle:
      words.say(
        "请用 caibian repost describe --original-title 补上原标题",
        "state the original title with caibian repost describe --original-title")
    case .stateAddress:
      words.say("请用 caibian repost describe --url 补上", "supply it with caibian repost describe --url")
    case .statePrinted:
      words.say(
        "用 caibian repost describe --paper --date --page 补上",
        "supply it with caibian repost describe --paper, --date and --page")
    case .creditPictures:
      words.say(
        "用 caibian article picture caption 写明配图的摄影和来源",
        "state of a picture who took it and its source with caibian article picture caption")
    case .attestTitle:
      words.say(
        "请编辑用 caibian article describe --attest title 担保",
        "have an editor attest it with caibian article describe --attest title")
    case .attestShortening:
      words.say(
        "用 caibian article describe --attest shortening 担保删节未改原意",
        "attest a shortening with caibian article describe --attest shortening")
    case .attestComponent:
      words.say(
        "请编辑在版权档案中担保（caibian rights describe --attest）",
        "have an editor attest it in the rights file (caibian rights describe --attest)")
    case .stateMinors:
      words.say(
        "请写明是否涉未成年人（caibian rights describe --minors）",
        "say whether minors are involved (caibian rights describe --minors)")
    case .stateMachine:
      words.say(
        "请写明是否机器生成（caibian rights describe --machine）",
        "say whether a machine made it (caibian rights describe --machine)")
    case .stateConsent:
      words.say("写明同意的范围（caibian rights consent）", "state a consent by its scope (caibian rights consent)")
    case .statePublicLicence:
      words.say(
        "写明许可和许可人（caibian rights public-licence）",
        "state a licence and who gives it (caibian rights public-licence)")
    case .obtainPassingOn:
      words.say(
        "请取得作者的转授权（caibian rights consent）",
        "obtain the author's word that it may be passed on (caibian rights consent)")
    case .fulfilDuty:
      words.say(
        "请版权专员先履行并记录（caibian rights describe）",
        "have licensing see to it first, and record it (caibian rights describe)")
    case .recordLicence:
      words.say("请用 caibian rights save 登记许可证", "record the licence with caibian rights save")
    case .takeDown, .matchAlias, .updateSourceList, .importAgain, .completeChain, .creditFirstCarrier, .restoreText,
      .restoreMark, .confirmFact, .protectMinors, .markMachine, .askStanding, .changeLabel, .makeAgreement,
      .agreeFirst, .agreeOtherwise, .agreeOnMore, .useLess, .useUnchanged, .agreeOnChange, .obtainChangeRight,
      .renewLabelAgreement, .obtainAuthorConsent, .obtainAncestorConsent, .useLicensedChannel, .settleByPartner,
      .referToOrigin, .referToOwner, .askOncePublished:
      nil
    }
  }
}
