import Editorial
import Newsroom

/// `.well-known/tdmrep.json`: the W3C community group's Text and Data Mining Reservation Protocol, final report of 10 May
/// 2024. Of several rules that fit the first counts, so the whole site comes last.
struct MiningFile {
  let text: String

  init(_ terms: SiteTerms, _ house: House) {
    var rules: [String] = []
    for row in terms.rows {
      let policy = Self.policy(row.terms)
      guard !row.terms.reservesMining || policy != nil, let path = house.path(ofAddress: row.address) else { continue }
      rules.append(Self.rule(path, row.terms.reservesMining, policy))
    }
    rules.append(Self.rule(house.root, true, nil))
    text = "[\n" + rules.joined(separator: ",\n") + "\n]\n"
  }

  /// Where a licence for what is kept back is to be had.
  static func policy(_ terms: MachineTerms) -> String? {
    let isOffered = [terms.trainAI, terms.textMining].contains { $0 == .allow || $0 == .pay }
    return terms.reservesMining && isOffered ? terms.terms : nil
  }

  private static func rule(_ path: String, _ isReserved: Bool, _ policy: String?) -> String {
    var rule = JSONTable()
    rule.add("location", path)
    rule.add("tdm-reservation", number: isReserved ? 1 : 0)
    rule.add("tdm-policy", policy)
    return rule.written
  }
}
