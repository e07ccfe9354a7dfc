extension ChineseHelp {
  /// People and their roles.
  static let persons: [String: String] = [
    "People, their roles and their tokens 人员.":
      "人员、职责和令牌。",
    "Add a person, or bring back one who left 添加人员.":
      "添加人员，或让离职的人回来。",
    "Who is there already is refused: people set, grant and revoke-role change what is known of them.\nA role counts in the column after it and everything below; without a column, everywhere. Roles:\nreporter, editor, proofreader, deskChief, boardMember, chiefEditor, licensing, submissionsDesk, accountant, administrator, emergencyPublisher, legal, pictureDesk, auditor.":
      "已在的不能添加：改动用 people set、grant、revoke-role。\n职责在其后所写的栏目及其下级有效；不写栏目则处处有效。职责：\nreporter 记者、editor 编辑、proofreader 校对、deskChief 部主任、boardMember 编委、chiefEditor 总编辑、licensing 版权、submissionsDesk 来稿编辑、accountant 会计、administrator 管理员、emergencyPublisher 紧急发布、legal 法务、pictureDesk 图片编辑、auditor 审计。",
    "The short name, such as song.":
      "短名，如 song。",
    "The name as printed.":
      "印出的姓名。",
    "A role, and where it counts.":
      "职责，以及在哪里有效。",
    "The name is a real one, checked by the newsroom: only such a person can be responsible editor.":
      "姓名是编辑部核过的真名：这样的人才能当责任编辑。",
    "A desk's shared account: it cannot sign.":
      "部门共用的账号：不能签字。",
    "Change what is known of a person 更改人员.":
      "更改一个人的情况。",
    "What is not said stays; roles are given with grant and taken with revoke-role. It says what was and what is.":
      "没写的不变；职责用 grant 授予、用 revoke-role 收回。说明原来怎样、现在怎样。",
    "The short name.":
      "短名。",
    "Whether the name is a real one, checked by the newsroom.":
      "姓名是否编辑部核过的真名。",
    "Whether it is a desk's shared account.":
      "是否部门共用的账号。",
    "Give a person roles 授予角色.":
      "授予职责。",
    "Those they hold stay. It says what was and what is.":
      "原有的不变。说明原来怎样、现在怎样。",
    "The roles, and where they count.":
      "职责，以及在哪里有效。",
    "Take roles from a person 收回角色.":
      "收回职责。",
    "As they were given: a role for one column is taken by naming that column; a role that they do not hold so is refused. It says what was and what is. The last administrator keeps the role.":
      "照授予时的写法：只在一个栏目的，写明栏目收回；没有这样的职责则拒绝。说明原来怎样、现在怎样。最后一位管理员的职责不能收回。",
    "End everything that somebody can act with 离职.":
      "结束一个人能办事的一切。",
    "Roles, tokens, delegations given and taken, and work on texts end at once. What they wrote and signed stays. What waits for them is named, with what they planned; people hand-over gives it to somebody else. What they had typed and not saved becomes a branch. On a terminal you are asked.":
      "职责、令牌、给出和受托的委托、正在改的稿件，立即结束。写过和签过的留下。等着他办的和他排定的逐一列出，用 people hand-over 移交。打了没有保存的字存为分支。在终端上会问您。",
    "What waits for one person 手头工作.":
      "等着一个人办的。",
    "Stories in work that are theirs with their deadlines, texts they are working on, delegations, what only they can sign or settle, open comments that name them, claims and submissions that they dealt with last or that were handed to them. Your own; or anybody's, for administrators and editors.":
      "在他手上的稿件及截稿时间、正在改的、委托、只有他能签能办的、提到他而未解决的批注、他最后经手或移交给他的投诉和来稿。您自己的；管理员和编辑可以看别人的。",
    "The short name; otherwise yourself.":
      "短名；不写则为您自己。",
    "Give all that waits for somebody to somebody else 移交.":
      "把等着一个人办的全部移交给另一个人。",
    "Stories are assigned, each by itself; submissions, claims and comments that wait for an answer go to the heir, who finds them in people waiting. What you may not assign, or the heir may not read, is named with what stands in the way. What only its holder's role can sign or settle waits for somebody who gets that role.":
      "稿件逐篇改派；等答复的来稿、投诉和批注归接手的人，在 people waiting 里看到。您不能派的，或接手的人不能看的，连同原因列出。只有原职责能签能办的，等得到该职责的人。",
    "Whose stories: a short name.":
      "移交谁的：短名。",
    "Who has them from now on: a short name.":
      "交给谁：短名。",
    "A note for whoever has them.":
      "给接手的人的话。",
    "Who has not been seen for long 久未露面.":
      "谁久未露面。",
    "Everybody who is there and has used no token for so many days; for administrators and auditors. Uses are kept to the hour; a token that was not used yet counts from its issue.":
      "在职而这么多天没有用过令牌的人；供管理员和审计使用。使用记录精确到小时；还没有用过的令牌从签发时算。",
    "For how many days.":
      "多少天。",
    "Everybody who is there 人员名单.":
      "在职的全部人员。",
    "One person 人员.":
      "一个人的情况。",
    "Who may do something in a column, or to an article now 谁能办.":
      "现在谁能在一个栏目里，或对一篇稿件，办某件事。",
    "The action, such as sign or 审签.":
      "动作，如 sign 或 审签。",
    "In this column, whatever the article.":
      "在这个栏目里，不论哪篇稿件。",
    "To this article, as it stands now.":
      "对这篇稿件，按它现在的情况。",
  ]
}
