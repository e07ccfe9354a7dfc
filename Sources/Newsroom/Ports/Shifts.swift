public import Editorial

/// What shifts leave for one another, and what a shift finds. Notes come in through the journal.
package protocol Shifts: Sendable {
  /// The notes that are in force at `time`, the newest first, each with who has seen it, the first first.
  func notes(in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> [ShiftNoteRow]
  /// When a person last saw notes before `time`; `nil` if never.
  func lastSeen(by person: PersonID, in newsroom: NewsroomID, before time: Instant) async throws(StoreError) -> Instant?
  /// How articles of `columns` stand: each list the most urgent first, and of at most `limit`.
  func standing(
    of columns: [ColumnPath], in newsroom: NewsroomID, changedSince: Instant, scheduledUntil: Instant, limit: Int
  ) async throws(StoreError) -> ShiftStanding
}

public struct ShiftNoteRow: Hashable, Sendable {
  public let note: ShiftNote
  public let seen: [ShiftReceipt]

  public init(note: ShiftNote, seen: [ShiftReceipt]) {
    self.note = note
    self.seen = seen
  }
}

/// What a shift finds.
public struct ShiftStanding: Hashable, Sendable {
  /// Open articles that were touched, the last touched first.
  public let changed: [Article]
  /// What is on hold, the longest first.
  public let held: [Article]
  /// What will be published by itself, the first first.
  public let scheduled: [Article]

  public init(changed: [Article], held: [Article], scheduled: [Article]) {
    self.changed = changed
    self.held = held
    self.scheduled = scheduled
  }
}
