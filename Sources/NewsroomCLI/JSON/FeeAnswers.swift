import Editorial
import Newsroom
import NewsroomFormats

/// A fee; amounts are decimal yuan as text, exact to the fen.
struct FeeAnswer: Encodable {
  let id: String
  let state: String
  let article: String
  let submission: String?
  let claim: String?
  let sender: String
  let headline: String
  let penName: String?
  let use: String
  let work: String
  let basis: String
  let agreement: String?
  let characters: Int
  let rate: String
  let gross: String
  let tax: String
  let net: String
  let published: String
  let due: String
  let outsideOfficialRange: Bool
  let drawnUpBy: String
  let approvedBy: String?
  let batch: String?
  let paidOn: String?
  let reference: String?
  /// The last digits of the account that it is paid to, and who named it.
  let payeeAccount: String?
  let payeeNamedBy: String?
  let payeeConfirmedBy: String?
  /// What waits for a second person.
  let proposedAccount: String?
  let proposedBy: String?

  init(_ fee: Fee) {
    id = fee.id.description
    state = fee.state.rawValue
    article = fee.terms.article.description
    submission = fee.terms.submission?.description
    claim = fee.terms.claim?.description
    sender = fee.terms.sender.description
    headline = fee.terms.headline
    penName = fee.terms.penName
    use = fee.terms.use.rawValue
    work = fee.terms.work.rawValue
    basis = fee.terms.basis.rawValue
    agreement = fee.terms.agreement
    characters = fee.terms.characters
    rate = fee.terms.rate.description
    gross = fee.terms.sum.gross.description
    tax = fee.terms.sum.tax.description
    net = fee.terms.sum.net.description
    published = TypedTime.json(fee.terms.published)
    due = TypedTime.json(fee.terms.due)
    outsideOfficialRange = fee.isOutsideOfficialRange
    drawnUpBy = fee.drawnUpBy.description
    approvedBy = fee.approvedBy?.description
    batch = fee.batch?.description
    paidOn = fee.paidOn
    reference = fee.reference
    payeeAccount = fee.payees?.settled?.account
    payeeNamedBy = fee.payees?.settled?.by.description
    payeeConfirmedBy = fee.payees?.settled?.confirmedBy?.text
    proposedAccount = fee.payees?.proposed?.account
    proposedBy = fee.payees?.proposed?.by.description
  }
}

struct FeesAnswer: Encodable { let fees: [FeeAnswer] }

/// What one author is owed and was paid.
struct StatementAnswer: Encodable {
  let sender: String
  let fees: [FeeAnswer]
  let owed: String
  let paidGross: String
  let paidTax: String
  let paidNet: String

  init(_ statement: FeeStatement, sender: SenderID) {
    self.sender = sender.description
    fees = statement.fees.map(FeeAnswer.init)
    owed = statement.owed.description
    paidGross = statement.paid.gross.description
    paidTax = statement.paid.tax.description
    paidNet = statement.paid.net.description
  }
}

struct BatchAnswer: Encodable {
  let batch: String?
  let file: String?
  let orders: Int
  let total: String
  let fees: [FeeAnswer]
  /// Approved, but nobody knows to whom they are paid.
  let waiting: [FeeAnswer]
}

struct SettledAnswer: Encodable {
  let batch: String
  let changed: [FeeAnswer]
}

struct PayeeAnswer: Encodable { let sender: String }
