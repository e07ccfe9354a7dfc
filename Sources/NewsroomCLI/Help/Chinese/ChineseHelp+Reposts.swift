extension ChineseHelp {
  /// Reposts, complaints, credit lines.
  static let reposts: [String: String] = [
    "Stories carried from others, with their origin 转载.":
      "转载的稿件及其出处。",
    "Bring in a saved or pasted page as a draft, and say what it lacks 转载导入.":
      "把另存或复制的页面导入为草稿，并说明还缺什么。",
    "A page as the browser saves it (HTML or MHTML, UTF-8 or GBK or Big5, up to 10 MB), the text that a page shows, navigation and all, or plain text. What the page does not say stays empty, and where two readings are likely both are named: nothing is guessed. The file itself is kept as it came. Pictures of the text are listed, not fetched; those of a .docx or .odt are taken in. What is known besides can be given here or later, with repost describe.":
      "浏览器另存的页面（HTML 或 MHTML，UTF-8、GBK 或 Big5，不超过 10 MB），整页复制的文字（连导航也可以），或纯文字。页面没有写明的留空，有两种可能读法的都列出：不作猜测。文件按原样留存。文中图片只列出，不下载；.docx 或 .odt 里的图片一并收下。另外知道的，可以在这里写，也可以以后用 repost describe 写。",
    "网页另存为的文件（HTML）、从浏览器复制的整页文字、纯文字都可以，文件按原样留存。页面没有写明的留空；拿不准的列出候选，不作猜测。":
      "网页另存为的文件（HTML）、从浏览器复制的整页文字、纯文字都可以，文件按原样留存。页面没有写明的留空；拿不准的列出候选，不作猜测。",
    "The page; - is standard input.":
      "页面文件；- 为标准输入。",
    "The column; otherwise the one that the page names, if the newsroom has it.":
      "栏目；不写则为页面写明的那个，若编辑部有。",
    "The source as printed, such as 临沂日报.":
      "印出的来源，如 临沂日报。",
    "The unit it stands for, such as 临沂日报社.":
      "所代表的单位，如 临沂日报社。",
    "The original's title.":
      "原文标题。",
    "The address of the original.":
      "原文地址。",
    "The printed paper that carried it.":
      "刊载的报纸。",
    "The paper's date, such as 2010-07-14.":
      "报纸日期，如 2010-07-14。",
    "The paper's page, such as A3.":
      "报纸版次，如 A3。",
    "The authors in printed order.":
      "作者，按刊出次序。",
    "Why there is no author: what was looked at, and when.":
      "为什么没有作者：查了什么、何时查的。",
    "When it was first published: a day, or a day and a time.":
      "首次发表的时间：日期，或日期和时刻。",
    "State what is known of a repost's origin 著录出处.":
      "著录转载稿的出处。",
    "What is not given stays as it is. To change what had been stated takes a --reason.":
      "没写的不变。改动已著录的，要写 --reason。",
    "Where a repost comes from, and every hand it went through 出处.":
      "转载稿从哪里来，经过哪些转手。",
    "The original's text as it was taken over.":
      "接收时的原文。",
    "Save the page as it came, byte for byte, into this file.":
      "把接收时的页面按原样（逐字节）存到这个文件。",
    "Complaints about what we use or host 投诉.":
      "对我们所用或所载内容的投诉。",
    "A claim is taken in at once, however late and however incomplete. A hold stops every use; it ends only with a decision newer than itself, and never by a clock.":
      "投诉当即收下，不论多晚、多不齐全。停用停止一切使用；只有比它新的结论才能解除，时间到了也不会自行解除。",
    "Take a claim in and issue its number 收件.":
      "收下投诉，给出编号。",
    "The first carrier, for a claim against everything that came from it.":
      "首发的载体，用于针对由它而来的一切的投诉。",
    "editorial: we chose or edited it; hosted: a reader put it up.":
      "editorial：我们选用或编辑的；hosted：读者发布的。",
    "How it came: letter, fax, email, phone or form.":
      "怎样来的：letter 信件、fax 传真、email 邮件、phone 电话、form 表单。",
    "Who claims.":
      "谁投诉。",
    "How to reach them.":
      "怎样联系投诉人。",
    "Their address.":
      "投诉人的地址。",
    "The work claimed.":
      "主张权利的作品。",
    "Where ours is found.":
      "我们的在哪里。",
    "The preliminary proof.":
      "初步证明。",
    "Take a claim one step 办理.":
      "办投诉的一步。",
    "Steps: acknowledge, supplement, withdraw, settle, correct, reject, forward, counter, forward-counter, restore, keep-down, lift, close.":
      "各步：acknowledge 回告、supplement 补正、withdraw 撤稿、settle 和解、correct 更正、reject 驳回、forward 转送、counter 反通知、forward-counter 转送反通知、restore 恢复、keep-down 不恢复、lift 解除停用、close 结案。",
    "The claim's number: the first digits of its id.":
      "投诉编号：其开头几位。",
    "The reason, note, reasons or evidence that the step takes.":
      "这一步所需的原因、说明、理由或证据。",
    "What is paid, in yuan and fen: 200 or 200.50. It enters the fee ledger, to be approved by somebody else.":
      "付多少，单位元，可到分：200 或 200.50。记入稿酬账，由另一人批准。",
    "It is paid to a unit: no income tax is withheld.":
      "付给单位：不代扣个人所得税。",
    "Stop every use at once 先行停用.":
      "立即停止一切使用。",
    "The articles vanish from pages and lists, and no use of them, of their words or of what they came from is allowed.":
      "稿件从各页和列表消失，不得使用它们、它们的文字，以及它们的来源。",
    "Say whether our basis holds 评估.":
      "说明我们的依据成立与否。",
    "holds, fails, credit-wrong or unclear.":
      "holds 成立、fails 不成立、credit-wrong 署名有误、unclear 不明。",
    "Claims that are open, with the clock that runs out next 投诉列表.":
      "未了结的投诉，期限先到的在前。",
    "Closed ones too.":
      "已结案的也列。",
    "A claim with its clocks and everything that happened 查看投诉.":
      "一件投诉，连同期限和经过。",
    "How a claimant is reached, and the proof 投诉人资料.":
      "怎样联系投诉人，以及证明材料。",
    "For licensing staff and the chief editor. Each reading goes on record before anything is shown.":
      "供版权人员和总编辑使用。每次查看，先记录在案再显示。",
    "Destroy what is kept of a claimant, for good 删除投诉人资料.":
      "销毁投诉人留下的资料，不可恢复。",
    "The key of the claimant's data is destroyed: no copy of them, in a backup either, can be read again. The claim and its history stay. Open fees must be settled first. What was said in claims before data were locked stays in their history.":
      "销毁投诉人资料的密钥：任何副本，连备份里的，都再也读不出。投诉及其沿革留下。未结的付款须先结清。资料加密以前写在投诉里的话，留在沿革里。",
    "Read credit lines 署名行.":
      "读署名行。",
    "Read credit lines from standard input, one a line, into JSON 读署名行.":
      "从标准输入读署名行，一行一条，写成 JSON。",
    "Each line gives one JSON object: source, authors, editors, reviewers (step, name), published, originalTitle. What a line does not say is null or an empty list. No login is needed.":
      "每行给出一个 JSON 对象：source 来源、authors 作者、editors 编辑、reviewers 审核（step 步、name 姓名）、published 发布时间、originalTitle 原题。行里没写的为 null 或空列表。不用登录。",
  ]
}
