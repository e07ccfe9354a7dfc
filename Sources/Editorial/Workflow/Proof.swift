/// What a mechanical proof 校对 finds in a text. A finding is settled by mending the text or by naming it when passing.
public struct ProofFinding: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A mark that should come in pairs stands alone: “ without ” (GB/T 15834).
    case unbalanced
    /// The same stop twice: 。。 or ，，
    case doubledStop
    /// A blank in front of a stop.
    case blankBeforeStop
    /// A number of which a part is in figures and a part in characters below 万: 1百人, 3千4百 (GB/T 15835).
    case mixedNumber
    /// A place holder that was never filled: 待核, 待补, XXX.
    case placeholder
    /// A character that nobody sees, inside a text.
    case invisible
  }

  public let kind: Kind
  /// The words in question.
  public let excerpt: String
  /// 0 for the headline, then the paragraphs from 1.
  public let paragraph: Int

  /// What an editor types to settle it: `unbalanced:3`.
  public var code: String { "\(kind.rawValue):\(paragraph)" }
}

extension Manuscript {
  /// What the mechanical proof finds, in reading order.
  public var proofFindings: [ProofFinding] {
    ([headline?.text ?? ""] + body).enumerated().flatMap { number, text in
      ProofFinding.findings(in: text, paragraph: number)
    }
  }
}

extension ProofFinding {
  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("“", "”"), ("《", "》"), ("（", "）"), ("【", "】"), ("「", "」"),
  ]
  private static let stops: [Unicode.Scalar] = ["。", "，", "、", "；", "："]
  private static let blanks: [Unicode.Scalar] = [" ", "\u{3000}"]
  private static let numerals: [Unicode.Scalar] = ["十", "百", "千"]
  /// What is counted; of 千米 and 千瓦 the first character is a part of the unit.
  private static let counted = Set("人户名元亩家辆台件吨斤个项次位条年天岁只头棵套间所座万亿余多".unicodeScalars)
  private static let placeholders = ["待核", "待补", "XXX", "×××"].map { (mark: $0, scalars: Array($0.unicodeScalars)) }

  /// Whether it is in the blocks where Chinese punctuation stands: general, CJK, and full-width forms.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x201F, 0x3000...0x303F, 0xFF00...0xFFEF: true
    default: false
    }
  }

  /// By scalars: whole characters take fifty times as long, and each of these marks is one.
  fileprivate static func findings(in text: String, paragraph: Int) -> [ProofFinding] {
    let scalars = Array(text.unicodeScalars)
    var counts: [Unicode.Scalar: Int] = [:]
    var doubled: Set<Unicode.Scalar> = []
    var blanked: Unicode.Scalar?
    var found: Set<Int> = []
    for (index, scalar) in scalars.enumerated() {
      for (number, placeholder) in placeholders.enumerated()
      where placeholder.scalars[0] == scalar && scalars[index...].starts(with: placeholder.scalars) {
        found.insert(number)
      }
      guard isMark(scalar) else { continue }
      counts[scalar, default: 0] += 1
      if index > 0, scalars[index - 1] == scalar { doubled.insert(scalar) }
      if blanked == nil, index > 0, blanks.contains(scalars[index - 1]), stops.contains(scalar) { blanked = scalar }
    }
    let unbalanced = pairs.compactMap { open, close -> ProofFinding? in
      let (opened, closed) = (counts[open] ?? 0, counts[close] ?? 0)
      if opened == closed { return nil }
      return ProofFinding(kind: .unbalanced, excerpt: "\(open) \(opened), \(close) \(closed)", paragraph: paragraph)
    }
    let repeated = stops.filter(doubled.contains).map {
      ProofFinding(kind: .doubledStop, excerpt: "\($0)\($0)", paragraph: paragraph)
    }
    let unfilled = found.sorted().map {
      ProofFinding(kind: .placeholder, excerpt: placeholders[$0].mark, paragraph: paragraph)
    }
    let spaced = blanked.map { ProofFinding(kind: .blankBeforeStop, excerpt: " \($0)", paragraph: paragraph) }
    return unbalanced + repeated + (spaced.map { [$0] } ?? []) + mixed(scalars, paragraph) + unfilled
      + unseen(in: text, scalars, paragraph)
  }

  /// The first of a paragraph.
  private static func mixed(_ scalars: [Unicode.Scalar], _ paragraph: Int) -> [ProofFinding] {
    func isFigure(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }
    let place = scalars.indices.dropFirst().dropLast().first { index in
      numerals.contains(scalars[index]) && isFigure(scalars[index - 1])
        && (isFigure(scalars[index + 1]) || counted.contains(scalars[index + 1]))
    }
    guard let place else { return [] }
    var excerpt = String.UnicodeScalarView()
    excerpt.append(contentsOf: scalars[place - 1...place + 1])
    return [ProofFinding(kind: .mixedNumber, excerpt: String(excerpt), paragraph: paragraph)]
  }

  /// One finding a paragraph, whose excerpt names each character in the words around the first: `三百⟨U+200B⟩亩`.
  private static func unseen(in text: String, _ scalars: [Unicode.Scalar], _ paragraph: Int) -> [ProofFinding] {
    guard scalars.contains(where: \.showsNothing), let first = InvisibleCharacter.all(in: text).first else { return [] }
    var around = String.UnicodeScalarView()
    around.append(contentsOf: scalars[max(0, first.place - 4)..<min(scalars.count, first.place + 5)])
    let excerpt = InvisibleCharacter.named(in: String(around))
    return [ProofFinding(kind: .invisible, excerpt: excerpt, paragraph: paragraph)]
  }
}
