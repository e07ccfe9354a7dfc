extension Article {
  /// The open steps that `person` can sign, and nobody else of `everybody`.
  public func steps(
    waitingOnlyFor person: Person, among everybody: [Person], in column: Column?, at time: Instant
  ) -> [SignOffStep] {
    openSteps(in: column).filter { step in
      func signs(_ one: Person) -> Bool {
        guard !one.isGroup, let way = signing(by: one, naming: step, in: column, at: time) else { return false }
        return earlier(against: way) == nil && writer(among: way.persons) == nil
      }
      return signs(person) && !everybody.contains { $0.id != person.id && signs($0) }
    }
  }
}
