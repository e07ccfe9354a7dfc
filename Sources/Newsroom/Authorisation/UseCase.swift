public import Editorial

/// What adapters can ask of the newsroom and what is refused by rule, one case for each way in: its raw value is how the
/// way is called, and what a refused attempt is recorded under. What each asks of its caller stands in `right`.
public enum UseCase: String, CaseIterable, Hashable, Sendable {
  // Articles
  case findArticle = "ReadArticle.id(_:by:)"
  case readArticle = "ReadArticle(_:by:)"
  case readText = "ReadArticle.text(_:by:)"
  case readLive = "ReadArticle.live(_:by:)"
  case readHistory = "ReadArticle.history(of:by:)"
  case readRevisions = "ReadArticle.revisions(of:by:)"
  case readMovedText = "ReadArticle.movedText(_:of:by:)"
  case readDiscussion = "ReadArticle.discussion(of:by:)"
  case readStory = "StoryOfArticle(_:by:)"
  case readQueueLine = "Queue.lacks(_:on:for:)"
  case foreseeWithdrawal = "ForeseeWithdrawal(_:by:)"
  case readLease = "ReadWork.lease(on:by:)"
  case readBranches = "ReadWork.branches(of:by:)"
  case readAutosave = "ReadWork.autosave(on:by:)"
  case readPictures = "ReadWork.pictures(of:by:)"
  case readSnapshotFile = "ReadWork.snapshotFile(of:by:)"
  case facetsOfFound = "FindArticles.facets(of:by:month:)"
  case listArticles = "ListArticles(in:of:isMine:order:after:limit:by:)"
  case findArticles = "FindArticles(_:after:limit:by:)"
  case readSubmission = "ReadSubmission(_:by:)"
  case listSubmissions = "ReadSubmission.list(in:by:limit:)"
  case readSubmissionPictures = "ReadWork.pictures(ofSubmission:by:)"
  case readSubmissionAttachments = "ReadWork.attachments(ofSubmission:by:)"
  case readFee = "ReadFee(_:by:)"
  case listFees = "ReadFee.list(in:by:limit:)"
  case readFeeHistory = "ReadFee.history(of:by:)"
  case readFeeStatement = "ReadFee.statement(ofSubmission:by:)"
  case findFeeOfClaim = "NamePayee.fee(ofClaim:by:)"
  case readClaim = "ReadClaims(_:by:)"
  case listClaims = "ReadClaims.list(in:by:)"
  case readClaimant = "DataOfClaimant(_:for:by:)"
  case eraseClaimant = "DataOfClaimant.erase(_:for:by:)"
  case readDecision = "ReadRights.decision(_:by:)"
  case readEvidence = "ReadRights.evidence(of:by:)"
  case readAgreement = "ReadRights.agreement(_:by:)"
  case readRegister = "ReadRights.register(by:)"
  case readUnit = "ReadRights.unit(_:by:)"
  case readLegalName = "ReadRights.legalName(of:by:)"
  case listPeople = "ReadPeople(by:)"
  case readPerson = "ReadPeople(_:by:)"
  case listLeft = "ReadPeople.left(by:)"
  case listStalePeople = "ManagePeople.stale(days:by:)"
  case readWhatWaits = "WhatWaits(_:by:)"
  case handOverWork = "HandOverWork(from:to:isDryRun:by:)"
  case listTokens = "Tokens.list(of:by:)"
  case readPersonEvents = "Tokens.events(of:by:)"
  case tellOfTokens = "Tokens.tell(_:)"
  case listTopics = "ReadTopics(by:)"
  case readTopic = "ReadTopics.live(in:by:)"
  case readWaiting = "ReadOperation.waiting(by:)"
  case readOverdue = "ReadOperation.overdue(by:)"
  case readSites = "ReadOperation.sites(by:)"
  case readEndedServices = "ReadOperation.endedServices(by:)"
  case readLettersWaiting = "ReadOperation.lettersWaiting(in:)"
  case readHealth = "ReadOperation.health(of:)"
  case listNewsrooms = "ReadOperation.newsrooms()"
  case proveDatabase = "ProveDatabase(telling:)"
  case auditPart = "AuditNewsroom.part(_:by:)"
  case auditClaims = "AuditNewsroom.claims(by:)"
  case auditFolder = "AuditSite(_:_:allowing:by:telling:)"
  case auditSearch = "AuditNewsroom.misread(_:by:)"
  case verifyArticle = "VerifyHistory(_:by:)"
  case readPolicy = "ActOnClaim.policy(by:)"
  case askRights = "AskRights(_:on:asOf:knownNow:by:)"
  case keepDecision = "AskRights.keeping(_:on:by:)"
  case replayDecision = "ReplayDecision(_:by:)"
  case describeRights = "DescribeRights(_:on:by:)"
  case readRightsFile = "DescribeRights.file(of:by:)"
  case supposeRights = "DescribeRights.supposing(_:_:_:on:by:asOf:)"
  case licenceUse = "LicenceUse(_:on:key:days:by:)"
  case askLicence = "AskLicence(_:publicKey:)"
  case foreseePublication = "ForeseePublication(_:by:)"
  case explainArticle = "ExplainArticle(_:for:)"
  case whoMayInColumn = "WhoMay(_:in:by:)"
  case whoMayOnArticle = "WhoMay(_:on:by:)"
  case mergeBranch = "MergeBranch(_:of:by:preferring:)"
  case mergeLive = "MergeLive(_:by:preferring:)"
  case listTasks = "SettleTasks.list(ended:limit:by:)"
  case listNotices = "TellPartners.open(by:)"
  case countNotices = "TellPartners.count(in:)"
  case forecastRights = "WatchRights.forecast(until:by:)"
  case listKeptEnds = "KeptEnds.list(isMidnight:by:)"
  case countHoldings = "CountHoldings(_:from:until:by:)"
  case listDelegations = "Delegate.all(by:)"
  case readEditions = "ChangeNewsroom.editions(by:)"
  case listPlanned = "PlanOfArticles(in:from:until:by:)"
  case listDue = "DueArticles(in:by:until:after:limit:)"
  case findCopiesOfArticle = "FindCopies(of:by:)"
  case findCopiesOfSubmission = "FindCopies(ofSubmission:by:)"
  case actOnArticle = "ActOnArticle(_:on:by:expecting:quoting:request:)"
  case stepArticle = "ActOnArticle.step(_:on:by:expecting:quoting:request:)"
  case actOnMany = "ActOnMany(_:on:by:isDryRun:takesWhatItCan:telling:)"
  case saveText = "SaveText(_:base:onto:on:by:request:)"
  case saveTextStep = "SaveText.step(_:base:onto:on:by:request:)"
  case keepText = "SaveText.keep(_:base:on:by:)"
  case illustrateArticle = "IllustrateArticle(_:with:base:on:by:request:)"
  case takeLease = "TakeLease(_:on:by:)"
  case giveLeaseBack = "TakeLease.giveBack(_:by:)"
  case commentOnArticle = "CommentOnArticle(_:on:reading:by:request:)"
  case markComment = "CommentOnArticle.mark(_:isResolved:on:by:)"
  case draftArticle = "DraftArticle(_:with:from:provenance:in:printedEditor:by:request:)"
  case commissionStory = "CommissionStory(_:headline:label:to:in:by:request:)"
  case readQueue = "Queue(for:after:limit:)"
  case readInbox = "Inbox(of:isUnread:before:limit:marksRead:)"
  case readDigest = "Inbox.digest(for:)"
  case closeDigest = "Inbox.close(_:for:)"
  case watchArticle = "Inbox.watch(_:isOn:by:)"
  case readShift = "HandOverShift(for:since:)"
  case leaveShiftNote = "HandOverShift.leave(_:in:on:until:by:request:)"
  case receiveShift = "HandOverShift.receive(_:by:)"
  case setTopic = "SetTopic(_:title:isOpen:by:request:)"
  case receiveSubmission = "ReceiveSubmission(_:penName:consent:in:)"
  case takeInStory = "ReceiveSubmission.taking(_:pictures:attachments:contact:payee:earlier:from:past:in:)"
  case checkRoom = "ReceiveSubmission.checkRoom(for:from:of:in:)"
  case passQuota = "PassQuota(_:on:by:)"
  case listDeferredLetters = "ListDeferredLetters(by:)"
  case listHeldLetters = "LettersOnHold.list(givenUp:by:)"
  case releaseLetter = "LettersOnHold.release(_:by:)"
  case giveLetterUp = "LettersOnHold.giveUp(_:reason:by:)"
  case renewReceipt = "RenewReceipt(_:in:)"
  case receiveStory = "ReceiveSubmission(_:pictures:contact:in:)"
  case readOwnSubmission = "OwnSubmission(_:in:)"
  case reviseOwnSubmission = "OwnSubmission.revise(_:_:pictures:in:)"
  case withdrawOwnSubmission = "OwnSubmission.withdraw(_:in:)"
  case acceptSubmission = "TriageSubmission.accept(_:into:label:by:)"
  case askForChanges = "TriageSubmission.askForChanges(_:request:by:)"
  case holdSubmissionOver = "TriageSubmission.holdOver(_:reason:by:)"
  case mergeSubmissions = "TriageSubmission.merge(_:into:by:)"
  case stateSlip = "TriageSubmission.state(_:_:reason:by:)"
  case rejectSubmission = "TriageSubmission.reject(_:reason:ground:by:)"
  case readContact = "PersonalDataOfSenders.contact(ofSubmission:for:by:)"
  case readPayee = "PersonalDataOfSenders.payee(of:for:by:)"
  case exportPersonalData = "PersonalDataOfSenders.export(ofSubmission:for:by:)"
  case erasePersonalData = "PersonalDataOfSenders.erase(ofSubmission:for:by:)"
  case rotateKeys = "RenewKeys(keepingOld:by:)"
  case lookAtKeys = "LookAtKeys()"
  case bindKeys = "BindKeys(acceptingLoss:)"
  case readPersonalReadings = "PersonalDataOfSenders.readings(ofSubmission:by:)"
  case namePayeeOfSubmission = "NamePayee(_:ofSubmission:by:)"
  case namePayee = "NamePayee(_:of:by:)"
  case adoptPayee = "NamePayee.adopt(_:by:)"
  case confirmPayee = "NamePayee.confirm(_:by:)"
  case nameOwnPayee = "NamePayee(_:receipt:in:)"
  case drawUpFee = "PayFees.drawUp(for:use:work:agreed:by:)"
  case approveFee = "PayFees.approve(_:by:)"
  case cancelFee = "PayFees.cancel(_:reason:by:)"
  case handFeeOver = "PayFees.handOver(_:reference:by:)"
  case planBatch = "PayFees.plan(by:)"
  case makeBatch = "PayFees.make(_:by:)"
  case finishBatch = "PayFees.finish(_:by:)"
  case batchFees = "PayFees.batch(by:)"
  case readOrders = "PayFees.orders(of:by:)"
  case settleFees = "PayFees.settle(_:_:by:)"
  case receiveClaim = "ActOnClaim.receive(_:about:lane:by:)"
  case actOnClaim = "ActOnClaim(_:onClaim:by:)"
  case saveRights = "SaveRights(_:isTrial:by:telling:)"
  case settleKeptEnds = "KeptEnds.settle(_:isMidnight:as:by:)"
  case importList = "ImportList(_:_:by:telling:)"
  case settleTask = "SettleTasks(_:reason:by:)"
  case acknowledgeNotice = "TellPartners.acknowledge(_:by:)"
  case createNewsroom = "CreateNewsroom(_:administrator:days:)"
  case loadNewsroom = "LoadNewsroom(_:people:book:by:)"
  case foreseeLoading = "LoadNewsroom.foresee(_:people:book:by:)"
  case changeNewsroom = "ChangeNewsroom(_:on:by:)"
  case turnNewsroom = "ChangeNewsroom.turn(_:on:by:)"
  case foreseeChange = "ChangeNewsroom.foresee(_:on:by:)"
  case rebuildSearch = "RebuildSearch(by:telling:)"
  case proposeSettings = "ChangeNewsroom.proposal(_:on:by:)"
  case simulateSettings = "SimulateSettings(_:days:by:telling:)"
  case addPerson = "ManagePeople.add(_:by:)"
  case changePerson = "ManagePeople.change(_:by:_:)"
  case endPerson = "ManagePeople.end(_:by:)"
  case delegateRoles = "Delegate(_:from:to:by:)"
  case withdrawDelegation = "Delegate.withdraw(_:by:)"
  case signIn = "SignIn(_:password:in:from:)"
  case listSignInFailures = "SignIn.failures(by:limit:)"
  case invitePerson = "Invitations.invite(_:hours:by:)"
  case readInvitation = "Invitations(_:)"
  case acceptInvitation = "Invitations.accept(_:password:)"
  case changePassword = "Invitations.change(from:to:by:)"
  case readSession = "Tokens.session(_:)"
  case issueToken = "Tokens.issue(to:days:by:)"
  case issueTokenAsOperator = "Tokens.issueAsOperator(to:in:days:)"
  case revokeTokens = "Tokens.revokeAll(of:by:)"
  case signOut = "Tokens.signOut(_:by:)"
  case readSettings = "ReadNewsroom.settings(by:)"
  case readOwnSettings = "ReadNewsroom(by:)"
  case readSettingsAtDoor = "ReadNewsroom(_:)"
  case registerSite = "RegisterSite(_:_:moving:by:)"
  case retireSite = "RegisterSite.retire(_:by:)"
  case knowSite = "KnowSite(_:in:isNamed:)"
  case listSites = "KnowSite.all(in:)"
  case dispatch = "Dispatch(in:calledBy:)"
  case rebuildSite = "Dispatch.rebuild(_:calledBy:)"
  case refreshTopic = "Dispatch.refresh(_:in:calledBy:)"
  case sendLetters = "SendLetters(in:calledBy:)"
  case sendNotices = "SendNotices(in:calledBy:)"
  case answerOverdue = "SubmissionRounds.speak(in:)"
  case forgetSenders = "SubmissionRounds.forget(in:)"
  case watchRights = "WatchRights.look(in:)"
  case listServices = "ServiceAccounts.list(by:)"
  case endService = "ServiceAccounts.end(_:by:)"
  case renewService = "ServiceAccounts.renew(_:by:)"
  // Audit
  case listRefusedAttempts = "ListRefusedAttempts(by:of:limit:)"

  /// Its name in records, answers and documents, such as `readArticle`.
  public var name: String { "\(self)" }
}

/// What a use case asks of whoever calls it.
public enum Right: Hashable, Sendable {
  /// Nothing: it is public, or the caller has shown a secret that says enough.
  case none(Door)
  /// That they are logged in: it is about what is their own, or says nothing of the newsroom.
  case login
  case read(Reading)
  /// Both: to read, and one of these roles, to write.
  case readAndWrite(Reading, [Role])
  /// One of these roles.
  case write([Role], ReadingRule.Place)
  /// What the row of an action of articles asks; `nil`: whichever it is.
  case action(Action?)
  /// To read what is said about an article, and some part in the articles of its column.
  case comment
  /// That it is about what is their own, or one of these roles.
  case own([Role])
  /// That it is this service of the newsroom, and that its account has not ended; no person may.
  case service(Service)

  public enum Door: String, CaseIterable, Hashable, Sendable {
    /// Anybody may: what readers do.
    case reader
    /// Whoever holds the receipt of a submission.
    case receipt
    /// Whoever holds a token, or an invitation.
    case token
    /// Whoever knows the password of a person.
    case password
    /// Whoever shows a licence that was signed here.
    case licence
    /// Whoever runs the newsroom's rounds on its machine.
    case rounds
    /// Whoever owns the database.
    case owner
  }
}

extension UseCase {
  /// Who may, one row per use case.
  // swift-format-ignore
  public var right: Right {
    switch self {
    case .findArticle:            .login
    case .readArticle:            .read(.article)
    case .readText:               .read(.live)
    case .readLive:               .read(.live)
    case .readHistory:            .read(.history)
    case .readRevisions:          .read(.article)
    case .readMovedText:          .read(.article)
    case .readDiscussion:         .read(.discussion)
    case .readStory:              .read(.history)
    case .readQueueLine:          .read(.article)
    case .foreseeWithdrawal:      .read(.article)
    case .readLease:              .read(.article)
    case .readBranches:           .read(.article)
    case .readAutosave:           .login
    case .readPictures:           .read(.article)
    case .readSnapshotFile:       .read(.article)
    case .listArticles:           .read(.article)
    case .findArticles:           .read(.article)
    case .facetsOfFound:          .read(.article)
    case .readSubmission:         .read(.submission)
    case .listSubmissions:        .read(.submission)
    case .readSubmissionPictures: .read(.submission)
    case .readSubmissionAttachments: .read(.submission)
    case .readFee:                .read(.fee)
    case .listFees:               .read(.fee)
    case .readFeeHistory:         .read(.fee)
    case .readFeeStatement:       .read(.fee)
    case .findFeeOfClaim:         .read(.fee)
    case .readClaim:              .read(.claim)
    case .listClaims:             .read(.claim)
    case .readClaimant:           .write(PersonalField.claimant.readers, .newsroom)
    case .eraseClaimant:          .write(PersonalField.claimant.readers, .newsroom)
    case .readDecision:           .read(.decision)
    case .readEvidence:           .read(.evidence)
    case .readAgreement:          .read(.agreement)
    case .readRegister:           .read(.agreement)
    case .readUnit:               .read(.agreement)
    case .readLegalName:          .read(.settings)
    case .listPeople:             .read(.person)
    case .readPerson:             .read(.person)
    case .listLeft:               .read(.person)
    case .listStalePeople:        .read(.token)
    case .readWhatWaits:          .own(Person.handingOver)
    case .handOverWork:           .own(Person.handingOver)
    case .listTokens:             .read(.token)
    case .readPersonEvents:       .read(.token)
    case .tellOfTokens:           .login
    case .listTopics:             .read(.topic)
    case .readTopic:              .read(.live)
    case .readWaiting:            .read(.operation)
    case .readOverdue:            .read(.operation)
    case .readSites:              .read(.operation)
    case .readEndedServices:      .read(.operation)
    case .readLettersWaiting:     .none(.rounds)
    case .readHealth:             .none(.rounds)
    case .proveDatabase:          .none(.owner)
    case .listNewsrooms:          .none(.rounds)
    case .auditPart:              .read(.audit)
    case .auditClaims:            .read(.audit)
    case .auditFolder:            .read(.audit)
    case .auditSearch:            .read(.audit)
    case .verifyArticle:          .read(.audit)
    case .readPolicy:             .read(.settings)
    case .askRights:              .read(.decision)
    case .keepDecision:           .readAndWrite(.decision, [.licensing, .editor, .deskChief, .chiefEditor])
    case .replayDecision:         .read(.decision)
    case .describeRights:         .readAndWrite(.decision, [.licensing, .editor, .chiefEditor])
    case .readRightsFile:         .read(.decision)
    case .supposeRights:          .readAndWrite(.decision, [.licensing, .editor, .chiefEditor])
    case .licenceUse:             .readAndWrite(.decision, [.licensing])
    case .askLicence:             .none(.licence)
    case .foreseePublication:     .read(.article)
    case .explainArticle:         .read(.article)
    case .whoMayInColumn:         .read(.person)
    case .whoMayOnArticle:        .read(.article)
    case .mergeBranch:            .read(.article)
    case .mergeLive:              .read(.article)
    case .listTasks:              .read(.rightsTask)
    case .listNotices:            .read(.rightsTask)
    case .countNotices:           .none(.rounds)
    case .forecastRights:         .read(.rightsTask)
    case .listKeptEnds:           .read(.rightsTask)
    case .countHoldings:          .read(.rightsTask)
    case .listDelegations:        .read(.person)
    case .readEditions:           .read(.settings)
    case .listPlanned:            .read(.article)
    case .listDue:                .read(.article)
    case .findCopiesOfArticle:    .read(.copies)
    case .findCopiesOfSubmission: .read(.submission)
    case .actOnArticle:           .action(nil)
    case .stepArticle:            .action(nil)
    case .actOnMany:              .action(nil)
    case .saveText:               .action(.edit)
    case .saveTextStep:           .action(.edit)
    case .keepText:               .action(.edit)
    case .illustrateArticle:      .action(.edit)
    case .takeLease:              .action(.edit)
    case .giveLeaseBack:          .own([])
    case .commentOnArticle:       .comment
    case .markComment:            .comment
    case .draftArticle:           .write([.reporter, .editor, .submissionsDesk], .column)
    case .commissionStory:        .write([.editor, .chiefEditor], .column)
    case .readQueue:              .login
    case .readInbox:              .read(.inbox)
    case .readDigest:             .read(.inbox)
    case .closeDigest:            .read(.inbox)
    case .watchArticle:           .read(.article)
    case .readShift:              .read(.shiftNote)
    case .leaveShiftNote:         .write(Role.allCases.filter { $0 != .auditor }, .column)
    case .receiveShift:           .read(.shiftNote)
    case .setTopic:               .write([.editor, .chiefEditor, .administrator], .anyColumn)
    case .receiveSubmission:      .none(.reader)
    case .takeInStory:            .none(.reader)
    case .checkRoom:              .none(.reader)
    case .passQuota:              .write([.submissionsDesk, .editor], .anyColumn)
    case .listDeferredLetters:    .read(.submission)
    case .listHeldLetters:        .read(.submission)
    case .releaseLetter:          .write([.submissionsDesk, .editor], .anyColumn)
    case .giveLetterUp:           .write([.submissionsDesk, .editor], .anyColumn)
    case .renewReceipt:           .none(.reader)
    case .receiveStory:           .none(.reader)
    case .readOwnSubmission:      .none(.receipt)
    case .reviseOwnSubmission:    .none(.receipt)
    case .withdrawOwnSubmission:  .none(.receipt)
    case .acceptSubmission:       .write([.submissionsDesk, .editor], .column)
    case .askForChanges:          .write([.submissionsDesk, .editor], .anyColumn)
    case .holdSubmissionOver:     .write([.submissionsDesk, .editor], .anyColumn)
    case .mergeSubmissions:       .write([.submissionsDesk, .editor], .anyColumn)
    case .stateSlip:              .write([.submissionsDesk, .editor], .anyColumn)
    case .rejectSubmission:       .write([.submissionsDesk, .editor], .anyColumn)
    case .readContact:            .read(.contact)
    case .readPayee:              .read(.payee)
    case .exportPersonalData:     .read(.contact)
    case .erasePersonalData:      .readAndWrite(.contact, PersonalField.contact.readers)
    case .rotateKeys:             .write([.administrator], .newsroom)
    case .lookAtKeys:             .none(.rounds)
    case .bindKeys:               .none(.owner)
    case .readPersonalReadings:   .read(.personalReadings)
    case .namePayeeOfSubmission:  .readAndWrite(.payee, FeeAction.namePayee.rule.by)
    case .namePayee:              .readAndWrite(.payee, FeeAction.namePayee.rule.by)
    case .adoptPayee:             .readAndWrite(.payee, FeeAction.namePayee.rule.by)
    case .confirmPayee:           .write(FeeAction.confirmPayee.rule.by, .newsroom)
    case .nameOwnPayee:           .none(.receipt)
    case .drawUpFee:              .write(FeeAction.drawUp.rule.by, .newsroom)
    case .approveFee:             .write(FeeAction.approve.rule.by, .newsroom)
    case .cancelFee:              .write(FeeAction.cancel.rule.by, .newsroom)
    case .handFeeOver:            .write(FeeAction.handOver.rule.by, .newsroom)
    case .planBatch:              .readAndWrite(.payee, FeeAction.batch.rule.by)
    case .makeBatch:              .readAndWrite(.payee, FeeAction.batch.rule.by)
    case .finishBatch:            .readAndWrite(.payee, FeeAction.batch.rule.by)
    case .batchFees:              .readAndWrite(.payee, FeeAction.batch.rule.by)
    case .readOrders:             .readAndWrite(.payee, FeeAction.batch.rule.by)
    case .settleFees:             .write(FeeAction.pay.rule.by, .newsroom)
    case .receiveClaim:           .write(ClaimAction.receive.rule.by, .newsroom)
    case .actOnClaim:             .write([.licensing, .editor, .deskChief, .chiefEditor], .newsroom)
    case .saveRights:             .write([.licensing, .administrator], .anyColumn)
    case .settleKeptEnds:         .write([.licensing, .administrator], .anyColumn)
    case .importList:             .write([.licensing, .administrator], .anyColumn)
    case .settleTask:             .write([.licensing, .chiefEditor], .newsroom)
    case .acknowledgeNotice:      .write([.licensing, .chiefEditor], .anyColumn)
    case .createNewsroom:         .none(.owner)
    case .loadNewsroom:           .write([.administrator], .newsroom)
    case .foreseeLoading:         .write([.administrator], .newsroom)
    case .changeNewsroom:         .write([.administrator], .newsroom)
    case .turnNewsroom:           .write([.administrator], .newsroom)
    case .foreseeChange:          .write([.administrator], .newsroom)
    case .rebuildSearch:          .write([.administrator], .newsroom)
    case .proposeSettings:        .write([.administrator], .newsroom)
    case .simulateSettings:       .write([.administrator], .newsroom)
    case .addPerson:              .write([.administrator], .newsroom)
    case .changePerson:           .write([.administrator], .newsroom)
    case .endPerson:              .write([.administrator], .newsroom)
    case .delegateRoles:          .own([.administrator])
    case .withdrawDelegation:     .own([.administrator])
    case .signIn:                 .none(.password)
    case .listSignInFailures:     .read(.token)
    case .invitePerson:           .write([.administrator], .newsroom)
    case .readInvitation:         .none(.token)
    case .acceptInvitation:       .none(.token)
    case .changePassword:         .none(.password)
    case .readSession:            .none(.token)
    case .issueToken:             .own([.administrator])
    case .issueTokenAsOperator:   .none(.owner)
    case .revokeTokens:           .own([.administrator])
    case .signOut:                .own([])
    case .readSettings:           .read(.settings)
    case .readOwnSettings:        .login
    case .readSettingsAtDoor:     .none(.reader)
    case .registerSite:           .write([.administrator], .newsroom)
    case .retireSite:             .write([.administrator], .newsroom)
    case .knowSite:               .none(.rounds)
    case .listSites:              .none(.rounds)
    case .dispatch:               .service(.dispatcher)
    case .rebuildSite:            .service(.dispatcher)
    case .refreshTopic:           .service(.dispatcher)
    case .sendLetters:            .service(.letters)
    case .sendNotices:            .service(.notices)
    case .answerOverdue:          .service(.dispatcher)
    case .forgetSenders:          .service(.dispatcher)
    case .watchRights:            .service(.dispatcher)
    case .listServices:           .read(.operation)
    case .endService:             .write([.administrator], .newsroom)
    case .renewService:           .write([.administrator], .newsroom)
    case .listRefusedAttempts:    .read(.refusedAttempt)
    }
  }
}
