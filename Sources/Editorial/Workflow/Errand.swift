/// A kind of article that somebody can move on, told by where it stands and who has signed it: what a queue looks for,
/// without weighing every article there is.
public struct Errand: Hashable, Sendable, Codable {
  public let action: Action
  public let stage: Stage
  public let column: ColumnPath
  /// Only what this person brought in.
  public let author: PersonID?
  /// Only what is assigned to this person.
  public let assignee: PersonID?
  /// The step that would be signed; nobody has signed it yet.
  public let step: SignOffStep?
  /// The steps that are signed already.
  public let signed: [SignOffStep]
  /// The steps of which neither this person nor whoever she stands in for must have signed any on this text.
  public let unsignedByMe: [SignOffStep]
  /// In whose stead the step would be signed.
  public let onBehalfOf: PersonID?
  /// How many hours a story usually takes in this stage of the column: when one without a deadline of its own is due.
  public let hours: Int?

  public var stretch: DueStretch { DueStretch(column: column, stage: stage, hours: hours) }

  /// Whether `article` is one of this kind for `person`, whose errand it is.
  public func fits(_ article: Article, for person: PersonID, at time: Instant) -> Bool {
    let done = Set(article.signOffs.map(\.step))
    guard article.stage == stage, article.column == column, author.map({ $0 == article.author }) ?? true,
      assignee.map({ $0 == article.assignment?.person }) ?? true, done.isSuperset(of: signed)
    else { return false }
    if stage == .approved {
      return article.hold == nil && article.embargo.map { $0.until <= time } ?? true
    }
    guard let step else { return true }
    let persons = Set([person, onBehalfOf].compactMap { $0 })
    return !done.contains(step) && article.writers.isDisjoint(with: persons)
      && !article.signOffs.contains { !$0.persons.isDisjoint(with: persons) && unsignedByMe.contains($0.step) }
  }
}

extension Errand {
  /// The same, but of drafts only those that `person` brought in or has.
  public func ofOneself(_ person: PersonID) -> [Errand] {
    guard action == .submit, author == nil, assignee == nil else { return [self] }
    func of(author: PersonID?, assignee: PersonID?) -> Errand {
      Errand(
        action: action, stage: stage, column: column, author: author, assignee: assignee, step: step, signed: signed,
        unsignedByMe: unsignedByMe, onBehalfOf: onBehalfOf, hours: hours)
    }
    return [of(author: person, assignee: nil), of(author: nil, assignee: person)]
  }
}

extension Person {
  /// What this person can move on in a column, one kind of article after the other. An article of two kinds, such as one
  /// that she could sign in the chain or beside it, is of the first.
  ///
  /// A test holds this against `Article.movesOn`, which weighs single articles by the table.
  public func errands(in column: Column, at time: Instant) -> [Errand] {
    let held = capacities(in: column, at: time).subtracting([.author])
    func errand(
      _ action: Action, _ stage: Stage, by author: PersonID? = nil, of assignee: PersonID? = nil,
      _ step: SignOffStep? = nil,
      signed: [SignOffStep] = [], onBehalfOf giver: PersonID? = nil
    ) -> Errand {
      Errand(
        action: action, stage: stage, column: column.path, author: author, assignee: assignee, step: step,
        signed: signed,
        unsignedByMe: step.map { SignOffStep.allCases.filter($0.excludes) } ?? [], onBehalfOf: giver,
        hours: column.dueHours[stage])
    }
    var errands = [errand(.submit, .draft, by: held.contains(.editor) ? nil : id)]
    if !held.contains(.editor), writes(in: column.path) { errands.append(errand(.submit, .draft, of: id)) }
    if held.contains(.editor) { errands.append(errand(.pass, .editing)) }
    if !isGroup {
      let chain = column.signOffs.enumerated().map { (step: $1, signed: Array(column.signOffs[..<$0])) }
      let beside = column.parallelSignOffs.map { (step: $0, signed: [SignOffStep]()) }
      let parts = parts(in: column.path, at: time)
      for (step, signed) in chain + beside {
        for part in parts where !step.roles.isDisjoint(with: part.roles) {
          errands.append(errand(.sign, .review, step, signed: signed, onBehalfOf: part.onBehalfOf))
        }
      }
    }
    if !held.isDisjoint(with: [.editor, .chiefEditor]) {
      errands.append(errand(.publish, .approved, signed: column.allSignOffs))
    }
    return errands
  }
}
