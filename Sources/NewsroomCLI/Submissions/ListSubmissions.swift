import ArgumentParser
import Editorial
import Newsroom

struct ListSubmissions: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Submissions, the longest waiting first 来稿列表.",
    discussion: """
      Examples:
        caibian submission list
        caibian submission list --state accepted
      """)

  @Option(help: "In this state; may be given again. Otherwise those that wait.")
  var state: [Typed<SubmissionState>] = []

  @Flag(help: "In any state.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let states = all ? Set(SubmissionState.allCases) : state.isEmpty ? [.received] : Set(state.map(\.value))
    let found = try await room.desk.submissions.rows(in: room.newsroom, states: states, limit: 500)
    let now = room.desk.clock.now
    context.answer(SubmissionsAnswer(submissions: found.map(SubmissionAnswer.init))) {
      guard !found.isEmpty else { return words.say("没有来稿。", "There are no submissions.") }
      var table = Table(
        words.say("编号", "id"), words.say("状态", "state"), words.say("标题", "headline"), words.say("笔名", "pen name"),
        words.say("收到", "received"), words.say("答复期限", "answer due"), whole: [0, 1, 4, 5])
      for submission in found {
        let isLate = submission.state == .received && submission.answerDue < now
        table.add(
          Table.Cell(String(submission.id.short), .strong), Table.Cell(words.name(submission.state)),
          Table.Cell(submission.manuscript.headline?.text ?? ""), Table.Cell(submission.penName ?? ""),
          Table.Cell(room.time(submission.received)), Table.Cell(room.time(submission.answerDue), isLate ? .bad : nil))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ShowSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One submission with its text 来稿.",
    discussion: """
      Example:
        caibian submission show 8c0d
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let submission = try await room.submission(id)
    let words = context.words
    context.answer(SubmissionAnswer(submission)) {
      var facts: [(name: String, value: String)] = [
        (words.say("编号", "id"), submission.id.description), (words.say("状态", "state"), words.name(submission.state)),
        (words.say("笔名", "pen name"), submission.penName ?? ""),
        (words.say("收到", "received"), room.time(submission.received)),
        (words.say("答复期限", "answer due"), room.time(submission.answerDue)),
        (words.say("同意的告知", "consent to notice"), submission.consent),
        (words.say("字数", "characters"), "\(submission.manuscript.characterCount)"),
      ]
      if let article = submission.article { facts.append((words.say("稿件", "article"), article.description)) }
      if let reason = submission.reason { facts.append((words.say("理由", "reason"), reason)) }
      return context.style.strong(submission.manuscript.headline?.text ?? "") + "\n\n"
        + FactList.text(facts, context.style) + "\n\n" + submission.manuscript.bodyText
    }
  }
}
