/// The long revision that an urgent fix 急改 has set aside, whole, to come back when the fix is out or dropped.
public struct Aside: Hashable, Sendable, Codable {
  public let revision: Revision
  public internal(set) var stage: Stage
  public let correction: Correction?
  public let writers: Set<PersonID>
  public let signOffs: [SignOff]
  public let checks: [Check]
  public internal(set) var schedule: Schedule?
  public internal(set) var pendingSchedule: Schedule?
  public let embargo: Embargo?
  public let deadline: Deadline?
  public let assignment: Assignment?
  public internal(set) var column: ColumnPath
  public let provenance: Provenance
  public let isNewsInformation: Bool?
  public let responsibleEditor: ResponsibleEditor?
  /// The live text it was set aside from.
  public let base: Digest
  /// What it had still to be brought together with, if it was set aside before that was done.
  public let movedFrom: Digest?
}

extension Article {
  /// Sets the work aside, and begins a fix from the live text.
  mutating func setAside(for fix: Correction, from text: Revision) -> Bool {
    guard let live, aside == nil else { return false }
    aside = Aside(
      revision: revision, stage: stage, correction: correction, writers: writers, signOffs: signOffs, checks: checks,
      schedule: schedule, pendingSchedule: pendingSchedule, embargo: embargo, deadline: deadline,
      assignment: assignment, column: column,
      provenance: provenance,
      isNewsInformation: isNewsInformation, responsibleEditor: responsibleEditor, base: live.revision.digest,
      movedFrom: movedFrom)
    stage = .editing
    correction = fix
    revision = text
    column = live.column
    provenance = live.provenance
    (writers, signOffs, checks) = ([], [], [])
    (schedule, pendingSchedule, embargo, deadline, assignment, movedFrom) = (nil, nil, nil, nil, nil, nil)
    return true
  }

  /// Takes up again what was set aside, as it was; its text under a new number, so that numbers never go back.
  mutating func bringBack(as text: Revision) -> Bool {
    guard let aside, text.digest == aside.revision.digest else { return false }
    stage = aside.stage
    correction = aside.correction
    revision = text
    column = aside.column
    provenance = aside.provenance
    isNewsInformation = aside.isNewsInformation
    responsibleEditor = aside.responsibleEditor
    (writers, signOffs, checks) = (aside.writers, aside.signOffs, aside.checks)
    (schedule, pendingSchedule) = (aside.schedule, aside.pendingSchedule)
    (embargo, deadline, movedFrom, assignment) = (aside.embargo, aside.deadline, aside.movedFrom, aside.assignment)
    self.aside = nil
    return true
  }
}

extension Consequences {
  /// The live text becomes the text to be mended, as a revision of its own.
  func fixed(_ what: String?, _ why: String?, _ note: String?) -> [ArticleEvent] {
    guard let live = article.live else { return [] }
    let text = Revision(
      number: article.revision.number + 1, manuscript: live.revision.manuscript, credit: live.revision.credit)
    let fix = Correction(what: what?.trimmed ?? "", why: why?.trimmed ?? "", note: note?.trimmed ?? "")
    return [.setAside(fix, revision: text)]
  }

  /// What was set aside comes back after a publication: in editing, and told so, where the live text has moved.
  var comingBack: [ArticleEvent] {
    guard let aside = article.aside else { return [] }
    guard article.revision.digest != aside.base else { return broughtBack(reason: nil) }
    return takenUp(reason: nil) + (aside.signOffs.isEmpty ? [] : [.signOffsVoided(aside.signOffs)])
      + (aside.checks.isEmpty ? [] : [.checksVoided(aside.checks)])
      + [.liveMoved(from: aside.movedFrom ?? aside.base)] + resumed(aside, mustBeSigned: true)
  }

  func broughtBack(reason: String?) -> [ArticleEvent] {
    takenUp(reason: reason) + (article.aside.map { resumed($0, mustBeSigned: false) } ?? [])
  }

  private func takenUp(reason: String?) -> [ArticleEvent] {
    guard let text = article.aside?.revision else { return [] }
    let again = Revision(
      number: article.revision.number + 1, manuscript: text.manuscript, credit: text.credit)
    return [.broughtBack(revision: again, reason: reason)]
  }
}
