import Newsroom

/// What became of what a command was to write, where a fault ended it.
enum Aftermath {
  case nothingWritten
  /// What it did before the fault stands.
  case begun
  /// The connection went during a commit; `lookup` is the command that tells.
  case unknown(lookup: String)

  /// `nil` where nothing is to be said of writing: of whoever only looked, and of a fault that says by itself what is so.
  init?(of command: any NewsroomCommand, after fault: CommandFault, _ commits: Commits) {
    if command.looks { return nil }
    guard let question = fault.leavesOpen else { return nil }
    self =
      switch question {
      case .whatCommitted: .unknown(lookup: command.lookup)
      case .whatCameBefore: commits.haveHappened ? .begun : .nothingWritten
      }
  }

  /// The stable code for scripts.
  var code: String {
    switch self {
    case .nothingWritten: "nothingWritten"
    case .begun: "begun"
    case .unknown: "unknown"
    }
  }
}

extension CommandFault {
  enum Question { case whatCommitted, whatCameBefore }

  /// What somebody who reads of it will ask next.
  var leavesOpen: Question? {
    switch self {
    case .newsroom(.unknownOutcome): .whatCommitted
    case .newsroom(let error): error.canComeBetween ? .whatCameBefore : nil
    case .cluster, .defect: .whatCameBefore
    case .textKept(_, let cause), .textMoved(_, let cause), .remarked(_, let cause): cause.leavesOpen
    case .migration, .newsroomFile, .input, .letter, .picture, .parser, .noParser, .payments, .manuscript: nil
    }
  }
}

extension NewsroomError {
  /// Whether it can come between the commits of one command.
  fileprivate var canComeBetween: Bool {
    switch self {
    case .unavailable, .defect, .damaged, .site, .notASite, .keys, .roleEnded, .serviceEnded, .notSignedIn,
      .changedMeanwhile, .requestUsed, .letterNotes:
      true
    default: false
    }
  }
}

extension Words {
  func sentence(_ aftermath: Aftermath) -> String {
    switch aftermath {
    case .nothingWritten: say("数据库里什么都没有写入。", "Nothing was written to the database.")
    case .begun: say("在此之前办妥的都已写入，不会丢。", "What was done before that is written, and stands.")
    case .unknown(let lookup):
      say("请先用 \(lookup) 查看，再决定是否重做。", "Look with \(lookup) before you do it again.")
    }
  }
}
