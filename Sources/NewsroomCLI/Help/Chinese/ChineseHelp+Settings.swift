extension ChineseHelp {
  /// The newsroom.
  static let settings: [String: String] = [
    "Set up a newsroom 编辑部.":
      "设置编辑部。",
    "Open a newsroom with its first administrator 建立编辑部.":
      "建立编辑部及其首位管理员。",
    "The administrator's token is kept as your login if you have none; else it is printed, this once. The folder of the pages is registered as the newsroom's site.":
      "您没有登录的，管理员的令牌存为您的登录；有的则打印出来，只此一次。页面目录登记为编辑部的站点。",
    "The newsroom's short name, such as tongxiang.":
      "编辑部的短名，如 tongxiang。",
    "Its name as printed, such as 桐乡新闻网.":
      "印出的名称，如 桐乡新闻网。",
    "The short name of the first administrator.":
      "首位管理员的短名。",
    "The administrator's name as printed; otherwise the short name.":
      "管理员印出的姓名；不写则为短名。",
    "The IANA time zone of its pages.":
      "页面所用的 IANA 时区。",
    "The pages lie on another machine: the folder is registered there, when it is first used.":
      "页面在另一台机器上：在那里首次使用时登记目录。",
    "Take in a newsroom's description: columns, people, rights 载入.":
      "载入编辑部的说明：栏目、人员、版权。",
    "The folder holds newsroom.yaml, and people.yaml and rights.yaml where there are any. Loading it again changes nothing. It is one change: all of it or nothing. What it removes, moves or takes away is shown, and you are asked; --dry-run only shows it. A column that holds articles is not removed; where it is another by name, say so: formerly: 旧栏目 in the file.":
      "目录里有 newsroom.yaml，以及 people.yaml、rights.yaml（若有）。再载入一次什么也不变。这是一次变动：要么全部，要么没有。它撤销、移动、收回什么，会显示出来并问您；--dry-run 只显示。还有稿件的栏目不撤销；只是改名的，在文件里写明：formerly: 旧栏目。",
    "The folder, or its newsroom.yaml.":
      "目录，或其中的 newsroom.yaml。",
    "Change nothing: show what would change, and what would happen to articles and people.":
      "什么都不改：只显示会改什么，稿件和人员会怎样。",
    "How the newsroom is set up 编辑部设置.":
      "编辑部的设置。",
    "An earlier edition, as newsroom history counts them.":
      "较早的一版，按 newsroom history 的编号。",
    "The columns, and who must sign in each 栏目.":
      "各栏目，以及各由谁签。",
    "Set up columns, one change at a time 栏目设置.":
      "设置栏目，一次一项。",
    "Say what holds in a column and below it 设定栏目.":
      "设定一个栏目及其下级的规则。",
    "What is not said stays; inherit takes a setting from the column above. Without a column it is what holds where no column says otherwise.":
      "没写的不变；inherit 表示沿用上级栏目。不写栏目，则为各栏目没有另定时的规则。",
    "The column: its path, or the end of it.":
      "栏目：全路径，或路径末段。",
    "The chain of sign-offs, in order; inherit takes it from the column above.":
      "依次的签字步骤；inherit 沿用上级栏目。",
    "The sign-offs beside the chain; none, or inherit.":
      "并行的签字；none 没有，或 inherit。",
    "Before which actions comments are resolved; none, or inherit.":
      "哪些动作之前须解决批注；none 没有，或 inherit。",
    "All that is ticked before actions, such as publish:facts=事实已核; none, or inherit.":
      "动作之前须勾的全部项目，如 publish:facts=事实已核；none 没有，或 inherit。",
    "Whether its articles are news information: yes, no or inherit.":
      "其稿件是否新闻信息：yes、no 或 inherit。",
    "Whether a headline and captioned pictures are a story without a body: yes, no or inherit.":
      "只有标题和带图说的图片、没有正文的，算不算稿件：yes、no 或 inherit。",
    "Hours to countersign an emergency within, or inherit.":
      "紧急发布须在多少小时内补签，或 inherit。",
    "Usual hours of a stage, such as review=4 or draft=inherit.":
      "一个阶段通常的小时数，如 review=4 或 draft=inherit。",
    "The edition you have in view (newsroom show); if there is a newer one, nothing is changed.":
      "您看着的那一版（newsroom show）；有更新的，就什么都不改。",
    "Change nothing: show the difference, and what it would have done to last month's articles.":
      "什么都不改：显示差别，以及对上个月的稿件会怎样。",
    "With --dry-run, how many days back.":
      "与 --dry-run 同用，往回看多少天。",
    "Add a column below another, or at the top 增设栏目.":
      "在另一栏目下，或在最上层，增设栏目。",
    "Its whole path, such as 国内国际/图说.":
      "全路径，如 国内国际/图说。",
    "Give a column another name 栏目改名.":
      "给栏目改名。",
    "Its articles, the columns below it and the roles for it go along, and the page at its old address leads to the new one.":
      "它的稿件、下级栏目和有关职责都跟着走，旧地址的页面转到新地址。",
    "Its new name, without the path.":
      "新名称，不带路径。",
    "Change nothing: show the difference, and what would happen to articles and people.":
      "什么都不改：显示差别，以及稿件和人员会怎样。",
    "Put a column below another, or at the top 栏目移动.":
      "把栏目移到另一栏目下，或移到最上层。",
    "It takes from the columns above it what it does not say itself: texts that lack a step then are in review again, with the signatures they have. Its articles, the columns below it and the roles for it go along, and the page at its old address leads to the new one.":
      "它自己没有定的，沿用新的上级：因此缺一步的稿件回到审核，已有的签字保留。它的稿件、下级栏目和有关职责都跟着走，旧地址的页面转到新地址。",
    "The column below which it is to stand.":
      "移到哪个栏目下。",
    "Put it at the top, below no other.":
      "移到最上层，不在任何栏目下。",
    "Put all that a column holds into another, and remove it 栏目合并.":
      "把一个栏目的全部内容并入另一个，并撤销它。",
    "Also what is withdrawn or spiked. Texts that lack a step in the other column are in review again, with the signatures they have. Roles for the column end with it, and the page at its address leads to the other.":
      "连撤下的、毙掉的一起。在新栏目里缺一步的稿件回到审核，已有的签字保留。对原栏目的职责随之结束，原地址的页面转到新栏目。",
    "The column that takes what it holds.":
      "并入哪个栏目。",
    "Remove a column that holds nothing 撤销栏目.":
      "撤销没有内容的栏目。",
    "Refused while it holds articles, or columns below it. What is withdrawn or spiked does not hold it. Roles for it end with it, and do not come back with another column of its name.":
      "还有稿件或下级栏目的不撤销；撤下的、毙掉的不算。对它的职责随之结束，以后有同名栏目也不恢复。",
    "Who changed the settings, when, and how 设置沿革.":
      "谁在何时怎样改过设置。",
    "At most so many, the newest.":
      "最多列多少条，最近的。",
    "Try other settings on last month's articles 试行设置.":
      "用上个月的稿件试别的设置。",
    "Nothing is saved. It says which steps of the last days would have been refused, and what articles now in work would gain or lose.":
      "什么都不保存。说明近日哪些步骤会被拒，在办稿件会多出或少掉什么。",
    "How many days back.":
      "往回看多少天。",
    "Every action: when, by whom, and what it needs 流程.":
      "每个动作：何时、由谁、需要什么。",
    "The same table that decides. It needs no login and no database.":
      "就是据以判断的那张表。不用登录，也不用数据库。",
    "As a Markdown document in both languages.":
      "写成中英文对照的 Markdown 文档。",
    "Who may what, by use case and role 权限表.":
      "谁能做什么，按用例和职责列表。",
    "As the document that the project keeps.":
      "写成项目所存的文档。",
  ]
}
