import Editorial
import Newsroom
import NewsroomFormats
import NewsroomMail
import PostgresCluster

extension Words {
  /// What is so, then what to do.
  func sentence(_ fault: CommandFault) -> String {
    switch fault {
    case .newsroom(let error): sentence(error)
    case .newsroomFile(let fault): sentence(fault)
    case .cluster(let error): say(error.chinese, error.english)
    case .input(let fault): sentence(fault)
    case .letter(let fault): sentence(fault)
    case .picture(let fault): sentence(fault)
    case .parser(let stop): sentence(stop)
    case .noParser(let detail):
      say(
        "读取来稿和图片的程序 caibian-parser 不能用（\(detail)）；它应与 caibian 装在同一文件夹，请重新安装。",
        "The program that reads letters and pictures, caibian-parser, cannot be used (\(detail)); it belongs beside caibian: install it again."
      )
    case .payments(let fault): sentence(fault)
    case .manuscript(let fault): sentence(fault)
    case .migration(let stopped): sentence(stopped)
    case .defect(let detail): sentence(NewsroomError.defect(detail))
    case .textMoved(_, let cause): sentence(cause)
    case .remarked(let remarks, let cause):
      ([sentence(cause)] + remarks.map { sentence($0) }).joined(separator: say("", " "))
    case .textKept(let path, let cause):
      sentence(cause) + say("\n您写的文字保存在 \(path)。", "\nWhat you wrote is kept in \(path).")
    }
  }

  func sentence(_ fault: InputFault) -> String {
    switch fault {
    case .cannotRead(let path, let trouble):
      say("读不了 \(path)：\(sentence(trouble))", "\(path) cannot be read. \(sentence(trouble))")
    case .cannotWrite(let path, .missing):
      say("写不了 \(path)：没有这个文件夹；请先建好。", "\(path) cannot be written. There is no such folder; make it first.")
    case .cannotWrite(let path, let trouble):
      say("写不了 \(path)：\(sentence(trouble))", "\(path) cannot be written. \(sentence(trouble))")
    case .undecodable(let path, let fault): sentence(fault, in: path)
    case .unsafe(let path, let fault):
      say(
        "\(path) 第 \(fault.line) 行第 \(fault.column) 字是 \(fault.name)；请去掉后再试。",
        "\(path) has \(fault.name) at line \(fault.line), column \(fault.column); take it out and try again.")
    case .page(let path, .tooLarge(let size, let limit)):
      say(
        "\(path) 至少有 \(size) 字节，网页最多 \(limit) 字节；请只保存正文页，不含图片。",
        "\(path) has at least \(counted(size, "byte")), the limit for a page is \(limit); save the page without its pictures."
      )
    case .page(let path, .undecodable(let offset, let charset)):
      say(
        "\(path) 从第 \(offset) 字节起不是 \(charset) 文字；请在浏览器里重新保存。",
        "\(path) is not \(charset) text at byte \(offset); save it from the browser again.")
    case .page(let path, .tooMuchMarkup):
      say(
        "\(path) 的标签多得不像网页，不予打开；请复制页面上显示的文字。",
        "\(path) has more tags than any page; it is not opened. Copy the text that the page shows.")
    case .page(let path, .tooManyLines(let limit)):
      say(
        "\(path) 超过 \(limit) 行，不像一页新闻，不予打开；请只复制正文。",
        "\(path) has more than \(counted(limit, "line")), as no page of news has; it is not opened. Copy the story only."
      )
    case .page(let path, .markup):
      say("\(path) 是网页源代码；请复制页面上显示的文字。", "\(path) is the source of a web page; copy the text that the page shows.")
    case .otherFile(let path, .letter):
      say(
        "\(path) 是一封邮件，不是文稿；读者来稿请用 caibian submission receive 收下，否则请把信里的文字另存为文本。",
        "\(path) is an e-mail and no manuscript; take in what a reader sends with caibian submission receive, or save its text by itself."
      )
    case .otherFile(let path, .page):
      say(
        "\(path) 是网页，不是文稿；转载请用 caibian repost import 导入，否则请复制页面上显示的文字。",
        "\(path) is a web page and no manuscript; bring in a repost with caibian repost import, or copy the text that the page shows."
      )
    case .time(let fault): sentence(fault)
    case .statement(let text, let form):
      say("“\(text)”读不懂；请写成 \(form)。", "“\(text)” cannot be read; write it as \(form).")
    case .noSuchNotice(let id):
      say("\(id) 没有待确认的通知；见 rights notices。", "Nothing is waiting to be acknowledged for \(id); see rights notices.")
    case .noSuchUnit(let name):
      say(
        "没有单位 \(name)；请核对名称，或先用 rights save 登记。",
        "There is no unit \(name); check its name, or record it first with rights save.")
    case .nothingAgainst(let name):
      say(
        "\(name) 没有未了结的此类事项；见 rights list show。",
        "Nothing of the kind stands against \(name); see rights list show.")
    case .noSuchAgreement(let id): say("没有协议 \(id)；请核对编号。", "There is no agreement \(id); check its id.")
    case .odrl(let fault): sentence(fault)
    case .row(let path, let line, let found, let wanted):
      say("\(path) 第 \(line) 行“\(found)”不对", "\(path), line \(line): “\(found)” cannot be") + sentenceEnd(wanted)
    case .search(let fault): sentence(fault)
    case .number(let text, let option):
      say("\(option) 不能是 \(text)；请给一个大于零的整数。", "\(option) cannot be \(text); give a whole number above zero.")
    case .role(.unknownRole(let role, let known)):
      say(
        "没有“\(role)”这个角色；可用：\(list(known))。", "There is no role “\(role)”; there are: \(list(known)).")
    case .role(.badColumn(let fault)): sentence(fault)
    case .handle(let text, let field):
      sentence(TextFault.notAName(field)) + say("（\(text)）", " (\(text))")
    default: searching(fault) ?? writing(fault)
    }
  }

  private func sentence(_ fault: TextDecoding.Fault, in path: String) -> String {
    switch fault {
    case .tooLarge(let size, let limit):
      say(
        "\(path) 至少有 \(size) 字节，最多 \(limit) 字节；请分篇。",
        "\(path) has at least \(counted(size, "byte")), the limit is \(limit); make several articles of it.")
    case .undecodable(let offset, let encoding):
      say(
        "\(path) 从第 \(offset) 字节起不是 \(encoding.rawValue) 文字；请另存为 UTF-8。",
        "\(path) is not \(encoding.rawValue) text at byte \(offset); save it as UTF-8.")
    }
  }

  /// Things that were looked for and are not there.
  private func searching(_ fault: InputFault) -> String? {
    switch fault {
    case .noSuchColumn(let text, let nearest, let known):
      say(
        "没有“\(text)”这个栏目\(nearest.map { "；是不是“\($0)”？" } ?? "。")栏目有：\(list(known))。",
        "There is no column “\(text)”\(nearest.map { "; did you mean \($0)?" } ?? ".") There are: \(list(known)).")
    case .columnNeeded(let known):
      say(
        "页面没有写明栏目；请用 --column 指明：\(list(known))。", "The page names no column; name one with --column: \(list(known)).")
    case .notLoggedInTo(let newsroom, let known):
      say("您没有登录 \(newsroom)；请 caibian login。", "You are not logged in to \(newsroom); caibian login.")
        + (known.isEmpty ? "" : say("已登录：\(list(known))。", " You are at: \(list(known))."))
    case .noSuchCommand(let unknown):
      say(
        "\(unknown.path) 没有“\(unknown.word)”这个命令\(unknown.nearest.map { "；是不是 \($0)？" } ?? "；")请看 \(unknown.path) --help。",
        "There is no \(unknown.path) \(unknown.word)\(unknown.nearest.map { "; did you mean \($0)?" } ?? ".") See \(unknown.path) --help."
      )
    case .noSuchPicture(let number, let count):
      count == 0
        ? say("这篇稿件没有配图。", "This article has no pictures.")
        : say("没有第 \(number) 张配图，一共 \(count) 张。", "There is no picture \(number); there are \(count).")
    case .headlines(let text, let articles):
      say(
        "不止一篇的标题以“\(text)”开头；请用编号指明：", "More than one headline begins with “\(text)”; name the one you mean by its id:")
        + articles.map { "\n  \($0.article.short)  \($0.headline)" }.joined()
    case .nothingRemembered:
      say("还没有最近办过的稿件；请写编号。", "There is no last article yet; give its id.")
    case .nothingMore:
      say("这个列表没有下一页；请不带 --more 再列一次。", "This list does not go on from anywhere; ask for it again without --more.")
    case .noSuchRevision(let text, let newest):
      say("没有第 \(text) 稿；有第 1 到第 \(newest) 稿。", "There is no revision \(text); there are 1 to \(newest).")
    case .noSuchDecision(let text):
      say(
        "没有结论 \(text)；请给出完整编号，或已发布稿件的编号。",
        "There is no decision \(text); give its whole id, or the id of a published article.")
    case .noSuchBatch(let text): say("没有批次 \(text)；请给出完整编号。", "There is no batch \(text); give its whole id.")
    case .money(let text): say("“\(text)”不是金额；请写成 150 或 150.50。", "“\(text)” is no amount; write 150 or 150.50.")
    case .payeeLines(let count):
      say(
        "收款人须四行：姓名、证件号、开户行、账号；读到 \(count) 行。",
        "A payee is four lines: name, identity number, bank, account; there are \(count).")
    case .noPost:
      say("没有指明怎样寄信；请用 --outbox 或 --smtp。", "Nothing says how letters leave; name --outbox or --smtp.")
    case .noMailFrom:
      say(
        "没有说明从哪个地址寄信；请用 --from 或 CAIBIAN_MAIL_FROM 写明。",
        "Nothing says which address letters come from; give --from or set CAIBIAN_MAIL_FROM.")
    case .mailFrom(let text):
      say(
        "“\(text)”不是能收到回信的电子邮箱地址；请写成 tougao@example.com 的样子。",
        "“\(text)” is no address that an answer would reach; write it like tougao@example.com.")
    case .post(let fault): sentence(fault)
    case .postUnavailable(let reason):
      say("邮局现在不通（\(reason)）；信件留待下次。", "The post takes nothing now (\(reason)); the letters wait.")
    case .noSuchDigest(let text):
      say(
        "这篇稿件没有以 \(text) 开头的文本；请用 article show 核对。",
        "No text of this article has a digest that begins with \(text); see article show.")
    case .newsroomNeeded(let known):
      known.isEmpty
        ? say(
          "还没有编辑部；请先用 caibian newsroom create 建立。", "There is no newsroom yet; make one with caibian newsroom create.")
        : say("请用 --newsroom 指明编辑部：\(list(known))。", "Name the newsroom with --newsroom: \(list(known)).")
    default: nil
    }
  }

  private func writing(_ fault: InputFault) -> String {
    switch fault {
    case .noText:
      say(
        "没有文字；请用 --file 指明文件，或 --file - 从标准输入读。",
        "There is no text; name a file with --file, or read standard input with --file -.")
    case .editorFailed(let editor):
      say("编辑器 \(editor) 没有正常结束；什么都没有保存。", "The editor \(editor) did not end well; nothing was saved.")
    case .editorUnchanged: say("文字没有改动；什么都没有保存。", "The text is unchanged; nothing was saved.")
    case .shortDigest(let text):
      say("“\(text)”不够；请至少给出摘要的前 8 位。", "“\(text)” is too little; give at least the first 8 digits of the digest.")
    case .nothingOnScreen(let digest, _):
      say(
        "签字须认准所读的文本；请先用 article show 读过，再用 --digest \(digest.hex.prefix(8)) 签。",
        "A signature is for the text you have read; read it with article show, then sign with --digest \(digest.hex.prefix(8))."
      )
    case .noLicenceKey(let path):
      say(
        "这里没有许可密钥（\(path)），没有签过许可；请用 --key 给出公钥。",
        "There is no key for licences here (\(path)), so none was signed; give the public key with --key.")
    case .notConfirmed: say("没有确认；什么都没有写入。", "Not confirmed; nothing was written.")
    case .onlyToken(let person):
      say(
        "这是管理员 \(person) 唯一的令牌，没有退出；确要作废，请用 logout --yes。",
        "This is the only token of the administrator \(person), so nothing was done; logout --yes ends it all the same."
      )
    case .noToken: say("没有令牌；请用 --token，或从标准输入给出。", "There is no token; give it with --token or on standard input.")
    case .noPageKept(let id):
      say(
        "\(id) 没有留存原页，只有接收时的文字；用 --snapshot 看。",
        "No page of \(id) is kept, only its text as it was taken over: --snapshot.")
    case .notARepost(let id): say("\(id) 不是转载稿。", "\(id) is no repost; see article show.")
    case .notASubmission(let id): say("\(id) 不是来稿。", "\(id) is no submission; see submission list.")
    case .halfReference:
      say("报纸须写全：--paper、--date、--page。", "A printed paper takes all three: --paper, --date and --page.")
    case .address(let text):
      say(
        "“\(text)”不是网址；请写完整，以 http:// 或 https:// 开头。",
        "“\(text)” is no address; write it whole, with http:// or https://.")
    case .nothingToDescribe:
      say("没有要著录的内容；请看 --help。", "There is nothing to describe; see --help for what can be.")
    case .nothingKept: say("您没有暂存过这篇稿件的文字。", "You have kept nothing of this article; give a text with --file.")
    case .mergeConflicts(let conflicts, let branch):
      ([
        say(
          "两边都改了同一处，没有合并；请用 --prefer current 或 branch 选定，或改好后用 article edit 保存：",
          "Both changed the same place, so nothing was merged; choose with --prefer current or branch, or save a mended text with article edit:"
        )
      ]
        + conflicts.map { conflict in
          say("  - \(name(conflict.place))\n    现稿：", "  - \(name(conflict.place))\n    current: ")
            + conflict.current.joined(separator: "\n      ")
            + (branch.map { say("\n    分支 \($0)：", "\n    branch \($0): ") } ?? say("\n    更正稿：", "\n    correction: "))
            + conflict.branch.joined(separator: "\n      ")
        }).joined(separator: "\n")
    case .setting(let text, let option):
      say("\(option) 的“\(text)”不成；写法见 --help。", "\(option) cannot be “\(text)”; --help says how it is written.")
    case .noSuchEdition(let number, let newest):
      say("没有第 \(number) 版；有第 1 至 \(newest) 版。", "There is no edition \(number); there are 1 to \(newest).")
    case .nothingMoved:
      say("在线稿没有变过，无须合并。", "The live text has not moved; there is nothing to bring together.")
    case .backup(let fault): sentence(fault)
    case .pagesDiffer(let count, let kept): differing(count, kept)
    case .pagesUnknown(let count):
      say(
        "数据库不认识其中 \(count) 页；如有更新的备份请恢复它，不然请先留证（caibian audit pages --keep 文件夹），移走这些文件，再用 caibian dispatch --rebuild 重写。",
        "\(counted(count, "page")) \(agreeing(count, "is", "are")) not known to the database: restore a newer copy of it if there is one, else copy them aside (caibian audit pages --keep FOLDER), take these files away and write the pages again with caibian dispatch --rebuild."
      )
    case .pageLater(let path, let until): pageLater(path, until: until)
    case .historyDamaged(let count):
      say(
        "\(count) 篇稿件的历史有问题；请从备份核对。",
        "The history of \(counted(count, "article")) does not hold; compare with a backup.")
    default: "\(fault)"
    }
  }
}
