extension [Person] {
  /// The same people once `changed` are as they are here, or are gone; who stands in for them has what they have left.
  public func replacing(_ changed: [Person], gone: PersonID? = nil) -> [Person] {
    let new = Dictionary(changed.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let known = Set(map(\.id))
    let all = filter { $0.id != gone }.map { new[$0.id] ?? $0 } + changed.filter { !known.contains($0.id) }
    return all.map { person in
      person.standing(
        in: person.standIns.compactMap { standIn -> StandIn? in
          if standIn.giver == gone { return nil }
          guard let giver = new[standIn.giver] else { return standIn }
          let left = standIn.grants.filter { lent in
            giver.grants.contains { $0.role == lent.role && lent.column.isWithin($0.column) }
          }
          return left.isEmpty
            ? nil
            : StandIn(
              delegation: standIn.delegation, giver: giver.id, grants: left, from: standIn.from, until: standIn.until)
        })
    }
  }
}
