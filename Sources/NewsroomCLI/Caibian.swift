import ArgumentParser

/// The command `caibian`: verbs grouped by who uses them.
struct Caibian: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "caibian",
    abstract: "The editorial workflow of a newsroom 采编.",
    discussion: """
      A story goes through draft 草稿, editing 编辑, review 审核 and approved 已签发 to published 已发布. \
      Every step asks for what it needs, and names everything that is missing at once.

      Examples:
        caibian newsroom create tongxiang --name 桐乡新闻网 --admin sample-admin
        caibian newsroom load Samples/tongxiang
        caibian article draft --column 梧桐 --file story.txt
        caibian article queue
        caibian article show 3f2a

      Ids may be shortened to their first four digits or more. --json answers for programs, and \
      --language zh-Hans or en chooses the language; else LC_ALL, LC_MESSAGES or LANG does.

      Exit codes: 0 done, 1 refused, 64 wrong usage or bad input, 69 something is unavailable, \
      70 a fault of the program, 75 try again, 77 not logged in.

      Completions: caibian --generate-completion-script bash|zsh|fish
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Stories 稿件",
        subcommands: [
          ArticleGroup.self, Find.self, InboxGroup.self, TopicGroup.self, ShiftGroup.self, RepostGroup.self,
          SubmissionGroup.self,
          FeeGroup.self,
        ]),
      CommandGroup(name: "Rights 版权", subcommands: [RightsGroup.self, ClaimGroup.self, CreditGroup.self]),
      CommandGroup(
        name: "The newsroom 编辑部",
        subcommands: [NewsroomGroup.self, PeopleGroup.self, Login.self, Logout.self, SwitchNewsroom.self, WhoAmI.self]),
      CommandGroup(
        name: "Operating 运行",
        subcommands: [
          ServeDesk.self, DispatchSite.self, SiteGroup.self, ServiceGroup.self, Up.self, Down.self, Status.self,
          Doctor.self, Migrate.self, BackupDatabase.self, RestoreDatabase.self, AuditGroup.self,
        ]),
    ])
}
