public import Editorial

extension Words {
  /// What is so, then what to do.
  public func sentence(_ unmet: Unmet) -> String {
    switch unmet {
    case .stage(let stage, let allowed):
      say(
        "稿件现处“\(name(stage))”，此操作只能在\(list(allowed.map { "“\(name($0))”" }))时进行。",
        "The article is \(being(stage)); this can be done only while it is \(allowed.map { being($0) }.joined(separator: " or "))."
      )
    case .capacity(let wanted, let column):
      say(
        "您在“\(name(column))”没有所需身份；可由\(list(wanted.map { name($0) }))办理。",
        "You do not have the part this takes in \(name(column)); ask \(list(wanted.map { name($0) })).")
    case .role(let roles, let column):
      say(
        "您在“\(name(column))”没有所需角色；请转交\(list(roles.map { name($0) }))，或请管理员给您这个角色。",
        "It takes another role in \(name(column)): pass it to one who is \(roles.map { name($0) }.joined(separator: " or ")), or ask an administrator for the role."
      )
    case .membership:
      say("您在本编辑部没有任何角色；请向管理员申请。", "You hold no role in this newsroom; ask an administrator for one.")
    case .oneself: say("只能查看自己的；请让本人查看。", "Everybody sees their own only; ask the person whose it is.")
    case .separateAuditor(let people):
      say(
        "管理员与审计不能是同一人（\(list(people.map(\.text)))）；请分给两人，或在编辑部设置里允许。",
        "Administrator and auditor are different people (\(list(people.map(\.text)))); give the roles to two, or allow it in the newsroom's settings."
      )
    case .text(let fault): sentence(fault)
    case .unticked(let item, let article):
      say(
        "清单还没核对“\(item.text)”；核对后运行 caibian article check \(article.short) \(item.code)。",
        "Not checked yet: \(item.text). Look, then run caibian article check \(article.short) \(item.code).")
    case .ableAssignee(let person, let column):
      say(
        "\(person)在“\(name(column))”办不了稿件；请派给在该栏目有角色的人（caibian people list）。",
        "\(person) has no part in articles of \(name(column)); give it to somebody who has (caibian people list).")
    case .topic(let topic, let isClosed, let open):
      isClosed
        ? say(
          "专题 \(topic) 已关闭；请先用 caibian topic set \(topic) --reopen 打开。",
          "The topic \(topic) is closed; open it with caibian topic set \(topic) --reopen.")
        : say(
          "没有专题 \(topic)；\(open.isEmpty ? "请先用 caibian topic set 建立" : "有：\(list(open.map(\.text)))")。",
          "There is no topic \(topic); \(open.isEmpty ? "make it with caibian topic set" : "there are: \(list(open.map(\.text)))")."
        )
    case .relatedArticle(let article):
      say(
        "\(article.short) 是这篇稿件自己，或不是本编辑部的稿件；请换一篇。",
        "\(article.short) is this article itself, or none of this newsroom; name another.")
    case .fewerRelations(let count, let limit):
      say("关联最多 \(limit) 项，现有 \(count) 项；请删去一些。", "At most \(limit) relations, not \(count); leave some out.")
    case .mention(let name, let near):
      near.isEmpty
        ? say(
          "编辑部没有 @\(name)；请用 caibian people list 查看代号。",
          "There is nobody called @\(name); see caibian people list for the short names.")
        : say(
          "@\(name) 不知是谁；是不是 \(list(near.map { "@\($0)" }))？",
          "It is not clear who @\(name) is; perhaps \(list(near.map { "@\($0)" }))?")
    case .gone(let person):
      say("\(person)已经离开，收不到；请提别人。", "\(person) has left, and no word reaches them; name somebody else.")
    case .comment(let number):
      say(
        "没有第 \(number) 条批注；用 caibian article comments 查看。",
        "There is no comment \(number); see caibian article comments.")
    case .quote(0):
      say(
        "稿件里没有这几个字；请照原文引用，或用 --revision 指明哪一稿。",
        "The text has no such words; quote it exactly, or name the text with --revision.")
    case .quote(let count):
      say(
        "这几个字在稿件里有 \(count) 处；请多引几个字，或用 --occurrence 指明第几处。",
        "These words stand in the text \(count) times; quote more of them, or say which with --occurrence.")
    case .openComments(let numbers, let article):
      say(
        "还有批注没有解决：\(list(numbers.map(String.init)))；用 caibian article comments \(article.short) 查看，解决后运行 caibian article resolve \(article.short) 编号。",
        "Comments are not resolved: \(list(numbers.map(String.init))). See caibian article comments \(article.short); resolve each with caibian article resolve \(article.short) NUMBER."
      )
    case .freeToAssign(let holder?):
      say(
        "稿件现在\(holder)手里；请\(holder)转交，或由编辑改派。",
        "\(holder) has it; ask \(holder) to hand it over, or an editor to assign it.")
    case .freeToAssign(nil):
      say(
        "只有编辑能派给别人；您可以自己接下（caibian article take）。",
        "Only editors give it to others; you may take it yourself (caibian article take).")
    case .assigned: say("稿件没有派给谁；无须交回。", "Nobody has it; there is nothing to give back.")
    case .checklistItem(let code, let known):
      known.isEmpty
        ? say("这个栏目没有清单；无须核对。", "This column has no checklist; there is nothing to check.")
        : say(
          "清单里没有 \(code)；有：\(list(known.map { "\($0.code)（\($0.text)）" }))。",
          "No checklist has \(code); there are: \(list(known.map { "\($0.code) (\($0.text))" })).")
    case .headline: say("稿件没有标题；请先补上标题。", "There is no headline; write one first.")
    case .body: say("稿件没有正文；请先补上正文。", "There is no body; write one first.")
    case .captions:
      say(
        "稿件只有图片，没有正文，每张图都要有图说；请用 caibian article picture caption 补上。",
        "A story of pictures alone has no body, so each picture needs a caption; add them with caibian article picture caption."
      )
    case .reason: say("没有说明理由；请用 --reason 写明。", "No reason is given; state one with --reason.")
    case .correctionNote:
      say(
        "更正须写明错在何处、为何更正、给读者的说明（--what、--why、--note）。",
        "A correction says what was wrong, why it is corrected and what readers are told (--what, --why, --note).")
    case .column(let column):
      say(
        "没有“\(name(column))”这个栏目；用 caibian newsroom columns 查看栏目。",
        "There is no column \(name(column)); see caibian newsroom columns.")
    case .baseText(let written, let current, let actor, _):
      say(
        "您改的是旧稿（\(written.short)），\(name(actor))已改为 \(current.short)；请对照新稿再改。",
        "You wrote on an older text (\(written.short)); \(name(actor)) has changed it to \(current.short). Look at the new text, then edit again."
      )
    case .responsibleEditor(let name?):
      say(
        "“\(name)”不是经核实的真实姓名；请用 --editor 指定实名责任编辑。",
        "“\(name)” is not a verified real name; name a responsible editor who has one with --editor.")
    case .responsibleEditor(nil):
      say("没有责任编辑；请用 --editor 指定实名责任编辑。", "There is no responsible editor; name one with --editor.")
    case .proof(let findings):
      say(
        "校对尚有疑点：\(list(findings.map { name($0) }))；请改正，或用 --settle 逐项确认无误。",
        "The proof found: \(list(findings.map { name($0) })). Mend them, or settle each with --settle CODE."
      )
    case .digestOnScreen(let shown, let current, let actor, _):
      say(
        "您看到的是 \(shown.short)，\(name(actor))已改为 \(current.short)；请重读后再办。",
        "You saw \(shown.short); \(name(actor)) has changed the text to \(current.short). Read it again, then repeat.")
    case .ownWords(let current):
      say(
        "您带来的文字不是这篇稿件的现稿（\(current.short)）；改动过的文字须先用 article edit 保存，再由别人签。",
        "What you bring is not the article's text (\(current.short)). If you have mended it, save it with article edit; then another person signs."
      )
    case .wordsAlone(let current):
      say(
        "这些文字配过不同的图片或图说；请用 article show 看过，再用 --digest \(current.hex.prefix(8)) 签。",
        "These words have stood with other pictures or captions; look at it with article show, then sign with --digest \(current.hex.prefix(8))."
      )
    case .stepInOrder(let wanted?, let next?):
      say(
        "现在轮到\(name(next))，还轮不到\(name(wanted))；请等前一步签完。",
        "The next step is the \(name(next)), not the \(name(wanted)); wait for the steps before it.")
    case .stepInOrder(_, nil):
      say("这一稿的审签已经全部完成；无须再签。", "Every step of this text is signed; there is nothing left to sign.")
    case .stepInOrder(nil, let next?):
      say("现在轮到\(name(next))；请等这一步签完。", "The next step is the \(name(next)); wait until it is signed.")
    case .stepSigned(let signed):
      say(
        "这一稿的\(name(signed.step))，\(signed.person)已经签过了；无须再签。",
        "\(signed.person) has signed the \(name(signed.step)) of this text already; there is nothing left to sign there."
      )
    case .stepRole(let step):
      say(
        "\(name(step))须由\(list(step.roles.sorted { $0.rawValue < $1.rawValue }.map { name($0) }))签；请转交。",
        "The \(name(step)) is signed by \(list(step.roles.sorted { $0.rawValue < $1.rawValue }.map { name($0) })); hand it on."
      )
    case .distinctSigner(let act, let person):
      say(
        "\(person)已为这一稿签过\(name(act))；请由另一人签。",
        "\(person) has already signed a \(name(act)) of this text; another person must sign this step.")
    case .uninvolvedSigner(let person):
      say(
        "\(person)写过或改过这一稿，不能自审；请由未动过稿的人签。",
        "\(person) wrote or edited this text and cannot sign it; ask somebody who did neither.")
    case .personalAccount(let person):
      say("\(person)是公用账号，不能签字；请用本人账号。", "\(person) is a group account and cannot sign; use your own.")
    case .futureInstant(let instant):
      say(
        "\(moment(instant)) 已过；请改时间，或立即办理。", "\(moment(instant)) has passed; give a later time, or do it now.")
    case .dueSchedule(nil): say("稿件没有定时；请先定时。", "The article is not scheduled; schedule it first.")
    case .dueSchedule: say("还没到定时的时间。", "Its scheduled time has not come; wait, or publish it yourself.")
    case .outlived(let planned):
      say(
        "按计划应已撤稿（\(planned.reason)），不再发布；仍要发布的，请改期撤稿或本人发布。",
        "It was to leave the site by now (\(planned.reason)), so it is not published late; move that, or publish it yourself."
      )
    case .dueWithdrawal(nil): say("稿件没有定时撤稿；请先定时，或直接撤稿。", "No withdrawal is planned; plan one, or withdraw it.")
    case .dueWithdrawal: say("还没到定时撤稿的时间。", "The time of its withdrawal has not come; wait, or withdraw it yourself.")
    case .signOffs(let missing):
      missingSignatures(missing)
    case .clearedRights(let decision): rightsSentence(decision)
    case .freshDecision(let stale): sentence(stale)
    case .noSuchAuthor(let name, let known):
      say(
        "稿件没有署名 \(name)；署名有：\(list(known))。",
        "Nobody called \(name) signs the story; its names are: \(list(known)).")
    case .noSuchComponent(let name):
      say(
        "版权档案里没有“\(name)”；请先用 --component 记入。",
        "The rights file has no part “\(name)”; record it first with --component.")
    case .nothingToConfirm:
      say("没有可确认的记载，或稿件已改动；请先记载。", "There is nothing to confirm on this text; state it first.")
    case .nothingToTakeBack:
      say(
        "档案里没有这一项记载，或已经撤回；请用 rights describe 查看。",
        "Nothing of the kind is on file, or it was taken back before; see rights describe.")
    case .secondPerson(let person):
      say(
        "\(person) 经手在先，不能由本人核定；请另一位同事办理。",
        "What \(person) did first takes a second person; ask a colleague.")
    case .soundAgreement(let warnings):
      say("协议有问题：", "The agreement cannot be saved:")
        + warnings.map { "\n    " + sentence($0) }.joined()
    case .delegator(let giver):
      say(
        "只有 \(giver) 本人或管理员可以委托、收回；请转告。",
        "Only \(giver), or an administrator, delegates this or takes it back; ask them.")
    case .otherDelegate: say("不能委托给自己；请指定另一人。", "Nobody stands in for herself; name somebody else.")
    case .delegable(let roles) where roles.isEmpty:
      say("没有写明委托哪些角色（--role）。", "No role is named; say which with --role.")
    case .delegable(let roles):
      say(
        "\(list(roles.map { name($0) }))不能委托；请由管理员另行授予。",
        "These roles cannot be delegated: \(list(roles.map { name($0) })). An administrator can grant them instead.")
    case .giverLacks(let giver, let roles, let column):
      say(
        "\(giver) 在“\(name(column))”本人没有\(list(roles.map { name($0) }))的角色，不能委托；请缩小范围。",
        "In \(name(column)) \(giver) does not hold \(list(roles.map { name($0) })) herself; delegate less.")
    case .delegationLength(let days):
      say(
        "委托一次最多 \(days) 天；请缩短，到期再委托。",
        "A delegation runs for \(counted(days, "day")) at most; make it shorter and renew it.")
    case .delegationOver: say("委托已经终止；无须收回。", "The delegation has ended; there is nothing to take back.")
    case .newColumn(let column):
      say(
        "已有“\(name(column))”；用 newsroom column set 设定。",
        "There is a column \(name(column)) already; change it with newsroom column set.")
    case .emptyColumn(let column, let articles, let below):
      say(
        "“\(name(column))”下还有 \(articles) 篇稿件\(below.isEmpty ? "" : "、子栏目\(list(below.map { name($0) }))")；请先移走，或用 newsroom column move、merge。",
        "\(name(column)) still holds \(counted(articles, "article"))\(below.isEmpty ? "" : " and \(list(below.map { name($0) }))"); move them first, or the column with newsroom column move or merge."
      )
    case .soundSignOffs(let steps, let isParallel):
      isParallel
        ? say(
          "并行审签不能是\(list(steps.map { name($0) }))；只能是各不相同的并行步骤。",
          "These cannot all be signed beside the chain: \(list(steps.map { name($0) })); name steps that are, each once."
        )
        : say(
          "审签不能是“\(list(steps.map { name($0) }))”；至少一步，各不重复，不含并行步骤。",
          "The chain cannot be “\(list(steps.map { name($0) }))”: at least one step, each once, none of those beside it."
        )
    case .soundHours(let hours):
      say("时限不能是 \(hours) 小时；请用 1 到 720。", "\(counted(hours, "hour")) cannot be a limit; give 1 to 720.")
    case .claimState(let state):
      say(
        "投诉现处“\(name(state))”，此步不能办；现在能办的见 caibian claim show。",
        "The claim is \(name(state)), and this step is not open then; caibian claim show lists those that are, and who takes them."
      )
    case .decisionAfterHold:
      say(
        "放行须有压稿之后的新结论；请先 rights check --keep，结论可用才能放行。",
        "Lifting the hold takes a decision newer than the hold that allows the use; ask with rights check --keep.")
    case .assessed(let wanted):
      say(
        "此步须评估为“\(list(wanted.map { name($0) }))”；请先评估。",
        "This step follows only when the claim is assessed as: \(list(wanted.map { name($0) })). Assess it first.")
    case .waitOver(nil): say("还没有转送反通知；请先转送。", "The counter-statement has not been forwarded; forward it first.")
    case .waitOver: say("等候期未过；请届时再办。", "The time to wait is not over; come back then.")
    case .otherClaims(let ids):
      say("另有投诉未了结：\(list(ids))；请先了结。", "Other claims still stop it: \(list(ids)); settle them first.")
    case .embargoOver(let embargo):
      say(
        "禁发期到 \(moment(embargo.until)) 才过（\(embargo.reason)）；请等候，或由编辑写明理由解除。",
        "It is under embargo until \(moment(embargo.until)) (\(embargo.reason)); wait, or have an editor lift it with a reason."
      )
    case .noHold(let hold):
      say("稿件已压下（\(hold.reason)）；须先放行。", "It is on hold (\(hold.reason)); it must be released first.")
    case .fullReason(let length, let needed):
      say(
        "紧急发布须写明理由，至少 \(needed) 字，现有 \(length) 字；请用 --reason 写足。",
        "An emergency is explained in at least \(counted(needed, "character")), not \(length); say more with --reason.")
    case .somethingWaived:
      say("没有什么挡着发布，不算紧急；请照常发布。", "Nothing stands in the way, so this is no emergency; publish it as usual.")
    case .acknowledged(let waivers):
      say(
        "越过的每一项都须点名确认：\(list(waivers.map { code(of: $0) }))；请用 --acknowledge 写明。",
        "Everything passed over must be named: \(list(waivers.map { "\(name($0)) (\($0.code))" })); name each with --acknowledge."
      )
    case .debt(let digest):
      say(
        "\(digest.short) 这一稿没有待补的签字；无须补签。",
        "Nothing is owed on the text \(digest.short); there is nothing to countersign.")
    case .leased(let lease): sentence(lease)
    case .leaseLength(let days):
      say("最多 \(days) 天；请缩短。", "It lasts \(counted(days, "day")) at most; make it shorter.")
    case .nothingAside:
      say(
        "已有一次急改，长稿搁着；请先发布或放弃那次急改。", "A fix is under way already, with a revision set aside; publish or drop that first."
      )
    case .currentLive(let written, let live):
      say(
        "急改已使在线稿由 \(written.short) 变为 \(live.short)；请用 article merge --live 合并，或对照后用 article edit --live 保存。",
        "A fix has replaced the live text \(written.short) by \(live.short); bring both together with article merge --live, or save with article edit --live."
      )
    case .live: say("这篇稿件没有在线内容；须先发布。", "Nothing of this article is live; publish it first.")
    case .notLive:
      say("稿件在线，不能毙；请放弃更正，或撤稿。", "It is live and cannot be spiked; abandon the correction, or withdraw it.")
    case .held: say("稿件没有被压；无须放行。", "It is not on hold; there is nothing to release.")
    case .notHeld: say("稿件已经压下；无须再压。", "It is on hold already; there is nothing left to stop.")
    case .reinstatement:
      say(
        "还没有人申请重新上线；请先用 article reinstate --reason …… --note …… 申请。",
        "Nobody has asked to bring it back; ask first with article reinstate --reason … --note ….")
    case .readersNote:
      say("撤稿读者都看到了；请用 --note 写明给读者的说明。", "Readers saw that it was withdrawn; say with --note what they are told.")
    case .planToCome(let planned):
      say(
        "撤稿期间，原定的定时撤稿（\(planned.reason)，\(moment(planned.at, in: planned.zone))）已过；请先改期或取消（article plan-withdrawal）。",
        "Its planned withdrawal (\(planned.reason), \(moment(planned.at, in: planned.zone))) passed while it was withdrawn; plan another first, or drop it (article plan-withdrawal)."
      )
    case .lastingColumn(let column):
      say(
        "栏目“\(name(column))”已经没有了；请重新申请或恢复，并用 --column 指明放到哪个栏目。",
        "The column \(name(column)) is no longer there; ask again, or revive it, with --column for where it is to stand."
      )
    case .claim:
      say(
        "版权专员撤稿须凭投诉；请用 --claim 写明投诉编号，没有投诉的请总编辑撤。",
        "Licensing staff withdraw on a claim: name it with --claim, or pass it to the chief editor.")
    case .standingClaim(let number):
      say(
        "\(number) 不是针对这篇稿件的未结投诉的编号；请用该投诉编号的前几位。",
        "\(number) is not the number of one open claim on this article; name that claim by the first digits of its id.")
    case .lastAdministrator:
      say("编辑部将没有管理员；请先让另一人任管理员。", "The newsroom would have no administrator; make somebody else one first.")
    case .tokenLife(_?, _):
      say(
        "给自己的令牌不能比正在用的令牌更久；请写少些天，或由另一位管理员签发。",
        "A token for yourself cannot outlast the one you act with; ask for fewer days, or have an administrator issue it."
      )
    case .tokenLife(nil, let days):
      say("令牌最长 \(days) 天；请少写几天。", "A token lasts \(counted(days, "day")) at most; ask for fewer.")
    case .restatement:
      say(
        "出处已有记载，更改须写明理由（--reason）。", "This changes what had been stated of its origin; give the reason with --reason.")
    case .nothingToAttest:
      say("不是转载稿，无须担保；请去掉 --attest。", "It is no repost, so there is nothing to attest; leave out --attest.")
    case .submissionState(let state):
      say("来稿已是“\(name(state))”；不能再处理。", "The submission is already \(name(state)); it cannot be handled again.")
    case .originality:
      say("投稿者没有声明是本人原创；请先征得声明。", "The sender does not declare it to be their own work; ask for that first.")
    case .guardianConsent:
      say(
        "不满 14 周岁须有监护人同意（R72）；请写明凭据（--guardian）。",
        "Under 14, the guardian's consent is needed (R72); say how it was given (--guardian).")
    case .openSlip(let matters):
      say(
        "附条里\(list(matters.map { "“\(name($0))”" }))读不懂，也还没有人说明；请向寄件人问清，再用 caibian submission state 写明。",
        "Nobody can read what the slip says of \(list(matters.map { name($0) })), and nobody has stated it; ask the sender, then use caibian submission state."
      )
    case .settledSlip(let matters):
      say(
        "附条里\(list(matters.map { "“\(name($0))”" }))没有待说明的；不必再写。",
        "The slip leaves nothing open on \(list(matters.map { name($0) })); there is nothing to state.")
    case .quota(let excess): sentence(excess)
    case .roomToWait(let most):
      say(
        "已有 \(most) 封来信在等，不再收；请投稿编辑查看（caibian submission deferred）。",
        "\(counted(most, "letter")) \(agreeing(most, "waits", "wait")) already, and no more are kept waiting; the submissions desk looks (caibian submission deferred)."
      )
    case .shorterWait(let days):
      say(
        "等了 \(days) 天仍收不下，不再等；请投稿编辑决定是否放行。",
        "There was no room for it in \(counted(days, "day")), and it waits no longer; the submissions desk may let it in."
      )
    case .otherSubmission:
      say("不能并入自身，也不能并入已经并掉的来稿。", "It cannot be merged into itself, nor into one that is merged already.")
    case .purpose:
      say(
        "查看个人资料须写明用途（--purpose），并记录在案。",
        "Personal data are read for a purpose that is put on record; state it with --purpose.")
    case .feeState(let state):
      say("这笔稿酬“\(name(state))”；此操作现在不能做。", "The fee is \(name(state)); that cannot be done now.")
    case .firstPublication: say("稿件还没有发布；发布后再拟稿酬。", "The article has not been published; draw up the fee after that.")
    case .rate:
      say("约定稿酬须写明标准和凭据（--rate、--agreement）。", "An agreed rate comes with its evidence (--rate, --agreement).")
    case .payee:
      say(
        "没有可付的收款人：无人登记，或更换后还没有第二人核定；请先登记、核定。",
        "There is no payee to pay: none was named, or another waits for a second person; have one named and confirmed.")
    case .payeeOpen:
      say(
        "收款人已由编辑部两人核定，不能再凭回执号更改；请与编辑部联系。",
        "Two people of the newsroom have settled the payee; the receipt no longer changes it. Write to the newsroom.")
    case .proposedPayee:
      say("没有等待核定的收款人；无须核定。", "No payee waits for a second person; there is nothing to confirm.")
    case .consent:
      say(
        "投稿者没有同意隐私告知；请写明所同意的版本（--consent）。",
        "The sender has agreed to no privacy notice; name the version agreed to with --consent.")
    }
  }

  private func rightsSentence(_ decision: RightsDecision) -> String {
    let obstacles = decision.obstacles.map {
      "\n    \($0.rule.rawValue) \(sentence($0))\(remedy($0).map { " \($0)" } ?? "")"
    }
    return say("版权结论是“\(name(decision.outcome))”：", "The rights decision is \(name(decision.outcome)):")
      + obstacles.joined()
  }
}
