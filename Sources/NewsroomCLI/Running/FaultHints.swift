import Editorial
import Newsroom

extension CommandFault {
  /// The command that helps on, for programs and for those who paste; `nil` where there is none.
  ///
  /// - Parameter article: the id of the article that is in hand.
  func hint(on article: String?) -> String? {
    let id = article ?? "ID"
    return switch self {
    case .newsroom(let error): error.hint(on: id)
    case .textKept(_, let cause), .remarked(_, let cause): cause.hint(on: article)
    case .textMoved(let moved, let cause):
      cause.hint(on: article) ?? "caibian article diff \(id) \(moved.read.digest.hex.prefix(8))"
    case .cluster: "caibian status"
    case .migration(let stopped): stopped.stands == nil ? "caibian status" : "caibian migrate"
    case .newsroomFile, .letter, .picture, .parser, .noParser, .payments, .manuscript, .defect: nil
    case .input(let fault):
      switch fault {
      case .noSuchColumn, .columnNeeded: "caibian newsroom columns"
      case .pageLater: "caibian dispatch"
      case .search(.noSuchValue(.column, _, nearest: _, known: _)): "caibian newsroom columns"
      case .search: "caibian find --help"
      case .noToken, .notLoggedInTo: "caibian login"
      case .noSuchCommand(let unknown): "\(unknown.path) \(unknown.nearest ?? "--help")"
      case .notASubmission: "caibian submission list"
      case .nothingOnScreen(let digest, verb: "countersign"):
        "caibian article countersign \(id) --digest \(digest.hex.prefix(8))"
      case .nothingOnScreen(let digest, _): "caibian article sign \(id) --digest \(digest.hex.prefix(8))"
      case .headlines, .nothingRemembered: "caibian article list"
      case .noSuchRevision, .noSuchPicture, .noSuchDigest, .shortDigest, .notARepost: "caibian article show \(id)"
      default: nil
      }
    }
  }
}

extension NewsroomError {
  fileprivate func hint(on id: String) -> String? {
    switch self {
    case .noSuchArticle, .ambiguous: "caibian article list"
    case .noSuchSubmission, .noSuchReceipt, .noSuchSender: "caibian submission list"
    case .noSuchFee, .noSuchBatch, .wrongAmount, .feesOpen: "caibian fee list"
    case .noSuchClaim: "caibian claim list"
    case .noSuchTask: "caibian rights tasks"
    case .noSuchNewsroom: "caibian newsroom create --help"
    case .noSuchPerson, .namesakes: "caibian people list"
    case .personExists(let person): "caibian people show \(person.id)"
    case .hasLeft(let id, _): "caibian people add \(id) --help"
    case .newsroomExists, .notSignedIn, .signIn: "caibian login"
    case .roleEnded: "caibian whoami"
    case .serviceEnded: "caibian service list"
    case .changedMeanwhile, .unknownOutcome: "caibian article show \(id)"
    case .unavailable(.unreachable(let unreachable)) where unreachable.cause == .misspelt: nil
    case .unavailable(.notMigrated), .unavailable(.rolesMissing): "caibian migrate"
    case .unavailable: "caibian status"
    case .site: "caibian dispatch"
    case .noSuchLetter: "caibian submission held"
    case .notASite, .noSuchSite, .siteExists: "caibian site list"
    case .parked(_, let branch): "caibian article merge \(branch.article.short) --branch \(branch.number)"
    case .noSuchBranch: "caibian article branches \(id)"
    case .settingsMoved: "caibian newsroom history"
    case .columnGone: "caibian newsroom columns"
    case .noSuchDelegation: "caibian people delegations --all"
    case .tooShort, .refused, .requestUsed, .badText, .damaged, .defect, .keys, .letterNotes: nil
    }
  }
}
