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
  /// The steps of which this person must have signed none on this text.
  public let unsignedByMe: [SignOffStep]

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
    return !done.contains(step) && !article.writers.contains(person)
      && !article.signOffs.contains { $0.person == person && unsignedByMe.contains($0.step) }
  }
}

extension Person {
  /// What this person can move on in a column, one kind of article after the other. An article of two kinds, such as one
  /// that she could sign in the chain or beside it, is of the first.
  ///
  /// A test holds this against `Article.movesOn`, which weighs single articles by the table.
  public func errands(in column: Column) -> [Errand] {
    let held = capacities(in: column).subtracting([.author])
    func errand(
      _ action: Action, _ stage: Stage, by author: PersonID? = nil, of assignee: PersonID? = nil,
      signed: [SignOffStep] = []
    ) -> Errand {
      Errand(
        action: action, stage: stage, column: column.path, author: author, assignee: assignee, step: nil,
        signed: signed, unsignedByMe: [])
    }
    var errands = [errand(.submit, .draft, by: held.contains(.editor) ? nil : id)]
    if !held.contains(.editor), writes(in: column.path) { errands.append(errand(.submit, .draft, of: id)) }
    if held.contains(.editor) { errands.append(errand(.pass, .editing)) }
    if !isGroup {
      let roles = roles(in: column.path)
      for (index, step) in column.signOffs.enumerated() where !step.roles.isDisjoint(with: roles) {
        errands.append(
          Errand(
            action: .sign, stage: .review, column: column.path, author: nil, assignee: nil, step: step,
            signed: Array(column.signOffs[..<index]), unsignedByMe: SignOffStep.allCases.filter(step.excludes)))
      }
      for step in column.parallelSignOffs where !step.roles.isDisjoint(with: roles) {
        errands.append(
          Errand(
            action: .sign, stage: .review, column: column.path, author: nil, assignee: nil, step: step, signed: [],
            unsignedByMe: SignOffStep.allCases.filter(step.excludes)))
      }
    }
    if !held.isDisjoint(with: [.editor, .chiefEditor]) {
      errands.append(errand(.publish, .approved, signed: column.allSignOffs))
    }
    return errands
  }
}
