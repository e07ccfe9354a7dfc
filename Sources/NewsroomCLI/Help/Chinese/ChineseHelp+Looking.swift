extension ChineseHelp {
  /// Looking at articles.
  static let looking: [String: String] = [
    "Write, edit, sign and publish articles 稿件.":
      "写稿、改稿、审签、发布。",
    "What you can move on now, the oldest due first 待办.":
      "您现在能往下办的，最早到时限的在前。",
    "What was published in an emergency and still owes a second signature stands first, for everybody; then what was given to you. What nothing says when it is due stands last, the longest waiting first. Drafts that others have not sent in are no work of yours; --all shows them where you may. Who is logged in to several newsrooms sees what waits in each, unless --here.":
      "紧急发布后还欠补签的，排在最前，人人可见；其次是派给您的。没有时限的排在最后，其中等得最久的在前。别人还没有送审的草稿不算您的待办，您有权办的用 --all 列出。登录了几个编辑部的，各编辑部的待办都列出，除非加 --here。",
    "Only what waits for this: submit, pass, sign, publish, countersign or reinstate.":
      "只列等这一步的：submit 送审、pass 编辑完成、sign 审签、publish 发布、countersign 补签、reinstate 重新上线。",
    "Only what waits for this step to be signed.":
      "只列等这一审签步骤的。",
    "Only what this person has.":
      "只列派给此人的。",
    "Whatever you may act on, the drafts of others too.":
      "凡您可办的都列，包括别人的草稿。",
    "Show a long answer as it is, without a pager.":
      "长的回答直接列出，不用分页程序。",
    "At most so many.":
      "最多列多少条。",
    "Go on from here: the next of the page before.":
      "从这里接着列：上一页给出的 next。",
    "Go on where the page before ended.":
      "接着上一页往下列。",
    "Only of the newsroom that you act in.":
      "只列您当前所在编辑部的。",
    "Answer in JSON, errors too (on standard error).":
      "用 JSON 回答，出错也是（写到标准错误）。",
    "zh-Hans or en; otherwise as the locale says.":
      "zh-Hans 或 en；不写则随系统语言。",
    "A libpq connection string; otherwise CAIBIAN_DATABASE, the PG* variables, or a private PostgreSQL.":
      "libpq 连接串；不写则用 CAIBIAN_DATABASE、PG* 变量，或私有的 PostgreSQL。",
    "How long to wait for the database: to be let in, for what others hold, and for an answer.":
      "等数据库最多多少秒：等连接、等别人占用的、等回答。",
    "What is due, the oldest first 截稿清单.":
      "到时限的稿件，最早的在前。",
    "Everything that waits in a stage and is due, whoever may move it on; what is overdue is marked.":
      "各阶段中有时限的全部稿件，不论由谁往下办；逾期的有标记。",
    "Only in this column and below it.":
      "只列这个栏目及其下级栏目的。",
    "Only what is due by this time, such as \"2026-07-01 18:00\" on the newsroom's clock.":
      "只列这个时间以前到时限的，如 \"2026-07-01 18:00\"，按编辑部时区。",
    "All that is planned, as a calendar 排期.":
      "一切已排定的事，按日历列出。",
    "Schedules, those that wait for a signature, embargoes, deadlines and planned withdrawals, any distance ahead, by day on the newsroom's clock; only what you may read. What has passed and is still open stands first. --ical writes it for calendar programs (RFC 5545).":
      "定时发布、待签的定时、禁发、截稿、定时撤稿，不论多远，按编辑部时区逐日列出；只列您可以看的。已经过时而未了的排在最前。--ical 写成日历程序可读的格式（RFC 5545）。",
    "Only from this time on, such as \"2027-01-01 00:00\" on the newsroom's clock.":
      "只列这个时间以后的，如 \"2027-01-01 00:00\"，按编辑部时区。",
    "Only what comes by this time.":
      "只列这个时间以前的。",
    "Write it as iCalendar.":
      "写成 iCalendar。",
    "Articles, the newest change first 稿件列表.":
      "稿件列表，最近改动的在前。",
    "What stands in an article finds `caibian find`.":
      "按稿件里的字句找，用 `caibian find`。",
    "Only in this stage; may be given again.":
      "只列处于这个阶段的；可以写多次。",
    "Only what is assigned to you.":
      "只列派给您的。",
    "The order: the newest change first (changed), or the longest untouched (waiting).":
      "次序：changed 最近改动的在前，waiting 最久未动的在前。",
    "The whole story of an article 稿件全貌.":
      "一篇稿件的全貌。",
    "Facts, sign-offs, rights, text and history. --history gives the history alone.":
      "著录、签字、版权、正文和沿革。--history 只看沿革。",
    "The article: its id or first digits, its headline's beginning, or - for the last.":
      "稿件：编号或其开头几位、标题的开头，或 - 表示上一篇。",
    "Only what happened to it, and when.":
      "只看它经过了什么、在什么时候。",
    "What you can do to an article, and what stands in the way 为何不能.":
      "您能对一篇稿件做什么，做不了的差在哪里。",
    "One action; otherwise those that you can do.":
      "一个动作；不写则列出您能做的。",
    "Every action, and what stands in the way of each.":
      "列出每一个动作，以及各自差什么。",
    "What changed between two revisions 比较.":
      "两稿之间改了什么。",
    "A revision is named by its number or by its digest. With none, what is live, or else the revision before, is compared with the current text; with one, that one is.":
      "用稿次或摘要指明哪一稿。都不写，用线上稿（没有则用前一稿）与当前稿比；只写一个，用那一稿与当前稿比。",
    "The older revision.":
      "较早的一稿。",
    "The newer revision; otherwise the current one.":
      "较晚的一稿；不写则为当前稿。",
    "Show the whole text, not only what is near a change.":
      "显示全文，不只是改动附近。",
    "As a piece of HTML, with del and ins.":
      "写成 HTML 片段，用 del 和 ins 标出。",
    "The text and nothing else, as edit --file takes it 原文.":
      "只有正文，正是 edit --file 收的格式。",
    "An earlier revision, by its number or digest.":
      "较早的一稿，按稿次或摘要。",
    "Where an article's text was seen before 查重.":
      "一篇稿件的文字以前在哪里出现过。",
    "Articles and submissions that share passages with it, however retitled, shortened or pasted together. A full paraphrase is not found.":
      "与它有相同段落的稿件和来稿，改了标题、删短、拼接的也找得出。通篇改写的找不出。",
    "Show the difference from the text that shares most.":
      "显示与相同最多的那一篇的差别。",
    "Prove that an article's history is whole 核验.":
      "验证一篇稿件的沿革完整。",
    "Every link of the history is checked, and replayed to the stored state.":
      "逐环核对沿革，并重演到现存状态。",
  ]
}
