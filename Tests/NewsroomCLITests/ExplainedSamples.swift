import Foundation

@testable import Editorial
@testable import Newsroom

/// One of everything that can be unmet, go wrong, be found or be told, so that every sentence is read.
struct ExplainedSamples {
  let unmet: [Unmet]
  let errors: [NewsroomError]
  let findings: [Finding]
  let told: [HandedOver]

  init() throws {
    let person = try PersonID("chen-lu")
    let column = try ColumnPath("要闻")
    let topic = try TopicID("spring")
    let (article, digest) = (RemedyChain.article, RemedyChain.digest)
    let at = Instant(microseconds: 1_800_000_000_000_000)
    let item = try Checklist.Item(code: "facts", text: "核对事实")
    let planned = PlannedWithdrawal(at: at, zone: "Asia/Shanghai", reason: "活动结束")
    let lease = EditLease(
      article: article, fence: 1, person: person, kind: .declared, place: "样本机", since: at, until: at, reason: "核实")
    let proof = try RemedyChain.manuscript().proofFindings
    var findings: [Finding] = []
    for fact in RightsFact.allCases {
      for truth in [Truth.yes, .no, .unknown] {
        for evidence in [[], ["staff"], ["visible no", "hidden unknown"]] {
          for effect in [Outcome.deny, .allow] {
            findings.append(Finding(.r10, fact, truth, effect: effect, evidence: evidence))
          }
        }
      }
    }
    self.findings = findings
    let decision = RightsDecision(
      question: .inbound(.web), article: article, digest: digest, asOf: at, outcome: .deny,
      findings: Array(findings.prefix(60)),
      duties: [], listEdition: nil, policyEdition: 4, inputs: digest)
    let plain: [Unmet] = [
      .stage(is: .draft, allowed: [.editing, .review]), .capacity(wanted: [.editor], column: column),
      .role(anyOf: [.editor, .chiefEditor], column: column), .membership, .oneself, .separateAuditor([person]),
      .submissionState(is: .accepted), .consent, .originality, .guardianConsent, .openSlip([.consent]),
      .settledSlip([.consent]), .quota(QuotaExcess(scope: .sender, most: .letters(3), until: at)),
      .quota(QuotaExcess(scope: .sender, most: .bytes(3), until: nil)), .roomToWait(3), .shorterWait(days: 3),
      .otherSubmission, .purpose, .secondPerson(person), .feeState(is: .paid), .firstPublication, .rate, .payee,
      .payeeOpen, .proposedPayee, .headline, .body, .reason, .correctionNote, .captions, .column(column),
      .baseText(written: digest, current: digest, by: .person(person), at: at), .responsibleEditor(name: "样本"),
      .responsibleEditor(name: nil), .proof(proof),
      .digestOnScreen(shown: digest, current: digest, by: .dispatcher, at: at), .ownWords(current: digest),
      .wordsAlone(current: digest), .stepInOrder(wanted: .approval, next: .firstReview),
      .stepInOrder(wanted: nil, next: .firstReview), .stepInOrder(wanted: .approval, next: nil),
      .stepSigned(SignOff(step: .approval, person: person, digest: digest, at: at)), .stepRole(.approval),
      .distinctSigner(.review, person), .uninvolvedSigner(person), .personalAccount(person), .futureInstant(at),
      .dueSchedule(nil), .dueSchedule(Schedule(at: at, zone: "Asia/Shanghai")), .dueWithdrawal(nil),
      .dueWithdrawal(planned), .outlived(planned), .clearedRights(decision), .noSuchComponent("图1"),
      .noSuchAuthor("样本", known: ["街坊"]), .nothingToConfirm, .nothingToTakeBack,
      .soundAgreement([.neverInForce("样本协议")]), .delegator(person), .otherDelegate, .delegable([]),
      .delegable([.editor]), .giverLacks(person, roles: [.editor], column: column), .delegationLength(days: 30),
      .delegationOver(at), .newColumn(column), .emptyColumn(column, articles: 2, below: [column]),
      .emptyColumn(column, articles: 1, below: []), .soundSignOffs([.approval], isParallel: true),
      .soundSignOffs([.approval], isParallel: false), .soundHours(0), .claimState(is: .assessed), .decisionAfterHold,
      .assessed([.fails]), .waitOver(nil), .waitOver(at), .otherClaims(["3f2a5e01"]),
      .embargoOver(Embargo(until: at, zone: "Asia/Shanghai", reason: "约定", by: nil)),
      .noHold(Hold(reason: "核实", person: .dispatcher, at: at)), .fullReason(length: 3, needed: 10),
      .somethingWaived, .acknowledged([.rights, .signOff(.approval), .item("facts"), .comments]), .debt(digest),
      .leased(lease), .leaseLength(days: 7), .live, .notLive, .held, .notHeld, .nothingAside,
      .currentLive(written: digest, live: digest), .reinstatement, .readersNote, .planToCome(planned),
      .lastingColumn(column), .claim, .standingClaim("3f2a"), .lastAdministrator, .tokenLife(until: at, days: 30),
      .tokenLife(until: nil, days: 30), .restatement, .nothingToAttest, .unticked(item, article),
      .checklistItem("x", known: []), .checklistItem("x", known: [item]), .ableAssignee(person, column: column),
      .topic(topic, isClosed: true, open: []), .topic(topic, isClosed: false, open: []),
      .topic(topic, isClosed: false, open: [topic]), .relatedArticle(article), .fewerRelations(30, limit: 20),
      .mention("陈", near: []), .mention("陈", near: [person]), .gone(person), .comment(3), .quote(0), .quote(2),
      .openComments([1, 2], article), .freeToAssign(holder: person), .freeToAssign(holder: nil), .assigned,
      .text(.empty(.headline)),
    ]
    let stale: [Unmet] = StaleDecision.allCases.map { .freshDecision($0) }
    let steps: [[SignOffStep]] = [[.approval], [.firstReview, .approval], SignOffStep.allCases]
    let unsigned: [Unmet] = steps.map { .signOffs(missing: $0) }
    unmet = plain + stale + unsigned
    let refusal = Refusal(.article(.publish), unmet)
    let branch = Branch(
      article: article, number: 2, author: person, base: digest, manuscript: try RemedyChain.manuscript(),
      cause: .stale, at: at)
    let site = RegisteredSite(id: try SiteID("site"), place: "样本机:/srv/www")
    let reasons: [SiteStranger.Reason] = [
      .unmarked, .gone(site.id), .another(try NewsroomID("wuzhen")), .unknownMark,
    ]
    let unreached: [Outage] = Unreachable.Cause.allCases.map {
      .unreachable(Unreachable($0, at: "db.example:5432", subject: "样本"))
    }
    let unnamed: [Outage] = Unreachable.Cause.allCases.map { .unreachable(Unreachable($0)) }
    let others: [Outage] = [
      .readOnly, .full, .busy, .crowded, .locked, .slow, .tooNew(database: 2, program: 1),
      .notMigrated(database: 1, program: 2), .changedStep(number: 3), .rolesMissing(["a", "b"]), .forbidden,
    ]
    let histories: [HistoryFault] = [
      .empty, .unreadable(number: 3, detail: "x"), .unreadableState(detail: "x"), .brokenChain(number: 3),
      .misplaced(number: 3), .stateDiffers,
    ]
    var errors: [NewsroomError] = [
      .refused(refusal), .noSuchArticle("3f2a"), .noSuchSubmission("3f2a"), .noSuchReceipt("x"), .noSuchFee("3f2a"),
      .noSuchBatch(BatchID(RemedyChain.uuid)),
      .wrongAmount(fee: FeeID(RemedyChain.uuid), wanted: .zero, found: .zero), .noSuchSender, .keys(.destroyed),
      .feesOpen(2), .noSuchClaim("3f2a"), .noSuchTask("3f2a"), .tooShort("3"),
      .noSuchNewsroom(try NewsroomID("wuzhen")), .noSuchPerson(person),
      .personExists(try Person(id: person, name: "样本")), .hasLeft(person, at: at),
      .ambiguous("3f2a", candidates: ["3f2a1", "3f2a2"]), .namesakes("陈路", [person]),
      .newsroomExists(try NewsroomID("wuzhen")), .changedMeanwhile(by: .dispatcher, at: at, event: "published"),
      .settingsMoved(edition: 3, by: person, at: at), .columnGone(column, by: person, at: at),
      .requestUsed("x", at: at), .parked(refusal, branch), .parked(Refusal(.article(.edit), []), branch),
      .noSuchDelegation(3), .noSuchBranch(nil, known: []), .noSuchBranch(3, known: [1]),
      .badText(.empty(.headline)), .notSignedIn, .signIn(.wrong), .roleEnded, .serviceEnded(nil),
      .serviceEnded(.letters),
      .site(.full(path: "/srv")), .site(.notWritable(path: "/srv")), .noSuchSite(site.id, known: [site.id]),
      .noSuchSite(site.id, known: []), .siteExists(site), .noSuchLetter("x"),
      .letterNotes(LetterNotesOutage(path: "/srv", detail: "样本")), .unknownOutcome, .defect("x"),
    ]
    for sites in [[], [site]] {
      errors += reasons.map { .notASite(SiteStranger(place: "样本机:/srv/x", reason: $0, sites: sites)) }
    }
    errors += (unreached + unnamed + others).map { .unavailable($0) }
    errors += histories.map { .damaged($0) }
    self.errors = errors
    let given: [HandedOver.Thing] = [
      .submission(SubmissionID(RemedyChain.uuid)), .claim(ClaimID(RemedyChain.uuid)), .comment(article, number: 3),
    ]
    told = given.map { HandedOver($0, from: person, to: person, by: person, at: at) }
  }
}
