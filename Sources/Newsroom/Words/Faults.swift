public import Editorial

extension Words {
  /// What is so, then what to do.
  public func sentence(_ error: NewsroomError) -> String {
    switch error {
    case .refused(let refusal): ([headline(refusal)] + sentences(refusal).map { "  - \($0)" }).joined(separator: "\n")
    case .noSuchArticle(let id):
      say("没有编号以 \(id) 开头的稿件；用 caibian article list 查看。", "There is no article \(id); see caibian article list.")
    case .noSuchSubmission(let id):
      say(
        "没有编号以 \(id) 开头的来稿；用 caibian submission list 查看。", "There is no submission \(id); see caibian submission list.")
    case .tooShort(let typed):
      say(
        "“\(typed)”太短：编号至少写前 \(TypedDigits.least) 位。",
        "“\(typed)” is too short: type at least the first \(counted(TypedDigits.least, "character")) of an id.")
    case .noSuchTask(let id): say("没有编号为 \(id) 的待办。", "There is no task \(id).")
    case .noSuchClaim(let id):
      say("没有编号以 \(id) 开头的投诉；用 caibian claim list 查看。", "There is no claim \(id); see caibian claim list.")
    case .noSuchNewsroom(let id):
      say(
        "没有编辑部 \(id)；用 caibian newsroom create 建立。", "There is no newsroom \(id); make it with caibian newsroom create."
      )
    case .noSuchPerson(let id):
      say("没有 \(id) 这个人；用 caibian people list 查看。", "There is nobody called \(id); see caibian people list.")
    case .personExists(let person):
      say(
        "\(person.id) 已有其人：\(person.name)；什么都没有改。请换一个代号，或更改、授予、收回其已有的。",
        "\(person.id) is there already: \(person.name). Nothing was changed; choose another name, or change what is known of them."
      )
    case .hasLeft(let id, _):
      say("\(id) 已经离职；要恢复，请重新添加。", "\(id) has left; to have them back, add them again.")
    case .noSuchReceipt: noReceipt()
    case .noSuchFee(let id):
      say("没有编号以 \(id) 开头的稿酬；用 caibian fee list 查看。", "There is no fee \(id); see caibian fee list.")
    case .noSuchBatch(let id):
      say(
        "没有付款批次 \(id.short)；用 caibian fee list --all 查看。",
        "There is no payment batch \(id.short); see caibian fee list --all.")
    case .wrongAmount(let fee, let wanted, let found):
      say(
        "稿酬 \(fee.short) 应付 \(wanted) 元，银行回单写 \(found) 元；整份未入账，请核对。",
        "The fee \(fee.short) is \(wanted) yuan, the bank says \(found); nothing was taken in, compare the two.")
    case .noSuchSender: say("没有留下投稿者的联系资料。", "Nothing is kept of this sender.")
    case .keys(let fault): sentence(fault)
    case .feesOpen(let count):
      say(
        "还有 \(count) 笔稿酬未了；先付清或作废，再删除。",
        "\(counted(count, "fee")) \(agreeing(count, "is", "are")) still open; pay or cancel them first, then erase.")
    case .ambiguous(let prefix, let candidates):
      say(
        "\(prefix) 指向不止一篇：\(list(candidates))；请多打几位。",
        "\(prefix) could be any of \(list(candidates)); type more digits.")
    case .namesakes(let name, let people):
      say(
        "叫“\(name)”的不止一人：\(list(people.map(\.text)))；请用代号指明。",
        "More than one person is called \(name): \(list(people.map(\.text))). Name the one you mean by the short name.")
    case .newsroomExists(let id):
      say("编辑部 \(id) 已经存在；请用其管理员登录。", "The newsroom \(id) exists already; log in as one of its administrators.")
    case .changedMeanwhile(let actor, _, _):
      say(
        "\(name(actor))刚刚改过；请看过新状态再试。",
        "\(name(actor)) was quicker. Look at it again, then try once more.")
    case .requestUsed(let name, _):
      say(
        "请求号 \(name) 已用于另一件事；请换一个请求号。",
        "The request \(name) was used for something else. Give this one another name.")
    case .parked(let refusal, let branch):
      (refusal.unmet.isEmpty ? "" : sentence(NewsroomError.refused(refusal)) + "\n")
        + say(
          "您的文字没有丢，存为分支 \(branch.number)；用 caibian article merge \(branch.article.short) --branch \(branch.number) 合并。",
          "Your text is not lost: it is branch \(branch.number). Merge it with caibian article merge \(branch.article.short) --branch \(branch.number)."
        )
    case .settingsMoved(let edition, let person, _):
      say(
        "\(person) 刚刚改了设置，现为第 \(edition) 版，您的没有保存；请看过 newsroom history 再办。",
        "\(person) has changed the settings meanwhile: edition \(edition) holds, yours was not saved. See newsroom history, then try again."
      )
    case .columnGone(let column, let person, _):
      say(
        "栏目“\(column)”刚刚被 \(person) 删除或改名，没有保存；请用 caibian newsroom columns 查看后换栏目。",
        "\(person) has removed or renamed \(column) meanwhile, so nothing was saved. See caibian newsroom columns, and name another."
      )
    case .noSuchDelegation(let number):
      say(
        "没有第 \(number) 号委托；用 people delegations 查看。", "There is no delegation \(number); people delegations lists them."
      )
    case .noSuchBranch(let number, let known):
      known.isEmpty
        ? say("这篇稿件没有分支；无须合并。", "This article has no branches; there is nothing to merge.")
        : say(
          "没有\(number.map { "分支 \($0)" } ?? "您的分支")；有：\(list(known.map(String.init)))。",
          "There is no branch \(number.map(String.init) ?? "of yours"); there are: \(list(known.map(String.init))).")
    case .badText(let fault): sentence(fault)
    case .roleEnded:
      say(
        "您的角色或代理刚刚有变；请重新查看后再办。",
        "A role or delegation of yours has just ended. Look again, then act.")
    case .serviceEnded(let service):
      say(
        "\(service.map { name($0) } ?? "办这件事的服务账号")已被停用；管理员可以恢复它。",
        "The account of \(service.map { name($0) } ?? "the service at work") has ended. An administrator can renew it."
      )
    case .notSignedIn:
      say(
        "没有登录，或令牌已失效；请用 caibian login 登录。",
        "You are not logged in, or your token is no longer valid; use caibian login.")
    case .signIn(let fault): sentence(fault)
    case .unavailable(let outage): sentence(outage)
    case .site(let outage): sentence(outage)
    case .notASite(let stranger): sentence(stranger)
    case .noSuchSite(let id, let known):
      known.count == 1 && known.first == id
        ? say("\(id) 是唯一的站点，不能停用；请先登记另一个。", "\(id) is the only site and stays; register another first.")
        : say(
          "没有站点 \(id)；有：\(list(known.map(\.text)))。", "There is no site \(id); there are: \(list(known.map(\.text))).")
    case .siteExists(let site):
      say(
        "站点 \(site.id) 已在 \(site.place ?? "")；要迁移请说明是迁移，要另建请换个名字。",
        "The site \(site.id) lies at \(site.place ?? "") already; say that it moves, or choose another name.")
    case .noSuchLetter(let text):
      say("没有隔离中的来信 \(text)；请核对编号。", "No letter that is kept aside begins with \(text); check its id.")
    case .letterNotes(let outage):
      say(
        "记不下正在读哪封信（\(outage.path)：\(outage.detail)），没有读信；请检查这个文件夹。",
        "Which letter is being read cannot be noted (\(outage.path): \(outage.detail)), so none is read; see to that folder."
      )
    case .unknownOutcome:
      say(
        "提交途中连接中断，不知是否写入。",
        "The connection went during the commit, so it may or may not have happened.")
    case .damaged(let fault): sentence(fault)
    case .defect:
      say("程序出错；详情见日志。", "This is a fault of the program. The log has the details.")
    }
  }

  public func sentence(_ outage: SiteOutage) -> String {
    switch outage {
    case .full(let path):
      say(
        "磁盘已满，写不了 \(path)；原页面未动。腾出空间后运行 caibian dispatch。",
        "The disk is full, so \(path) was not written; the old page stands. Make room, then run caibian dispatch.")
    case .notWritable(let path):
      say(
        "不能写入 \(path)；请检查权限，然后运行 caibian dispatch。",
        "\(path) cannot be written; check its permissions, then run caibian dispatch.")
    case .other(let path, let detail): say("写 \(path) 时出错：\(detail)", "Writing \(path) failed: \(detail)")
    }
  }

  public func sentence(_ stranger: SiteStranger) -> String {
    let known = stranger.sites.compactMap { site in site.place.map { "\(site.id)（\($0)）" } }
    let named = stranger.sites.compactMap { site in site.place.map { "\(site.id) (\($0))" } }
    let places = say(
      known.isEmpty ? "站点所在的文件夹尚未登记。" : "本编辑部的站点：\(list(known))。",
      named.isEmpty ? "The folder of the site is not registered yet." : "Its sites: \(list(named)).")
    switch stranger.reason {
    case .gone(let site):
      return say(
        "站点 \(site) 的文件夹 \(stranger.place) 不见了，或失去了站点标记；没有写入页面。请放回原来的文件夹，或由管理员运行 caibian site register \(site) --site \(stranger.folder) --move，全部页面重新写入。",
        "The folder \(stranger.place) of the site \(site) is gone, or bears no mark; no page was written. Put it back, or have an administrator run caibian site register \(site) --site \(stranger.folder) --move, which writes every page again."
      )
    case .unmarked:
      return say(
        "\(stranger.place) 不是本编辑部的站点，没有写入页面。\(places)请在站点所在的机器上出版，或由管理员登记这个文件夹。",
        "\(stranger.place) is no site of this newsroom, so no page was written there. \(places) Dispatch where the site lies, or have an administrator register this folder."
      )
    case .another(let newsroom):
      return say(
        "\(stranger.place) 是编辑部 \(newsroom) 的站点，没有写入页面。\(places)请换一个文件夹。",
        "\(stranger.place) is a site of the newsroom \(newsroom), so no page was written there. \(places) Name another folder."
      )
    case .unknownMark:
      return say(
        "\(stranger.place) 的站点标记在此无登记：站点已迁走、停用，或属于另一个数据库；没有写入页面。\(places)请换一个文件夹。",
        "\(stranger.place) bears the mark of a site that is not registered here: it moved, was retired, or is of another database. No page was written there. \(places) Name another folder."
      )
    }
  }

  public func sentence(_ fault: HistoryFault) -> String {
    switch fault {
    case .empty: say("没有历史记录。", "There is no history.")
    case .unreadable(let number, _):
      say(
        "第 \(number) 条记录读不懂；数据库可能由更新的程序写过，请升级。",
        "Event \(number) cannot be read; a newer caibian may have written it. Upgrade.")
    case .unreadableState:
      say(
        "现存状态读不懂；数据库可能由更新的程序写过，请升级。",
        "What is stored cannot be read; a newer caibian may have written it. Upgrade.")
    case .brokenChain(let number):
      say(
        "历史在第 \(number) 条处断开：记录被改过或缺失；请从备份核对。",
        "The history breaks at event \(number): something was changed or is missing. Compare with a backup.")
    case .misplaced(let number):
      say("第 \(number) 条记录不该出现在此处；请从备份核对。", "Event \(number) cannot stand where it does. Compare with a backup.")
    case .stateDiffers:
      say("重放历史得不到现存状态；请从备份核对。", "Replaying the history does not give the stored state. Compare with a backup.")
    }
  }
}
