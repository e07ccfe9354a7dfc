/// Labels of a credit that a browser copied without their values, which stand in the line below: `作者：`, `何立春`.
enum LabelLines {
  /// In bytes. No label is longer.
  private static let longestLabel = 48
  private static let longestValue = 72
  /// Empty lines between the two.
  private static let gap = 2

  /// The lines, a label with the value below it in one; as they are where what follows may be something else.
  static func joined(_ lines: [Substring]) -> [Substring] {
    var result: [Substring] = []
    result.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      if let (line, next) = whole(lines, index) {
        result.append(line)
        index = next
      } else {
        result.append(lines[index])
        index += 1
      }
    }
    return result
  }

  private static func whole(_ lines: [Substring], _ index: Int) -> (Substring, next: Int)? {
    let label = lines[index]
    guard label.utf8.count <= longestLabel, let end = label.last(where: { !$0.isWhitespace }), "：:".contains(end),
      let value = lines.indices[(index + 1)...].prefix(gap + 1).first(where: { !lines[$0].allSatisfy(\.isWhitespace) }),
      lines[value].utf8.count <= longestValue, !lines[value].contains(where: { "：。！？".contains($0) }),
      let field = CreditShape.field(of: String(label)), CreditLine(reading: label).isEmpty
    else { return nil }
    let text = String(label) + String(lines[value])
    return says(CreditLine(reading: text), field, PageLine(lines[value]).text) ? (Substring(text), value + 1) : nil
  }

  /// Whether the value certainly is one of the label: a paper, people, a day. A headline or the story may stand there too.
  private static func says(_ credit: CreditLine, _ field: CreditField, _ value: String) -> Bool {
    func are(_ names: [String]) -> Bool {
      !names.isEmpty && names.allSatisfy { PersonName.isCertain(Array(CreditText($0).folded)) }
    }
    let isOffice = PersonName.isOutlet(value) || PersonName.isOffice(Array(CreditText(value).folded))
    return switch field {
    case .source: credit.source != nil && isOffice
    case .author, .reporter, .textAndPhoto: are(credit.authors)
    case .editor: are(credit.editors)
    case .review: are(credit.reviewers.map(\.name))
    case .date: credit.published != nil
    default: false
    }
  }
}
