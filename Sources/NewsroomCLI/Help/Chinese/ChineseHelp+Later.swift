extension ChineseHelp {
  /// Assigning, commenting, correcting, stopping.
  static let later: [String: String] = [
    "Order a story from somebody who writes for a column 派选题.":
      "向栏目的作者派一个选题。",
    "It is a draft without a text, assigned to that person with the brief. They find it in their queue, and write and send it in like any draft. Whoever ordered it has written nothing of it, and may sign it.":
      "这是一篇没有正文的草稿，连同选题说明派给那个人。对方在待办里看到，同别的草稿一样写好送来。派选题的人没有写过一个字，可以签它。",
    "The brief: what the story is to be about.":
      "选题说明：写什么。",
    "Who is to write it, by the short name.":
      "由谁来写，写短名。",
    "A working title.":
      "暂定的标题。",
    "Give an article to somebody, or hand yours over 派稿.":
      "把稿件派给人，或把手上的转给别人。",
    "Editors give any article to anybody who has a part in its column; others hand over what they have. Whoever has a draft may write it and send it in as its author may.":
      "编辑可以把任何稿件派给在该栏目有职责的任何人；别人可以转出自己手上的。草稿在谁手上，谁就同作者一样可以写、可以送审。",
    "Who is to have it, by the short name.":
      "派给谁，写短名。",
    "What you have to say about it.":
      "要交代的话。",
    "Take an article that nobody has 接稿.":
      "接一篇没人接的稿件。",
    "Give back an article that was assigned to you 交回.":
      "交回派给您的稿件。",
    "What whoever takes it next should know.":
      "要让接手的人知道的。",
    "Say something about an article, or about words of it 批注.":
      "对稿件或其中的字句说点什么。",
    "@name tells a person of the newsroom, by the short name or the printed one. Words are quoted from the current text, or from another with --revision; when the text moves on, the comment goes along with them, or is shown to be about an older text. Nothing that was said is changed or deleted.":
      "@名字 通知编辑部的人，短名、印出的姓名都可以。引用的字句取自当前稿，写 --revision 则取自那一稿；稿件往下改，批注跟着走，或标明是对旧稿说的。说过的话不改也不删。",
    "What you have to say.":
      "要说的话。",
    "The words that it is about, exactly as they stand.":
      "所说的字句，照原样写。",
    "Which of several places with these words, counted from 1.":
      "有几处相同的字句时，是第几处，从 1 起。",
    "The words by their place, such as 12-40: characters from the headline on.":
      "字句的位置，如 12-40：从标题起数的字符。",
    "The text you have read, by its number or digest; otherwise the current one.":
      "您读过的那一稿，按稿次或摘要；不写则为当前稿。",
    "The number of the comment that you answer.":
      "您所答复的批注的序号。",
    "What was said about an article 批注列表.":
      "对一篇稿件说过的话。",
    "Only threads that are not resolved.":
      "只列没有解决的。",
    "Resolve a thread of comments, or open it again 解决批注.":
      "把一串批注标为已解决，或重新打开。",
    "The number of a comment in the thread.":
      "这一串里任一批注的序号。",
    "Open it again.":
      "重新打开。",
    "Be told of everything that happens to an article 关注.":
      "关注一篇稿件，它的事都告诉您。",
    "Be told no more of an article than concerns you 取消关注.":
      "取消关注，只告诉您与您有关的。",
    "Begin a correction; the live text stays until it is published 更正.":
      "开始更正；更正发布之前，线上稿不变。",
    "The corrected text goes through editing and signing like any other. The note is shown to readers.":
      "更正稿同别的稿件一样编辑、审签。说明刊给读者看。",
    "What was wrong.":
      "错在哪里。",
    "Why it is corrected.":
      "为什么更正。",
    "What readers are told.":
      "告诉读者的话。",
    "Fix the live text while a long revision is under way 急改.":
      "大改进行中，急改线上稿。",
    "The long revision is set aside, whole. The fix begins from the live text and goes through the same stages, with a note of its own. When it is out, the long revision comes back, is told that the live text moved, and waits to be brought together with it (article merge --live). Dropping the fix (article abandon) brings it back as it was.":
      "进行中的大改整个放到一边。急改从线上稿起，走同样的步骤，有自己的说明。急改刊出后，大改回来，并告知线上稿已变，须与之合并（article merge --live）。放弃急改（article abandon）则大改原样回来。",
    "Drop a correction; the live text stands 放弃更正.":
      "放弃更正，线上稿不变。",
    "Why; it stays in the article's history.":
      "原因；记入稿件的沿革。",
    "Take a published text offline; a notice stands in its place 撤稿.":
      "把已发布的稿件撤下，原处留一则说明。",
    "On a terminal you are told what it will do, and asked. Licensing staff name an open claim on this article.":
      "在终端上会说明它将做什么，并问您。版权人员要写明针对本稿、尚未了结的投诉。",
    "Why.":
      "原因。",
    "The number of the claim, or its first digits; licensing staff need one.":
      "投诉编号，或其开头几位；版权人员要写。",
    "Do not ask.":
      "不问。",
    "Take what is live off the site at a time to come 定时撤稿.":
      "到时把线上稿撤下。",
    "caibian dispatch carries it out when the time has come: the page becomes a notice with your reason, the address and the record stay. A correction that is published before changes nothing about it. Of a withdrawn story it says when that leaves again, once it is reinstated.":
      "到时由 caibian dispatch 办：页面换成说明，写上您的原因；地址和记录都在。此前刊出的更正不改变它。对已撤下的稿件，则定下重新上线后何时再撤。",
    "Why; shown to readers in the notice.":
      "原因；在说明里给读者看。",
    "Bring back what was withdrawn, at the same address 重新上线.":
      "把撤下的稿件在原地址重新上线。",
    "One person asks, with a reason and a note that readers will see; another person confirms it. The text is the one that was live. Rights, embargo and hold are asked again as for publishing. A planned withdrawal that the withdrawal had ended stands again; one whose time has passed meanwhile is planned anew, or dropped, before.":
      "一人提出，写原因和给读者的说明；另一人确认。文字就是当时在线的那一稿。版权、禁发、压稿同发布时一样再问一遍。因撤稿而中止的定时撤稿重新有效；其间时间已过的，先另定时间，或取消。",
    "What readers are told beside the text.":
      "文旁告诉读者的话。",
    "The column in which it is to stand, if elsewhere than before.":
      "放在哪个栏目，若与以前不同。",
    "Confirm what another person has asked for.":
      "确认别人提出的。",
    "Drop what was asked for.":
      "不办所提出的了。",
    "Pay the debt of an emergency publication 补签.":
      "补签紧急发布欠下的一步。",
    "By a second person, with a role of the last step that was passed over, for exactly the text that went out. On a terminal you are shown which that is and asked; elsewhere --digest names it.":
      "由第二人办，须有被越过的最后一步的职责，签的正是发布的那一稿。在终端上会显示是哪一稿并询问；别处用 --digest 指明。",
    "The digest of the published text you have read, at least its first 8 digits.":
      "您读过的已发布那一稿的摘要，至少开头 8 位。",
    "Drop a story that is not live 毙稿.":
      "毙掉没有上线的稿件。",
    "Make a spiked story a draft again 恢复.":
      "把毙掉的稿件恢复为草稿。",
    "The column in which it goes on; needed where its own is gone.":
      "在哪个栏目继续；原栏目已撤销时要写。",
    "Stop every use until it is released 压稿.":
      "停止一切使用，直到放行。",
    "Take back a hold 放行.":
      "撤销压稿。",
    "What goes out by that, now or at its time, is said at once.":
      "随之立即或到时刊出的，当即说明。",
    "Nothing goes out before a time 禁发.":
      "在某个时间之前什么都不刊出。",
    "Lift the embargo.":
      "解除禁发。",
  ]
}
