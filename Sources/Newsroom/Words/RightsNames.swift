public import Editorial

extension Words {
  /// What a rule asks, in as few words as a table has room for; `sentence` says it in full.
  public func name(_ fact: RightsFact) -> String {
    switch fact {
    case .noActiveHold: say("没有停用", "not on hold")
    case .classified: say("新闻信息已定性", "news information or not")
    case .sourceListed: say("稿源在名单", "source on the list")
    case .sourceStated: say("写明来源", "source stated")
    case .authorStated: say("写明作者", "author stated")
    case .originalTitleStated: say("写明原标题", "original title stated")
    case .editorHasRealName: say("编辑实名", "editor's real name")
    case .titleKeepsMeaning: say("标题未改原意", "title keeps its meaning")
    case .changeWithinBasis: say("改动在许可内", "change allowed")
    case .referenceStated: say("写明出处", "reference stated")
    case .snapshotVerifies: say("原文快照完好", "original verifies")
    case .chainUnbroken: say("转载链完整", "chain unbroken")
    case .basisHolds: say("依据成立", "basis holds")
    case .preconditionsMet: say("前提已履行", "preconditions met")
    case .firstCarrierCredited: say("首发单位署名", "first carrier credited")
    case .ownLabel: say("自有稿源", "own label")
    case .grantCovers: say("协议涵盖", "agreement covers it")
    case .creditedInFixedWords: say("按约定署名", "credit in fixed words")
    case .mayBePassedOn: say("可以转授", "may be passed on")
    case .isLive: say("正在线上", "live")
    case .embargoOver: say("禁发期已过", "embargo over")
    case .noClaim: say("没有投诉", "no claim")
    case .upstreamStands: say("原发方未撤", "origin stands by it")
    case .channelLicensed: say("渠道有许可证", "channel licensed")
    case .licenceRunsOn: say("许可证未到期", "licence runs on")
    case .carrierListed: say("转载方在名单", "carrier on the list")
    case .shorteningWithinMeasure: say("删节适度", "shortened in measure")
    case .newComponentAttested: say("新配部分有担保", "new part attested")
    case .notProhibited: say("没有禁止", "not prohibited")
    case .countLeft: say("用量未尽", "count left")
    case .bylinesCovered: say("作者有依据", "authors covered")
    case .ancestorsCovered: say("底本有依据", "sources covered")
    case .marksKept: say("标识保留", "marks kept")
    case .printLicenceApplies: say("报刊法定许可", "print licence applies")
    case .pureFactConfirmed: say("单纯事实已复核", "pure fact confirmed")
    case .pureFactShort: say("单纯事实简短", "pure fact is short")
    case .currentAffairsExempt: say("时事性文章", "current affairs")
    case .quotationWithinMeasure: say("引用适度", "quotation in measure")
    case .termOver: say("保护期已过", "term over")
    case .consentCovers: say("同意涵盖", "consent covers it")
    case .licenceKnown: say("许可协议已知", "licence known")
    case .licenceAllows: say("许可协议允许", "licence allows it")
    case .licensorHasTitle: say("许可人有权利", "licensor has title")
    case .minorsProtected: say("未成年人受保护", "minors protected")
    case .machineMarked: say("机器生成有标识", "machine-made, marked")
    case .exposure: say("风险", "exposure")
    case .networkRights: say("有网络传播权", "network rights")
    case .ownLabelAgreed: say("自有稿源有协议", "label agreed")
    case .editAllowed: say("允许这样改", "edit allowed")
    case .moralRightsKept: say("人身权受尊重", "moral rights kept")
    case .partnerInGoodStanding: say("伙伴无违约", "partner in good standing")
    }
  }

  /// What ends.
  public func name(_ kind: Lapse.Kind) -> String {
    switch kind {
    case .agreement: say("协议", "agreement")
    case .grant: say("协议条款", "clause of an agreement")
    case .count: say("用量", "count")
    case .licence: say("许可证", "licence")
    case .ownSource: say("自有来源", "own label")
    case .edition: say("名单", "list")
    case .listEntry: say("稿源", "listed source")
    }
  }

  public func name(_ status: SourceListEdition.Status) -> String {
    switch status {
    case .listed: say("在名单", "listed")
    case .frozen: say("冻结", "frozen")
    case .removed: say("移出", "removed")
    }
  }

  public func name(_ kind: ComponentKind) -> String {
    switch kind {
    case .text: say("文字", "text")
    case .photo: say("图片", "photo")
    case .audio: say("音频", "audio")
    case .video: say("视频", "video")
    case .graphic: say("图表", "graphic")
    }
  }

  public func name(_ state: UpstreamState) -> String {
    switch state {
    case .usable: say("可用", "usable")
    case .withheld: say("暂缓", "withheld")
    case .cancelled: say("已撤", "cancelled")
    }
  }

  public func name(_ act: Duty.Act) -> String {
    switch act {
    case .attribute: say("署名", "attribute")
    case .linkBack: say("回链", "link back")
    case .pay: say("付酬", "pay")
    case .report: say("报告", "report")
    case .removeOnRequest: say("应求撤下", "remove on request")
    case .obtainConsent: say("征得作者同意", "obtain the author's consent")
    case .keepMarks: say("保留署名、标题和权利标识", "keep byline, title and marks")
    case .shareAlike: say("改动后以相同许可发布", "share what is adapted under the same licence")
    case .limitPurpose: say("只限约定的用途", "use it for the agreed purpose only")
    case .limitLanguage: say("只限约定的语言", "use it in the agreed language only")
    case .limitIndustry: say("只限约定的行业", "use it in the agreed trade only")
    }
  }

  /// Who lets whom.
  public func name(_ direction: Agreement.Direction) -> String {
    switch direction {
    case .inbound: say("对方许可我们", "they let us")
    case .outbound: say("我们许可对方", "we let them")
    }
  }

  public func name(_ kind: Party.Kind) -> String {
    switch kind {
    case .unit: say("单位", "unit")
    case .person: say("个人", "person")
    case .site: say("网站", "site")
    }
  }

  public func name(_ state: UsageRecord.State) -> String {
    switch state {
    case .allowed: say("已许可", "allowed")
    case .published: say("已使用", "in use")
    case .removed: say("已撤下", "removed")
    case .replaced: say("已换新稿", "replaced")
    }
  }
}
