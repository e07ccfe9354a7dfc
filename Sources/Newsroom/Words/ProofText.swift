public import Editorial

extension Words {
  /// A finding with the place where it is, the words in question, and the code that settles it.
  public func name(_ finding: ProofFinding) -> String {
    let place =
      finding.paragraph == 0
      ? say("标题", "headline") : say("第 \(finding.paragraph) 段", "paragraph \(finding.paragraph)")
    return say(
      "\(place)\(name(finding.kind))“\(finding.excerpt)”（\(code(of: finding))）",
      "\(place): \(name(finding.kind)) “\(finding.excerpt)” (\(finding.code))")
  }

  /// What is typed to settle a finding.
  public func code(of finding: ProofFinding) -> String {
    say("\(short(finding.kind)):\(finding.paragraph)", finding.code)
  }

  /// The code that was typed, whichever language's it is.
  public static func proofCode(typed: String) -> String {
    let parts = typed.replacing("：", with: ":").split(separator: ":", maxSplits: 1)
    let kind = ProofFinding.Kind.allCases.first { Words(.zhHans).short($0) == parts.first.map(String.init) }
    guard let kind, parts.count == 2 else { return typed }
    return "\(kind.rawValue):\(parts[1])"
  }

  private func short(_ kind: ProofFinding.Kind) -> String {
    switch kind {
    case .unbalanced: say("不成对", "unbalanced")
    case .doubledStop: say("重复标点", "doubledStop")
    case .blankBeforeStop: say("空格", "blankBeforeStop")
    case .mixedNumber: say("数字", "mixedNumber")
    case .placeholder: say("待补", "placeholder")
    case .invisible: say("看不见", "invisible")
    }
  }

  func name(_ kind: ProofFinding.Kind) -> String {
    switch kind {
    case .unbalanced: say("符号不成对", "marks that do not pair")
    case .doubledStop: say("标点重复", "a stop twice")
    case .blankBeforeStop: say("标点前有空格", "a blank before a stop")
    case .mixedNumber: say("数字用法混杂", "a number in figures and characters")
    case .placeholder: say("有待补的内容", "a place that was never filled")
    case .invisible: say("有看不见的字符", "a character that nobody sees")
    }
  }
}
