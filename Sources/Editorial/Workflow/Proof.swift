/// What a mechanical proof 校对 finds in a text. A finding is settled by mending the text or by naming it when passing.
public struct ProofFinding: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A mark that should come in pairs stands alone: “ without ” (GB/T 15834).
    case unbalanced
    /// The same stop twice: 。。 or ，，
    case doubledStop
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
    var found: Set<Int> = []
    for (index, scalar) in scalars.enumerated() {
      for (number, placeholder) in placeholders.enumerated()
      where placeholder.scalars[0] == scalar && scalars[index...].starts(with: placeholder.scalars) {
        found.insert(number)
      }
      guard isMark(scalar) else { continue }
      counts[scalar, default: 0] += 1
      if index > 0, scalars[index - 1] == scalar { doubled.insert(scalar) }
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
    return unbalanced + repeated + unfilled + unseen(in: text, scalars, paragraph)
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
