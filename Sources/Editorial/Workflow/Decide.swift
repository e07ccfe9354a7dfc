extension Article {
  /// What happens when somebody takes the article one step, or everything that stands in the way.
  ///
  /// Pure: person, facts and time are arguments, and the same arguments always give the same events.
  public func events(
    for command: ArticleCommand, knowing facts: Facts, at time: Instant
  ) throws(Refusal) -> [ArticleEvent] {
    let unmet = Examination(article: self, command: command, facts: facts, time: time).unmet
    guard unmet.isEmpty else { throw Refusal(.article(command.action), unmet) }
    return Consequences(article: self, command: command, facts: facts, time: time).events
  }

  /// Everything that stands in the way of `command`, in the order of the table: stage, capacity, needs.
  public func obstacles(to command: ArticleCommand, knowing facts: Facts, at time: Instant) -> [Unmet] {
    Examination(article: self, command: command, facts: facts, time: time).unmet
  }

  /// The first step of the column's chain that nobody has signed on this text.
  public func nextStep(in column: Column?) -> SignOffStep? { column?.signOffs.first { !isSigned($0) } }

  /// The steps of the column's sign-off set that are missing on this text: the chain, then those beside it.
  public func missingSteps(in column: Column?) -> [SignOffStep] {
    (column?.allSignOffs ?? []).filter { !isSigned($0) }
  }

  /// The steps that could be signed now: the next of the chain, and each that is missing beside it.
  public func openSteps(in column: Column?) -> [SignOffStep] {
    [nextStep(in: column)].compactMap { $0 } + missingSteps(in: column).filter(\.isParallel)
  }

  /// The step that `person` would sign now: the one she names, if it is open; otherwise the first open one that her
  /// roles sign, or, where they sign none, the first.
  public func openStep(
    for person: Person?, naming wanted: SignOffStep? = nil, in column: Column?, at time: Instant
  ) -> SignOffStep? {
    let open = openSteps(in: column)
    if let wanted { return open.contains(wanted) ? wanted : nil }
    return person.flatMap { signing(by: $0, naming: nil, in: column, at: time)?.step } ?? open.first
  }

  private func isSigned(_ step: SignOffStep) -> Bool {
    signOffs.contains { $0.step == step && $0.digest == revision.digest }
  }
}

extension Article {
  /// How many characters at least explain an emergency.
  public static let fullReasonLength = 10

  /// The capacities in which the acting person may appear before this article.
  func capacities(knowing facts: Facts, at time: Instant) -> Set<Capacity> {
    guard let person = facts.person else { return [.dispatcher] }
    let roles = person.roles(in: column, at: time)
    var capacities = Capacity.held(with: roles, signing: facts.column?.allSignOffs ?? [])
    if isWritten(by: person), stage == .draft { capacities.insert(.author) }
    if person.id == assignment?.person { capacities.insert(.assignee) }
    return capacities
  }
}

extension Capacity {
  /// What somebody with these roles is before any article of a column with this sign-off set.
  public static func held(with roles: Set<Role>, signing steps: [SignOffStep]) -> Set<Capacity> {
    var capacities: Set<Capacity> = []
    if roles.contains(.editor) { capacities.insert(.editor) }
    if roles.contains(.chiefEditor) { capacities.insert(.chiefEditor) }
    if roles.contains(.licensing) { capacities.insert(.licensing) }
    if roles.contains(.emergencyPublisher) { capacities.insert(.emergencyPublisher) }
    if steps.contains(where: { !$0.roles.isDisjoint(with: roles) }) { capacities.insert(.reviewer) }
    return capacities
  }
}

extension Person {
  /// The capacities that this person can have before articles of a column; as the author, before her own.
  public func capacities(in column: Column, at time: Instant) -> Set<Capacity> {
    let roles = roles(in: column.path, at: time)
    var capacities = Capacity.held(with: roles, signing: column.allSignOffs)
    if writes(in: column.path) { capacities.insert(.author) }
    if !capacities.isEmpty { capacities.insert(.assignee) }
    return capacities
  }
}
