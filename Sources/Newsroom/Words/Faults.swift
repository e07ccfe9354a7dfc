import Editorial

extension Words {
  /// What a use case answered instead of what was asked, and what can be done about it.
  public func explanation(_ error: NewsroomError) -> Explanation {
    switch error {
    case .refused(let refusal): explanation(refusal)
    case .noSuchArticle(let id):
      so("没有编号以 \(id) 开头的稿件。", "There is no article \(id).", .list(.articles))
    case .noSuchSubmission(let id):
      so("没有编号以 \(id) 开头的来稿。", "There is no submission \(id).", .list(.submissions))
    case .tooShort(let typed):
      so(
        "“\(typed)”太短：编号至少写前 \(TypedDigits.least) 位。",
        "“\(typed)” is too short: type at least the first \(counted(TypedDigits.least, "character")) of an id.")
    case .noSuchTask(let id): so("没有编号为 \(id) 的待办。", "There is no task \(id).", .list(.rightsTasks))
    case .noSuchClaim(let id): so("没有编号以 \(id) 开头的投诉。", "There is no claim \(id).", .list(.claims))
    case .noSuchNewsroom(let id): so("没有编辑部 \(id)。", "There is no newsroom \(id).", .createNewsroom(id))
    case .noSuchPerson(let id): so("没有 \(id) 这个人。", "There is nobody called \(id).", .list(.people))
    case .personExists(let person):
      so(
        "\(person.id) 已有其人：\(person.name)；什么都没有改。请换一个代号，或更改、授予、收回其已有的。",
        "\(person.id) is there already: \(person.name). Nothing was changed; choose another name, or change what is known of them.",
        .seePerson(person.id))
    case .hasLeft(let id, _): so("\(id) 已经离职。", "\(id) has left.", .addAgain(id))
    case .noSuchReceipt: Explanation(noReceipt())
    case .noSuchFee(let id): so("没有编号以 \(id) 开头的稿酬。", "There is no fee \(id).", .list(.fees))
    case .noSuchBatch(let id): so("没有付款批次 \(id.short)。", "There is no payment batch \(id.short).", .list(.batches))
    case .wrongAmount(let fee, let wanted, let found):
      so(
        "稿酬 \(fee.short) 应付 \(wanted) 元，银行回单写 \(found) 元；整份未入账，请核对。",
        "The fee \(fee.short) is \(wanted) yuan, the bank says \(found); nothing was taken in, compare the two.")
    case .noSuchSender: so("没有留下投稿者的联系资料。", "Nothing is kept of this sender.")
    case .keys(let fault): Explanation(sentence(fault))
    case .feesOpen(let count):
      so(
        "还有 \(count) 笔稿酬未了；先付清或作废，再删除。",
        "\(counted(count, "fee")) \(agreeing(count, "is", "are")) still open; pay or cancel them first, then erase.",
        .list(.fees))
    case .ambiguous(let prefix, let candidates):
      so(
        "\(prefix) 指向不止一篇：\(list(candidates))；请多打几位。",
        "\(prefix) could be any of \(list(candidates)); type more digits.")
    case .namesakes(let name, let people):
      so(
        "叫“\(name)”的不止一人：\(list(people.map(\.text)))；请用代号指明。",
        "More than one person is called \(name): \(list(people.map(\.text))). Name the one you mean by the short name.")
    case .newsroomExists(let id):
      so(
        "编辑部 \(id) 已经存在，其管理员可以登录。", "The newsroom \(id) exists already, and its administrators can log in.",
        .operating(.logIn))
    case .changedMeanwhile(let actor, _, _):
      so("\(name(actor))刚刚改过。", "\(name(actor)) was quicker.", .step(.lookAgain))
    case .requestUsed(let name, _):
      so(
        "请求号 \(name) 已用于另一件事；请换一个请求号。",
        "The request \(name) was used for something else. Give this one another name.")
    case .parked(let refusal, let branch): parked(refusal, branch)
    case .settingsMoved(let edition, let person, _):
      so(
        "\(person) 刚刚改了设置，现为第 \(edition) 版，您的没有保存。",
        "\(person) has changed the settings meanwhile: edition \(edition) holds, yours was not saved.",
        .list(.settingsHistory))
    case .columnGone(let column, let person, _):
      so(
        "栏目“\(column)”刚刚被 \(person) 删除或改名，没有保存；请换栏目。",
        "\(person) has removed or renamed \(column) meanwhile, so nothing was saved; name another.", .list(.columns))
    case .noSuchDelegation(let number):
      so("没有第 \(number) 号委托。", "There is no delegation \(number).", .list(.delegations))
    case .noSuchBranch(let number, let known): noBranch(number, known)
    case .badText(let fault): Explanation(sentence(fault))
    case .roleEnded:
      so("您的角色或代理刚刚有变。", "A role or delegation of yours has just ended.", .step(.lookAgain))
    case .serviceEnded(let service): serviceEnded(service)
    case .notSignedIn:
      so("没有登录，或令牌已失效。", "You are not logged in, or your token is no longer valid.", .operating(.logIn))
    case .signIn(let fault): Explanation(sentence(fault))
    case .unavailable(let outage): explanation(outage)
    case .site(let outage): explanation(outage)
    case .notASite(let stranger): explanation(stranger)
    case .noSuchSite(let id, let known): noSite(id, known)
    case .siteExists(let site):
      so(
        "站点 \(site.id) 已在 \(site.place ?? "")；要迁移请说明是迁移，要另建请换个名字。",
        "The site \(site.id) lies at \(site.place ?? "") already; say that it moves, or choose another name.")
    case .noSuchLetter(let text):
      so("没有隔离中的来信 \(text)；请核对编号。", "No letter that is kept aside begins with \(text); check its id.")
    case .letterNotes(let outage):
      so(
        "记不下正在读哪封信（\(outage.path)：\(outage.detail)），没有读信；请检查这个文件夹。",
        "Which letter is being read cannot be noted (\(outage.path): \(outage.detail)), so none is read; see to that folder."
      )
    case .unknownOutcome:
      so("提交途中连接中断，不知是否写入。", "The connection went during the commit, so it may or may not have happened.")
    case .damaged(let fault): explanation(fault)
    case .defect: so("程序出错；详情见日志。", "This is a fault of the program. The log has the details.")
    }
  }

  /// Everything that stands in the way, a line each.
  private func explanation(_ refusal: Refusal) -> Explanation {
    refusal.unmet.reduce(Explanation(headline(refusal))) { said, unmet in
      said + Explanation("\n  - ") + explanation(unmet)
    }
  }

  private func parked(_ refusal: Refusal, _ branch: Branch) -> Explanation {
    let kept = so(
      "您的文字没有丢，存为分支 \(branch.number)。", "Your text is not lost: it is branch \(branch.number).",
      .mergeBranch(branch.number, of: branch.article))
    return refusal.unmet.isEmpty ? kept : explanation(refusal) + Explanation("\n") + kept
  }

  private func noBranch(_ number: Int?, _ known: [Int]) -> Explanation {
    known.isEmpty
      ? so("这篇稿件没有分支；无须合并。", "This article has no branches; there is nothing to merge.")
      : so(
        "没有\(number.map { "分支 \($0)" } ?? "您的分支")；有：\(list(known.map(String.init)))。",
        "There is no branch \(number.map(String.init) ?? "of yours"); there are: \(list(known.map(String.init))).")
  }

  private func serviceEnded(_ service: Service?) -> Explanation {
    so(
      "\(service.map { name($0) } ?? "办这件事的服务账号")已被停用。",
      "The account of \(service.map { name($0) } ?? "the service at work") has ended.", .renewService(service))
  }
}
