import Editorial

/// A submission for those who handle it.
struct SubmissionAnswer: Encodable {
  let id: String
  let receipt: String
  let state: String
  let headline: String?
  let penName: String?
  let consent: String
  let body: [String]
  let characters: Int
  let received: String
  let answerDue: String
  let article: String?
  let reason: String?

  init(_ submission: Submission) {
    id = submission.id.description
    receipt = submission.receipt
    state = submission.state.rawValue
    headline = submission.manuscript.headline?.text
    penName = submission.penName
    consent = submission.consent
    body = submission.manuscript.body
    characters = submission.manuscript.characterCount
    received = TypedTime.json(submission.received)
    answerDue = TypedTime.json(submission.answerDue)
    article = submission.article?.description
    reason = submission.reason
  }
}

struct SubmissionsAnswer: Encodable {
  let submissions: [SubmissionAnswer]
}

/// What the holder of a receipt learns.
struct FateAnswer: Encodable {
  let receipt: String
  let headline: String?
  let state: String
  let received: String
  let answerDue: String
  let reason: String?

  init(_ submission: Submission) {
    receipt = submission.receipt
    headline = submission.manuscript.headline?.text
    state = submission.state.rawValue
    received = TypedTime.json(submission.received)
    answerDue = TypedTime.json(submission.answerDue)
    reason = submission.reason
  }
}
