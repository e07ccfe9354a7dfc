extension PageHead {
  /// A lead of this much over the next candidate is no accident.
  private static let margin = 1.0
  /// Less evidence than this is thin.
  private static let enough = 4.5

  var ranked: [Candidate] { candidates.sorted { ($0.score, -$0.index) > ($1.score, -$1.index) } }

  func hasOutlet(_ lines: [PageLine]) -> Bool {
    !outlets.isEmpty || credits.contains { Self.outlet(in: lines[$0]) != nil }
  }

  func best(_ lines: [PageLine]) -> Candidate? { ranked.first.flatMap { $0.score > 0 ? $0 : nil } }

  /// Says headline, deck and kicker, or that they are in doubt; the line after which the story may begin.
  func tell(_ lines: [PageLine], into page: inout PageText) -> Int? {
    let ranked = ranked
    guard let best = ranked.first, best.score > 0 else { return nil }
    let below = lines.indices.dropFirst(best.index + 1).first { !lines[$0].isEmpty && !lines[$0].isNoise }
    let hasDeck = below.map { Self.isDash(lines[$0].text) && lines[$0].count <= 80 } == true
    let rivals = ranked.dropFirst().filter { other in
      guard other.text != best.text, other.score > 3 else { return false }
      if hasDeck, other.index != below { return other.score > best.score + 1 }
      // Two lines of one headline, or a headline and its companion: the text does not say which is which.
      let (low, high) = (min(other.index, best.index), max(other.index, best.index))
      let areNeighbours = !lines[(low + 1)..<high].contains { !$0.isEmpty }
      return other.score > best.score - (areNeighbours && !Self.isDash(other.text) ? 3.5 : Self.margin)
    }
    let isAlone = ranked.dropFirst().allSatisfy { $0.score < best.score - 2.5 }
    guard rivals.isEmpty, best.score >= (hasDeck && isAlone ? 1 : isAlone ? 2.5 : Self.enough) else {
      page.doubts.append(PageText.Doubt(.headline, ([best] + rivals).prefix(5).map(\.text)))
      return max(best.index, rivals.map(\.index).max() ?? 0)
    }
    page.headline = best.text
    if hasDeck, let below {
      let above = lines[..<best.index].lastIndex { !$0.isEmpty }
      if let above, candidates.contains(where: { $0.index == above && $0.score > 3 }) {
        page.kicker = lines[above].text
      }
      page.deck = lines[below].text
      return below
    }
    return best.index
  }

  /// A paper's name alone on a line between headline and text is its source, if it is the only one.
  func tellOutlet(_ lines: [PageLine], into page: inout PageText) {
    if let name = credits.lazy.compactMap({ Self.outlet(in: lines[$0]) }).first {
      var credit = page.credit ?? CreditLine()
      credit.source = CreditLine(reading: "来源：" + name).source
      page.credit = credit
      return
    }
    let chosen = candidates.first { $0.text == page.headline }?.index ?? -1
    let names = outlets.filter { outlet in
      outlet > chosen || credits.contains { $0 > outlet && !lines[(outlet + 1)..<$0].contains { !$0.isEmpty } }
    }.map { lines[$0].text }
    guard chosen >= 0, let name = names.first else { return }
    if names.count == 1 {
      var credit = page.credit ?? CreditLine()
      credit.source = CreditLine(reading: "来源：" + name).source
      page.credit = credit
      page.creditAsPrinted = name
    } else {
      page.doubts.append(PageText.Doubt(.source, names))
    }
  }
}
