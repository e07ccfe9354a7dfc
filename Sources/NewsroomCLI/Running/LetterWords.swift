import Newsroom
import NewsroomFormats
import NewsroomMail

extension Words {
  func sentence(_ fault: MailFault) -> String {
    switch fault {
    case .tooLarge(let size, let limit):
      say(
        "信件有 \(size >> 20) MB 以上，最多 \(limit >> 20) MB；请减少或压缩图片后重寄。",
        "The letter has more than \(size >> 20) MB, the limit is \(limit >> 20); send fewer or smaller pictures.")
    case .textTooLarge(let size, let limit):
      say(
        "信中文字有 \(size) 字节，最多 \(limit)；请分篇。",
        "The letter's text has \(counted(size, "byte")), the limit is \(limit); make several of it.")
    case .tooDeep: say("信件层层嵌套，不予打开。", "The letter has parts within parts without end; it is not opened.")
    case .tooManyHeaders:
      say(
        "信头过多过长（标题、收件人、括注），不像是人写的信，不予打开。",
        "The letter's headers are more, longer or deeper than any letter's; it is not opened.")
    case .tooManyParts(let limit):
      say("信中部分超过 \(limit) 个，不予打开。", "The letter has more than \(limit) parts; it is not opened.")
    case .tooManyAttachments(let limit):
      say("附件超过 \(limit) 个；请分几次寄。", "There are more than \(limit) attachments; send them in several letters.")
    case .notAMessage: say("不是电子邮件，或没有寄件人。", "It is no e-mail message, or has no sender.")
    case .automatic:
      say(
        "是程序自动发出的信（如外出自动回复、退信通知），不作来稿。",
        "A program wrote it, such as an absence note or a report of delivery; it is no submission.")
    case .ours:
      say("是本网自己发出的信，不作来稿。", "It came from our own address; it is no submission.")
    case .tooMuchMarkup:
      say("信中网页标记过多或嵌套过深，不予打开。", "The letter has more markup, or deeper, than any letter's; it is not opened.")
    case .onlyForwarded(let subject):
      say(
        "信里只有转发的另一封信“\(subject)”，自己没有正文；请看是不是稿件，是则请寄件人把稿件直接贴在信中重寄。",
        "It holds only another letter, “\(subject)”, and says nothing itself. See whether the story is in there; if so, let its sender send it as a letter of its own."
      )
    case .onlyQuoted:
      say("信里只有引用的原信，没有新写的文字。", "It holds nothing but what it quotes of another letter.")
    case .charset(let name):
      say(
        "正文的编码（\(name)）读不出；请用 UTF-8 或 GB18030 重寄。", "The text cannot be read as \(name); send it in UTF-8 or GB18030.")
    }
  }

  func sentence(_ fault: PaymentFileFault) -> String {
    switch fault {
    case .noColumn(let name):
      say("回单没有“\(name)”这一栏；什么都没有入账。", "The file has no column \(name); nothing was taken in.")
    case .value(let line, let name):
      say("回单第 \(line) 行“\(name)”读不懂；什么都没有入账。", "Line \(line): \(name) cannot be read; nothing was taken in.")
    }
  }
}
