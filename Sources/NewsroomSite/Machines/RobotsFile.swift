import Editorial
import Newsroom

/// `robots.txt`, whole: everybody may fetch (RFC 9309), and what may be done with what was fetched stands in the words of the
/// IETF's AIPREF drafts (draft-ietf-aipref-attach-05, draft-ietf-aipref-vocab-08), which may still change.
///
/// A rule with the longer path counts, so that an article's own rule beats that of the site.
struct RobotsFile {
  let text: String

  init(_ terms: SiteTerms, _ house: House) {
    var lines = [
      "# Content-Usage is a draft of the IETF: draft-ietf-aipref-attach-05, draft-ietf-aipref-vocab-08.",
      "# What is not named below is refused.",
    ]
    if let licence = house.address(of: MachineFiles.licences) { lines.append("License: \(licence)") }
    lines += ["", "User-agent: *", "Allow: /", "Content-Usage: \(Self.preference(.refused))"]
    for row in terms.rows {
      // What is sold is not given: in this vocabulary it is a no.
      guard MachineAct.allCases.contains(where: { row.terms[$0] == .allow && $0 != .textMining }) else { continue }
      guard let path = house.path(ofAddress: row.address) else { continue }
      lines.append("Content-Usage: \(path) \(Self.preference(row.terms))")
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func preference(_ terms: MachineTerms) -> String {
    labels.map { "\($0.name)=\(terms[$0.act] == .allow ? "y" : "n")" }.joined(separator: ", ")
  }

  private static let labels: [(act: MachineAct, name: String)] = [
    (.trainAI, "train-ai"), (.groundAI, "ai-use"), (.searchIndex, "search"),
  ]
}
