import Editorial
import Newsroom
import NewsroomFormats

struct ContactAnswer: Encodable {
  let name: String?
  let email: String?
  let phone: String?
  let address: String?
  let guardian: String?

  init(_ contact: Contact?) {
    name = contact?.name
    email = contact?.email
    phone = contact?.phone
    address = contact?.address
    guardian = contact?.guardian
  }
}

struct ReadingAnswer: Encodable {
  let at: String
  let by: String
  let field: String
  let purpose: String

  init(_ reading: PersonalReading) {
    at = TypedTime.json(reading.at)
    by = reading.by.description
    field = reading.field.rawValue
    purpose = reading.purpose
  }
}

struct ReadingsAnswer: Encodable {
  let readings: [ReadingAnswer]
}

/// Everything that is kept of one person.
struct PersonExportAnswer: Encodable {
  let sender: String
  let since: String
  let contact: ContactAnswer
  let hasPayee: Bool
  let submissions: [SubmissionAnswer]
  let fees: [FeeAnswer]
  let readings: [ReadingAnswer]

  init(_ export: PersonalExport, _ settings: NewsroomSettings) {
    sender = export.sender.description
    since = TypedTime.json(export.created)
    contact = ContactAnswer(export.contact)
    hasPayee = export.hasPayee
    submissions = export.submissions.map { SubmissionAnswer($0, settings, forSender: true) }
    fees = export.fees.map(FeeAnswer.init)
    readings = export.readings.map(ReadingAnswer.init)
  }
}

struct ErasedAnswer: Encodable { let sender: String }
struct RotatedAnswer: Encodable {
  let persons: Int
  let unreadable: Int
  let generations: Int

  init(_ report: RenewKeys.Report) {
    persons = report.renewed
    unreadable = report.unreadable.count
    generations = report.generations
  }
}

struct BoundKeysAnswer: Encodable {
  let ring: String
  let destroyed: Int
  let lost: [String]

  init(_ report: BindKeys.Report) {
    ring = report.ring
    destroyed = report.destroyed
    lost = report.lost
  }
}
struct PicturesAnswer: Encodable { let files: [String] }

struct LettersAnswer: Encodable {
  let sent: Int
  let undeliverable: [String]
  let waiting: Int
  /// Letters that wait by a fault of their own; left out where there are none.
  let stuck: [StuckLetterAnswer]?
  let held: HeldAnswer?
}
