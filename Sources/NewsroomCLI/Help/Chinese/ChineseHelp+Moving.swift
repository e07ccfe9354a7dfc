extension ChineseHelp {
  /// Moving articles on.
  static let moving: [String: String] = [
    "Submit for review 送审.":
      "送审。",
    "Send back for changes 退改.":
      "退回修改。",
    "What is to be changed; its author reads it.":
      "要改什么；作者看得到。",
    "Editing is done: pass to review 编辑完成.":
      "编辑完成，转审核。",
    "Findings of the mechanical proof are mended in the text, or settled one by one by their code.":
      "机械校对所见，在文中改掉，或按代码逐一说明保留。",
    "The responsible editor; otherwise the one already named, else you.":
      "责任编辑；不写则为已定的那位，没有则为您。",
    "The codes of findings that stand as they are.":
      "保留原样的校对所见的代码。",
    "Tick items of the column's checklists 核对清单.":
      "勾核对清单。",
    "A tick is for one text, by its digest: an edit voids it. With no item the lists are shown, and who has ticked what.":
      "一个勾只对一稿，按摘要：改稿使它失效。不写项目则显示清单和谁勾了什么。",
    "The codes of what you have looked at.":
      "您核过的项目的代码。",
    "Take the ticks back.":
      "把勾收回。",
    "The digest of the text you have read, at least its first 8 digits; otherwise the current text.":
      "您读过的那一稿的摘要，至少开头 8 位；不写则为当前稿。",
    "Sign exactly the text you have read 审签.":
      "签您读过的那一稿。",
    "A signature is for one text, by its digest. On a terminal you are shown which text that is and asked; elsewhere --digest names it, or --file has it. A text that you have changed is not signed: whoever mends a text saves it with article edit, and another person signs.":
      "签字只对一稿，按摘要。在终端上会显示是哪一稿并问您；别处用 --digest 指明，或用 --file 给出。您自己改过的稿件不能签：改稿的人用 article edit 保存，由别人签。",
    "The step that you mean to sign; a later one is never signed by mistake.":
      "您要签的一步；免得误签后一步。",
    "The digest of the text you have read, at least its first 8 digits.":
      "您读过的那一稿的摘要，至少开头 8 位。",
    "The text you have read, as article text wrote it; - is standard input.":
      "您读过的文字，同 article text 写出的一样；- 为标准输入。",
    "Say when a story must be out 截稿时间.":
      "定截稿时间。",
    "Without a deadline of its own a story is due as its column's usual hours say (newsroom columns).":
      "没有定过的，按栏目通常的时限算（newsroom columns）。",
    "An IANA time zone; otherwise the newsroom's.":
      "IANA 时区；不写则为编辑部的。",
    "Take the article's own deadline back.":
      "取消这篇稿件自己的截稿时间。",
    "Publish it at a time to come 定时发布.":
      "定时发布。",
    "caibian dispatch publishes it when the time has come, if nothing stands in the way then; what stands in the way now is said at once. Before the text is signed, and when a signed text is changed, a schedule waits: once signed it stands again. When the time has come and something stands in the way, or it still waits, it is void, and that is told: it never publishes later by surprise. Sending back and moving to another column end it.":
      "到时由 caibian dispatch 发布，只要那时没有什么拦着；眼下拦着的当即说明。还没有签的、签了又改的，定时先等着：签字后照旧有效。到时仍有什么拦着，或还在等，定时即作废，并告知有关的人：不会在以后突然发布。退改和移到别的栏目使它作废。",
    "The time, such as 18:00, \"tomorrow 8:00\", \"Friday 18:00\", +2h, \"11-29 18:00\" or \"2026-07-01 08:00\".":
      "时间，如 18:00、\"明天 8:00\"、\"周五 18:00\"、+2h、\"11-29 18:00\" 或 \"2026-07-01 08:00\"。",
    "Take it back.":
      "收回。",
    "Publish what was signed 发布.":
      "发布签过的稿件。",
    "Then the site's pages are written, and you are told where the page is. An emergency is a permission of its own: everything passed over is named, and a second person's signature is owed, in every queue, until it is paid with article countersign. No hold, embargo or rights prohibition is passed over.":
      "随后写页面，并告诉您页面在哪里。紧急发布是单独的权限：越过的每一步都要写明，并欠第二人一个补签，用 article countersign 补上之前人人的待办里都有。压稿、禁发和版权禁止，任何情况都越不过。",
    "The rights decision it rests on, kept within the last ten minutes; otherwise it makes its own.":
      "所依据的版权结论，十分钟以内存下的；不写则当场作结论。",
    "Publish past missing sign-offs, leaving a debt.":
      "越过所缺的签字发布，欠下补签。",
    "Why it cannot wait, in at least 10 characters; for an emergency.":
      "为什么等不得，至少 10 个字；紧急发布时写。",
    "The codes of what is passed over; for an emergency.":
      "越过的各项的代码；紧急发布时写。",
    "Take the same step with many articles 批量办理.":
      "对多篇稿件办同一步。",
    "submit, pass, sign, schedule, publish, send-back, assign, deadline, move, spike, revive, hold and release. If one of them cannot be done, none is, and you are told which and why; --what-can does the others. Each is decided and recorded by itself.":
      "submit 送审、pass 编辑完成、sign 审签、schedule 定时、publish 发布、send-back 退改、assign 派稿、deadline 截稿、move 移栏目、spike 毙稿、revive 恢复、hold 压稿、release 放行。有一篇办不成就都不办，并说明是哪篇、为什么；--what-can 则办其余各篇。每篇各自判断、各自记录。",
    "--queue takes what waits in your queue for the step, in --in that column only. To sign, you read every text on a terminal, and one key says of each whether you sign it: y does, q ends, any other key leaves it; nothing is signed unseen.":
      "--queue 办您待办里等这一步的，加 --in 则只办那个栏目的。审签时每篇全文都显示在终端上，逐篇按一个键：y 签，q 结束，其他键不签；没有显示过的一律不签。",
    "What waits in your queue for this step.":
      "您待办里等这一步的。",
    "With --queue: only in this column and below it.":
      "与 --queue 同用：只办这个栏目及其下的。",
    "Of pass: the responsible editor; otherwise you, of those that have none.":
      "pass 用：责任编辑；不写则没有的由您任。",
    "Of assign: who is to have them.":
      "assign 用：派给谁。",
    "Of move: the column.":
      "move 用：移到哪个栏目。",
    "Of schedule and deadline: the time, such as 18:00 or \"tomorrow 8:00\".":
      "schedule 和 deadline 用：时间，如 18:00 或 \"明天 8:00\"。",
    "The step.":
      "哪一步。",
    "The articles' ids, or their first digits.":
      "各稿件的编号，或其开头几位。",
    "Why; it stays in each article's history.":
      "原因；记入每篇的沿革。",
    "Only say what would happen.":
      "只说会怎样。",
    "Do those that can be done, even if others cannot.":
      "能办的先办，即使别的办不成。",
  ]
}
