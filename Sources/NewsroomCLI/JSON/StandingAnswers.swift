import Editorial
import Newsroom
import NewsroomFormats

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
    /// Whether it says that the text came back after a withdrawal; left out of a correction.
    let reinstatement: Bool?
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
    corrections = live.corrections.map {
      Note(note: $0.note, at: TypedTime.json($0.at), reinstatement: $0.isReinstatement)
    }
  }
}

/// That somebody asks for a withdrawn article to come back.
struct ReinstatementAnswer: Encodable {
  let reason: String
  let note: String
  let column: String?
  let by: String
  let at: String

  init(_ asked: Reinstatement) {
    reason = asked.reason
    note = asked.note
    column = asked.column?.description
    by = asked.by.text
    at = TypedTime.json(asked.at)
  }
}

struct WithdrawalAnswer: Encodable {
  let reason: String
  let claim: String?
  let at: String
  let address: String
}
