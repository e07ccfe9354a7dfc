/// What a mechanical proof 校对 finds in a text. A finding is settled by mending the text or by naming it when passing.
public struct ProofFinding: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A mark that should come in pairs stands alone: “ without ” (GB/T 15834).
    case unbalanced
    /// The same stop twice: 。。 or ，，
    case doubledStop
    /// A place holder that was never filled: 待核, 待补, XXX.
    case placeholder
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
    var findings: [ProofFinding] = []
    for (number, text) in ([headline?.text ?? ""] + body).enumerated() {
      for (open, close) in [("“", "”"), ("《", "》"), ("（", "）"), ("【", "】"), ("「", "」")] {
        let opened = text.count { String($0) == open }
        let closed = text.count { String($0) == close }
        if opened != closed {
          findings.append(
            ProofFinding(kind: .unbalanced, excerpt: "\(open) \(opened), \(close) \(closed)", paragraph: number))
        }
      }
      for pair in ["。。", "，，", "、、", "；；", "：："] where text.contains(pair) {
        findings.append(ProofFinding(kind: .doubledStop, excerpt: pair, paragraph: number))
      }
      for mark in ["待核", "待补", "XXX", "×××"] where text.contains(mark) {
        findings.append(ProofFinding(kind: .placeholder, excerpt: mark, paragraph: number))
      }
    }
    return findings
  }
}
