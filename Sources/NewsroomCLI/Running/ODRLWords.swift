import Newsroom
import NewsroomFormats

extension Words {
  /// Where it stands in the policy, what was found there, and what would be understood.
  func sentence(_ fault: ODRLFault) -> String {
    let place = fault.place.isEmpty ? say("整个文件", "the document") : fault.place
    let found = fault.found.isEmpty ? "" : say("：“\(fault.found)”", ": “\(fault.found)”")
    return say(
      "ODRL 文件的 \(place)\(found) 无法照样收下；\(wanted(fault.wanted))。",
      "\(place) of the ODRL document cannot be taken over\(found); \(wanted(fault.wanted)).")
  }

  private func wanted(_ wanted: ODRLFault.Wanted) -> String {
    switch wanted {
    case .json: say("应是符合语法的 JSON", "it must be JSON")
    case .turtle(let line): say("第 \(line) 行不是 Turtle", "line \(line) is no Turtle")
    case .shallow: say("套得太深", "it is nested too deeply")
    case .smaller: say("太大", "it is too large")
    case .formOfFile:
      say("请给 rights.yaml、JSON-LD（.json）或 Turtle（.ttl）", "give rights.yaml, JSON-LD (.json) or Turtle (.ttl)")
    case .onceEach: say("每个只能写一次", "each may stand only once")
    case .saidValue: say("应写出一个值", "it must say a value")
    case .fullName: say("应是词汇表中的名称或完整的 IRI", "it must be a name of the vocabulary or a full IRI")
    case .knownContext:
      say(
        "上下文只能是 http://www.w3.org/ns/odrl.jsonld，或写在文件里；不会去网上取",
        "the context must be http://www.w3.org/ns/odrl.jsonld or stand in the document; none is fetched")
    case .knownKeyword: say("这个 JSON-LD 关键字此处不读", "this keyword of JSON-LD is not read there")
    case .knownKey: say("上下文没有说明这个键的意思", "the context gives this key no meaning")
    case .oneOf(let names): say("应为：\(list(names))", "it must be one of: \(list(names))")
    case .exactlyOne: say("只能有一个，且不能与别处不一", "there must be exactly one, and none elsewhere that differs")
    case .atLeastOne: say("至少要有一个", "there must be at least one")
    case .node: say("应是一个有属性的节点", "it must be a node with properties")
    case .text: say("应是不空的文字", "it must be a text that says something")
    case .iri: say("应是完整的 IRI", "it must be a full IRI")
    case .wholeNumber: say("应是整数", "it must be a whole number")
    case .amount: say("应是金额，如 500.00", "it must be an amount such as 500.00")
    case .day:
      say(
        "应是有的日子 2026-12-31，或带时区的时刻 2026-12-31T18:00:00+08:00",
        "it must be a day that there is, 2026-12-31, or a moment with its zone, 2026-12-31T18:00:00+08:00")
    case .duration: say("应是以天和小时计的时长，如 PT24H", "it must be a duration in days and hours such as PT24H")
    case .digest: say("应是 SHA-256 摘要", "it must be a SHA-256 digest")
    case .articleID: say("应是稿号", "it must be an article's id")
    case .plainLine: say("应是一行不太长的普通文字", "it must be one plain line, not too long")
    default: policy(wanted)
    }
  }

  private func policy(_ wanted: ODRLFault.Wanted) -> String {
    switch wanted {
    case .policy: say("文件里没有 ODRL 策略", "there is no ODRL policy in it")
    case .identity: say("策略要有自己的 uid", "a policy has a uid")
    case .agreementOffer: say("应写明是 Agreement、Offer 或 Set", "it must say that it is an Agreement, an Offer or a Set")
    case .ownTerms: say("所继承策略的条款请写进本文件", "write the terms that it inherits into this document")
    case .conflictProhibit:
      say(
        "有许可也有禁止时，ODRL 中不写 conflict 等于 invalid，两者一碰整个策略作废；请写 conflict: prohibit（禁止优先）",
        "where there are permissions and prohibitions, ODRL takes a conflict that is not said for invalid, which voids the policy as soon as two meet; write conflict: prohibit, by which the prohibition wins"
      )
    case .profile:
      say("这个 profile 的术语这里不认识", "the terms of this profile are not known here")
    case .noStranger: say("没有任何规则说到它", "no rule of the policy speaks of it")
    case .bothParties: say("协议要写明许可方和被许可方", "an agreement names its assigner and its assignee")
    case .oneOfUs:
      say("应有且只有一方是我们；用 --we IRI 说明哪个是", "exactly one side must be ours; say which with --we IRI")
    case .boundParty: say("用 --party IRI=名称 说明是哪个单位", "say whom it names with --party IRI=NAME")
    case .boundTarget:
      say(
        "用 --target IRI=label:名称、column:栏目 或 article:稿号 说明在本站指什么",
        "say what it is here with --target IRI=label:NAME, column:PATH or article:ID")
    case .target: say("应写明对什么许可或禁止（target）", "it must say what it is about (target)")
    case .sameParty: say("一个协议只能有同样的双方", "all rules of an agreement have the same two sides")
    case .accepted:
      say(
        "要约和条款不是协议；谁接受了、谁许可的，用 --assignee 或 --assigner 写明（us 或单位）",
        "an offer or a set is no agreement yet; say who took it up, or who permits, with --assignee or --assigner (us or a unit)"
      )
    case .permissionForDuty: say("义务要有所属的许可", "an obligation needs a permission that it goes with")
    default: rule(wanted)
    }
  }

  private func rule(_ wanted: ODRLFault.Wanted) -> String {
    switch wanted {
    case .actOfUse:
      say(
        "只有它什么用法也没许可；请与 distribute、index、reproduce、translate 等写在同一条",
        "alone it permits no use; write it in one rule with distribute, index, reproduce or translate")
    case .distributeToo: say("转载要 distribute；单有 display 不够", "reposting takes distribute; display alone is not enough")
    case .extractAndAggregate: say("摘编要 extract 和 aggregate 两个", "a digest takes both extract and aggregate")
    case .namedActs: say("use 太笼统；请写出是哪些用法", "use is too wide to be taken for a yes; name the acts")
    case .forbidsSomething: say("这样什么也禁止不了", "as it is written it could forbid nothing")
    case .permitsSomething: say("这样什么也没许可", "as it is written it permits nothing")
    case .sameActs: say("与本条的动作不一致", "it does not fit the actions of the rule")
    case .constraint: say("这个限制这里表示不了", "this constraint is none that can be kept here")
    case .separableXone: say("xone 的各项须互不重叠", "the operands of xone must exclude each other")
    case .fewerAlternatives: say("组合太多，请写得简单些", "there are too many combinations; write it more simply")
    case .countOfArticles:
      say(
        "这里按篇计数；次数限制只在一种用法、一个渠道、没有“或”的许可里能照收",
        "articles are counted here; a count of uses can be kept for one act on one channel, without alternatives")
    case .onlyInPermission: say("这种限制只能用在许可里", "such a limit can stand only in a permission")
    case .country: say("应是一个国家或地区：ISO 3166 代码，或其 IRI", "it must be a country: an ISO 3166 code, or an IRI of one")
    case .sameCondition:
      say("一个协议里用途、语言、行业的限制须相同", "all permissions of an agreement must have the same purpose, language and trade")
    case .dutyAct:
      say(
        "义务只能是 attribute、compensate、inform、obtainConsent 或 removeFromService",
        "a duty must be attribute, compensate, inform, obtainConsent or removeFromService")
    case .unit: say("应是货币：代码或 IRI", "it must be a currency: a code or an IRI")
    case .timingEvent: say("应是 lt、eq 或 gt policyUsage", "it must be lt, eq or gt policyUsage")
    case .licensor: say("应是许可方", "it must be the one who permits")
    default: say("这里不认识", "it is not known here")
    }
  }
}
