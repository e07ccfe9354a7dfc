import ArgumentParser

struct SubmissionGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submission", abstract: "What readers send in 投稿.",
    discussion: """
      Examples:
        caibian submission receive --headline 春到运河 --pen-name 河边人 --consent 2026-1 --file s.txt
        caibian submission list
        caibian submission accept 8c0d --column 投稿
      """,
    subcommands: [
      ReceiveStory.self, ListSubmissions.self, ShowSubmission.self, SimilarSubmissions.self, AcceptSubmission.self, RejectSubmission.self,
      FateOfSubmission.self,
    ])
}
