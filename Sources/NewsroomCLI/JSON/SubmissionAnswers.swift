import Editorial
import Newsroom
import NewsroomFormats

/// A submission for those who handle it.
struct SubmissionAnswer: Encodable {
  let id: String
  /// At the one moment when it is known: in the answer to what came in.
  let receipt: String?
  let state: String
  let headline: String?
  let penName: String?
  let consent: String?
  let original: Bool?
  let offeredElsewhere: Bool?
  let age: String?
  /// What its slip says in a way that nobody can read, and nobody has stated: it is not accepted before.
  let open: [String]?
  /// What the desk stated of it, and how that is known.
  let stated: [StatedAnswer]?
  let body: [String]
  let characters: Int
  let pictures: [PictureAnswer]?
  let attachments: [AttachmentAnswer]?
  /// What the desk must know of its letter, in the language of whoever asks.
  let remarks: [String]?
  let seenBefore: [SeenAnswer]?
  let received: String
  let answerDue: String
  let shownFrom: String?
  let article: String?
  let reason: String?
  let ground: String?
  let request: String?
  let mergedInto: String?
  let freed: String?
  /// Whether contact data are kept of its sender; what they are, `submission contact` tells.
  let hasSender: Bool

  struct PictureAnswer: Encodable {
    let digest: String
    let kind: String
    let width: Int
    let height: Int
    let size: Int
    let name: String
    /// What its sender wrote under it.
    let caption: String?
  }

  struct StatedAnswer: Encodable {
    let consent: String?
    let original: Bool?
    let age: String?
    let guardianConsent: Bool?
    let reason: String
    let by: String
    let at: String

    init(_ stated: StatedSlip) {
      consent = stated.statement.consent
      original = stated.statement.isOriginal ? true : nil
      age = stated.statement.age?.rawValue
      guardianConsent = stated.statement.hasGuardianConsent ? true : nil
      reason = stated.reason
      by = stated.by.description
      at = TypedTime.json(stated.at)
    }
  }

  struct AttachmentAnswer: Encodable {
    let digest: String
    let name: String
    let size: Int
  }

  struct SeenAnswer: Encodable {
    let kind: String
    let id: String
    let percentOfThis: Int
    let percentOfThat: Int
  }

  /// - Parameter forSender: for whoever sent it, who is not told what the newsroom keeps besides, nor what the desk is told.
  init(
    _ submission: Submission, _ settings: NewsroomSettings, _ words: Words = Words.atTerminal(.zhHans),
    receipt: Receipt? = nil,
    forSender: Bool = false
  ) {
    self.init(
      SubmissionRow(submission, by: settings.replyClock, at: submission.changed), words, receipt: receipt,
      forSender: forSender)
  }

  init(
    _ submission: SubmissionRow, _ words: Words = Words.atTerminal(.zhHans), receipt: Receipt? = nil,
    forSender: Bool = false
  ) {
    id = submission.id.description
    self.receipt = receipt?.text
    state = submission.state.rawValue
    headline = submission.manuscript.headline?.text
    penName = submission.penName
    consent = submission.consent
    original = submission.declaration?.isOriginal
    offeredElsewhere = submission.declaration?.isOfferedElsewhere
    age = submission.declaration?.age?.rawValue
    open = submission.open.isEmpty ? nil : submission.open.map(\.rawValue)
    stated = forSender ? nil : submission.stated?.map(StatedAnswer.init)
    body = submission.manuscript.body
    characters = submission.manuscript.characterCount
    pictures = submission.pictures?.map {
      PictureAnswer(
        digest: $0.digest.hex, kind: $0.kind.rawValue, width: $0.width, height: $0.height, size: $0.size, name: $0.name,
        caption: $0.caption)
    }
    attachments = submission.attachments?.map {
      AttachmentAnswer(digest: $0.digest.hex, name: $0.name, size: $0.size)
    }
    remarks = forSender ? nil : submission.remarks?.map { words.sentence($0) }
    seenBefore = (forSender ? nil : submission.seenBefore)?.map {
      SeenAnswer(
        kind: $0.subject.named.kind, id: $0.subject.named.id, percentOfThis: $0.ofThis, percentOfThat: $0.ofThat)
    }
    received = TypedTime.json(submission.received)
    answerDue = TypedTime.json(submission.answerDue)
    shownFrom = submission.shownFrom.map(TypedTime.json)
    article = submission.article?.description
    reason = submission.reason
    ground = submission.ground?.rawValue
    request = submission.request
    mergedInto = submission.mergedInto?.description
    freed = submission.freed.map(TypedTime.json)
    hasSender = submission.hasSender
  }
}

struct SubmissionsAnswer: Encodable {
  let submissions: [SubmissionAnswer]
}

/// What the holder of a receipt learns.
struct FateAnswer: Encodable {
  let headline: String?
  let state: String
  let received: String
  let answerDue: String
  let reason: String?
  let request: String?
  let mayOfferElsewhere: Bool
  /// What the sender's slip says in a way that nobody can read: the newsroom asks before it uses the story.
  let open: [String]?

  init(_ submission: Submission, _ settings: NewsroomSettings) {
    headline = submission.manuscript.headline?.text
    state = submission.state.rawValue
    received = TypedTime.json(submission.received)
    answerDue = TypedTime.json(settings.replyClock.due(submission))
    reason = Words.atTerminal(.zhHans).reason(of: submission)
    request = submission.request
    open = submission.asked.isEmpty ? nil : submission.asked.map(\.rawValue)
    mayOfferElsewhere = submission.freed != nil || submission.state.isFinal && submission.state != .accepted
  }
}

struct AskedAnswer: Encodable { let asked: Bool }

extension Submission {
  /// What its sender is still to be asked about.
  var asked: [SlipMatter] { state.isFinal ? [] : open }
}
