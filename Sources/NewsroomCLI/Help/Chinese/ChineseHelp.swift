/// The help in Chinese: by what it says in English, since that is what a command declares of itself.
///
/// That nothing lacks, and nothing is left over, a test says that walks every command.
enum ChineseHelp {
  static let all: [String: String] = [
    looking, writing, moving, later, finding, reposts, letters, boxes, payments, inquiries, licences, settings, persons,
    tokens, running, scopes, groups, misuses,
  ].reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  /// Of the groups in which a command lists those below it.
  static let groups: [String: String] = [
    "Stories 稿件": "稿件",
    "Rights 版权": "版权",
    "The newsroom 编辑部": "编辑部",
    "Operating 运行": "运行",
    "Looking 查看": "查看",
    "Writing 写稿": "写稿",
    "Moving on 流转": "流转",
    "Working together 协作": "协作",
    "After publication 发布之后": "发布之后",
    "Stopping 停用": "停用",
    "Readers 读者": "读者",
    "The desk 投稿编辑": "来稿编辑",
    "Letters that wait, or are kept aside 顺延、隔离的来信": "顺延、隔离的来信",
    "Personal data 个人资料": "个人资料",
    "Letters 回信": "回信",
    "Deciding 审批": "审批",
    "Paying 付款": "付款",
  ]

  /// Of options that do not go together.
  static let misuses: [String: String] = [
    "Name one of: a submission, --receipt, --fee, --claim.": "请写明一项：来稿、--receipt、--fee 或 --claim。",
    "Name the payee with --file; or, of a fee, take the one kept with --kept.":
      "收款人用 --file 写明；稿酬也可以用 --kept 取以前留下的。",
    "There is no such step of a claim; the help names them.": "投诉没有这一步；有哪些，见帮助。",
    "Go on with --more, or from a place, not both.": "接着列请用 --more，或写从哪里起，二者只写一个。",
    "Give the ids of articles, or --queue.": "请写稿件编号，或 --queue。",
    "--in goes with --queue.": "--in 与 --queue 同用。",
    "--at goes with schedule and deadline, which take it.": "--at 只用于 schedule 和 deadline，它们必须写。",
    "--to goes with assign, which takes it.": "--to 只用于 assign，它必须写。",
    "--column goes with move, which takes it.": "--column 只用于 move，它必须写。",
    "--editor goes with pass.": "--editor 只用于 pass。",
    "Give the ids of articles, or --all.": "请写稿件编号，或 --all。",
    "Give the file to write, or --base and a folder.": "请写要写的文件，或 --base 和文件夹。",
    "Give either --at TIME or --never.": "请写 --at 时间，或 --never，二者之一。",
    "Give either --column COLUMN or --article ID.": "请写 --column 栏目，或 --article 编号，二者之一。",
    "Give --name, --verified or --group.": "请写 --name、--verified 或 --group。",
    "--no-topic and --no-related take the place of --topic and --related.":
      "--no-topic、--no-related 与 --topic、--related 不能同时写。",
    "Give --topic or --related, or --no-topic or --no-related.":
      "请写 --topic 或 --related，或者 --no-topic 或 --no-related。",
    "Look for something, or --rebuild.": "请写要找的字句，或 --rebuild。",
    "Give either --quote or --range.": "--quote 与 --range 只写一个。",
    "--occurrence goes with --quote.": "--occurrence 要与 --quote 同用。",
    "Ask with --reason and --note, or --confirm it, or --drop it with --reason.":
      "提出时写 --reason 和 --note；确认写 --confirm；不办了写 --drop 和 --reason。",
    "Give either --reason WHY or --lift.": "请写 --reason 理由，或 --lift，二者之一。",
    "Give either --confirm or --extend.": "--confirm 与 --extend 只写一个。",
    "Give either --until TIME or --lift.": "请写 --until 时间，或 --lift，二者之一。",
    "Name the text by --digest or by --file, not by both.": "用 --digest 或 --file 指明哪一稿，不要两个都写。",
    "--reason and --acknowledge go with --emergency.": "--reason 和 --acknowledge 要与 --emergency 同用。",
    "Give either --at TIME or --none.": "请写 --at 时间，或 --none，二者之一。",
    "Name the articles, or the first carrier with --origin.": "请写明稿件，或用 --origin 写明首发的载体。",
    "Name the column above, or give --top.": "请写明上级栏目，或写 --top。",
    "Give either --close or --reopen.": "--close 与 --reopen 只写一个。",
  ]
}
