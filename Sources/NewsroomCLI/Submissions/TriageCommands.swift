import ArgumentParser
import Editorial
import Newsroom

struct RejectSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Reject a submission, for good; its sender reads the reason 退稿.",
    discussion: """
      A ground from the list has a courteous sentence of its own; --reason adds to it.

      Examples:
        caibian submission reject 8c0d --ground covered
        caibian submission reject 8c0d --reason 已有同题报道
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Option(help: "Why, from the list.")
  var ground: Typed<RejectionGround>?

  @Option(help: "Why, in your own words.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.triage(id) { submission, room in
      try await TriageSubmission(room.desk).reject(
        submission.id, reason: reason, ground: ground?.value, by: room.session)
    }
  }
}

struct StateSlip: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "state", abstract: "Say what an unreadable line of a slip says, once its sender was asked 说明附条.",
    discussion: """
      A letter whose line on 原创, 同意告知 or 年龄 nobody can read is taken in and waits; it is not accepted before \
      somebody has stated what it says. Who stated it and how that is known stays with the submission. A sender who \
      says no is answered by submission reject.

      Examples:
        caibian submission state 8c0d --original --reason 电话核实
        caibian submission state 8c0d --consent 2026-1 --age under14 --guardian --reason 家长来电
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Flag(help: "The sender declares it to be their own work.")
  var original = false

  @Option(help: "The version of the privacy notice that the sender agreed to.")
  var consent: String?

  @Option(help: "How old the sender is.")
  var age: Typed<AgeBand>?

  @Flag(help: "The guardian consents; needed under 14.")
  var guardian = false

  @Option(help: "How that is known, such as 电话核实.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let statement = SlipStatement(
      consent: consent, isOriginal: original, age: age?.value, hasGuardianConsent: guardian)
    try await context.triage(id) { submission, room in
      try await TriageSubmission(room.desk).state(submission.id, statement, reason: reason, by: room.session)
    }
  }
}

struct HoldSubmissionOver: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold-over", abstract: "Keep a submission for later 备用.",
    discussion: """
      Example:
        caibian submission hold-over 8c0d --reason 待中秋刊用
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Option(help: "What it waits for.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.triage(id) { submission, room in
      try await TriageSubmission(room.desk).holdOver(submission.id, reason: reason, by: room.session)
    }
  }
}

struct AskForChanges: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask the sender for changes 退改.",
    discussion: """
      The sender answers with a new version under the same receipt; the reply clock then begins anew.

      Example:
        caibian submission ask 8c0d --request 请补上拍摄时间
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Option(
    name: [.customLong("request"), .customLong("reason")], help: "What is to be changed; the sender reads it.")
  var request: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.triage(id) { submission, room in
      try await TriageSubmission(room.desk).askForChanges(submission.id, request: request, by: room.session)
    }
  }
}

struct MergeSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Close a submission that doubles another 并稿.",
    discussion: """
      Example:
        caibian submission merge 8c0d --into 91aa
      """)

  @Argument(help: "The submission that is one too many.")
  var id: String

  @Option(help: "The one that goes on.")
  var into: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.triage(id) { submission, room in
      let other = try await room.submission(into)
      return try await TriageSubmission(room.desk).merge(submission.id, into: other.id, by: room.session)
    }
  }
}

extension Context {
  fileprivate func triage(_ typed: String, _ act: (Submission, Room) async throws -> Submission) async throws {
    let room = try await room()
    let submission = try await act(try await room.submission(typed), room)
    answer(SubmissionAnswer(submission, room.settings, words)) {
      let reason = words.reason(of: submission).map { words.say("：", ": ") + $0 } ?? ""
      return "\(style.strong(submission.id.short))  \(words.name(submission.state))\(reason)"
    }
  }
}

extension Words {
  /// What its sender is told of why, in one line.
  func reason(of submission: Submission) -> String? {
    let ground = submission.ground.flatMap { $0 == .other ? nil : name($0) }
    let parts = [ground, submission.reason, submission.request].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: say("；", "; "))
  }
}
