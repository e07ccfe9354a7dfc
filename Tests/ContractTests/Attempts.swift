import Editorial
import FoundationEssentials
import Newsroom

extension FurnishedHouse {
  /// A real call of the use case, on something that it can be done to; made anew once it was done. A use case without a
  /// row here does not compile.
  func attempt(_ useCase: UseCase) async throws -> Attempt {
    let (desk, office, keys) = (visitor ?? self.desk, visitor ?? self.office, self.keys)
    let (live, work, column) = (live.id, work.id, try ColumnPath(House.small))
    let pay = PayFees(desk, keys: keys)
    let naming = NamePayee(desk, keys: keys)
    let personal = PersonalDataOfSenders(desk, keys: keys)
    let reader = submission.id
    switch useCase {
    case .findArticle, .readAutosave, .readQueue, .readOwnSettings, .listArticles, .findArticles, .facetsOfFound,
      .listDue,
      .listPlanned,
      .readMovedText, .readInbox,
      .readDigest, .closeDigest, .giveLeaseBack, .signOut, .tellOfTokens:
      // Nobody is refused these: they answer with what may be read, or are about what is one's own.
      return { _ in }
    case .receiveSubmission, .takeInStory, .checkRoom, .renewReceipt, .receiveStory, .readOwnSubmission,
      .reviseOwnSubmission,
      .withdrawOwnSubmission, .nameOwnPayee, .readSession, .signIn, .readInvitation, .acceptInvitation, .changePassword,
      .readSettingsAtDoor, .askLicence, .lookAtKeys, .bindKeys,
      .createNewsroom, .issueTokenAsOperator,
      .knowSite, .listSites, .dispatch, .rebuildSite, .refreshTopic, .sendLetters, .sendNotices, .answerOverdue,
      .forgetSenders, .watchRights, .countNotices, .readLettersWaiting, .readHealth, .listNewsrooms,
      .proveDatabase:
      // No person of the newsroom is asked for: readers, receipts, tokens, rounds and the operator.
      return { _ in }
    // Articles
    case .readArticle: return { _ = try await ReadArticle(desk)(work, by: $0) }
    case .readText: return { _ = try await ReadArticle(desk).text(live, by: $0) }
    case .readLive: return { _ = try await ReadArticle(desk).live(live, by: $0) }
    case .readHistory: return { _ = try await ReadArticle(desk).history(of: work, by: $0) }
    case .readRevisions: return { _ = try await ReadArticle(desk).revisions(of: work, by: $0) }
    case .readDiscussion: return { _ = try await ReadArticle(desk).discussion(of: work, by: $0) }
    case .readStory: return { _ = try await StoryOfArticle(desk)(work, by: $0) }
    case .readQueueLine: return { _ = try await Queue(desk).lacks(.sign, on: work, for: $0) }
    case .readLease: return { _ = try await ReadWork(desk).lease(on: work, by: $0) }
    case .readBranches: return { _ = try await ReadWork(desk).branches(of: work, by: $0) }
    case .readPictures: return { _ = try await ReadWork(desk).pictures(of: work, by: $0) }
    case .readSnapshotFile: return { _ = try await ReadWork(desk).snapshotFile(of: work, by: $0) }
    case .foreseeWithdrawal: return { _ = try await ForeseeWithdrawal(desk)(work, by: $0) }
    case .foreseePublication: return { _ = try await ForeseePublication(desk)(work, by: $0) }
    case .explainArticle: return { _ = try await ExplainArticle(desk)(work, for: $0) }
    case .whoMayInColumn: return { _ = try await WhoMay(desk)(.sign, in: column, by: $0) }
    case .whoMayOnArticle: return { _ = try await WhoMay(desk)(.sign, on: work, by: $0) }
    case .mergeBranch:
      let article = try await branched()
      return { _ = try await MergeBranch(desk)(nil, of: article, by: $0) }
    case .mergeLive: return { _ = try await MergeLive(desk)(work, by: $0) }
    case .findCopiesOfArticle: return { _ = try await FindCopies(desk)(of: work, by: $0) }
    case .findCopiesOfSubmission: return { _ = try await FindCopies(desk)(ofSubmission: reader, by: $0) }
    case .actOnArticle:
      let article = try await house.draft().id
      return { _ = try await ActOnArticle(desk)(.hold(reason: "核实"), on: article, by: $0) }
    case .stepArticle:
      let article = try await house.draft().id
      return { _ = try await ActOnArticle(desk).step(.hold(reason: "核实"), on: article, by: $0) }
    case .actOnMany:
      let article = try await house.draft().id
      return { session in
        let lines = try await ActOnMany(desk)(
          ArticleCommand.hold(reason: "核实"), on: [article], by: session, isDryRun: false, takesWhatItCan: true)
        if case .refused(let refusal)? = lines.first?.fate { throw NewsroomError.refused(refusal) }
      }
    case .saveText, .saveTextStep, .keepText, .illustrateArticle, .takeLease: return try await editing(useCase)
    case .commentOnArticle: return { _ = try await CommentOnArticle(desk)(Remark("再核数字。"), on: work, by: $0) }
    case .markComment:
      let comment = try await CommentOnArticle(desk)(Remark("再核。"), on: work, by: house.session("editor")).number
      return { _ = try await CommentOnArticle(desk).mark(comment, isResolved: true, on: work, by: $0) }
    case .draftArticle:
      return {
        _ = try await DraftArticle(desk)(
          House.manuscript(), provenance: .own(label: "桐乡新闻网", authors: [Byline("样本记者")]), in: column, by: $0)
      }
    case .commissionStory:
      return { _ = try await CommissionStory(desk)("采访防汛", to: PersonID("author"), in: column, by: $0) }
    case .watchArticle: return { try await Inbox(desk).watch(work, isOn: true, by: $0) }
    case .readShift: return { _ = try await HandOverShift(desk)(for: $0) }
    case .receiveShift:
      let handOver = try await HandOverShift(desk)(for: house.session("editor"))
      return { try await HandOverShift(desk).receive(handOver, by: $0) }
    case .leaveShiftNote:
      return { _ = try await HandOverShift(desk).leave("等通稿", in: column, on: [], until: nil, by: $0) }
    case .listTopics: return { _ = try await ReadTopics(desk)(by: $0) }
    case .readTopic: return { _ = try await ReadTopics(desk).live(in: TopicID(Self.topic), by: $0) }
    case .setTopic:
      let title = "台风\(desk.identities.uuid())"
      return { _ = try await SetTopic(desk)(TopicID(Self.topic), title: title, isOpen: nil, by: $0) }
    // Submissions and senders
    case .readSubmission: return { _ = try await ReadSubmission(desk)(reader.description, by: $0) }
    case .listSubmissions: return { _ = try await ReadSubmission(desk).list(in: [.accepted], by: $0) }
    case .passQuota: return { _ = try await PassQuota(desk)("真消息", on: "1.eml", by: $0) }
    case .listDeferredLetters:
      return { _ = try await ListDeferredLetters(desk, letters: OneHeldLetter(in: house.newsroom))(by: $0) }
    case .listHeldLetters:
      return { _ = try await LettersOnHold(desk, notes: OneHeldLetter(in: house.newsroom)).list(by: $0) }
    case .releaseLetter:
      return { _ = try await LettersOnHold(desk, notes: OneHeldLetter(in: house.newsroom)).release("2d71", by: $0) }
    case .giveLetterUp:
      return {
        _ = try await LettersOnHold(desk, notes: OneHeldLetter(in: house.newsroom))
          .giveUp("2d71", reason: "恶意来信", by: $0)
      }
    case .readSubmissionPictures: return { _ = try await ReadWork(desk).pictures(ofSubmission: reader, by: $0) }
    case .readSubmissionAttachments: return { _ = try await ReadWork(desk).attachments(ofSubmission: reader, by: $0) }
    case .acceptSubmission:
      let sent = try await received()
      return { _ = try await TriageSubmission(desk).accept(sent, into: column, label: "桐乡新闻网", by: $0) }
    case .askForChanges:
      let sent = try await received()
      return { _ = try await TriageSubmission(desk).askForChanges(sent, request: "补时间", by: $0) }
    case .holdSubmissionOver:
      let sent = try await received()
      return { _ = try await TriageSubmission(desk).holdOver(sent, reason: "待版面", by: $0) }
    case .mergeSubmissions:
      let (sent, other) = (try await received(), try await received())
      return { _ = try await TriageSubmission(desk).merge(sent, into: other, by: $0) }
    case .stateSlip:
      let sent = try await receivedUnread()
      return {
        _ = try await TriageSubmission(desk).state(sent, SlipStatement(isOriginal: true), reason: "电话核实", by: $0)
      }
    case .rejectSubmission:
      let sent = try await received()
      return { _ = try await TriageSubmission(desk).reject(sent, reason: "与定位不符", by: $0) }
    case .readContact:
      return { _ = try await personal.contact(ofSubmission: reader.description, for: "核实", by: $0) }
    case .readPayee:
      let sender = try sender()
      return { _ = try await personal.payee(of: sender, for: "核实", by: $0) }
    case .exportPersonalData:
      return { _ = try await personal.export(ofSubmission: reader.description, for: "本人要求", by: $0) }
    case .readPersonalReadings:
      return { _ = try await personal.readings(ofSubmission: reader.description, by: $0) }
    case .erasePersonalData:
      let sent = try await owedNothing()
      return { _ = try await personal.erase(ofSubmission: sent.description, for: "本人要求", by: $0) }
    case .rotateKeys:
      return { _ = try await RenewKeys(office, keys: keys)(keepingOld: true, by: $0) }
    // Fees and claims
    case .readFee: return { [fee] in _ = try await ReadFee(desk)(fee.description, by: $0) }
    case .listFees: return { _ = try await ReadFee(desk).list(in: [.approved], by: $0) }
    case .readFeeHistory: return { [fee] in _ = try await ReadFee(desk).history(of: fee, by: $0) }
    case .readFeeStatement: return { _ = try await ReadFee(desk).statement(ofSubmission: reader.description, by: $0) }
    case .findFeeOfClaim: return { [settled] in _ = try await naming.fee(ofClaim: settled.id.description, by: $0) }
    case .namePayeeOfSubmission:
      let sent = try await submitted()
      return { _ = try await naming(Self.account(), ofSubmission: sent.description, by: $0) }
    case .namePayee:
      let fee = try await drawnUp()
      return { _ = try await naming(Self.account(), of: fee, by: $0) }
    case .adoptPayee:
      return { [fee] in try await Self.lacking(.payee) { _ = try await naming.adopt(fee, by: $0) }($0) }
    case .confirmPayee:
      let fee = try await named()
      return { _ = try await naming.confirm(fee, by: $0) }
    case .drawUpFee:
      let number = Int(desk.identities.uuid().uuid.0) + 1_000
      let story = try await house.publishedSubmission(keys, number).0.id
      return { _ = try await pay.drawUp(for: story, by: $0) }
    case .approveFee:
      let fee = try await drawnUp()
      return { _ = try await pay.approve(fee, by: $0) }
    case .cancelFee:
      let fee = try await drawnUp()
      return { _ = try await pay.cancel(fee, reason: "重复", by: $0) }
    case .handFeeOver:
      let fee = try await drawnUp(isApproved: true)
      return { _ = try await pay.handOver(fee, reference: "文著协 1", by: $0) }
    case .planBatch:
      _ = try await confirmed()
      return { _ = try await pay.plan(by: $0) }
    case .makeBatch:
      _ = try await confirmed()
      let plan = try await pay.plan(by: house.session("accountant"))
      return { try await pay.make(plan, by: $0) }
    case .batchFees:
      _ = try await confirmed()
      return { _ = try await pay.batch(by: $0) }
    case .finishBatch:
      let batch = try await batched().batch
      return { try await pay.finish(batch, by: $0) }
    case .readOrders:
      let batch = try await batched().batch
      return { _ = try await pay.orders(of: batch, by: $0) }
    case .settleFees:
      let (batch, fee) = try await batched()
      return {
        _ = try await pay.settle(
          batch, [PaymentResult(fee: fee, outcome: .paid(on: "2026-07-20"), amount: nil, reference: nil)], by: $0)
      }
    case .readClaim: return { [claim] in _ = try await ReadClaims(desk)(claim.id.description, by: $0) }
    case .listClaims: return { _ = try await ReadClaims(desk).list(in: [.received], by: $0) }
    case .readClaimant:
      let claim = try await claimed()
      return { _ = try await DataOfClaimant(desk, keys: keys)(claim, for: "答复", by: $0) }
    case .eraseClaimant:
      let claim = try await claimed()
      return { try await DataOfClaimant(desk, keys: keys).erase(claim, for: "本人要求", by: $0) }
    case .receiveClaim:
      return {
        _ = try await ActOnClaim(desk).receive(
          ClaimNotice(way: .phone, name: "某人"), about: .articles([live]), lane: .editorial, by: $0)
      }
    case .actOnClaim:
      let article = try await house.draft().id
      let claim = try await ActOnClaim(desk).receive(
        ClaimNotice(way: .phone, name: "某人"), about: .articles([article]), lane: .editorial,
        by: house.session("licensing")
      ).id.description
      return { _ = try await ActOnClaim(desk)(.hold, onClaim: claim, by: $0) }
    case .readPolicy: return { _ = try await ActOnClaim(desk).policy(by: $0) }
    // Rights
    case .readDecision: return { [decision] in _ = try await ReadRights(desk).decision(decision, by: $0) }
    case .replayDecision: return { [decision] in _ = try await ReplayDecision(desk)(decision, by: $0) }
    case .readEvidence: return { _ = try await ReadRights(desk).evidence(of: work, by: $0) }
    case .readAgreement: return { _ = try await ReadRights(desk).agreement("P", by: $0) }
    case .readRegister: return { _ = try await ReadRights(desk).register(by: $0) }
    case .readUnit: return { _ = try await ReadRights(desk).unit("临沂日报", by: $0) }
    case .readLegalName: return { _ = try await ReadRights(desk).legalName(of: "临沂日报", by: $0) }
    case .askRights: return { _ = try await AskRights(desk)(.inbound(.web), on: work, by: $0) }
    case .keepDecision: return { _ = try await AskRights(desk).keeping(.inbound(.web), on: work, by: $0) }
    case .readRightsFile: return { _ = try await DescribeRights(desk).file(of: work, by: $0) }
    case .describeRights:
      return { _ = try await DescribeRights(desk)([], on: work, by: $0) }
    case .supposeRights:
      return { _ = try await DescribeRights(desk).supposing([], [], .inbound(.web), on: work, by: $0, asOf: nil) }
    case .licenceUse: return { _ = try await LicenceUse(desk)(Self.outbound, on: live, key: Self.key, by: $0) }
    case .saveRights: return { _ = try await SaveRights(desk)([.agreement(try House.agreement("B"))], by: $0) }
    case .settleKeptEnds:
      return { session in
        _ = try await KeptEnds(desk).settle("B", isMidnight: { _ in true }, as: { end in end }, by: session)
      }
    case .importList:
      let edition = SourceListEdition(
        label: "样本-2026", inForceFrom: Instant(microseconds: 0), isComplete: false, units: [:])
      return { _ = try await ImportList(desk)(edition, [], by: $0) }
    case .listTasks: return { _ = try await SettleTasks(desk).list(by: $0) }
    case .settleTask:
      let task = try await task()
      return { _ = try await SettleTasks(desk)(task, reason: "另有授权", by: $0) }
    case .listNotices: return { _ = try await TellPartners(desk).open(by: $0) }
    case .acknowledgeNotice:
      let usage = try await owedNotice()
      return { _ = try await TellPartners(desk).acknowledge(usage, by: $0) }
    case .listKeptEnds: return { _ = try await KeptEnds(desk).list(isMidnight: { _ in true }, by: $0) }
    case .forecastRights: return { _ = try await WatchRights(desk).forecast(until: Instant(microseconds: 0), by: $0) }
    case .countHoldings:
      let zero = Instant(microseconds: 0)
      return { _ = try await CountHoldings(desk)(.trainAI, from: zero, until: zero, by: $0) }
    case .readSettings: return { _ = try await ReadNewsroom(desk).settings(by: $0) }
    // People, settings, the newsroom itself
    case .listPeople: return { _ = try await ReadPeople(desk)(by: $0) }
    case .readPerson: return { _ = try await ReadPeople(desk)(PersonID("editor"), by: $0) }
    case .listDelegations: return { _ = try await Delegate(desk).all(by: $0) }
    case .listLeft: return { _ = try await ReadPeople(desk).left(by: $0) }
    case .listStalePeople: return { _ = try await ManagePeople(desk).stale(days: 90, by: $0) }
    case .readWhatWaits: return { _ = try await WhatWaits(desk)(PersonID("editor"), by: $0) }
    case .handOverWork:
      return { _ = try await HandOverWork(desk)(from: PersonID("editor"), to: PersonID("rival"), by: $0) }
    case .listTokens: return { _ = try await Tokens(desk).list(of: PersonID("editor"), by: $0) }
    case .readPersonEvents: return { _ = try await Tokens(desk).events(of: PersonID("editor"), by: $0) }
    case .addPerson:
      let person = try newcomer()
      return { try await ManagePeople(office).add(person, by: $0) }
    case .changePerson:
      let person = try newcomer()
      try await ManagePeople(house.office).add(person, by: house.root)
      return {
        try await ManagePeople(office).change(person.id, by: $0) { person throws(TextFault) in
          try person.changed(isVerified: true)
        }
      }
    case .endPerson:
      let person = try newcomer()
      try await ManagePeople(house.office).add(person, by: house.root)
      return { _ = try await ManagePeople(office).end(person.id, by: $0) }
    case .delegateRoles:
      let until = house.clock.now.advanced(bySeconds: 86_400)
      return {
        _ = try await Delegate(office)(
          DelegationWish(roles: [.editor], column: .newsroom, until: until), from: PersonID("editor"),
          to: PersonID("rival"), by: $0)
      }
    case .withdrawDelegation:
      let number = try await delegated()
      return { _ = try await Delegate(office).withdraw(number, by: $0) }
    case .invitePerson: return { _ = try await Invitations(office).invite(PersonID("editor"), by: $0) }
    case .listSignInFailures: return { _ = try await SignIn(desk).failures(by: $0) }
    case .issueToken: return { _ = try await Tokens(office).issue(to: PersonID("editor"), days: 1, by: $0) }
    case .revokeTokens: return { _ = try await Tokens(office).revokeAll(of: PersonID("editor"), by: $0) }
    case .readEditions: return { _ = try await ChangeNewsroom(desk).editions(by: $0) }
    case .loadNewsroom:
      let settings = try House.settings(house.newsroom)
      let people = Array(house.staff.values)
      return { try await LoadNewsroom(office)(settings, people: people, book: House.book(), by: $0) }
    case .foreseeLoading:
      let settings = try House.settings(house.newsroom)
      let people = Array(house.staff.values)
      return { _ = try await LoadNewsroom(desk).foresee(settings, people: people, book: House.book(), by: $0) }
    case .turnNewsroom:
      return { _ = try await ChangeNewsroom(office).turn(.set(column, ColumnWish()), by: $0) }
    case .foreseeChange:
      return { _ = try await ChangeNewsroom(desk).foresee(.set(column, ColumnWish()), by: $0) }
    case .changeNewsroom:
      return { _ = try await ChangeNewsroom(office)(.set(column, ColumnWish()), by: $0) }
    case .proposeSettings:
      return { _ = try await ChangeNewsroom(desk).proposal(.set(column, ColumnWish()), by: $0) }
    case .simulateSettings:
      let settings = try House.settings(house.newsroom)
      return { _ = try await SimulateSettings(desk)(settings, days: 1, by: $0) }
    case .readWaiting: return { _ = try await ReadOperation(desk).waiting(by: $0) }
    case .readOverdue: return { _ = try await ReadOperation(desk).overdue(by: $0) }
    case .readSites: return { _ = try await ReadOperation(desk).sites(by: $0) }
    case .readEndedServices: return { _ = try await ReadOperation(desk).endedServices(by: $0) }
    case .registerSite:
      let site = try SiteID("second")
      return { _ = try await RegisterSite(office)(site, PageShelf(at: "shelf:/srv/second"), moving: true, by: $0) }
    case .retireSite:
      for name in ["second", "third"] {
        _ = try await RegisterSite(house.office)(
          SiteID(name), PageShelf(at: "shelf:/srv/\(name)"), moving: true, by: house.root)
      }
      return { try await RegisterSite(office).retire(SiteID("third"), by: $0) }
    case .listServices: return { _ = try await ServiceAccounts(desk).list(by: $0) }
    case .endService: return { try await ServiceAccounts(office).end(.notices, by: $0) }
    case .renewService: return { try await ServiceAccounts(office).renew(.notices, by: $0) }
    case .auditPart: return { _ = try await AuditNewsroom(desk).part("00", by: $0) }
    case .auditClaims: return { _ = try await AuditNewsroom(desk).claims(by: $0) }
    case .auditFolder: return { _ = try await AuditSite(desk)(EmptyFiles(), PageShelf(), by: $0) }
    case .auditSearch: return { _ = try await AuditNewsroom(desk).misread([work], by: $0) }
    case .rebuildSearch: return { _ = try await RebuildSearch(desk)(by: $0) }
    case .verifyArticle: return { _ = try await VerifyHistory(desk)(reader, by: $0) }
    case .listRefusedAttempts: return { _ = try await ListRefusedAttempts(desk)(by: $0) }
    }
  }

  /// Everything that changes a text.
  private func editing(_ useCase: UseCase) async throws -> Attempt {
    let article = try await house.article(in: .editing)
    let (id, base, desk) = (article.id, article.revision.digest, visitor ?? self.desk)
    let text = try House.manuscript("改过的第一段。")
    switch useCase {
    case .keepText: return { _ = try await SaveText(desk).keep(text, base: base, on: id, by: $0) }
    case .saveTextStep: return { _ = try await SaveText(desk).step(text, base: base, on: id, by: $0) }
    case .takeLease: return { _ = try await TakeLease(desk)(LeaseWish(place: "电脑"), on: id, by: $0) }
    case .illustrateArticle:
      return { _ = try await IllustrateArticle(desk)(text, with: [], base: base, on: id, by: $0) }
    default: return { _ = try await SaveText(desk)(text, base: base, on: id, by: $0) }
    }
  }

  /// Whoever gets past the rule is told that this one thing is lacking, and nothing else.
  private static func lacking(_ unmet: Unmet, _ attempt: @escaping Attempt) -> Attempt {
    { session in
      do { try await attempt(session) } catch NewsroomError.refused(let refusal) where refusal.unmet == [unmet] {}
    }
  }

  private func sender() throws -> SenderID {
    guard let sender = submission.sender else { throw Lacking(what: "a sender") }
    return sender
  }

  private func submitted() async throws -> SubmissionID {
    try await house.publishedSubmission(keys, Int(desk.identities.uuid().uuid.0) + 2_000).1.id
  }

  /// A claim whose claimant can be reached, by its number.
  private func claimed() async throws -> String {
    try await ActOnClaim(desk, keys: keys).receive(
      ClaimNotice(way: .email, name: "某人", contact: "claimant@example.com"), about: .origin("临沂日报社"),
      lane: .editorial, by: house.session("licensing")
    ).id.description
  }

  /// One whose slip says of originality what nobody can read.
  private func receivedUnread() async throws -> SubmissionID {
    try await ReceiveSubmission(desk)(
      IncomingStory(
        manuscript: try House.manuscript(), consent: "2026-1",
        declaration: Declaration(isOriginal: nil, age: .adult)), in: house.newsroom
    ).id
  }

  private func owedNothing() async throws -> SubmissionID {
    let sent = try await ReceiveSubmission(desk, keys: keys)(
      IncomingStory(manuscript: try House.manuscript(), penName: "街坊", consent: "2026-1"),
      contact: try Contact(email: "reader\(desk.identities.uuid())@example.com"), in: house.newsroom)
    return sent.id
  }

  /// An article beside which a text was set aside for whoever tries it.
  private func branched() async throws -> ArticleID {
    let article = try await house.article(in: .editing)
    let me = try somebody([RoleGrant(.editor)])
    _ = try await ActOnArticle(desk)(
      .edit(House.manuscript("先存的。"), base: article.revision.digest, onto: nil), on: article.id,
      by: house.session("editor"))
    do {
      _ = try await SaveText(desk)(
        House.manuscript("后存的。"), base: article.revision.digest, on: article.id, by: me)
    } catch NewsroomError.parked {}
    return article.id
  }
}

/// Somebody who is not there yet.
private func newcomer() throws -> Person {
  try Person(id: PersonID("new-\(UUID().uuidString.lowercased())"), name: "样本新人")
}
