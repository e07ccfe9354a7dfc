import ArgumentParser

struct ArticleGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Write, edit, sign and publish articles 稿件.",
    discussion: """
      Examples:
        caibian article queue                    # what you can move on now
        caibian article draft --column 梧桐       # write one in your editor
        caibian article submit 3f2a              # send it to the editors
        caibian article why 3f2a publish         # what still stands in the way
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Looking 查看",
        subcommands: [
          QueueList.self, ListDue.self, ListPlanned.self, ListArticles.self, ShowArticle.self, WhyNot.self,
          DiffArticle.self,
          TextOfArticle.self,
          SimilarArticles.self, VerifyArticle.self,
        ]),
      CommandGroup(
        name: "Writing 写稿",
        subcommands: [
          DraftStory.self, EditArticle.self, RevertArticle.self, DescribeArticle.self, RelateArticle.self,
          LeaseArticle.self,
          AutosaveArticle.self,
          MergeArticle.self, ListBranches.self, PictureGroup.self,
        ]),
      CommandGroup(
        name: "Moving on 流转",
        subcommands: [
          SubmitArticle.self, SendBackArticle.self, PassArticle.self, CheckArticle.self, SignArticle.self,
          SetDeadline.self, ScheduleArticle.self, PublishArticle.self, ManyArticles.self,
        ]),
      CommandGroup(
        name: "Working together 协作",
        subcommands: [
          CommissionArticle.self, AssignArticle.self, TakeArticle.self, GiveBackArticle.self,
          CommentArticleCommand.self, ListComments.self,
          ResolveComment.self, WatchArticle.self, UnwatchArticle.self,
        ]),
      CommandGroup(
        name: "After publication 发布之后",
        subcommands: [
          CorrectArticle.self, FixArticle.self, AbandonCorrection.self, WithdrawArticle.self, PlanWithdrawal.self,
          ReinstateArticle.self, CountersignArticle.self,
        ]),
      CommandGroup(
        name: "Stopping 停用",
        subcommands: [
          SpikeArticle.self, ReviveArticle.self, HoldArticle.self, ReleaseArticle.self, EmbargoArticle.self,
        ]),
    ])
}
