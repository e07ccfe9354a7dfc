extension ChineseHelp {
  /// Fees.
  static let payments: [String: String] = [
    "Authors' fees, from the rate to the bank 稿酬.":
      "作者稿酬，从计酬到付款。",
    "Fees, those that are due first on top 稿酬列表.":
      "稿酬，先到期的在前。",
    "What is overdue is red; a week before, it says so.":
      "逾期的标红；到期前一周即提示。",
    "In this state; may be given again. Otherwise those that are open.":
      "只列这个状态的；可以写多次。不写则列未结的。",
    "One fee with its history 稿酬.":
      "一笔稿酬及其沿革。",
    "The fee's id, or its first digits.":
      "稿酬编号，或其开头几位。",
    "What one author is owed and was paid 稿酬清单.":
      "一位作者应得和已付的。",
    "One of the author's submissions.":
      "该作者的任一件来稿。",
    "Draw up the fee for a published submission 拟稿酬.":
      "给已发布的来稿拟稿酬。",
    "The rate for 1,000 characters is the agreed one, else the newsroom's, else the official one. All characters of the body but white space count; what is left over a thousand counts as half of one below 500, and as a whole one from 500 on.":
      "每千字的标准：有约定的按约定，没有的按编辑部的，再没有按国家规定的。正文除空白以外的字符都算；不足千字的零数，五百以下按半千字算，五百以上按一千字算。",
    "The agreed rate for 1,000 characters, in yuan, such as 150 or 150.50.":
      "约定的每千字标准，单位元，如 150 或 150.50。",
    "Where the rate was agreed.":
      "约定写在哪里。",
    "What kind of work it is.":
      "是哪一类作品。",
    "What is paid for.":
      "付的是什么。",
    "Approve a fee that somebody else drew up 批准.":
      "批准别人拟的稿酬。",
    "Where the accountant alone has named the payee, approving the fee confirms it: look at the last digits with fee show first. From then on the receipt no longer changes the payee.":
      "收款人由会计一人写明的，批准稿酬即为核定：先用 fee show 核对末几位。批准以后，凭回执号不能再改收款人。",
    "Cancel a fee that is not at the bank 作废.":
      "作废还没有交银行的稿酬。",
    "Hand an unclaimed fee to the society 转交文著协.":
      "把无人领取的稿酬转交文著协。",
    "For an author who cannot be reached: the China Written Works Copyright Society takes the money and the particulars (R44).":
      "用于联系不上的作者：由中国文字著作权协会收款和收取资料（R44）。",
    "The society's receipt.":
      "文著协的收据。",
    "Name to whom a fee is paid 收款人.":
      "写明稿酬付给谁。",
    "Four lines: name, identity number, bank, account. From a file or standard input, since what is typed as an option shows to others.":
      "四行：姓名、身份证号、开户行、账号。从文件或标准输入读，因为写成选项别人看得见。",
    "The author, who holds the story's receipt, needs no login and names the payee of that story until its fee is approved. What the accountant names waits for a second person: whoever approves the fee, or fee confirm-payee. Every naming is told to the address on file.":
      "作者持有该稿的回执号，不用登录，在稿酬批准之前可以写明该稿的收款人。会计写明的，等第二人核定：由批准稿酬的人，或用 fee confirm-payee。每次写明都通知留下的地址。",
    "The submission whose fees are meant.":
      "指哪件来稿的稿酬。",
    "The story's receipt, in place of a login.":
      "该稿的回执号，代替登录。",
    "The fee that is meant, in place of a submission.":
      "指哪笔稿酬，代替来稿。",
    "The number of a claim that was settled, in place of a submission.":
      "已和解的投诉编号，代替来稿。",
    "The file of four lines; - is standard input.":
      "四行的文件；- 为标准输入。",
    "The payee that was kept of the author before each fee had its own.":
      "以前按作者留下的收款人，那时还不是一笔一个。",
    "Confirm the payee that somebody else named 核定收款人.":
      "核定别人写明的收款人。",
    "Compare the last digits that fee show prints with what the author wrote.":
      "把 fee show 打印的末几位与作者写的核对。",
    "Hand approved fees to the bank as one file 付款批次.":
      "把批准的稿酬合成一个文件交银行。",
    "All approved fees whose payee is known become one batch. Where the file cannot be written none does; a batch whose file was lost in a crash is written by the next call. With a batch's id, the same file is written again, byte for byte, and nothing else happens.":
      "所有已批准、收款人明确的稿酬成为一个批次。文件写不出，就没有这个批次；程序中断丢了文件的批次，由下一次写出。写明批次编号，则逐字节重写同一个文件，别的都不动。",
    "A batch that was made before.":
      "以前做的批次。",
    "The file to write; only its owner may read it.":
      "要写的文件；只有所有者可读。",
    "Take in what the bank says of a batch 入账.":
      "录入银行对一个批次的回复。",
    "The file has a line of names: 附言 (the fee's id) and 结果 (成功 or 失败) are needed, 日期 where money went. All of it is taken in, or nothing; taking it in again changes nothing.":
      "文件第一行为列名：附言（稿酬编号）和结果（成功或失败）必须有，已付款的还要日期。要么全部录入，要么都不录；再录一次什么也不变。",
    "The batch's whole id.":
      "批次的完整编号。",
    "The bank's file; - is standard input.":
      "银行的文件；- 为标准输入。",
  ]
}
