extension ChineseHelp {
  /// Rights: lists, tasks, licences, notices.
  static let licences: [String: String] = [
    "Every agreement, and whether it is in force 协议列表.":
      "每份协议，及其是否生效。",
    "What one says in full: caibian rights export.":
      "一份协议的全文：caibian rights export。",
    "The units on file, with their agreements and uses 往来单位.":
      "登记在案的单位，及其协议和用稿。",
    "The uses that partners were allowed, the newest first 已给许可.":
      "许可给伙伴的使用，最近的在前。",
    "Only to this partner, by its name on file.":
      "只列给这个伙伴的，写登记的名称。",
    "Only people with this role; may be given again.":
      "只列有这个角色的；可以写多次。",
    "How many published articles are ours to license, are not, are unknown, and why 可授权稿件.":
      "已发布的稿件有多少可以授权他人、多少不可、多少不清楚，为什么。",
    "Counts what readers see now by when it was first published. An article counts under each reason that it has.":
      "按首发时间统计读者现在看得到的稿件。一篇稿件有几个原因，就在几个原因下各计一次。",
    "What the licensee wants to do.":
      "被授权方要做什么。",
    "First published on this day or later.":
      "首发于这一天或以后。",
    "First published on this day or before, the whole of it.":
      "首发于这一天或以前，含当天全天。",
    "Write the table into this file as well, for spreadsheets.":
      "把这张表也写进这个文件，供表格软件打开。",
    "The list of units that may be reposted 稿源名单.":
      "可以转载的稿源单位名单。",
    "Take in an edition, or changes to it, from a CSV file 导入名单.":
      "从 CSV 文件导入一版名单，或其变动。",
    "The first line names the columns: unit, and any of category, region, status (listed, frozen, removed) and from (a day; else the edition's). What is taken in is known from now on: earlier answers stay as they were. A change judges every article that rests on the units anew.":
      "第一行为列名：unit 单位，以及 category 类别、region 地区、status 状态（listed 在列、frozen 暂停、removed 移出）和 from 起始日（不写则按这一版的）。录入的从现在起为人所知：以前的回答不变。一有变动，所有依据这些单位的稿件重新判断。",
    "The CSV file.":
      "CSV 文件。",
    "The edition's name.":
      "这一版的名称。",
    "From which day it is in force.":
      "从哪一天起有效。",
    "Until which day it is in force, the whole of it, where that is known.":
      "到哪一天为止有效，含当天，若已知。",
    "The file, with what was taken in before, is the whole list: a unit that is missing is not listed.":
      "这个文件连同以前录入的就是全部名单：没有写到的单位不在列。",
    "What the lists say of a unit, by any of its names 查名单.":
      "名单怎么说一个单位，写它的任一名称。",
    "The unit.":
      "单位。",
    "What lapses when: agreements, licences, windows, labels 到期预报.":
      "什么何时到期：协议、许可、窗口期、标签。",
    "Up to this day, the whole of it.":
      "到这一天为止，含当天。",
    "Live and queued articles that have lost what they rest on 待办.":
      "失去依据的在线和在办稿件。",
    "A lapse, a used-up count, a frozen or removed source open one task for every article that rests on it: in the same commit as the change, or by the clock of caibian dispatch. A task ends when the basis is there again, when the article is withdrawn or spiked, or when somebody settles it.":
      "到期、次数用完、来源暂停或移出，给每篇依据它的稿件开一个待办：与变动在同一次提交里，或由 caibian dispatch 到时开。依据恢复、稿件撤下或毙掉、有人办结，待办即结束。",
    "Those that have ended, the last first, with how and by whom.":
      "已结束的，最近的在前，连同怎样结束、由谁。",
    "One line for all that have the same cause: an agreement, a unit, a photographer.":
      "同一原因的并成一行：协议、单位、摄影者。",
    "Say that a task is seen to, and how 办结.":
      "说明一个待办已经处理，怎样处理的。",
    "Settling changes no answer: what is denied stays denied. For licensing staff and the chief editor.":
      "办结不改变回答：禁止的仍禁止。供版权人员和总编辑使用。",
    "The task's id, or its first digits.":
      "待办编号，或其开头几位。",
    "What was done about it.":
      "怎样处理的。",
    "Let a partner use our live text, with a signed licence 许可.":
      "许可伙伴使用我们的线上稿，出具签名的许可。",
    "Answers as rights request does; where the answer is yes, keeps it, records who holds a copy, and prints a licence signed with this installation's Ed25519 key. Corrections and withdrawals then reach the partner (rights notices).":
      "回答同 rights request；回答为可以时，存下来，记录谁持有副本，并打印用本机 Ed25519 密钥签名的许可。此后的更正和撤稿都会通知伙伴（rights notices）。",
    "With which change, E0 to E7.":
      "作怎样的改动，E0 至 E7。",
    "For how many days at most; it ends before, where what allows the use ends.":
      "最多多少天；允许使用的依据先到期，就先结束。",
    "Is this licence ours, untouched, and still good 验证许可.":
      "这份许可是不是我们出的、有没有改过、还有没有效。",
    "Exit code 1: it is not. Without --key, with this installation's own key. No login is needed. With --online the database is asked too: whether the text is still live and the same, not held, and the use still allowed.":
      "退出码 1：不是。不写 --key 则用本机自己的密钥。不用登录。加 --online 还问数据库：原文是否仍在线且未变、没有压稿、使用仍被允许。",
    "The licence.":
      "许可文件。",
    "The public key, in base 64.":
      "公钥，base64。",
    "Ask the database whether it still stands.":
      "问数据库是否仍然有效。",
    "What partners that hold a copy must still hear 通知伙伴.":
      "还应通知持有副本的伙伴什么。",
    "A correction, a withdrawal, a hold and its end stand here for every partner with a copy, from the moment they happen until they are acknowledged. rights notify, and every round of caibian dispatch where a post is set, sends them, and again every day (reminderHours of the house policy).":
      "更正、撤稿、压稿及其解除，对每个持有副本的伙伴，从发生起列在这里，直到确认收悉。rights notify，以及设了邮件的 caibian dispatch 每轮，都发通知，每日再发（内部规则的 reminderHours）。",
    "The use, by the first digits of its id, whose partner has acknowledged.":
      "伙伴已确认收悉的那次使用，写其编号的开头几位。",
    "Send partners the notices that are due, for the first time or again 发通知.":
      "给伙伴发该发的通知，首次或再次。",
    "The address is in the unit's contact (rights save). A round of caibian dispatch does the same where CAIBIAN_OUTBOX or CAIBIAN_SMTP is set.":
      "地址在单位的联系方式里（rights save）。设了 CAIBIAN_OUTBOX 或 CAIBIAN_SMTP 时，caibian dispatch 每轮也发。",
    "Everything that proves an article's rights, in one folder 证据包.":
      "证明一篇稿件版权的一切，放在一个目录里。",
    "evidence.html and evidence.txt are one page each: the texts and their digests, the chain of hops, every decision, the sign-offs and the log. Beside them lie the original as it was taken over and the page that it was read from, our text in the form that is signed, each hop in the form that is sealed, the history with its seals and the decisions as JSON, and SHA256SUMS over all of them.":
      "evidence.html 和 evidence.txt 各一页：各稿及其摘要、转手的链条、每个结论、签字和记录。旁边放着接收时的原文和原页、签字形式的我们的文字、封存形式的每次转手、带封存的沿革和 JSON 的结论，以及覆盖它们全部的 SHA256SUMS。",
    "The folder; it is made, and must not hold another pack.":
      "目录；会新建，里面不能已有另一份证据。",
  ]
}
