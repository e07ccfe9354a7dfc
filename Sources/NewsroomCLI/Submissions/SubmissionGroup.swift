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
    groupedSubcommands: [
      CommandGroup(
        name: "Readers 读者",
        subcommands: [
          ReceiveStory.self, FateOfSubmission.self, ReviseSubmission.self, WithdrawSubmission.self,
          RenewReceiptCommand.self,
        ]),
      CommandGroup(
        name: "The desk 投稿编辑",
        subcommands: [
          ListSubmissions.self, ShowSubmission.self, SimilarSubmissions.self, SavePicture.self, SaveAttachments.self,
          AcceptSubmission.self,
          StateSlip.self, HoldSubmissionOver.self, AskForChanges.self, RejectSubmission.self, MergeSubmission.self,
        ]),
      CommandGroup(
        name: "Letters that wait, or are kept aside 顺延、隔离的来信",
        subcommands: [
          ListDeferred.self, LetLetterIn.self, ListHeldLetters.self, ReleaseLetter.self, GiveUpLetter.self,
        ]),
      CommandGroup(
        name: "Personal data 个人资料",
        subcommands: [ContactOfSubmission.self, ExportPerson.self, ErasePerson.self, RotateKeys.self, BindKeyFile.self]),
      CommandGroup(name: "Letters 回信", subcommands: [SendLettersCommand.self]),
    ])
}
