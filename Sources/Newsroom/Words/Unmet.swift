public import Editorial

extension Words {
  /// What is not so and must be, and what can be done about it. What takes more than a line or two is said beside what it
  /// belongs to, in the files whose names begin as this one's does.
  public func explanation(_ unmet: Unmet) -> Explanation {
    switch unmet {
    // Who may do it, and where.
    case .stage(let stage, let allowed): otherStage(stage, allowed)
    case .capacity(let wanted, let column): noCapacity(wanted, column)
    case .role(let roles, let column): noRole(roles, column)
    case .membership:
      so("您在本编辑部没有任何角色。", "You hold no role in this newsroom.", .operating(.askAdministrator))
    case .oneself: so("只能查看自己的；请让本人查看。", "Everybody sees their own only; ask the person whose it is.")
    case .separateAuditor(let people): separateAuditor(people)
    case .secondPerson(let person):
      so(
        "\(person) 经手在先，不能由本人核定；请另一位同事办理。",
        "What \(person) did first takes a second person; ask a colleague.")
    case .personalAccount(let person):
      so("\(person)是公用账号，不能签字；请用本人账号。", "\(person) is a group account and cannot sign; use your own.")

    // What is said with it.
    case .reason: so("没有说明理由。", "No reason is given.", .said(.giveReason))
    case .fullReason(let length, let needed): tooShort(length, needed)
    case .correctionNote: correctionNote
    case .readersNote:
      so("撤稿读者都看到了，恢复须向读者说明。", "Readers saw that it was withdrawn, and are told why it is back.", .said(.tellReaders))
    case .restatement:
      so(
        "出处已有记载，更改须有理由。", "This changes what had been stated of its origin, which takes a reason.",
        .said(.giveReason))
    case .acknowledged(let waivers): passedOver(waivers)
    case .somethingWaived:
      so("没有什么挡着发布，不算紧急。", "Nothing stands in the way, so this is no emergency.", .step(.publish))
    case .text(let fault): Explanation(sentence(fault))

    // The text, and who has it.
    case .headline: so("稿件没有标题。", "There is no headline.", .text(.writeHeadline))
    case .body: so("稿件没有正文。", "There is no body.", .text(.writeBody))
    case .captions:
      so(
        "稿件只有图片，没有正文，每张图都要有图说。", "A story of pictures alone has no body, so each picture needs a caption.",
        .text(.captionPictures))
    case .responsibleEditor(let name): noEditor(name)
    case .proof(let findings): proof(findings)
    case .baseText(let written, let current, let actor, _): otherBase(written, current, actor)
    case .digestOnScreen(let shown, let current, let actor, _): otherText(shown, current, actor)
    case .ownWords(let current):
      so(
        "您带来的文字不是这篇稿件的现稿（\(current.short)）。", "What you bring is not the article's text (\(current.short)).",
        .text(.saveText))
    case .wordsAlone(let current):
      so("这些文字配过不同的图片或图说。", "These words have stood with other pictures or captions.", .signText(current))
    case .leased(let lease): explanation(lease)
    case .leaseLength(let days):
      so("最多 \(days) 天；请缩短。", "It lasts \(counted(days, "day")) at most; make it shorter.")
    case .freeToAssign(let holder): notFree(holder)
    case .assigned: so("稿件没有派给谁；无须交回。", "Nobody has it; there is nothing to give back.")
    case .ableAssignee(let person, let column): unable(person, column)

    // Signing.
    case .stepInOrder(let wanted, let next): otherStep(wanted, next)
    case .stepSigned(let signed): signedAlready(signed)
    case .stepRole(let step): signedByOthers(step)
    case .distinctSigner(let act, let person):
      so(
        "\(person)已为这一稿签过\(name(act))；请由另一人签。",
        "\(person) has already signed a \(name(act)) of this text; another person must sign this step.")
    case .uninvolvedSigner(let person):
      so(
        "\(person)写过或改过这一稿，不能自审；请由未动过稿的人签。",
        "\(person) wrote or edited this text and cannot sign it; ask somebody who did neither.")
    case .signOffs(let missing):
      so("这一稿还缺\(list(missing.map { name($0) }))。", lacking(missing), .haveSigned(missing))
    case .debt(let digest):
      so(
        "\(digest.short) 这一稿没有待补的签字；无须补签。",
        "Nothing is owed on the text \(digest.short); there is nothing to countersign.")

    // Times, holds, and what is live.
    case .futureInstant(let instant):
      so("\(moment(instant)) 已过；请改时间，或立即办理。", "\(moment(instant)) has passed; give a later time, or do it now.")
    case .dueSchedule(nil): so("稿件没有定时。", "The article is not scheduled.", .schedule(nil))
    case .dueSchedule: so("还没到定时的时间。", "Its scheduled time has not come; wait, or publish it yourself.")
    case .dueWithdrawal(nil):
      so("稿件没有定时撤稿。", "No withdrawal is planned.", .step(.planWithdrawal), .step(.withdraw))
    case .dueWithdrawal:
      so("还没到定时撤稿的时间。", "The time of its withdrawal has not come; wait, or withdraw it yourself.")
    case .outlived(let planned): outlived(planned)
    case .planToCome(let planned): planPassed(planned)
    case .embargoOver(let embargo): embargoed(embargo)
    case .noHold(let hold): so("稿件已压下（\(hold.reason)）。", "It is on hold (\(hold.reason)).", .step(.releaseHold))
    case .held: so("稿件没有被压；无须放行。", "It is not on hold; there is nothing to release.")
    case .notHeld: so("稿件已经压下；无须再压。", "It is on hold already; there is nothing left to stop.")
    case .nothingAside:
      so(
        "已有一次急改，长稿搁着；请先发布或放弃那次急改。",
        "A fix is under way already, with a revision set aside; publish or drop that first.")
    case .currentLive(let written, let live): otherLive(written, live)
    case .live: so("这篇稿件没有在线内容；须先发布。", "Nothing of this article is live; publish it first.")
    case .notLive:
      so("稿件在线，不能毙。", "It is live and cannot be spiked.", .step(.abandonCorrection), .step(.withdraw))
    case .reinstatement:
      so("还没有人申请重新上线。", "Nobody has asked to bring it back.", .step(.askToReinstate))
    case .lastingColumn(let column):
      so("栏目“\(name(column))”已经没有了。", "The column \(name(column)) is no longer there.", .said(.nameColumn))

    // Checklists, comments, topics.
    case .unticked(let item, let article):
      so("清单还没核对“\(item.text)”。", "Not checked yet: \(item.text).", .checkItem(item, on: article))
    case .checklistItem(let code, let known): noSuchItem(code, known)
    case .comment(let number):
      so("没有第 \(number) 条批注。", "There is no comment \(number).", .seeComments(on: nil))
    case .openComments(let numbers, let article): openComments(numbers, article)
    case .quote(let count): quoted(count)
    case .mention(let name, let near): mentioned(name, near)
    case .gone(let person):
      so("\(person)已经离开，收不到；请提别人。", "\(person) has left, and no word reaches them; name somebody else.")
    case .topic(let topic, let isClosed, let open): noTopic(topic, isClosed, open)
    case .relatedArticle(let article):
      so(
        "\(article.short) 是这篇稿件自己，或不是本编辑部的稿件；请换一篇。",
        "\(article.short) is this article itself, or none of this newsroom; name another.")
    case .fewerRelations(let count, let limit):
      so("关联最多 \(limit) 项，现有 \(count) 项；请删去一些。", "At most \(limit) relations, not \(count); leave some out.")

    // Rights and claims.
    case .clearedRights(let decision): notCleared(decision)
    case .freshDecision(let stale): explanation(stale)
    case .noSuchAuthor(let name, let known):
      so(
        "稿件没有署名 \(name)；署名有：\(list(known))。",
        "Nobody called \(name) signs the story; its names are: \(list(known)).")
    case .noSuchComponent(let name):
      so("版权档案里没有“\(name)”。", "The rights file has no part “\(name)”.", .recordComponent(name))
    case .nothingToConfirm:
      so("没有可确认的记载，或稿件已改动；请先记载。", "There is nothing to confirm on this text; state it first.")
    case .nothingToTakeBack:
      so(
        "档案里没有这一项记载，或已经撤回。", "Nothing of the kind is on file, or it was taken back before.", .list(.rightsFile))
    case .nothingToAttest:
      so("不是转载稿，无须担保。", "It is no repost, so there is nothing to attest.", .said(.leaveOutAttestation))
    case .soundAgreement(let warnings): unsound(warnings)
    case .claim: noClaim
    case .standingClaim(let number): otherClaim(number)
    case .claimState(let state):
      so(
        "投诉现处“\(name(state))”，此步不能办。", "The claim is \(name(state)), and this step is not open then.",
        .list(.claimSteps))
    case .decisionAfterHold:
      so(
        "放行须有压稿之后的新结论，结论可用才能放行。",
        "Lifting the hold takes a decision newer than the hold that allows the use.", .rights(.askAgain))
    case .assessed(let wanted): notAssessed(wanted)
    case .waitOver(nil):
      so("还没有转送反通知。", "The counter-statement has not been forwarded.", .step(.forwardCounter))
    case .waitOver: so("等候期未过；请届时再办。", "The time to wait is not over; come back then.")
    case .otherClaims(let ids):
      so("另有投诉未了结：\(list(ids))。", "Other claims still stop it: \(list(ids)).", .settleClaims(ids))

    // Submissions, fees and personal data.
    case .submissionState(let state):
      so("来稿已是“\(name(state))”；不能再处理。", "The submission is already \(name(state)); it cannot be handled again.")
    case .consent:
      so("投稿者没有同意隐私告知。", "The sender has agreed to no privacy notice.", .said(.nameConsent))
    case .originality:
      so("投稿者没有声明是本人原创；请先征得声明。", "The sender does not declare it to be their own work; ask for that first.")
    case .guardianConsent:
      so(
        "不满 14 周岁须有监护人同意（R72）。", "Under 14, the guardian's consent is needed (R72).",
        .said(.stateGuardianConsent))
    case .openSlip(let matters): openSlip(matters)
    case .settledSlip(let matters): settledSlip(matters)
    case .quota(let excess): Explanation(sentence(excess))
    case .roomToWait(let most): noRoomToWait(most)
    case .shorterWait(let days): waitedTooLong(days)
    case .otherSubmission:
      so("不能并入自身，也不能并入已经并掉的来稿。", "It cannot be merged into itself, nor into one that is merged already.")
    case .purpose:
      so(
        "查看个人资料须有用途，并记录在案。", "Personal data are read for a purpose that is put on record.", .said(.statePurpose))
    case .feeState(let state):
      so("这笔稿酬“\(name(state))”；此操作现在不能做。", "The fee is \(name(state)); that cannot be done now.")
    case .firstPublication:
      so("稿件还没有发布；发布后再拟稿酬。", "The article has not been published; draw up the fee after that.")
    case .rate: so("约定稿酬须有标准和凭据。", "An agreed rate comes with its evidence.", .said(.stateRate))
    case .payee: noPayee
    case .payeeOpen: payeeSettled
    case .proposedPayee:
      so("没有等待核定的收款人；无须核定。", "No payee waits for a second person; there is nothing to confirm.")

    // The newsroom, its columns and who stands in for whom.
    case .column(let column):
      so("没有“\(name(column))”这个栏目。", "There is no column \(name(column)).", .list(.columns))
    case .newColumn(let column):
      so("已有“\(name(column))”。", "There is a column \(name(column)) already.", .setColumn(column))
    case .emptyColumn(let column, let articles, let below): notEmpty(column, articles, below)
    case .soundSignOffs(let steps, let isParallel): unsound(steps, isParallel)
    case .soundHours(let hours):
      so("时限不能是 \(hours) 小时；请用 1 到 720。", "\(counted(hours, "hour")) cannot be a limit; give 1 to 720.")
    case .delegator(let giver):
      so(
        "只有 \(giver) 本人或管理员可以委托、收回；请转告。",
        "Only \(giver), or an administrator, delegates this or takes it back; ask them.")
    case .otherDelegate: so("不能委托给自己；请指定另一人。", "Nobody stands in for themselves; name somebody else.")
    case .delegable(let roles): notDelegable(roles)
    case .giverLacks(let giver, let roles, let column): lacking(giver, roles, column)
    case .delegationLength(let days):
      so(
        "委托一次最多 \(days) 天；请缩短，到期再委托。",
        "A delegation runs for \(counted(days, "day")) at most; make it shorter and renew it.")
    case .delegationOver: so("委托已经终止；无须收回。", "The delegation has ended; there is nothing to take back.")
    case .lastAdministrator:
      so("编辑部将没有管理员；请先让另一人任管理员。", "The newsroom would have no administrator; make somebody else one first.")
    case .tokenLife(_?, _):
      so(
        "给自己的令牌不能比正在用的令牌更久；请写少些天，或由另一位管理员签发。",
        "A token for yourself cannot outlast the one you act with; ask for fewer days, or have an administrator issue it."
      )
    case .tokenLife(nil, let days):
      so("令牌最长 \(days) 天；请少写几天。", "A token lasts \(counted(days, "day")) at most; ask for fewer.")
    }
  }
}
