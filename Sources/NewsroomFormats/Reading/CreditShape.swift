/// Cheap looks at a line before its credit is read in earnest.
enum CreditShape {
  /// Whether anything in the line can be part of a credit: most lines of a page need no parsing.
  static func mayBe(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var digits = 0
    for scalar in scalars {
      if triggers.contains(scalar) { return true }
      if scalar.isDigit || (0xFF10...0xFF19).contains(scalar.value) {
        digits += 1
        if digits >= 4 { return true }
      }
    }
    return false
  }

  private static let triggers = ScalarSet("源者编編审審讯訊电電载載摘记記员員稿图圖摄攝责責签簽监監题題文刊署发發核校:：|｜丨/／".unicodeScalars)

  /// What the label announces that the line begins with, if a colon or a bar follows it.
  static func field(of text: String) -> CreditField? {
    let folded = CreditText(text)
    let tokens = CreditToken.tokens(of: folded, from: 0)
    for token in tokens.prefix(3) {
      switch token.kind {
      case .gap, .open, .bullet, .date: continue
      case .label(let field, let mark) where mark == .colon || mark == .bar || mark == .bracketed || mark == .slash:
        return field
      default: return nil
      }
    }
    return nil
  }

  /// A line of credits that closes with a full stop: 来源：人民日报，责编：李立春。 What is asked or called, or goes on without
  /// labels, is a sentence: 来源：样本统计显示，八成老人每周来三次。
  static func isBlock(_ text: String, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.last == "。", scalars.prefix(8).contains(where: { $0 == ":" || $0 == "：" }),
      let field = field(of: text)
    else { return false }
    let clauses = scalars.split { "，；,; 　".unicodeScalars.contains($0) }
    return [.source, .author, .editor, .review].contains(field)
      && !scalars.dropLast().contains { $0 == "。" || $0 == "！" || $0 == "？" }
      && clauses.allSatisfy { clause in
        let value = clause.firstIndex { $0 == ":" || $0 == "：" }.map { clause[($0 + 1)...] }
        return (value ?? clause).count <= (value == nil ? 5 : 18)
      }
  }
}
