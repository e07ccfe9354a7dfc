extension RightsBook {
  /// The units that the edition in force before lists and a new one does not name, by any of their names.
  ///
  /// An edition that is there already is changed and not followed: by one of that label nothing is left out.
  public func unitsLeftOut(
    by edition: SourceListEdition, _ entries: [SourceListEntry], knownAt now: Instant
  ) -> [(name: String, names: TextSet)] {
    let earlier = editions.filter { $0.inForceFrom <= edition.inForceFrom }
    guard !editions.contains(where: { $0.label.isExactly(edition.label) }),
      let before = earlier.max(by: { $0.inForceFrom < $1.inForceFrom }), let units = index.listed[before.label]
    else { return [] }
    let named = TextSet(entries.map { legalName(of: $0.unit) })
    let left = units.filter { unit, statuses in
      statuses.status(at: max(now, edition.inForceFrom)) == .listed && !named.contains(legalName(of: unit))
    }
    return left.map(\.key).sorted { $0.exact < $1.exact }.map { unit in
      let legal = legalName(of: unit)
      return (unit, TextSet([unit, legal]).union(party(legal)?.aliases ?? []))
    }
  }
}
