extension ChineseHelp {
  /// Submissions.
  static let letters: [String: String] = [
    "What readers send in 投稿.":
      "读者来稿。",
    "Take in what readers send; prints the receipt 收稿.":
      "收读者来稿，打印回执号。",
    "No login is needed. The sender keeps the receipt, and learns the story's fate by it.":
      "不用登录。寄件人留着回执号，凭它查询结果。",
    "Letters are form files (JSON, YAML), e-mail files (.eml), or a folder of them. In a folder, what was taken goes to taken/, what was refused to refused/; each has its line, and none stops the next. A letter that stops its reader, the program or the machine goes to quarantine/ and is not read again by itself (caibian submission held). What the day has no room for goes to deferred/, and the call of another day takes it (caibian submission deferred); one named by itself stays, and the exit code is 75. The same letter again is the same submission. The options fill in what a letter does not say.":
      "来稿是表单文件（JSON、YAML）、电子邮件文件（.eml），或装着它们的目录。目录里收下的移到 taken/，被拒的移到 refused/；每件各有一行结果，一件不妨碍下一件。使读取程序中断的信移到 quarantine/，不再自动读取（caibian submission held）。当日放不下的移到 deferred/，由另一日的下一次收稿收下（caibian submission deferred）；单独指明的留在原处，退出码 75。同一封信再来，就是同一件来稿。选项补上信里没写的。",
    "Form files, e-mail files, or folders of them.":
      "表单文件、电子邮件文件，或装着它们的目录。",
    "The newsroom; otherwise CAIBIAN_NEWSROOM, the one you are logged in to, or the only one.":
      "编辑部；不写则用 CAIBIAN_NEWSROOM、您登录的那个，或唯一的那个。",
    "The name to be printed.":
      "刊出的署名。",
    "The version of the privacy notice that the sender agreed to.":
      "寄件人同意的隐私告知书版本。",
    "The sender declares it to be their own work.":
      "寄件人声明是本人原创。",
    "Whether it has been offered elsewhere: yes or no.":
      "是否另投他处：yes 或 no。",
    "How old the sender is.":
      "寄件人的年龄段。",
    "How the guardian's consent is evidenced; needed under 14.":
      "监护人同意的凭据；不满 14 岁要写。",
    "The sender's e-mail address; kept apart, encrypted.":
      "寄件人的电子邮箱；另行加密保存。",
    "The sender's telephone number; kept apart, encrypted.":
      "寄件人的电话；另行加密保存。",
    "The receipt of an earlier story by the same sender, who is then known again.":
      "同一寄件人以前来稿的回执号，据此认出是同一人。",
    "The network address that it came from, where it is no e-mail; for programs that pass on what readers send.":
      "来自哪个网络地址（不是电子邮件时）；供转交读者来稿的程序使用。",
    "What became of a submission, by its receipt 查询.":
      "凭回执号查来稿的结果。",
    "No login is needed.":
      "不用登录。",
    "The receipt; small letters and missing dashes do not matter.":
      "回执号；大小写和短横不计。",
    "Send the version that was asked for, by the receipt 修改稿.":
      "凭回执号寄修改稿。",
    "Pictures stay as they were, unless new ones are sent, by --picture or in a .docx or .odt: these take their place.":
      "图片不变，除非用 --picture 或在 .docx、.odt 里另寄：另寄的取代原有的。",
    "The receipt.":
      "回执号。",
    "A picture; may be given several times.":
      "一张图片；可以写多次。",
    "Take a submission back, by its receipt 撤回.":
      "凭回执号撤回来稿。",
    "Send a new receipt to the address on file 补发回执号.":
      "把新的回执号发到留下的地址。",
    "For whoever lost theirs. No login is needed: the letter goes to the address that came with the story, and to no other. The old receipt counts until the new one is first used, within a day. One letter in ten minutes, three a day.":
      "回执号丢了时用。不用登录：信只发到随稿留下的地址。新回执号在一日之内首次使用之前，旧的仍有效。十分钟一封，一日三封。",
    "The submission's number: the first eight digits of its id or more, from a letter about it.":
      "来稿编号：其开头八位或更多，来稿的信里有。",
    "Submissions, the longest waiting first 来稿列表.":
      "来稿，等得最久的在前。",
    "A late answer is red. What one sender sends beyond a day's measure shows later; --all shows it.":
      "答复逾期的标红。同一寄件人超出一日之量的排后，--all 都列出。",
    "In this state; may be given again. Otherwise those that wait.":
      "只列这个状态的；可以写多次。不写则列待办的。",
    "In any state.":
      "不论什么状态。",
    "One submission with its text 来稿.":
      "一件来稿及其文字。",
    "The submission's id, or its first digits.":
      "来稿编号，或其开头几位。",
    "Where a submission's text was seen before 查重.":
      "来稿的文字以前在哪里出现过。",
    "Articles and submissions that share passages with it, however retitled, shortened or pasted together. A full paraphrase is not found. With --diff the whole difference from the one that shares most is shown.":
      "与它有相同段落的稿件和来稿，改了标题、删短、拼接的也找得出。通篇改写的找不出。加 --diff 则显示与相同最多的那一篇的全部差别。",
    "Put a submission's pictures into a folder 图片.":
      "把来稿的图片放进一个目录。",
    "The folder; made if it is not there.":
      "目录；没有则建立。",
    "Put the files that came with a submission into a folder 附件.":
      "把随稿寄来的文件放进一个目录。",
    "They lie there as they came, whoever made them: open them with care.":
      "文件原样放着，不管是谁做的：打开要小心。",
    "Accept a submission: it becomes a draft 采用.":
      "采用来稿：成为草稿。",
    "The column of the draft.":
      "草稿的栏目。",
    "Say what an unreadable line of a slip says, once its sender was asked 说明附条.":
      "问清寄件人后，写明附条里读不懂的一行。",
    "A letter whose line on 原创, 同意告知 or 年龄 nobody can read is taken in and waits; it is not accepted before somebody has stated what it says. Who stated it and how that is known stays with the submission. A sender who says no is answered by submission reject.":
      "原创、同意告知或年龄一行谁也读不懂的来信，收下等着；写明之前不能采用。谁写明的、怎么知道的，留在来稿里。寄件人说否的，用 submission reject 答复。",
    "The guardian consents; needed under 14.":
      "监护人同意；不满 14 岁要写。",
    "How that is known, such as 电话核实.":
      "怎么知道的，如 电话核实。",
    "Keep a submission for later 备用.":
      "留作备用。",
    "What it waits for.":
      "等什么。",
    "Ask the sender for changes 退改.":
      "请寄件人修改。",
    "The sender answers with a new version under the same receipt; the reply clock then begins anew.":
      "寄件人凭同一回执号寄来新的一稿；答复期限随后重新起算。",
    "What is to be changed; the sender reads it.":
      "要改什么；寄件人看得到。",
    "Reject a submission, for good; its sender reads the reason 退稿.":
      "退稿，不再采用；寄件人看得到原因。",
    "A ground from the list has a courteous sentence of its own; --reason adds to it.":
      "列表里的理由各有一句客气话；--reason 补充。",
    "Why, from the list.":
      "理由，取自列表。",
    "Why, in your own words.":
      "原因，用您自己的话。",
    "Close a submission that doubles another 并稿.":
      "把重复的来稿并入另一件。",
    "The submission that is one too many.":
      "多出来的那件来稿。",
    "The one that goes on.":
      "继续办的那件。",
  ]
}
