extension Person? {
  /// That none of `roles` is held in `column`, if so.
  func lacking(anyOf roles: [Role], in column: ColumnPath) -> [Unmet] {
    let held = self?.roles(in: column) ?? []
    return held.isDisjoint(with: roles) ? [.role(anyOf: roles, column: column)] : []
  }
}

extension Person {
  /// Whether this person may set up the newsroom, its people and their tokens; throws what is missing.
  public func mayAdministrate() throws(Refusal) {
    let unmet = Person?.some(self).lacking(anyOf: [.administrator], in: .newsroom)
    guard unmet.isEmpty else { throw Refusal(.administration, unmet) }
  }
}
