import Editorial
import Newsroom

/// A rights decision for people to read: the question, every finding with its remedy, the duties, the inputs.
struct DecisionScreen {
  private let decision: RightsDecision
  private let id: DecisionID?
  private let room: Room
  private let context: Context

  init(_ decision: RightsDecision, id: DecisionID? = nil, _ room: Room, _ context: Context) {
    self.decision = decision
    self.id = id
    self.room = room
    self.context = context
  }

  private var words: Words { context.words }
  private var style: Style { context.style }

  var text: String {
    var lines = [head] + findings
    // What is not allowed is owed nothing for.
    if decision.outcome != .deny, !decision.duties.isEmpty {
      lines.append(words.say("义务：", "duties: ") + words.list(decision.duties.map(words.duty)))
    }
    lines.append(style.faint(foot))
    return lines.joined(separator: "\n")
  }

  /// What stands in the way first, each with its remedy in full; then what is in order, a line each.
  private var findings: [String] {
    var table = Table(
      "", words.say("规则", "rule"), words.say("事实", "fact"), words.say("所知", "known"), words.say("说明", "finding"),
      whole: [0, 1, 2, 3])
    let sorted = decision.findings.sorted { ($1.effect, $0.rule) < ($0.effect, $1.rule) }
    for finding in sorted {
      let isObstacle = finding.effect >= .needsReview
      table.add(
        Table.Cell(mark(finding), finding.isWarning ? .warn : finding.effect.meaning),
        Table.Cell(finding.rule.rawValue),
        Table.Cell(words.name(finding.fact)), Table.Cell(words.name(finding.truth)),
        Table.Cell(isObstacle ? "" : words.explanation(finding).text))
    }
    let rows = table.text(for: context.terminal).split(separator: "\n").map(String.init)
    let remedies = sorted.map { finding in
      finding.effect >= .needsReview
        ? [Wrapping.wrap("        " + words.sentence(finding), for: context.terminal)] : []
    }
    return rows.prefix(1) + zip(rows.dropFirst(), remedies).flatMap { [$0] + $1 }
  }

  private var head: String {
    let outcome = style(words.name(decision.outcome), decision.outcome.meaning)
    let name = id.map { words.say("结论 \($0)  ", "decision \($0)  ") } ?? ""
    let time = room.time(decision.asOf)
    return name + words.question(decision.question) + "  " + words.say("截至 \(time)", "as of \(time)") + "  "
      + style.strong(outcome)
  }

  private var foot: String {
    let list = decision.listEdition ?? words.say("无名单", "none")
    return words.say(
      "文本 \(decision.digest.short)  稿源名单 \(list)  规则版 \(decision.policyEdition)  依据 sha256:\(decision.inputs.short)",
      "text \(decision.digest.short)  source list \(list)  policy \(decision.policyEdition)  inputs sha256:\(decision.inputs.short)"
    )
  }

  private func mark(_ finding: Finding) -> String {
    switch finding.effect {
    case .allow where finding.isWarning: words.say("提醒", "WARN")
    case .allow: words.say("通过", "ok")
    case .allowWithDuties: words.say("义务", "DUTY")
    case .needsReview: words.say("待核", "REVIEW")
    case .deny: words.say("阻止", "BLOCK")
    }
  }
}

extension Outcome {
  var meaning: Style.Meaning {
    switch self {
    case .allow, .allowWithDuties: .good
    case .needsReview: .warn
    case .deny: .bad
    }
  }
}

extension Words {
  func name(_ act: UseAct) -> String {
    switch act {
    case .repost: say("转载", "repost")
    case .link: say("链接", "link")
    case .paste: say("转贴", "paste")
    case .copy: say("复制", "copy")
    case .translate: say("翻译", "translate")
    case .digest: say("摘编", "digest")
    case .embed: say("嵌入", "embed")
    case .hotlink: say("外链", "hotlink")
    case .quoteWithLink: say("摘引附链", "quote with link")
    case .searchIndex: say("搜索收录", "index for search")
    case .textMining: say("文本数据挖掘", "mine")
    case .trainAI: say("训练模型", "train AI on")
    case .groundAI: say("生成依据", "ground AI on")
    }
  }

  func name(_ channel: Channel) -> String {
    switch channel {
    case .web: say("网站", "web")
    case .app: say("客户端", "app")
    case .social: say("社交账号", "social")
    case .print: say("印刷", "print")
    case .broadcast: say("广播电视", "broadcast")
    }
  }

  func question(_ question: RightsQuestion) -> String {
    switch question {
    case .inbound(let channel, let territory, let detail):
      switch detail?.act {
      case nil, .repost?:
        say(
          "我们能否刊用（\(named(channel, detail?.edit, territory, detail))）",
          "may we run it (\(named(channel, detail?.edit, territory, detail)))")
      case let act?:
        say(
          "我们能否\(name(act))（\(named(channel, detail?.edit, territory, detail))）",
          "may we \(name(act)) it (\(named(channel, detail?.edit, territory, detail)))")
      }
    case .outbound(let partner, let act, let channel, let edit, let territory, let detail):
      say(
        "\(partner) 能否\(name(act))（\(named(channel, edit, territory, detail))）",
        "may \(partner) \(name(act)) it (\(named(channel, edit, territory, detail)))")
    }
  }

  /// Where, with which change, in which countries and how else, as far as that was asked.
  private func named(_ channel: Channel, _ edit: EditClass?, _ territory: String?, _ detail: UseDetail?) -> String {
    let ads = detail?.carriesAdvertising.map {
      $0 ? say("页面有广告", "beside advertisements") : say("页面无广告", "without advertisements")
    }
    let part = detail?.part.map { say("只问 \($0)", "\($0) alone") }
    let words: [String?] = [
      name(channel), detail?.account, edit?.rawValue, territory.map { countries(Territory(stored: $0)) },
      detail?.language, ads, part,
    ]
    return list(words.compactMap { $0 })
  }

  private func countries(_ territory: Territory) -> String {
    let codes = territory.codes.sorted()
    guard territory.isAllBut else { return codes.joined(separator: " ") }
    if codes.isEmpty { return say("全球", "everywhere") }
    let named = codes.joined(separator: " ")
    return say("全球除 \(named) 外", "everywhere but \(named)")
  }

  func duty(_ duty: Duty) -> String {
    let what = name(duty.act)
    let when =
      switch duty.timing {
      case .before: say("使用前", "before use")
      case .with: say("使用时", "with use")
      case .after: say("使用后", "after use")
      }
    let within = duty.hours.map { say("，\($0) 小时内", ", within \(counted($0, "hour"))") } ?? ""
    return what + within + (duty.text.map { "“\($0)”" } ?? "") + say("（\(when)）", " (\(when))")
  }
}
