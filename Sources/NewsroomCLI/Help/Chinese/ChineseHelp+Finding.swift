extension ChineseHelp {
  /// Finding, being told, topics, shifts.
  static let finding: [String: String] = [
    "Articles by what stands in them 查稿.":
      "按稿件里的字句找稿件。",
    "Words are all required, and found wherever they stand, be it one character: across full and half width, capitals, traditional and simplified characters, punctuation and line ends, not across paragraphs. “…” keeps a phrase together, OR stands between two things, - before what is left out, and ( ) group. The newest to have come stand first.":
      "所写的词都要有，在哪里都找得到，一个字也行：不分全角半角、大小写、繁简、标点和换行，但不跨段。“…”里的是整句，OR 为二者之一，- 后面的排除，( ) 分组。最近进来的在前。",
    "Fields: headline 标题, text 正文, author 作者, editor 编辑, source 来源, original 原题, column 栏目 (with those below), stage 阶段, live 在线, kind 出处 (own 自采, repost 转载, submission 来稿), picture 配图, topic 专题, assigned 受派, changed-by 改动人, id 编号, submission 来稿; dates after 之后 and before 之前 (when it came), published-after 发布后, published-before 发布前, changed-after 改动后, changed-before 改动前.":
      "字段：headline 标题、text 正文、author 作者、editor 编辑、source 来源、original 原题、column 栏目（连下级）、stage 阶段、live 在线、kind 出处（own 自采、repost 转载、submission 来稿）、picture 配图、topic 专题、assigned 受派、changed-by 改动人、id 编号、submission 来稿；日期：after 之后、before 之前（进来的时间），published-after 发布后、published-before 发布前、changed-after 改动后、changed-before 改动前。",
    "What to look for.":
      "找什么。",
    "How many are found by column, source, stage and month, and not which.":
      "只说各栏目、来源、阶段、月份各有多少，不列出来。",
    "Read in anew what can be found, while everybody goes on working.":
      "把可以找的内容重新读入，其间大家照常工作。",
    "What you were told, and a digest of it 收件箱.":
      "通知您的事，以及摘要。",
    "You are told of what happens to your articles, of what is assigned to you, when it is your turn to sign, when a sign-off of yours is void, when a comment names you, when a deadline or a planned withdrawal is near (dispatch tells), of what came to you because somebody gave it on, and of everything on articles you watch (article watch). You are never told of what you did yourself.":
      "您的稿件出了什么事、派给您的、轮到您签的、您的签字失效、批注提到您、截稿或定时撤稿临近（由 dispatch 通知）、别人转给您的，以及您所关注的稿件的一切（article watch）。您自己做的不通知您。",
    "What you were told, the newest first 通知.":
      "通知，最新的在前。",
    "Only what you have not read.":
      "只列没读过的。",
    "Take everything up to the newest line shown as read.":
      "把列出的最新一条及以前的都记为已读。",
    "What happened since the last digest, article by article 摘要.":
      "上次摘要以来的事，逐篇列出。",
    "Plain text, for a letter or a screen. The next digest begins where this one ends; --keep leaves that for later.":
      "纯文字，可以放进信里或看屏幕。下一次摘要从这次结束处起；--keep 留到以后。",
    "Let the next digest begin where this one began.":
      "下一次摘要仍从这次的起点开始。",
    "Special topics that articles belong to 专题.":
      "稿件所属的专题。",
    "Open a topic, rename, close or reopen it 设专题.":
      "开设专题、改名、关闭、重开。",
    "The code stands in the address of the topic's page and stays. A closed topic takes no more articles; its page stays.":
      "代码写在专题页的地址里，不再改。关闭的专题不再收稿，页面仍在。",
    "Its code: letters, digits, - and _, at most 40.":
      "代码：字母、数字、- 和 _，不超过 40 个。",
    "What readers see.":
      "读者看到的名称。",
    "Take no more articles into it.":
      "不再收稿。",
    "Take articles into it again.":
      "重新收稿。",
    "The newsroom's topics 专题列表.":
      "编辑部的专题。",
    "What readers see of a topic 专题稿件.":
      "读者在一个专题里看到的稿件。",
    "Its code.":
      "代码。",
    "Hand over between shifts 交接班.":
      "交接班。",
    "Leave a note for the next shift 留交接说明.":
      "给下一班留交接说明。",
    "It is in force for 24 hours, or until --until, for the column and everything below it; without --column for the whole newsroom. Who has seen it is recorded.":
      "有效 24 小时，或到 --until 为止，对该栏目及其下级；不写 --column 则对整个编辑部。谁看过，有记录。",
    "What the next shift must know.":
      "下一班必须知道的。",
    "For this column and everything below it; otherwise for the whole newsroom.":
      "只对这个栏目及其下级；不写则对整个编辑部。",
    "The articles it is about.":
      "所说的稿件。",
    "In force until then, such as \"2026-07-02 08:00\"; otherwise for 24 hours.":
      "有效到这个时间，如 \"2026-07-02 08:00\"；不写则为 24 小时。",
    "What the shift before left, and what has changed 接班.":
      "上一班留了什么，有什么变化。",
    "The notes in force for your columns, with who has seen them; then what changed since you last looked: open articles, debts, what is on hold, what goes out by itself in the next 24 hours. Looking is recorded, unless you --peek.":
      "您各栏目有效的交接说明，以及谁看过；然后是您上次看过以来的变化：在办稿件、欠的补签、压着的、今后 24 小时会自动刊出的。看过即有记录，除非加 --peek。",
    "Show what changed since then; otherwise since you last looked, or for 12 hours.":
      "看这个时间以来的变化；不写则从您上次看起，没有则为 12 小时。",
    "Leave no receipt.":
      "看了不留记录。",
  ]
}
