import Editorial
import Newsroom
import NewsroomFormats
import NewsroomMail

/// What was typed, or read from a file, and cannot be taken.
enum InputFault: Error {
  case cannotRead(path: String, FileTrouble)
  case cannotWrite(path: String, FileTrouble)
  case undecodable(path: String, TextDecoding.Fault)
  case unsafe(path: String, TextSafety.Fault)
  case page(path: String, PageFault)
  /// A text was wanted.
  case otherFile(path: String, OtherFile)
  /// No text was named, and nobody sits there to write one.
  case noText
  case editorFailed(String)
  case editorUnchanged
  case time(TimeFault)
  /// What was looked for cannot be.
  case search(SearchFault)
  case number(String, option: String)
  case role(RoleGrantFault)
  case handle(String, TextField)
  case noSuchColumn(String, nearest: String?, known: [String])
  case columnNeeded(known: [String])
  /// More than one headline begins so.
  case headlines(String, [(article: ArticleID, headline: String)])
  /// There is no last article, or no list that goes on.
  case nothingRemembered, nothingMore
  case noSuchRevision(String, newest: Int)
  case noSuchPicture(Int, count: Int)
  case noSuchDecision(String)
  case noSuchBatch(String)
  case money(String)
  /// A payee is four lines.
  case payeeLines(Int)
  /// Nothing says how letters leave.
  case noPost
  /// Nothing says from which address letters leave.
  case noMailFrom
  case mailFrom(String)
  case post(PostSettingFault)
  case postUnavailable(String)
  /// A statement about rights that cannot be read; `form` is how it is written.
  case statement(String, form: String)
  /// What an ODRL document says and our agreements cannot.
  case odrl(ODRLFault)
  /// A line of a table that cannot be read.
  case row(path: String, line: Int, found: String, wanted: WantedValue)
  case noSuchAgreement(String)
  case noSuchNotice(String)
  /// No unit on file, on a list or of an agreement is called so.
  case noSuchUnit(String)
  /// Nothing of the kind stands against the unit.
  case nothingAgainst(String)
  case shortDigest(String)
  case noSuchDigest(String)
  /// Nobody signs what nobody has seen.
  case nothingOnScreen(digest: Digest, verb: String)
  case notConfirmed
  /// Logging out would end the only token of this administrator, and nobody can be asked.
  case onlyToken(String)
  /// There is no key for licences yet, so none was signed here.
  case noLicenceKey(String)
  case noToken
  case newsroomNeeded(known: [String])
  case notARepost(String)
  /// The repost was not read from a file, or was taken over before files were kept.
  case noPageKept(String)
  case notASubmission(String)
  case halfReference
  case address(String)
  case nothingToDescribe
  case noSuchCommand(UnknownCommand)
  /// No token is kept for this newsroom.
  case notLoggedInTo(String, known: [String])
  case historyDamaged(count: Int)
  case nothingKept
  case mergeConflicts([Merge.Conflict], branch: Int?)
  case nothingMoved
  /// A setting that cannot be.
  case setting(String, option: String)
  case noSuchEdition(Int, newest: Int)
  /// Files of the site are not what they should be; with the folder that they were copied to, if they were.
  case pagesDiffer(count: Int, kept: String?)
  case pagesUnknown(count: Int)
  case backup(BackupFault)
  /// What was decided stands, and its page is not there yet: another dispatcher has it, or had.
  case pageLater(String, until: Instant?)

  var code: String {
    switch self {
    case .cannotRead: "cannotRead"
    case .cannotWrite: "cannotWrite"
    case .undecodable(_, .tooLarge): "tooLarge"
    case .undecodable(_, .undecodable): "undecodable"
    case .unsafe: "unsafeText"
    case .page(_, .markup): "markup"
    case .otherFile(_, let other): other.rawValue
    case .page(_, .tooLarge): "tooLarge"
    case .page(_, .undecodable): "undecodable"
    case .page(_, .tooMuchMarkup): "tooMuchMarkup"
    case .page(_, .tooManyLines): "tooManyLines"
    case .noText: "noText"
    case .editorFailed: "editorFailed"
    case .editorUnchanged: "editorUnchanged"
    case .time(let fault): fault.code
    case .search(let fault): fault.code
    case .number: "number"
    case .role: "role"
    case .handle: "name"
    case .noSuchColumn: "noSuchColumn"
    case .columnNeeded: "columnNeeded"
    case .headlines: "ambiguous"
    case .nothingRemembered: "nothingRemembered"
    case .nothingMore: "nothingMore"
    case .noSuchRevision: "noSuchRevision"
    case .noSuchPicture: "noSuchPicture"
    case .noSuchDecision: "noSuchDecision"
    case .noSuchBatch: "noSuchBatch"
    case .money: "money"
    case .payeeLines: "payeeLines"
    case .noPost: "noPost"
    case .noMailFrom, .mailFrom: "mailFrom"
    case .post: "postSetting"
    case .postUnavailable: "postUnavailable"
    case .statement: "statement"
    case .noSuchUnit: "noSuchUnit"
    case .nothingAgainst: "nothingAgainst"
    case .row: "row"
    case .odrl: "odrl"
    case .noSuchAgreement: "noSuchAgreement"
    case .noSuchNotice: "noSuchNotice"
    case .shortDigest: "shortDigest"
    case .noSuchDigest: "noSuchDigest"
    case .nothingOnScreen: "nothingOnScreen"
    case .notConfirmed: "notConfirmed"
    case .onlyToken: "onlyToken"
    case .noLicenceKey: "noLicenceKey"
    case .noToken: "noToken"
    case .newsroomNeeded: "newsroomNeeded"
    case .notARepost: "notARepost"
    case .noPageKept: "noPageKept"
    case .notASubmission: "notASubmission"
    case .halfReference: "halfReference"
    case .address: "address"
    case .nothingToDescribe: "nothingToDescribe"
    case .noSuchCommand: "noSuchCommand"
    case .notLoggedInTo: "notSignedIn"
    case .historyDamaged: "historyDamaged"
    case .nothingKept: "nothingKept"
    case .mergeConflicts: "mergeConflicts"
    case .nothingMoved: "nothingMoved"
    case .setting: "setting"
    case .noSuchEdition: "noSuchEdition"
    case .pagesDiffer: "pagesDiffer"
    case .pagesUnknown: "pagesUnknown"
    case .backup(let fault): fault.code
    case .pageLater: "pageLater"
    }
  }

  var exitCode: Int32 {
    switch self {
    // What an audit finds on a site is a finding; the newsroom's record is whole.
    case .notConfirmed, .onlyToken, .editorUnchanged, .mergeConflicts, .nothingMoved, .pagesDiffer: ExitCodes.refused
    // Another name will do.
    case .cannotWrite(_, .notEmpty), .cannotWrite(_, .exists): ExitCodes.usage
    case .cannotWrite, .postUnavailable, .noLicenceKey: ExitCodes.unavailable
    case .historyDamaged, .pagesUnknown: ExitCodes.defect
    case .pageLater: ExitCodes.tryAgain
    case .backup(let fault): fault.exitCode
    case .notLoggedInTo: ExitCodes.notLoggedIn
    default: ExitCodes.usage
    }
  }
}
