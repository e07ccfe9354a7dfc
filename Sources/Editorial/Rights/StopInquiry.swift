/// What stops every use, whatever else is so: holds, claims, embargoes, a withdrawal upstream. And the channel's licence.
extension Inquiry {
  mutating func askStops() {
    let article = matter.article
    if let hold = article.hold {
      add(.blocking(.hold, .noActiveHold, .no, [hold.reason]))
    }
    var isHeld = article.hold != nil
    for hold in holds {
      isHeld = true
      if let claim = hold.claim {
        add(.blocking(.r51, .noClaim, .no, [claim, hold.reason]))
      } else {
        add(.blocking(.hold, .noActiveHold, .no, [hold.id, hold.reason]))
      }
    }
    if !isHeld { add(.blocking(.hold, .noActiveHold, .yes)) }
    if let embargo = article.embargo {
      add(.blocking(.hold, .embargoOver, embargo.until <= asOf ? .yes : .no, [embargo.reason]))
    }
    if let upstream = file?.upstream {
      add(.blocking(.r57, .upstreamStands, upstream == .usable ? .yes : .no, [upstream.rawValue]))
    }
  }

  /// Every active hold that concerns the article, what it came from, its words, or who asks.
  private var holds: [RightsHold] {
    guard !book.holds.isEmpty else { return [] }
    var names = TextSet(Matter.names(of: matter.article).map(book.legalName))
    var partner: String?
    if case .outbound(let name, _, _, _, _, _) = question {
      partner = book.legalName(of: name)
      names.insert(book.legalName(of: name))
    }
    return names.sorted().flatMap { book.index.holds[$0] ?? [] }.filter { hold in
      guard hold.isActive(at: asOf) else { return false }
      // A stop on a partner is a stop on what it asks for, not on what it wrote.
      if case .partner(let name) = hold.scope { return partner == book.legalName(of: name) }
      return true
    }
  }

  /// Whether we may publish on the channel at all (R01). What is not news information needs no such licence.
  mutating func askLicence(_ channel: Channel) {
    if matter.article.isNewsInformation == false {
      add(.blocking(.r01, .channelLicensed, .yes, ["not news information"]))
      return
    }
    let service: SiteLicence.Service = matter.provenance.kind == .repost ? .reposting : .gathering
    let covering = book.licences.filter { $0.covers(channel, service, at: asOf) }
    guard let latest = covering.max(by: { ($0.validUntil ?? .distantFuture) < ($1.validUntil ?? .distantFuture) })
    else {
      add(
        .blocking(
          .r01, .channelLicensed, book.licences.isEmpty ? .unknown : .no,
          [channel.rawValue] + book.licences.map(\.number)))
      return
    }
    add(.blocking(.r01, .channelLicensed, .yes, [latest.number]))
    guard let until = latest.validUntil else { return }
    let warnFrom = until.advanced(bySeconds: -Int64(book.policy.licenceWarningDays) * 86_400)
    add(.warning(.r01, .licenceRunsOn, warnFrom <= asOf ? .no : .yes, [latest.number]))
  }
}

extension Instant {
  /// Later than anything that is said.
  static let distantFuture = Instant(microseconds: .max)
}
