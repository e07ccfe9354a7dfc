import Editorial
import Newsroom

/// What is ours to license, as a table: the three sums, then each reason.
struct HoldingsScreen {
  let holdings: Holdings
  let words: Words

  /// A line of names, then the lines: whose it is, how many, the rule, why, some of the articles.
  var rows: [[String]] {
    var rows = [names]
    rows.append([words.say("可授权", "ours"), "\(holdings.ours)", "", "", ""])
    rows.append([words.say("不可授权", "not ours"), "\(holdings.notOurs)", "", "", ""])
    rows.append([words.say("不清楚", "unknown"), "\(holdings.unknown)", "", "", ""])
    return rows + holdings.reasons.map(line)
  }

  func text(for terminal: Terminal) -> String {
    var table = Table(names[0], names[1], names[2], names[3], names[4])
    for row in rows.dropFirst() {
      table.add(Table.Cell(row[0]), Table.Cell(row[1]), Table.Cell(row[2]), Table.Cell(row[3]), Table.Cell(row[4]))
    }
    return table.text(for: terminal)
  }

  private var names: [String] {
    [
      words.say("能否授权", "to license"), words.say("篇数", "articles"), words.say("规则", "rule"),
      words.say("原因", "why"), words.say("例如", "for example"),
    ]
  }

  private func line(_ reason: Holdings.Reason) -> [String] {
    [
      reason.truth == .no ? words.say("不可授权", "not ours") : words.say("不清楚", "unknown"), "\(reason.count)",
      reason.rule.rawValue,
      words.sentence(Finding(reason.rule, reason.fact, reason.truth, effect: .allow)),
      reason.examples.map { String($0.short) }.joined(separator: " "),
    ]
  }
}

struct HoldingsAnswer: Encodable {
  struct Reason: Encodable {
    let rule: String
    let fact: String
    let truth: String
    let articles: Int
    let examples: [String]
  }

  let act: String
  let ours: Int
  let notOurs: Int
  let unknown: Int
  let reasons: [Reason]

  init(_ holdings: Holdings) {
    act = holdings.act.rawValue
    ours = holdings.ours
    notOurs = holdings.notOurs
    unknown = holdings.unknown
    reasons = holdings.reasons.map { reason in
      Reason(
        rule: reason.rule.rawValue, fact: reason.fact.rawValue, truth: reason.truth.rawValue, articles: reason.count,
        examples: reason.examples.map(\.description))
    }
  }
}
