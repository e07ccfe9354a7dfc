import Editorial
import Newsroom

/// What somebody can do next: the code of a remedy, with those of its values that it has.
struct RemedyAnswer: Encodable {
  let code: String
  var action: String?
  var article: String?
  var branch: Int?
  var capacities: [String]?
  var characters: Int?
  var claim: String?
  var claims: [String]?
  var column: String?
  var comments: [Int]?
  var component: String?
  var digest: String?
  var findings: [String]?
  var folder: String?
  var from: String?
  var item: String?
  var matters: [String]?
  var newsroom: String?
  var person: String?
  var roles: [String]?
  var service: String?
  var site: String?
  var steps: [String]?
  var submission: String?
  var topic: String?
  var waivers: [String]?

  /// `nil` where there is nothing to be done, so that the field is left out.
  static func list(_ remedies: [Remedy]) -> [RemedyAnswer]? {
    remedies.isEmpty ? nil : remedies.map(RemedyAnswer.init)
  }

  init(_ remedy: Remedy) {
    code = remedy.code
    switch remedy {
    case .said, .text, .step, .list, .rights, .operating: break
    case .giveFullReason(let number): characters = number
    case .acknowledge(let passed): waivers = passed.map(\.code)
    case .settleProof(let found): findings = found.map(\.code)
    case .compareTexts(let old, let new): (from, digest) = (old.hex, new.hex)
    case .readAgain(let text), .signText(let text): digest = text.hex
    case .haveSigned(let missing): steps = missing.map(\.rawValue)
    case .mergeBranch(let number, let id): (branch, article) = (number, id.description)
    case .waitFor(let id), .seePerson(let id), .addAgain(let id): person = id.text
    case .takeOver(let id), .seeArticle(let id), .moveDeadline(let id): article = id.description
    case .checkItem(let unticked, let id): (item, article) = (unticked.code, id.description)
    case .seeComments(let id), .schedule(let id), .movePlannedWithdrawal(let id): article = id?.description
    case .resolveComments(let numbers, let id): (comments, article) = (numbers, id.description)
    case .explain(let wanted, let id): (action, article) = (wanted.rawValue, id.description)
    case .compareCopies(.article(let id)): article = id.description
    case .compareCopies(.submission(let id)), .seeSubmission(let id): submission = id.description
    case .askCapacity(let wanted): capacities = wanted.map(\.rawValue)
    case .askRole(let wanted): roles = wanted.map(\.rawValue)
    case .renewService(let ended): service = ended?.rawValue
    case .stateSlip(let open): matters = open.map(\.rawValue)
    case .seeClaim(let id): claim = id.description
    case .settleClaims(let ids): claims = ids.isEmpty ? nil : ids
    case .recordComponent(let name): component = name
    case .setColumn(let path), .moveArticles(let path), .moveColumn(let path): column = path.description
    case .makeTopic(let id), .reopenTopic(let id): topic = id.text
    case .createNewsroom(let id): newsroom = id.text
    case .moveSite(let id, let place): (site, folder) = (id.text, place)
    case .registerSite(let place): folder = place
    }
  }
}
