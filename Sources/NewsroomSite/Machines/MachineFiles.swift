import Editorial
import Newsroom

/// The files that tell machines what they may do with the site, all made from the same rows.
///
/// Each says no for the whole site first, and then names the articles of which something is allowed: so what is not named, be
/// it new, old or left out for length, is refused.
struct MachineFiles {
  let terms: SiteTerms
  let house: House

  static let robots = PagePlace(file: "robots.txt")
  static let licences = PagePlace(file: "rsl.xml")
  static let trust = PagePlace(file: "trust.txt")
  static let mining = PagePlace(folders: [".well-known"], file: "tdmrep.json")
  static let wellKnownTrust = PagePlace(folders: [".well-known"], file: "trust.txt")

  var all: [(text: String, place: PagePlace)] {
    [
      (RobotsFile(terms, house).text, Self.robots), (LicenceFile(terms, house).text, Self.licences),
      (MiningFile(terms, house).text, Self.mining), (trust, Self.trust), (trust, Self.wellKnownTrust),
    ]
  }

  /// trust.txt, as JournalList describes it: one word for the whole site.
  private var trust: String {
    var lines = ["# https://journallist.net/reference-document-for-trust-txt-specifications"]
    if let address = house.address(of: House.frontPage) { lines.append("contact=\(address)") }
    lines.append("datatrainingallowed=\(terms.allowsTrainingOfAll ? "yes" : "no")")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension House {
  /// The path of a file on its host, as `robots.txt` writes paths: a site may lie below the root of its host.
  func path(ofAddress address: String) -> String? {
    guard let place = try? PagePlace(address: address) else { return nil }
    return root + place.link
  }

  /// The path of the site's root on its host: `/`, or `/news/`.
  var root: String {
    guard let whole = self.address(ofLink: "") else { return "/" }
    let rest = whole.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return rest.count > 3 ? "/" + rest[3] : "/"
  }
}
