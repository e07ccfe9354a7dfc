import Editorial
import Newsroom
import NewsroomFormats

/// An article as it stands.
struct ArticleAnswer: Encodable {
  let id: String
  let newsroom: String
  let version: Int
  let stage: String
  let column: String
  let provenance: ProvenanceAnswer
  let newsInformation: Bool?
  let author: String
  let responsibleEditor: EditorAnswer?
  let created: String
  let changed: String
  let changedBy: String
  let revision: RevisionAnswer
  let signOffs: [SignOffAnswer]
  /// The steps of the column's sign-off set that nobody has signed on this text.
  let missingSignOffs: [String]
  let schedule: MomentAnswer?
  /// A schedule that waits until the text is signed.
  let pendingSchedule: MomentAnswer?
  let embargo: EmbargoAnswer?
  /// The article's own deadline.
  let deadline: MomentAnswer?
  /// When it is due in its stage, by its own deadline or its column's usual hours.
  let due: String?
  let plannedWithdrawal: PlannedWithdrawalAnswer?
  let hold: HoldAnswer?
  let correction: CorrectionAnswer?
  /// Whether the correction reads word for word as what is, or was, live; left out where it does not.
  var correctsNothing: Bool?
  /// The long revision that an urgent fix has set aside.
  let aside: AsideAnswer?
  /// The digest of the live text that the correction was written from, while it has not been merged with the new one.
  let movedFrom: String?
  let live: LiveAnswer?
  let withdrawal: WithdrawalAnswer?
  /// That it is asked back after its withdrawal, and waits for a second person.
  let reinstatement: ReinstatementAnswer?
  /// What emergency publications still owe; left out where nothing is owed.
  let debts: [DebtAnswer]?
  /// The column's checklists on this text; left out where it has none.
  let checklist: [ChecklistLine]?
  let assignment: AssignmentAnswer?
  /// The codes of its topics; left out where it has none.
  let topics: [String]?
  /// The ids of related articles, in the order of readers; left out where it names none.
  let related: [String]?
  /// Where the page was written, after a publication.
  var page: String?
  /// What lines of a sender's slip were left out of the text, by name; left out itself where there was none.
  var leftOut: [String]?
  /// What goes out by it, after a release, or late once an embargo or a tick is no more in the way; left out otherwise.
  var goesOut: [GoingOutAnswer]?
  /// What the command took back or suspended; left out where it took nothing.
  var takenBack: [TakenBackAnswer]?
  /// Whose work on the text the command ended; left out where nobody was.
  var endedWork: String?

  init(_ article: Article, in room: Room) {
    id = article.id.description
    newsroom = article.newsroom.text
    version = article.version
    stage = article.stage.rawValue
    column = article.column.description
    provenance = ProvenanceAnswer(article.provenance)
    newsInformation = article.isNewsInformation
    author = article.author.text
    responsibleEditor = article.responsibleEditor.map(EditorAnswer.init)
    created = TypedTime.json(article.created)
    changed = TypedTime.json(article.changed)
    changedBy = article.changedBy.description
    revision = RevisionAnswer(article.revision)
    signOffs = article.signOffs.map(SignOffAnswer.init)
    missingSignOffs = article.missingSteps(in: room.settings.column(article.column)).map(\.rawValue)
    schedule = article.schedule.map { MomentAnswer(at: TypedTime.json($0.at), zone: $0.zone) }
    pendingSchedule = article.pendingSchedule.map { MomentAnswer(at: TypedTime.json($0.at), zone: $0.zone) }
    embargo = article.embargo.map {
      EmbargoAnswer(until: TypedTime.json($0.until), zone: $0.zone, reason: $0.reason)
    }
    deadline = article.deadline.map { MomentAnswer(at: TypedTime.json($0.at), zone: $0.zone) }
    due = article.due(in: room.settings.column(article.column)).map(TypedTime.json)
    plannedWithdrawal = article.plannedWithdrawal.map {
      PlannedWithdrawalAnswer(at: TypedTime.json($0.at), zone: $0.zone, reason: $0.reason)
    }
    hold = article.hold.map {
      HoldAnswer(reason: $0.reason, by: $0.person.description, at: TypedTime.json($0.at))
    }
    correction = article.correction.map { CorrectionAnswer(what: $0.what, why: $0.why, note: $0.note) }
    correctsNothing = article.correctsNothing ? true : nil
    aside = article.aside.map(AsideAnswer.init)
    movedFrom = article.movedFrom?.hex
    live = article.live.map(LiveAnswer.init)
    withdrawal = article.withdrawal.map {
      WithdrawalAnswer(reason: $0.reason, claim: $0.claim, at: TypedTime.json($0.at), address: $0.address)
    }
    reinstatement = article.reinstatement.map(ReinstatementAnswer.init)
    debts = article.debts.isEmpty ? nil : article.debts.map(DebtAnswer.init)
    let lines = ChecklistLine.of(article, in: room)
    checklist = lines.isEmpty ? nil : lines
    assignment = article.assignment.map(AssignmentAnswer.init)
    topics = article.topics.isEmpty ? nil : article.topics.map(\.text)
    related = article.related.isEmpty ? nil : article.related.map(\.description)
  }
}

extension ArticleAnswer {
  /// An article after a command, with what that took back.
  init(_ step: ArticleStep, in room: Room, _ words: Words) {
    self.init(step.article, in: room)
    takenBack = TakenBackAnswer.all(of: step, words)
    endedWork = step.endedLease?.person.text
    let isReleased = step.events.contains { if case .released = $0 { true } else { false } }
    let now = room.desk.clock.now
    if isReleased { goesOut = step.article.goingOut(at: now).map(GoingOutAnswer.init) }
    if let late = step.late(at: now) { goesOut = [GoingOutAnswer(late)] }
  }
}

/// A sign-off, a tick, a schedule or another wish that counts no more, or waits.
struct TakenBackAnswer: Encodable {
  /// The event's name, as in the history.
  let event: String
  let text: String

  /// All that a step took back; `nil` where it took nothing.
  static func all(of step: ArticleStep, _ words: Words) -> [TakenBackAnswer]? {
    let lines = step.events.compactMap { event in
      (words.takenBack(event) ?? words.aside(event, in: step.article))
        .map { TakenBackAnswer(event: event.name, text: $0 + words.moment(of: event)) }
    }
    return lines.isEmpty ? nil : lines
  }
}

struct EditorAnswer: Encodable {
  let person: String
  let name: String
  let verified: Bool

  init(_ editor: ResponsibleEditor) {
    person = editor.person.text
    name = editor.name
    verified = editor.isVerified
  }
}
