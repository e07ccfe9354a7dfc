import Editorial
import LibPQ
import Newsroom

extension StoreError {
  /// What the database's answer means to a port: SQLSTATE and constraint names stop here.
  init(_ error: DatabaseError) {
    if let fault = error.connecting {
      self = .unavailable(Outage(fault))
      return
    }
    self =
      switch error.kind {
      case .conflict: .conflict
      case .constraint("command_takes_effect_once", .unique): .repeated
      case .constraint(let name, .unique) where Self.taken.contains(name): .conflict
      case .constraint(let name, .check) where Self.overtaken.contains(name): .conflict
      case .other where error.sqlState == "28000": .ended(.token)
      case .other where error.sqlState == "28P01": .ended(.role)
      case .other where error.sqlState == "0P000": .ended(.service)
      case .other where error.sqlState == "42501": .unavailable(.forbidden)
      case .constraint, .parameter, .badData, .other: .defect(error.description)
      case .cancelled: .unavailable(.busy)
      case .timeout: .unavailable(error.sqlState == "55P03" ? .locked : .slow)
      case .unavailable: .unavailable(Self.isBusy(error) ? .busy : .unreachable(Unreachable(.lost)))
      case .readOnly: .unavailable(.readOnly)
      case .diskFull: .unavailable(.full)
      case .unknownOutcome: .unknownOutcome
      case .decoding: .damaged(.unreadableState(detail: error.description))
      }
  }

  /// The keys that refuse whoever comes second.
  private static let taken: Set<String> = [
    "article_is_itself", "article_event_has_its_number", "submission_is_itself", "submission_event_has_its_number",
    "edit_lease_is_taken_once", "text_branch_is_numbered", "submission_becomes_one_article",
    "submission_letter_is_taken_once", "sender_is_known_once", "fee_is_itself", "fee_event_has_its_number",
    "fee_is_owed_once", "fee_settles_a_claim_once", "newsroom_has_one_name", "newsroom_edition_is_numbered",
    "claim_is_itself",
    "claim_event_has_its_number",
    "rights_watch_is_numbered", "rights_record_revision_is_numbered",
    "article_comment_is_numbered", "article_comment_mark_is_numbered", "topic_edition_is_numbered",
  ]

  /// What the owner's functions find when somebody was quicker.
  private static let overtaken: Set<String> = [
    "newsroom_keeps_an_administrator", "access_token_outlasts_none", "person_has_left", "quota_has_room",
    "column_stands",
  ]

  /// No connection is left (53300), or our own queue is full, which has no SQLSTATE.
  private static func isBusy(_ error: DatabaseError) -> Bool {
    error.sqlState == "53300" || error.sqlState == nil
  }
}

extension Outage {
  /// Why no connection came about, in the ports' words.
  init(_ fault: ConnectFault) {
    func unreachable(_ cause: Unreachable.Cause, _ subject: String? = nil) -> Outage {
      .unreachable(Unreachable(cause, at: fault.server, subject: subject))
    }
    self =
      switch fault.reason {
      case .nobodyListens: unreachable(.nobodyListens)
      case .unknownHost: unreachable(.unknownHost)
      case .silent: unreachable(.silent)
      case .misspelt: unreachable(.misspelt, fault.subject)
      case .encryption: unreachable(.encryption)
      case .tooOld: unreachable(.tooOld, fault.subject)
      case .login: unreachable(.login, fault.user)
      case .noDatabase: unreachable(.noDatabase, fault.database)
      case .crowded: .crowded
      case .starting: unreachable(.starting)
      case .other: unreachable(.lost)
      }
  }
}
