import Editorial
import Newsroom

/// `rsl.xml`: Really Simple Licensing 1.0 (https://rslstandard.org/rsl). What a `permits` does not name is not permitted;
/// what is sold is permitted under a licence of its own, for payment.
struct LicenceFile {
  let text: String

  init(_ terms: SiteTerms, _ house: House) {
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, #"<rsl xmlns="https://rslstandard.org/rsl" max-age="1">"#]
    lines += Self.content(house.root, .refused, house)
    for row in terms.rows {
      guard let path = house.path(ofAddress: row.address) else { continue }
      lines += Self.content(path, row.terms, house)
    }
    text = (lines + ["</rsl>"]).joined(separator: "\n") + "\n"
  }

  /// The usages of the standard that we decide on. `ai-index` is no act of ours, and nobody has allowed it.
  private static let usages: [(act: MachineAct, name: String)] = [
    (.trainAI, "ai-train"), (.groundAI, "ai-input"), (.searchIndex, "search"),
  ]

  private static func content(_ path: String, _ terms: MachineTerms, _ house: House) -> [String] {
    func answered(_ answer: MachineAnswer) -> [String] { usages.filter { terms[$0.act] == answer }.map { $0.name } }
    let (free, sold) = (answered(.allow), answered(.pay))
    let isNothing = free.isEmpty && sold.isEmpty
    let rest = answered(.refuse) + answered(.unknown)
    let refused = isNothing ? ["all"] : rest + ["ai-index"]
    let prohibits = #"<prohibits type="usage">\#(refused.joined(separator: " "))</prohibits>"#
    var lines = ["<content url=\"\(escaped(path))\">"]
    if isNothing { lines.append("<license>\(prohibits)</license>") }
    if !free.isEmpty {
      lines.append(
        #"<license><permits type="usage">\#(free.joined(separator: " "))</permits>\#(prohibits)"#
          + #"<payment type="free"/></license>"#)
    }
    if !sold.isEmpty, let address = terms.terms {
      lines.append(
        #"<license><permits type="usage">\#(sold.joined(separator: " "))</permits>\#(prohibits)"#
          + #"<payment type="purchase"><custom>\#(escaped(address))</custom></payment></license>"#)
    }
    if !isNothing { lines.append(#"<copyright type="organization">\#(escaped(house.settings.name))</copyright>"#) }
    return lines + ["</content>"]
  }

  private static func escaped(_ text: String) -> String { FeedText().escapeText(text) }
}
