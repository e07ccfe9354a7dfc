import Editorial
import Newsroom

extension Words {
  /// The words of the command line, which says what to do in commands. All words of this module are made here.
  static func atTerminal(_ language: Language, zone: String? = nil, people: [PersonID: String] = [:]) -> Words {
    Words(language, zone: zone, people: people, adviser: CommandAdviser())
  }
}

/// What to do, said as the command that does it; `nil` where no command does, or what it is called says enough.
struct CommandAdviser: Adviser {
  func advice(_ remedy: Remedy, in words: Words) -> String? {
    switch remedy {
    case .said(let said): advice(said, words)
    case .text(let text): advice(text, words)
    case .step(let step): advice(step, words)
    case .list(let list): advice(list, words)
    case .rights(let rights): advice(rights, words)
    case .operating(let operating): advice(operating, words)
    case .giveFullReason: words.say("请用 --reason 写足", "say more with --reason")
    case .acknowledge: words.say("请用 --acknowledge 写明", "name each with --acknowledge")
    case .settleProof: words.say("用 --settle 逐项确认无误", "settle each with --settle CODE")
    case .signText(let digest):
      words.say(
        "请用 caibian article show 看过，再用 caibian article sign --digest \(digest.hex.prefix(8)) 签",
        "look at it with caibian article show, then sign with caibian article sign --digest \(digest.hex.prefix(8))")
    case .mergeBranch(let number, let id):
      words.say(
        "用 caibian article merge \(id.short) --branch \(number) 合并",
        "merge it with caibian article merge \(id.short) --branch \(number)")
    case .takeOver(let id):
      words.say(
        "写明理由接手：caibian article lease \(id.short) --take-over --reason ……",
        "take over with a reason: caibian article lease \(id.short) --take-over --reason …")
    case .checkItem(let item, let id):
      words.say(
        "核对后运行 caibian article check \(id.short) \(item.code)",
        "look, then run caibian article check \(id.short) \(item.code)")
    case .seeComments(let id):
      words.say(
        "用 caibian article comments\(after(id)) 查看", "see caibian article comments\(after(id))")
    case .resolveComments(_, let id):
      words.say(
        "用 caibian article comments \(id.short) 查看，解决后运行 caibian article resolve \(id.short) 编号",
        "see caibian article comments \(id.short), and resolve each with caibian article resolve \(id.short) NUMBER")
    case .seeArticle(let id):
      words.say("用 caibian article show \(id.short) 查看", "see caibian article show \(id.short)")
    case .explain(let action, let id):
      words.say(
        "用 caibian article why \(id.short) \(action.rawValue.hyphenated) 看缺什么、谁能办",
        "see what is missing and who could with caibian article why \(id.short) \(action.rawValue.hyphenated)")
    case .schedule(let id):
      words.say(
        "用 caibian article schedule\(after(id)) --at …… 定时",
        "schedule it with caibian article schedule\(after(id)) --at …")
    case .movePlannedWithdrawal(let id):
      words.say(
        "由编辑用 caibian article plan-withdrawal\(after(id)) --at …… --reason …… 改期，取消用 --never",
        "have an editor move it with caibian article plan-withdrawal\(after(id)) --at … --reason …, or stop it with --never"
      )
    case .moveDeadline(let id):
      words.say(
        "由编辑用 caibian article deadline \(id.short) --at …… 改截稿时间",
        "have an editor move the deadline with caibian article deadline \(id.short) --at …")
    case .compareCopies:
      words.say(
        "请比对（caibian submission similar、caibian article similar）",
        "compare them (caibian submission similar, caibian article similar)")
    case .seePerson(let id): words.say("用 caibian people show \(id) 查看", "see caibian people show \(id)")
    case .addAgain(let id):
      words.say(
        "要恢复，请用 caibian people add \(id) 重新添加", "to have them back, add them again with caibian people add \(id)")
    case .renewService(let service):
      words.say(
        "管理员可以恢复它（caibian service renew\(service.map { " \($0.rawValue)" } ?? "")）",
        "an administrator can renew it (caibian service renew\(service.map { " \($0.rawValue)" } ?? ""))")
    case .stateSlip:
      words.say(
        "请向寄件人问清，再用 caibian submission state 写明", "ask the sender, then state it with caibian submission state")
    case .seeSubmission(let id):
      words.say("请看 caibian submission show \(id.short)", "see caibian submission show \(id.short)")
    case .seeClaim(let id): words.say("请看 caibian claim show \(id.short)", "see caibian claim show \(id.short)")
    case .settleClaims: words.say("请先了结投诉（caibian claim list）", "settle the claims first (caibian claim list)")
    case .recordComponent:
      words.say(
        "请先用 caibian rights describe --component 记入", "record it first with caibian rights describe --component")
    case .setColumn:
      words.say("用 caibian newsroom column set 设定", "change it with caibian newsroom column set")
    case .moveColumn:
      words.say(
        "用 caibian newsroom column move 或 caibian newsroom column merge 移动栏目",
        "move the column with caibian newsroom column move or caibian newsroom column merge")
    case .makeTopic(let topic):
      words.say(
        "请先用 caibian topic set \(topic) --title …… 建立", "make it with caibian topic set \(topic) --title …")
    case .reopenTopic(let topic):
      words.say(
        "请先用 caibian topic set \(topic) --reopen 打开", "open it with caibian topic set \(topic) --reopen")
    case .createNewsroom: words.say("用 caibian newsroom create 建立", "make it with caibian newsroom create")
    case .moveSite(let site, let folder):
      words.say(
        "由管理员运行 caibian site register \(site) --site \(folder) --move，全部页面重新写入",
        "have an administrator run caibian site register \(site) --site \(folder) --move, which writes every page again"
      )
    case .registerSite(let folder):
      words.say(
        "由管理员登记这个文件夹（caibian site register --site \(folder)）",
        "have an administrator register this folder (caibian site register --site \(folder))")
    case .compareTexts, .readAgain, .haveSigned, .waitFor, .askCapacity, .askRole, .moveArticles: nil
    }
  }

  /// The id as it is typed after a command, where it is known.
  private func after(_ id: ArticleID?) -> String { id.map { " \($0.short)" } ?? "" }
}
