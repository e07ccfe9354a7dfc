/// One row of the workflow.
public struct Rule: Hashable, Sendable {
  public let from: [Stage]
  public let to: Destination
  public let by: [Capacity]
  public let needs: [Need]

  init(from: Stage..., to: Destination, by: Capacity..., needs: [Need] = []) {
    self.from = from
    self.to = to
    self.by = by
    self.needs = needs
  }
}

/// Where an action leads.
public enum Destination: Hashable, Sendable {
  case stage(Stage)
  /// The stage stays as it is.
  case unchanged
  /// The stage stays, but an approved text whose words change goes back to review.
  case reopened
  /// To approved once the column's sign-off set is complete, else the stage stays.
  case onceSigned

  static let draft = stage(.draft), editing = stage(.editing), review = stage(.review)
  static let published = stage(.published), withdrawn = stage(.withdrawn), spiked = stage(.spiked)
}

/// In what capacity somebody acts.
public enum Capacity: String, CaseIterable, Hashable, Sendable, Codable {
  /// The article's own author, or whoever it is assigned to, while it is a draft.
  case author
  case editor
  /// Somebody who may sign a step of the column's sign-off set.
  case reviewer
  case chiefEditor
  case licensing
  /// Somebody who may publish in an emergency.
  case emergencyPublisher
  /// The dispatcher, at the scheduled instant.
  case dispatcher
  /// Whoever the article is assigned to.
  case assignee
}

/// What must be so before an action may happen.
public enum Need: String, CaseIterable, Hashable, Sendable, Codable {
  case headline, body, column, reason, baseText, freeToEdit
  case responsibleEditor, settledProof
  case digestOnScreen, stepInOrder, distinctSigner, uninvolvedSigner, personalAccount
  case futureInstant, signOffs, clearedRights, embargoOver, noHold, dueSchedule, dueWithdrawal
  case fullReason, somethingWaived, acknowledged, noProhibition, debt, payer, secondPerson
  case correctionNote, nothingAside, currentLive, live, liveOrWithdrawn, notLive, claim, held, notHeld
  case readersNote, lastingColumn, planToCome, askedFor, otherPerson
  case checklistItem, ableAssignee, freeToAssign, assigned, relations
}
