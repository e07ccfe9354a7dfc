import Editorial
import Newsroom
import NewsroomFormats
import PostgresCluster

/// What a command can answer instead of what was asked: what the newsroom said, or what was typed wrong.
enum CommandFault: Error {
  case newsroom(NewsroomError)
  case newsroomFile(NewsroomFileFault)
  case cluster(ClusterError)
  case input(InputFault)
  /// A letter that cannot be read.
  case letter(MailFault)
  /// A picture that cannot be taken.
  case picture(PictureFault)
  /// Something foreign whose parser was stopped.
  case parser(ParserStop)
  /// Nothing foreign can be parsed here.
  case noParser(String)
  /// A document of a word processor that cannot be read.
  case manuscript(ManuscriptFault)
  case payments(PaymentFileFault)
  /// A letter that is not taken, with what was remarked of it.
  indirect case remarked([LetterRemark], because: CommandFault)
  case migration(MigrationStopped)
  /// Something that has no case of its own; the detail is for whoever mends it.
  case defect(String)
  /// The typed text could not be saved in the newsroom; it lies in a file.
  indirect case textKept(path: String, because: CommandFault)
  /// The text has moved on from the one that was read or written from.
  indirect case textMoved(MovedText, because: CommandFault)
}

extension CommandFault {
  init(_ error: any Error) {
    self =
      switch error {
      case let fault as CommandFault: fault
      case let error as NewsroomError: .newsroom(error)
      case let fault as TextFault: .newsroom(.badText(fault))
      case let refusal as Refusal: .newsroom(.refused(refusal))
      case let outage as SiteOutage: .newsroom(.site(outage))
      case let error as StoreError: .newsroom(NewsroomError(asked: error))
      case let fault as NewsroomFileFault: .newsroomFile(fault)
      case let fault as SourceListCSV.Fault:
        .input(.row(path: fault.path, line: fault.line, found: fault.found, wanted: fault.wanted))
      case let fault as ODRLFault: .input(.odrl(fault))
      case let error as ClusterError: .cluster(error)
      case let fault as InputFault: .input(fault)
      case let fault as TimeFault: .input(.time(fault))
      case let fault as MailFault: .letter(fault)
      case let fault as PictureFault: .picture(fault)
      case let fault as NoParser: .noParser(fault.detail)
      case let fault as any AnyParsingFault:
        switch fault.cause {
        case .refused(let refusal): CommandFault(refusal.refusal)
        case .stopped(let stop): .parser(stop)
        case .unavailable(let detail): .noParser(detail)
        }
      case let fault as PaymentFileFault: .payments(fault)
      case let fault as ManuscriptFault: .manuscript(fault)
      case let stopped as MigrationStopped: .migration(stopped)
      case let fault as KeyFault: .newsroom(.keys(fault))
      case let outage as LetterNotesOutage: .newsroom(.letterNotes(outage))
      default: .defect("\(error)")
      }
  }

  /// The exit codes of sysexits.h, where it has one that fits.
  var exitCode: Int32 {
    switch self {
    case .newsroom(let error): error.exitCode
    case .migration(let stopped): stopped.cause.exitCode
    case .newsroomFile, .letter, .picture, .parser, .payments, .manuscript: ExitCodes.usage
    case .input(let fault): fault.exitCode
    case .cluster, .noParser: ExitCodes.unavailable
    case .defect: ExitCodes.defect
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.exitCode
    }
  }

  /// What only the log is told.
  var detail: String? {
    switch self {
    case .newsroom(.defect(let detail)), .defect(let detail): detail
    case .newsroom(.damaged(let fault)): "\(fault)"
    case .migration(let stopped): CommandFault.newsroom(stopped.cause).detail
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.detail
    case .newsroom, .newsroomFile, .cluster, .input, .letter, .picture, .parser, .noParser, .payments,
      .manuscript:
      nil
    }
  }

  /// Why the database does not answer, where that is what is wrong.
  var outage: Outage? {
    switch self {
    case .newsroom(.unavailable(let outage)): outage
    case .migration(let stopped): CommandFault.newsroom(stopped.cause).outage
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.outage
    case .newsroom, .newsroomFile, .cluster, .input, .letter, .picture, .parser, .noParser, .payments, .manuscript,
      .defect:
      nil
    }
  }

  /// The stable code for scripts.
  var code: String {
    switch self {
    case .newsroom(let error): error.code
    case .migration(let stopped): stopped.cause.code
    case .newsroomFile: "newsroomFile"
    case .cluster: "cluster"
    case .input(let fault): fault.code
    case .letter: "letter"
    case .picture: "picture"
    case .parser: "parser"
    case .noParser: "noParser"
    case .payments: "paymentFile"
    case .manuscript: "manuscript"
    case .defect: "defect"
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.code
    }
  }

  /// What the newsroom said, where that is what is wrong.
  var error: NewsroomError? {
    switch self {
    case .newsroom(let error): error
    case .migration(let stopped): stopped.cause
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.error
    case .newsroomFile, .cluster, .input, .letter, .picture, .parser, .noParser, .payments, .manuscript, .defect: nil
    }
  }

  var refusal: Refusal? {
    switch self {
    case .newsroom(.refused(let refusal)), .newsroom(.parked(let refusal, _)): refusal
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.refusal
    default: nil
    }
  }
}

extension CommandFault {
  /// What a text that could not be saved has become.
  var branch: Branch? {
    switch self {
    case .newsroom(.parked(_, let branch)): branch
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.branch
    default: nil
    }
  }

  /// How the text moved, where that is what was refused.
  var moved: MovedText? {
    switch self {
    case .textKept(_, let cause): cause.moved
    case .textMoved(let moved, _): moved
    default: nil
    }
  }
}

enum ExitCodes {
  static let refused: Int32 = 1
  static let usage: Int32 = 64
  static let unavailable: Int32 = 69
  static let defect: Int32 = 70
  static let tryAgain: Int32 = 75
  static let notLoggedIn: Int32 = 77
}

extension NewsroomError {
  /// What a port's answer means to a screen that asked it directly.
  init(asked error: StoreError) {
    self =
      switch error {
      case .unavailable(let outage): .unavailable(outage)
      case .unknownOutcome: .unknownOutcome
      case .damaged(let fault): .damaged(fault)
      case .ended(.token): .notSignedIn
      case .ended(.role): .roleEnded
      case .ended(.service): .serviceEnded(nil)
      case .conflict, .repeated: .defect("\(error)")
      case .defect(let detail): .defect(detail)
      }
  }

  var exitCode: Int32 {
    switch self {
    case .refused(let refusal) where refusal.roomFrom != nil: ExitCodes.tryAgain
    case .refused, .parked, .newsroomExists, .feesOpen: ExitCodes.refused
    case .notASite(let stranger) where stranger.isGone: ExitCodes.unavailable
    case .keys(.destroyed), .notASite, .siteExists, .personExists, .hasLeft: ExitCodes.refused
    case .keys: ExitCodes.unavailable
    case .noSuchReceipt, .noSuchFee, .noSuchBatch, .wrongAmount, .noSuchSender: ExitCodes.usage
    case .noSuchArticle, .noSuchSubmission, .noSuchClaim, .noSuchTask, .noSuchNewsroom, .noSuchPerson, .ambiguous,
      .namesakes, .tooShort, .badText, .requestUsed, .noSuchBranch, .noSuchDelegation, .noSuchSite, .noSuchLetter:
      ExitCodes.usage
    case .changedMeanwhile, .settingsMoved, .columnGone, .unknownOutcome: ExitCodes.tryAgain
    case .unavailable(let outage) where outage.passes: ExitCodes.tryAgain
    case .unavailable(.unreachable(let unreachable)) where unreachable.cause == .misspelt: ExitCodes.usage
    case .notSignedIn, .signIn: ExitCodes.notLoggedIn
    case .roleEnded, .serviceEnded: ExitCodes.refused
    case .unavailable, .site, .letterNotes: ExitCodes.unavailable
    case .damaged, .defect: ExitCodes.defect
    }
  }

  var code: String {
    switch self {
    case .refused: "refused"
    case .noSuchArticle: "noSuchArticle"
    case .noSuchSubmission: "noSuchSubmission"
    case .tooShort: "tooShort"
    case .noSuchReceipt: "noSuchReceipt"
    case .noSuchFee: "noSuchFee"
    case .noSuchBatch: "noSuchBatch"
    case .wrongAmount: "wrongAmount"
    case .noSuchSender: "noSuchSender"
    case .keys: "keys"
    case .feesOpen: "feesOpen"
    case .noSuchClaim: "noSuchClaim"
    case .noSuchTask: "noSuchTask"
    case .noSuchNewsroom: "noSuchNewsroom"
    case .noSuchPerson: "noSuchPerson"
    case .personExists: "personExists"
    case .hasLeft: "hasLeft"
    case .ambiguous, .namesakes: "ambiguous"
    case .newsroomExists: "newsroomExists"
    case .changedMeanwhile: "changedMeanwhile"
    case .requestUsed: "requestUsed"
    case .parked: "parked"
    case .noSuchBranch: "noSuchBranch"
    case .noSuchDelegation: "noSuchDelegation"
    case .settingsMoved: "settingsMoved"
    case .columnGone: "columnGone"
    case .badText: "badText"
    case .notSignedIn: "notSignedIn"
    case .signIn: "signIn"
    case .roleEnded: "roleEnded"
    case .serviceEnded: "serviceEnded"
    case .unavailable: "unavailable"
    case .site: "site"
    case .notASite: "notASite"
    case .noSuchSite: "noSuchSite"
    case .siteExists: "siteExists"
    case .noSuchLetter: "noSuchLetter"
    case .letterNotes: "letterNotes"
    case .unknownOutcome: "unknownOutcome"
    case .damaged: "damaged"
    case .defect: "defect"
    }
  }
}

extension Outage {
  /// The stable code for scripts.
  var code: String {
    switch self {
    case .unreachable(let unreachable): unreachable.cause.rawValue
    case .readOnly: "readOnly"
    case .full: "full"
    case .busy: "busy"
    case .crowded: "crowded"
    case .locked: "locked"
    case .slow: "slow"
    case .tooNew: "tooNew"
    case .notMigrated: "notMigrated"
    case .changedStep: "changedStep"
    case .rolesMissing: "rolesMissing"
    case .forbidden: "forbidden"
    }
  }
}
