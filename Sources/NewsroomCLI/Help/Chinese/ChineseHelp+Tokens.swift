extension ChineseHelp {
  /// Delegations and tokens.
  static let tokens: [String: String] = [
    "Let somebody act in your stead for a time 委托.":
      "委托别人代您办事一段时间。",
    "With some of your own roles, in a column and below it, for 31 days at most. Whoever signs in your stead signs for you both: neither of you then signs another of the reviews, and neither may have written the text. It takes nothing from you. An administrator does it for somebody with --for.":
      "可委托您自己的部分职责，限于一个栏目及其下级，最多 31 天。代您签的，算两人都签了：此后两人都不能再签别的审，也都不能写过该稿。您自己的职责不受影响。管理员可用 --for 替别人办。",
    "Who acts in your stead: a short name.":
      "谁代您办：短名。",
    "A role of yours; may be given again.":
      "您的一项职责；可以写多次。",
    "Only in this column and below it; otherwise wherever you hold it in the whole newsroom.":
      "只在这个栏目及其下级；不写则为您在整个编辑部有该职责之处。",
    "From then on, such as \"2026-07-01 08:00\" on the newsroom's clock; otherwise from now.":
      "从这个时间起，如 \"2026-07-01 08:00\"，按编辑部时区；不写则从现在起。",
    "Until then; worth nothing from that moment on.":
      "到这个时间为止；到时即无效。",
    "In this person's stead; for an administrator.":
      "替这个人委托；供管理员使用。",
    "Why; it stays on record.":
      "原因；记录在案。",
    "Who acts in whose stead, and who did 委托记录.":
      "谁代谁办，以前谁代过。",
    "Those that ended, too.":
      "已结束的也列。",
    "Take a delegation back, at once 收回委托.":
      "立即收回委托。",
    "By whoever gave it, by the delegate or by an administrator. It stays on record.":
      "由委托人、受托人或管理员办。记录保留。",
    "Its number in people delegations.":
      "people delegations 里的编号。",
    "Make a token; it is printed once and stored nowhere 发令牌.":
      "发令牌；只打印一次，哪里都不存。",
    "Only the token goes to standard output, so that it can be piped.":
      "标准输出里只有令牌，便于管道传递。",
    "The short name; yourself, or anybody if you are an administrator.":
      "短名：您自己；管理员可以写任何人。",
    "For how many days it works; otherwise 90. At most what the newsroom's settings allow (tokenDays, 365). One for yourself ends no later than the one you act with.":
      "有效多少天；不写则为 90。最多为编辑部设置所许可的（tokenDays，365）。给自己的，不晚于您现在所用的那个到期。",
    "By the login that owns the database, without a token of your own; it stays on record.":
      "由数据库所有者的登录办，不用自己的令牌；记录在案。",
    "Let somebody choose a password for the desk in the browser 邀请.":
      "请人为浏览器里的编辑台设密码。",
    "The invitation is printed once and stored nowhere; earlier ones of the same person end. It opens nothing but the choice of a password, once. Hand it on as carefully as a key: the address needs no script, the code behind # can be typed there as well.":
      "邀请只打印一次，哪里都不存；同一人以前的邀请随之作废。它只能用来设一次密码，别的什么都开不了。请像交钥匙一样交给本人：网址不需要脚本，# 后面的码也可以手工填写。",
    "For how many hours it is good, up to 720.":
      "有效多少小时，最多 720。",
    "Where the desk is reached, for a link that can be followed.":
      "编辑台的网址，写了就给出可点的链接。",
    "Who tried to sign in at the desk in vain, and where from 登录失败.":
      "谁在编辑台登录失败，从哪里来。",
    "For administrators and auditors. A run of tries from one network in the name of one person is one line; what was typed where nobody is called so is not kept.":
      "供管理员和审计使用。同一网段以同一人之名接连失败的算一行；没有这个人时，不留存所填的代号。",
    "The tokens there are: whose, by whom, last used, until when 令牌列表.":
      "有哪些令牌：谁的、谁发的、最近何时用过、到何时为止。",
    "One's own; administrators and auditors see anybody's, and with --everybody all. Only the first digits of a token's digest are shown, never the token. Those that work longer than the newsroom's settings allow (tokenDays) are marked.":
      "自己的；管理员和审计可以看任何人的，加 --everybody 则为全部。只显示令牌摘要的开头几位，从不显示令牌。超过编辑部现行期限（tokenDays）的有标记。",
    "Whose: a short name; otherwise your own.":
      "谁的：短名；不写则为您自己的。",
    "Of everybody; for administrators and auditors.":
      "所有人的；供管理员和审计使用。",
    "Those that work no more, too.":
      "已失效的也列。",
    "Make every token of a person worthless 收回令牌.":
      "使一个人的全部令牌失效。",
    "Who tried what without having the right 被拒记录.":
      "谁试过自己无权办的事。",
    "For administrators and auditors. What somebody tries again on a day is counted; of a person and a day 1,000 different attempts are told apart, the rest are counted together as others. They are kept 400 days.":
      "供管理员和审计使用。一日之内重复试的计次数；一人一日分别记 1,000 种，其余合记为其他。保留 400 天。",
    "Only of this person, by the short name.":
      "只列这个人的，写短名。",
    "What was done about a person's being there and their tokens 人员记录.":
      "对一个人的去留和令牌办过什么。",
    "Tokens that others made or ended, leaving and coming back. Your own; or anybody's, for administrators and auditors.":
      "别人发出或收回的令牌、离职、回来。您自己的；管理员和审计可以看任何人的。",
  ]
}
