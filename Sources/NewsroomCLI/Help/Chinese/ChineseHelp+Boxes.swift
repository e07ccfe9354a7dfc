extension ChineseHelp {
  /// Letters that wait, personal data, answers.
  static let boxes: [String: String] = [
    "Letters that wait, because the day had no room for them 顺延.":
      "当日放不下、等着的来信。",
    "How many letters of one sender, one network and all together a day has room for stands in newsroom.yaml (submissions: quotas). What is over waits in the box's folder deferred/, and the next call of submission receive on another day takes it, the longest waiting first. One that must not wait is let in by name.":
      "一日收下一个寄件人、一个网络和全部来信各多少，写在 newsroom.yaml 里（submissions: quotas）。超出的在收件目录的 deferred/ 里等，由另一日的下一次 submission receive 收下，等得最久的在前。等不得的，指名放行。",
    "Let letters in that the day has no room for 放行.":
      "放行当日放不下的来信。",
    "For a story that must not wait until a flood is over. Who let it in and why stands in its history; it is counted like any other. The options fill in what a letter does not say, as in submission receive.":
      "供等不到洪水过去的稿件使用。谁放行、为什么，记入来稿的沿革；照样计数。选项同 submission receive，补上信里没写的。",
    "The letters' files, by path, or by name as submission deferred has them.":
      "信的文件：路径，或 submission deferred 列出的名字。",
    "Why; kept with the story.":
      "原因；与来稿一起保存。",
    "Letters that stopped their reader, and are not read again by themselves 隔离.":
      "使读取程序停下、不再自动读取的来信。",
    "A letter that the reader breaks off over, that does not come to an end, or at which the program or the machine ended. Its file is kept; look at it with another program, not on a machine that matters.":
      "读到它时程序中断、读不完，或程序、机器在此时停了的信。文件保留；请用别的程序看，不要在要紧的机器上看。",
    "With those that were given up.":
      "连已放弃的一起列。",
    "Let letters that were kept aside be read again 重读.":
      "让隔离的来信重新读取。",
    "They go back to the box they lay in; the next round of submission receive reads them. For after an upgrade, or where it was the machine that stopped and not the letter.":
      "它们回到原来的收件目录，由下一轮 submission receive 读取。用于升级之后，或停下的是机器而不是信。",
    "The first digits of what the letters are known by.":
      "来信代号的开头几位。",
    "All that are kept aside and not given up.":
      "隔离而没有放弃的全部。",
    "Give up a letter that was kept aside; its file stays 放弃.":
      "放弃一封隔离的来信；文件保留。",
    "It is counted no more, and not read when it comes again. Who gave it up and why is kept with it.":
      "不再计入，再来也不读。谁放弃的、为什么，一并记下。",
    "The first digits of what the letter is known by.":
      "来信代号的开头几位。",
    "How a submission's sender is reached 联系方式.":
      "怎样联系来稿的寄件人。",
    "For the submissions desk and the accountant. With --readings, who has read it before, and why.":
      "供来稿编辑和会计使用。加 --readings 则列出以前谁看过、为什么。",
    "What the data are read for; it goes on record.":
      "看这些资料作什么用；记录在案。",
    "Show the record of readings instead.":
      "改为显示查看记录。",
    "Everything kept of a sender, for that person 个人资料副本.":
      "一个寄件人留下的一切，给本人一份。",
    "Answers a person's request (PIPL art. 45) in JSON: contact, submissions, fees, and who read the data.":
      "答复个人的请求（《个人信息保护法》第四十五条），用 JSON：联系方式、来稿、稿酬，以及谁看过资料。",
    "One of the person's submissions.":
      "本人的任一件来稿。",
    "Destroy what is kept of a sender, for good 删除个人资料.":
      "销毁一个寄件人留下的资料，不可恢复。",
    "The key of that person's data is destroyed: no copy of them, in a backup either, can be read again. Bylines and histories stay. Open fees must be settled first.":
      "销毁该人资料的密钥：任何副本，连备份里的，都再也读不出。署名和沿革留下。未结的稿酬须先结清。",
    "Do not ask again.":
      "不再问。",
    "Lock personal data with new keys 更换密钥.":
      "用新密钥锁个人资料。",
    "The senders of this newsroom; everything can be read at any moment meanwhile. Old keys are forgotten once nothing of any newsroom is locked by them: what is kept of persons in older backups can then no longer be read. --keep-old keeps them.":
      "本编辑部的寄件人；其间随时都读得出。任何编辑部都不再用旧密钥锁着什么时，旧密钥即忘掉：旧备份里的个人资料从此读不出。--keep-old 则保留旧密钥。",
    "Keep the old keys, for older backups.":
      "保留旧密钥，供读旧备份。",
    "Bind the key file to this database, by the operator's word 绑定密钥.":
      "由运维人员确认，把密钥文件绑定到这个数据库。",
    "For the login that owns the database: after a restore, a move to another server, or the loss of the newest key file. The database that the keys were bound to before refuses them from then on, so a rehearsal gets a copy of the key file. Persons who were erased stay so. Keys that do not open what the database holds are refused.":
      "由数据库所有者的登录办：恢复备份、迁到别的服务器，或丢了最新的密钥文件之后。密钥原来绑定的数据库从此拒绝它们，所以演练要用密钥文件的副本。已删除个人资料的，仍是删除。打不开数据库所存资料的密钥，一概拒绝。",
    "Go on where what is kept of some persons, or of all, will not open any more.":
      "即使部分或全部个人资料再也打不开，也继续。",
    "Send senders the letters they are owed 回信.":
      "给寄件人发该发的信。",
    "Acknowledgements, answers and payments, from the newsroom's templates. A round of caibian dispatch does the same where CAIBIAN_OUTBOX or CAIBIAN_SMTP is set.":
      "收稿、答复和付款的信，用编辑部的模板。设了 CAIBIAN_OUTBOX 或 CAIBIAN_SMTP 时，caibian dispatch 每轮也发。",
    "Letters leave under TLS with a certificate that holds, but to a server on this machine or one named by --plain-smtp. User and password are CAIBIAN_SMTP_USER and CAIBIAN_SMTP_PASSWORD, never part of the address. One acknowledgement a day goes to an address; others wait for the next day.":
      "信经 TLS 发出，证书须有效；发往本机服务器，或 --plain-smtp 指明的服务器除外。用户名和口令用 CAIBIAN_SMTP_USER 和 CAIBIAN_SMTP_PASSWORD，不写进地址。收稿信每日每地址一封，其余等到次日。",
    "A folder that letters are put into; otherwise CAIBIAN_OUTBOX.":
      "放信的目录；不写则用 CAIBIAN_OUTBOX。",
    "A mail server, such as smtp://mail.example.com:587; otherwise CAIBIAN_SMTP.":
      "邮件服务器，如 smtp://mail.example.com:587；不写则用 CAIBIAN_SMTP。",
    "The newsroom's own address; otherwise CAIBIAN_MAIL_FROM. A mail server needs it.":
      "编辑部自己的地址；不写则用 CAIBIAN_MAIL_FROM。用邮件服务器时必须有。",
    "A mail server of yours that may be spoken to without TLS; otherwise CAIBIAN_SMTP_PLAIN.":
      "可以不用 TLS 的自有邮件服务器；不写则用 CAIBIAN_SMTP_PLAIN。",
  ]
}
