import Editorial
import Foundation
import Newsroom

/// Every remedy with sample values. Those that carry values follow one another, so that a new one does not compile without
/// its place; the others are lists that end where the code's do.
enum RemedyChain {
  static func all() throws -> [Remedy] {
    let plain: [Remedy] =
      SaidRemedy.allCases.map { .said($0) } + TextRemedy.allCases.map { .text($0) }
      + StepRemedy.allCases.map { .step($0) } + ListRemedy.allCases.map { .list($0) }
      + RightsRemedy.allCases.map { .rights($0) } + OperatingRemedy.allCases.map { .operating($0) }
    var chain: [Remedy] = [.giveFullReason(characters: 10)]
    while let next = try follower(of: chain[chain.count - 1]) { chain.append(next) }
    // Values that may be missing are there once and missing once.
    return plain + chain + [
      .seeComments(on: article), .schedule(article), .movePlannedWithdrawal(article), .renewService(.dispatcher),
      .settleClaims(["3f2a5e01"]), .compareCopies(with: .submission(SubmissionID(uuid))),
      .haveSigned([.firstReview, .approval]),
    ]
  }

  static let uuid = UUID(uuidString: "3F2A5E01-0000-4000-8000-000000000001") ?? UUID()
  static let article = ArticleID(uuid)
  static let digest = Digest(of: Array("样本".utf8))

  private static func follower(of remedy: Remedy) throws -> Remedy? {
    let person = try PersonID("chen-lu")
    let column = try ColumnPath("要闻")
    switch remedy {
    case .said, .text, .step, .list, .rights, .operating: return nil
    case .giveFullReason: return .acknowledge([.rights, .signOff(.approval)])
    case .acknowledge: return .settleProof(try manuscript().proofFindings)
    case .settleProof: return .compareTexts(from: digest, to: digest)
    case .compareTexts: return .readAgain(digest)
    case .readAgain: return .signText(digest)
    case .signText: return .haveSigned([.approval])
    case .haveSigned: return .mergeBranch(2, of: article)
    case .mergeBranch: return .waitFor(person)
    case .waitFor: return .takeOver(article)
    case .takeOver: return .checkItem(try Checklist.Item(code: "facts", text: "核对事实"), on: article)
    case .checkItem: return .seeComments(on: nil)
    case .seeComments: return .resolveComments([1, 3], on: article)
    case .resolveComments: return .seeArticle(article)
    case .seeArticle: return .explain(.publishInEmergency, on: article)
    case .explain: return .schedule(nil)
    case .schedule: return .movePlannedWithdrawal(nil)
    case .movePlannedWithdrawal: return .moveDeadline(article)
    case .moveDeadline: return .compareCopies(with: .article(article))
    case .compareCopies: return .askCapacity([.author, .editor])
    case .askCapacity: return .askRole([.editor, .chiefEditor])
    case .askRole: return .seePerson(person)
    case .seePerson: return .addAgain(person)
    case .addAgain: return .renewService(nil)
    case .renewService: return .stateSlip([.consent])
    case .stateSlip: return .seeSubmission(SubmissionID(uuid))
    case .seeSubmission: return .seeClaim(ClaimID(uuid))
    case .seeClaim: return .settleClaims([])
    case .settleClaims: return .recordComponent("图1")
    case .recordComponent: return .setColumn(column)
    case .setColumn: return .moveArticles(outOf: column)
    case .moveArticles: return .moveColumn(column)
    case .moveColumn: return .makeTopic(try TopicID("spring"))
    case .makeTopic: return .reopenTopic(try TopicID("spring"))
    case .reopenTopic: return .createNewsroom(try NewsroomID("tongxiang"))
    case .createNewsroom: return .moveSite(try SiteID("site"), to: "/srv/www")
    case .moveSite: return .registerSite(folder: "/srv/www")
    case .registerSite: return nil
    }
  }

  static func manuscript() throws -> Manuscript {
    try Manuscript(headline: try Headline("样本“标题"), body: ["来了1百人。", "待核"])
  }
}
