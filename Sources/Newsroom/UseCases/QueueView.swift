public import Editorial

/// Which part of a queue is shown, and what comes first in it.
public struct QueueView: Hashable, Sendable {
  /// Also the drafts of others, which an editor may send in but seldom should.
  public var hasDraftsOfOthers = true
  /// What was given to this person comes before everything else that waits.
  public var putsOwnFirst = false
  /// Only in this column and below it.
  public var column: ColumnPath?
  /// Only what waits for this step to be signed.
  public var step: SignOffStep?
  /// Only what this can be done with.
  public var action: Action?
  /// Only what this person has.
  public var assignee: PersonID?

  public init() {}

  /// What somebody may do, narrowed to what is shown.
  func narrowing(_ errands: [Errand], for person: PersonID) -> [Errand] {
    errands.filter { errand in
      (column.map { errand.column.isWithin($0) } ?? true)
        && (step.map { $0 == errand.step } ?? true) && (action.map { $0 == errand.action } ?? true)
    }.flatMap { hasDraftsOfOthers ? [$0] : $0.ofOneself(person) }
  }

  func shows(_ row: QueueRow) -> Bool { assignee.map { $0 == row.assignee } ?? true }

  /// Whether something is shown that waits otherwise than by the row of an errand.
  func shows(_ line: Queue.Line) -> Bool {
    let path = line.row.column
    return shows(line.row) && (column.map { path.isWithin($0) } ?? true)
      && (step.map { $0 == line.row.step } ?? true) && (action.map { line.actions.contains($0) } ?? true)
  }
}
