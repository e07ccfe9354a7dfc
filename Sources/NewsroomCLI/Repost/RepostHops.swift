import Editorial

/// The hands that a story went through, told anew once more is known of its origin.
enum RepostHops {
  /// - Parameter printed: what the page itself says of its origin, where nothing better shows it.
  static func following(
    _ repost: Repost, _ origin: Origin, newsroom: String, printed: String? = nil
  ) throws(TextFault) -> [Hop] {
    let old = repost.hops
    guard let party = origin.source?.resolved, old.first?.role != .origin || old.first?.party != party else {
      return old
    }
    let evidence: String? =
      switch origin.reference {
      case .address(let address): address
      case .print(let paper, let date, let page): "\(paper) \(date) \(page)"
      case nil: printed
      }
    var hops = [try Hop(after: nil, party: party, role: .origin, act: .created, at: nil, evidence: evidence)]
    for hop in old where hop.role != .origin {
      hops.append(
        try Hop(after: hops.last, party: hop.party, role: hop.role, act: hop.act, at: hop.at, evidence: hop.evidence))
    }
    if hops.last?.role != .us {
      hops.append(try Hop(after: hops.last, party: newsroom, role: .us, act: .carried, at: origin.fetched))
    }
    return hops
  }
}
