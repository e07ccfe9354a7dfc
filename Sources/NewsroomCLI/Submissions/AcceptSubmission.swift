import ArgumentParser
import Editorial
import Newsroom

struct AcceptSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept a submission: it becomes a draft 采用.",
    discussion: """
      Example:
        caibian submission accept 8c0d --column 投稿
      """)

  struct Answer: Encodable {
    let submission: SubmissionAnswer
    let article: ArticleAnswer
  }

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Option(help: "The column of the draft.")
  var column: String

  @Option(help: "Our own source label; otherwise the newsroom's name.")
  var label: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let submission = try await room.submission(id)
    let path = try room.settings.find(column: column)
    let accepted = try await TriageSubmission(room.desk).accept(
      submission.id, into: path, label: label ?? room.settings.name, by: room.session)
    let answer = Answer(
      submission: SubmissionAnswer(accepted.submission, room.settings, context.words),
      article: ArticleAnswer(accepted.article, in: room))
    context.answer(answer) {
      context.words.say(
        "采用来稿 \(submission.id.short)，成为草稿 \(accepted.article.id.short)（\(path)）。",
        "Accepted \(submission.id.short): it is the draft \(accepted.article.id.short) in \(path).")
    }
  }
}
