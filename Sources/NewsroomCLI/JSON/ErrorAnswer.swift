import Editorial
import Newsroom
import NewsroomFormats

/// `{"error": {"code", "message", "hint", "unmet": [{"code", "message", "remedies"}], "remedies": [...]}}`, on standard
/// error.
struct ErrorAnswer: Encodable {
  struct Body: Encodable {
    let code: String
    let message: String
    /// The command that helps on.
    var hint: String?
    /// What became of what was to be written: `nothingWritten`, `begun`, `unknown`; left out where nothing was.
    var outcome: String?
    /// Why the database does not answer: `nobodyListens`, `login`, `locked` and so on.
    var outage: String?
    /// Everything that stands in the way of a refused action.
    var unmet: [UnmetAnswer]?
    /// What can be done about it, as data; of a refusal about everything that stands in the way.
    var remedies: [RemedyAnswer]?
    /// The ids that a short id could mean, or the moments that a short time could.
    var candidates: [String]?
    /// Where a text that could not be saved was kept.
    var kept: String?
    /// The branch that a text which could not be saved has become.
    var branch: Int?
    /// What changed, where the text moved on from the one that was read.
    var difference: DifferenceAnswer?
  }

  let error: Body

  init(usage message: String) {
    error = Body(code: "usage", message: message)
  }

  /// - Parameters:
  ///   - remark: what is said after the sentence.
  ///   - article: the id of the article that is in hand, as people type it.
  init(
    _ fault: CommandFault, _ aftermath: Aftermath?, _ words: Words, _ remark: String = "", on article: String? = nil
  ) {
    var body = Body(code: fault.code, message: words.sentence(fault) + remark)
    if let refusal = fault.refusal {
      body = Body(code: fault.code, message: words.headline(refusal))
      body.unmet = refusal.unmet.map { UnmetAnswer($0, words) }
    }
    body.hint = fault.hint(on: article)
    body.remedies = RemedyAnswer.list(fault.error.map { words.remedies(for: $0) } ?? [])
    body.outcome = aftermath?.code
    if case .unknown(let lookup) = aftermath { body.hint = lookup }
    body.outage = fault.outage?.code
    if case .newsroom(.ambiguous(_, let candidates)) = fault { body.candidates = candidates }
    if case .input(.headlines(_, let articles)) = fault { body.candidates = articles.map { $0.article.description } }
    if case .input(.time(.ambiguous(_, let candidates))) = fault { body.candidates = candidates }
    if case .newsroom(.namesakes(_, let people)) = fault { body.candidates = people.map(\.text) }
    if case .textKept(let path, _) = fault { body.kept = path }
    if let branch = fault.branch { body.branch = branch.number }
    if let moved = fault.moved { body.difference = DifferenceAnswer(moved) }
    error = body
  }
}

struct UnmetAnswer: Encodable {
  let code: String
  let message: String
  /// What can be done about it; left out where there is nothing.
  let remedies: [RemedyAnswer]?
  /// The findings of a rights decision that stands in the way.
  var findings: [FindingAnswer]?

  init(_ unmet: Unmet, _ words: Words) {
    code = unmet.code
    message = words.sentence(unmet)
    remedies = RemedyAnswer.list(words.remedies(for: unmet))
    if case .clearedRights(let decision) = unmet {
      findings = decision.obstacles.map { FindingAnswer($0, words) }
    }
  }
}

struct FindingAnswer: Encodable {
  let rule: String
  let fact: String
  let truth: String
  let effect: String
  let evidence: [String]
  let message: String
  var remedy: String?
  /// The same as data; left out where there is none.
  var remedies: [RemedyAnswer]?

  init(_ finding: Finding, _ words: Words) {
    rule = finding.rule.rawValue
    fact = finding.fact.rawValue
    truth = finding.truth.rawValue
    effect = finding.effect.rawValue
    evidence = finding.evidence
    message = words.explanation(finding).text
    remedy = words.advice(on: finding)
    remedies = RemedyAnswer.list(words.remedies(for: finding))
  }
}
