extension Remedy {
  /// How programs and pages tell it, the same for ever.
  public var code: String {
    switch self {
    case .said(let said): said.rawValue
    case .text(let text): text.rawValue
    case .step(let step): step.rawValue
    case .list(let list): list.rawValue
    case .rights(let rights): rights.rawValue
    case .operating(let operating): operating.rawValue
    case .giveFullReason: "giveFullReason"
    case .acknowledge: "acknowledge"
    case .settleProof: "settleProof"
    case .compareTexts: "compareTexts"
    case .readAgain: "readAgain"
    case .signText: "signText"
    case .haveSigned: "haveSigned"
    case .mergeBranch: "mergeBranch"
    case .waitFor: "waitFor"
    case .takeOver: "takeOver"
    case .checkItem: "checkItem"
    case .seeComments: "seeComments"
    case .resolveComments: "resolveComments"
    case .seeArticle: "seeArticle"
    case .explain: "explain"
    case .schedule: "schedule"
    case .movePlannedWithdrawal: "movePlannedWithdrawal"
    case .moveDeadline: "moveDeadline"
    case .compareCopies: "compareCopies"
    case .askCapacity: "askCapacity"
    case .askRole: "askRole"
    case .seePerson: "seePerson"
    case .addAgain: "addAgain"
    case .renewService: "renewService"
    case .stateSlip: "stateSlip"
    case .seeSubmission: "seeSubmission"
    case .seeClaim: "seeClaim"
    case .settleClaims: "settleClaims"
    case .recordComponent: "recordComponent"
    case .setColumn: "setColumn"
    case .moveArticles: "moveArticles"
    case .moveColumn: "moveColumn"
    case .makeTopic: "makeTopic"
    case .reopenTopic: "reopenTopic"
    case .createNewsroom: "createNewsroom"
    case .moveSite: "moveSite"
    case .registerSite: "registerSite"
    }
  }
}
