public import Editorial

extension Words {
  /// What lapsed or was changed.
  public func name(_ cause: RightsCause) -> String {
    if let (edition, credit) = cause.rules { return say("规则第 \(edition) 版：\(credit)", "rules \(edition): \(credit)") }
    return cause.name.isEmpty ? name(cause.kind) : "\(name(cause.kind)) \(cause.name)"
  }

  public func name(_ kind: RightsRecord.Kind) -> String {
    switch kind {
    case .ownSource: say("自有来源", "own label")
    case .party: say("单位", "unit")
    case .edition: say("名单", "list")
    case .listEntry: say("稿源", "listed source")
    case .agreement: say("协议", "agreement")
    case .fixedCredit: say("固定署名", "fixed credit")
    case .licence: say("许可证", "licence")
    case .policy: say("本网规定", "house policy")
    case .hold: say("停用", "stop")
    case .breach: say("违约", "breach")
    case .file: say("版权档案", "rights file")
    case .use: say("用量", "count used up")
    case .usage: say("用稿记录", "use")
    }
  }

  /// What an article has lost, as the rule's finding says it.
  public func sentence(_ loss: RightsLoss) -> String {
    explanation(Finding(loss.rule, loss.fact, .no, effect: .deny)).text
  }

  /// How a task ended.
  public func sentence(_ end: RightsTask.End) -> String {
    switch end.how {
    case .settled: say("\(end.by) 办结：", "settled by \(end.by): ") + (end.reason ?? "")
    case .restored: say("依据已恢复", "the basis is there again")
    case .gone: say("稿件已撤下或毙稿", "the article is withdrawn or spiked")
    }
  }

  /// How long something has been so: minutes, hours, then days.
  public func age(from start: Instant, to end: Instant) -> String {
    let minutes = max(0, end.microseconds - start.microseconds) / 60_000_000
    if minutes < 60 { return say("\(minutes) 分钟", "\(minutes) min") }
    if minutes < 48 * 60 { return say("\(minutes / 60) 小时", "\(minutes / 60) h") }
    return say("\(minutes / 1_440) 天", "\(counted(minutes / 1_440, "day"))")
  }
}
