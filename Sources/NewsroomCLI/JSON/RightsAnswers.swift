import Editorial
import Newsroom
import NewsroomFormats

/// A rights decision with every finding.
struct DecisionAnswer: Encodable {
  struct DutyAnswer: Encodable {
    let act: String
    let timing: String
    let text: String?
    let hours: Int?
  }

  /// The id under which it is kept; a fresh answer has none.
  let id: String?
  let article: String
  /// `inbound` or `outbound`.
  let question: String
  let partner: String?
  let act: String?
  let channel: String
  /// The change, countries, account, language, advertisements and part that were asked about; left out where not asked.
  let edit: String?
  let territory: String?
  let account: String?
  let language: String?
  let advertising: Bool?
  let part: String?
  let outcome: String
  let asOf: String
  let digest: String
  let findings: [FindingAnswer]
  let duties: [DutyAnswer]
  let sourceList: String?
  let policyEdition: Int
  let inputs: String

  init(_ decision: RightsDecision, id: DecisionID? = nil, _ words: Words) {
    self.id = id?.description
    article = decision.article.description
    let detail = decision.question.detail
    switch decision.question {
    case .inbound(let channel, let territory, _):
      (question, partner, act, self.channel) = ("inbound", nil, detail?.act?.rawValue, channel.rawValue)
      (edit, self.territory) = (detail?.edit?.rawValue, territory)
    case .outbound(let partner, let act, let channel, let edit, let territory, _):
      (question, self.partner, self.act, self.channel) = ("outbound", partner, act.rawValue, channel.rawValue)
      (self.edit, self.territory) = (edit?.rawValue, territory)
    }
    (account, language) = (detail?.account, detail?.language)
    (advertising, part) = (detail?.carriesAdvertising, detail?.part)
    outcome = decision.outcome.rawValue
    asOf = TypedTime.json(decision.asOf)
    digest = decision.digest.hex
    findings = decision.findings.map { FindingAnswer($0, words) }
    duties = decision.duties.map {
      DutyAnswer(act: $0.act.rawValue, timing: $0.timing.rawValue, text: $0.text, hours: $0.hours)
    }
    sourceList = decision.listEdition
    policyEdition = decision.policyEdition
    inputs = decision.inputs.hex
  }
}
