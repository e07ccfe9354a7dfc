import Editorial
import Newsroom

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
  let embargo: EmbargoAnswer?
  /// The article's own deadline.
  let deadline: MomentAnswer?
  /// When it is due in its stage, by its own deadline or its column's usual hours.
  let due: String?
  let plannedWithdrawal: PlannedWithdrawalAnswer?
  let hold: HoldAnswer?
  let correction: CorrectionAnswer?
  /// The long revision that an urgent fix has set aside.
  let aside: AsideAnswer?
  /// The digest of the live text that the correction was written from, while it has not been merged with the new one.
  let movedFrom: String?
  let live: LiveAnswer?
  let withdrawal: WithdrawalAnswer?
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
    aside = article.aside.map(AsideAnswer.init)
    movedFrom = article.movedFrom?.hex
    live = article.live.map(LiveAnswer.init)
    withdrawal = article.withdrawal.map {
      WithdrawalAnswer(reason: $0.reason, claim: $0.claim, at: TypedTime.json($0.at), address: $0.address)
    }
    debts = article.debts.isEmpty ? nil : article.debts.map(DebtAnswer.init)
    let lines = ChecklistLine.of(article, in: room)
    checklist = lines.isEmpty ? nil : lines
    assignment = article.assignment.map(AssignmentAnswer.init)
    topics = article.topics.isEmpty ? nil : article.topics.map(\.text)
    related = article.related.isEmpty ? nil : article.related.map(\.description)
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

struct RevisionAnswer: Encodable {
  struct CreditAnswer: Encodable {
    let line: String
    let source: String?
    let authors: [String]
    let editor: String?
    let originalTitle: String?
  }

  let number: Int
  let digest: String
  let headline: String?
  let deck: String?
  let body: [String]
  /// Characters of the body that are not white space.
  let characters: Int
  let pictures: [IllustrationAnswer]
  let credit: CreditAnswer

  init(_ revision: Revision) {
    number = revision.number
    digest = revision.digest.hex
    headline = revision.manuscript.headline?.text
    deck = revision.manuscript.deck
    body = revision.manuscript.body
    characters = revision.manuscript.characterCount
    pictures = revision.manuscript.illustrations.map(IllustrationAnswer.init)
    credit = CreditAnswer(
      line: revision.credit.line, source: revision.credit.source, authors: revision.credit.authors,
      editor: revision.credit.editor, originalTitle: revision.credit.originalTitle)
  }
}

struct IllustrationAnswer: Encodable {
  let picture: String
  let kind: String
  /// In pixels.
  let width: Int
  let height: Int
  let caption: String?
  let photographer: String?

  init(_ illustration: Illustration) {
    picture = illustration.picture.hex
    kind = illustration.kind.rawValue
    width = illustration.width
    height = illustration.height
    caption = illustration.caption
    photographer = illustration.photographer
  }
}

struct SignOffAnswer: Encodable {
  let step: String
  let person: String
  let digest: String
  let at: String
  /// In whose stead; left out where the person signed for herself.
  let onBehalfOf: String?

  init(_ signOff: SignOff) {
    step = signOff.step.rawValue
    person = signOff.person.text
    digest = signOff.digest.hex
    at = TypedTime.json(signOff.at)
    onBehalfOf = signOff.onBehalfOf?.text
  }
}

struct DebtAnswer: Encodable {
  let digest: String
  /// What was passed over.
  let waived: [String]
  let reason: String
  let by: String
  let at: String
  let due: String

  init(_ debt: Debt) {
    digest = debt.digest.hex
    waived = debt.waived.map(\.code)
    reason = debt.reason
    by = debt.person.text
    at = TypedTime.json(debt.incurred)
    due = TypedTime.json(debt.due)
  }
}

struct MomentAnswer: Encodable {
  let at: String
  let zone: String
}

struct PlannedWithdrawalAnswer: Encodable {
  let at: String
  let zone: String
  let reason: String
}

struct EmbargoAnswer: Encodable {
  let until: String
  let zone: String
  let reason: String
}

struct HoldAnswer: Encodable {
  let reason: String
  let by: String
  let at: String
}

struct AsideAnswer: Encodable {
  let stage: String
  let digest: String
  let correction: CorrectionAnswer?
  let signOffs: [SignOffAnswer]

  init(_ aside: Aside) {
    stage = aside.stage.rawValue
    digest = aside.revision.digest.hex
    correction = aside.correction.map { CorrectionAnswer(what: $0.what, why: $0.why, note: $0.note) }
    signOffs = aside.signOffs.map(SignOffAnswer.init)
  }
}

struct CorrectionAnswer: Encodable {
  let what: String
  let why: String
  let note: String
}

struct LiveAnswer: Encodable {
  struct Note: Encodable {
    let note: String
    let at: String
  }

  let address: String
  let column: String
  let revision: Int
  let digest: String
  let firstPublished: String
  let published: String
  let decision: String?
  let corrections: [Note]

  init(_ live: Live) {
    address = live.address
    column = live.column.description
    revision = live.revision.number
    digest = live.revision.digest.hex
    firstPublished = TypedTime.json(live.firstPublished)
    published = TypedTime.json(live.published)
    decision = live.decision?.description
    corrections = live.corrections.map { Note(note: $0.note, at: TypedTime.json($0.at)) }
  }
}

struct WithdrawalAnswer: Encodable {
  let reason: String
  let claim: String?
  let at: String
  let address: String
}
