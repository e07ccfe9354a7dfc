/// What a newer edition of these rules asks of an article that stood well under an earlier one.
extension RightsDecision {
  /// What stands in the way now and did not before, by whom it concerns: the source or the photographer printed under a
  /// picture, else what the story itself stands under.
  public func losses(since before: RightsDecision, byCreditOf article: Article) -> TextTable<[RightsLoss]> {
    let lost = Set(losses(since: before))
    guard !lost.isEmpty else { return [:] }
    let pictures = article.revision.manuscript.illustrations
    let story = article.provenance.label ?? article.provenance.kind.rawValue
    var groups: TextTable<[RightsLoss]> = [:]
    for finding in obstacles {
      let loss = RightsLoss(finding.rule, finding.fact)
      guard lost.contains(loss) else { continue }
      let picture = pictures.first { picture in
        finding.evidence.contains { $0.count >= 8 && picture.picture.short.hasPrefix($0) }
      }
      let name = picture.map { $0.source ?? $0.photographer ?? String($0.picture.short) } ?? story
      if groups[name]?.contains(loss) != true { groups[name, default: []].append(loss) }
    }
    return groups
  }
}

extension RightsCause {
  /// That the rules themselves ask more since an edition, of what bears this credit.
  public static func rules(_ edition: Int, credit: String) -> RightsCause {
    RightsCause(.policy, "\(rulesPrefix)\(edition)/\(credit)")
  }

  private static let rulesPrefix = "rules "

  /// The edition and the credit, where a newer edition of the rules is the cause.
  public var rules: (edition: Int, credit: String)? {
    guard kind == .policy, name.hasPrefix(Self.rulesPrefix) else { return nil }
    let parts = name.dropFirst(Self.rulesPrefix.count).split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let edition = Int(parts[0]) else { return nil }
    return (edition, parts[1])
  }
}
