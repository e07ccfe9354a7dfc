extension Person? {
  /// That none of `roles` is held in `column`, if so.
  func lacking(anyOf roles: [Role], in column: ColumnPath) -> [Unmet] {
    let held = self?.roles(in: column) ?? []
    return held.isDisjoint(with: roles) ? [.role(anyOf: roles, column: column)] : []
  }
}

extension Person? {
  /// That none of `roles` is held anywhere, if so: for what belongs to no column, such as topics and records of rights. An
  /// administrator of one column administers that column and those below it, and nothing that is everybody's.
  func lackingAnywhere(anyOf roles: [Role]) -> [Unmet] {
    let isHeld = self.map { person in
      roles.contains { $0 == .administrator ? person.administrates : person.has($0) }
    }
    return isHeld ?? false ? [] : [.role(anyOf: roles, column: .newsroom)]
  }
}

extension Person {
  /// Whether this person may save records of rights and take in lists; throws what is missing.
  public func maySaveRights() throws(Refusal) {
    let unmet = Person?.some(self).lackingAnywhere(anyOf: [.licensing, .administrator])
    guard unmet.isEmpty else { throw Refusal(.rights, unmet) }
  }
}

extension Person {
  /// Whether they set up the whole newsroom; whoever is administrator of a column only does not.
  public var administrates: Bool { roles(in: .newsroom).contains(.administrator) }

  /// Whether this person may set up the newsroom, its people and their tokens; throws what is missing.
  public func mayAdministrate() throws(Refusal) {
    let unmet = Person?.some(self).lacking(anyOf: [.administrator], in: .newsroom)
    guard unmet.isEmpty else { throw Refusal(.administration, unmet) }
  }
}

extension Person {
  /// Whether this person's roles let them take this step with some claim; throws what is missing.
  public func mayTake(_ step: ClaimAction) throws(Refusal) {
    let unmet = Person?.some(self).lacking(anyOf: step.rule.by, in: .newsroom)
    guard unmet.isEmpty else { throw Refusal(.claim(step), unmet) }
  }
}

extension Person {
  /// Whether this person's roles let them take this step with some fee; throws what is missing.
  public func mayTake(_ step: FeeAction) throws(Refusal) {
    let unmet = Person?.some(self).lacking(anyOf: step.rule.by, in: .newsroom)
    guard unmet.isEmpty else { throw Refusal(.fee(step), unmet) }
  }
}

extension Person {
  /// Whether this person's roles let them settle tasks of rights.
  public var maySettleTasks: Bool { !roles(in: .newsroom).isDisjoint(with: [.licensing, .chiefEditor]) }
}

extension Person {
  /// Who may see what waits for somebody else: administrators, and those who assign stories.
  public static let handingOver: [Role] = [.administrator, .editor, .deskChief, .chiefEditor]

  /// Throws what is missing.
  public func maySeeWhatWaits() throws(Refusal) {
    let unmet = Person?.some(self).lacking(anyOf: Self.handingOver, in: .newsroom)
    guard unmet.isEmpty else { throw Refusal(.administration, unmet) }
  }
}

extension NewsroomSettings {
  /// Whether these people may hold the roles they hold: who sets up the newsroom does not audit it, unless its settings
  /// say so. Throws with everybody who would do both.
  public func permit(_ people: [Person]) throws(Refusal) {
    guard administratorsMayAudit != true else { return }
    let both = people.filter(\.isAuditingAdministrator).map(\.id)
    guard both.isEmpty else { throw Refusal(.administration, [.separateAuditor(both)]) }
  }
}

extension Person {
  /// Whether this person both sets up the newsroom and audits it.
  public var isAuditingAdministrator: Bool { administrates && has(.auditor) }
}

extension Person {
  /// Whether this person may keep an answer about the rights in `article`, which publishing can then quote: those who
  /// edit, publish or license. Throws what is missing.
  public func mayKeepDecision(on article: Article, at time: Instant) throws(Refusal) {
    let wanted: [Role] = [.licensing, .editor, .deskChief, .chiefEditor]
    guard roles(in: article.column, at: time).isDisjoint(with: wanted) else { return }
    throw Refusal(.rights, [.role(anyOf: wanted, column: article.column)])
  }
}
