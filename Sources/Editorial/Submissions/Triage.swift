/// What can be done with a submission.
public enum SubmissionAction: String, CaseIterable, Hashable, Sendable, Codable {
  case receive, accept, reject, withdraw, holdOver, askForChanges, revise, merge, state

  /// The states it can be done in; none for `receive`, which begins one.
  // swift-format-ignore
  public var from: [SubmissionState] {
    switch self {
    case .receive:       []
    case .accept:        [.received, .heldOver]
    case .holdOver:      [.received]
    case .askForChanges: [.received, .heldOver]
    case .merge:         [.received, .heldOver, .returned]
    case .reject:        [.received, .heldOver, .returned]
    case .state:         [.received, .heldOver, .returned]
    case .revise:        [.returned]
    case .withdraw:      [.received, .heldOver, .returned]
    }
  }

  /// Whether its sender does it, by the receipt; all else is the desk's.
  public var isSenders: Bool { self == .receive || self == .revise || self == .withdraw }
}

/// Everything that came in one letter, read and safe.
public struct IncomingStory: Hashable, Sendable {
  public let manuscript: Manuscript
  public let penName: String?
  /// The version of the privacy notice that the sender agreed to.
  public let consent: String?
  /// What the sender says of consent cannot be read; somebody must ask.
  public let isConsentOpen: Bool
  public let declaration: Declaration?
  public let pictures: [Picture]
  /// What tells the letter from any other, and not from itself.
  public let letter: Digest?
  /// It came by a list or in bulk, so that nothing may answer it by itself (RFC 3834, section 2).
  public let isBulk: Bool
  /// What hangs on it and is no picture of it.
  public let attachments: [Attachment]
  /// What the desk must know of it.
  public let remarks: [LetterRemark]

  public init(
    manuscript: Manuscript, penName: String? = nil, consent: String? = nil, isConsentOpen: Bool = false,
    declaration: Declaration? = nil,
    pictures: [Picture] = [], letter: Digest? = nil, isBulk: Bool = false, attachments: [Attachment] = [],
    remarks: [LetterRemark] = []
  ) {
    self.isBulk = isBulk
    self.attachments = attachments
    self.remarks = remarks
    self.manuscript = manuscript
    self.penName = penName
    self.consent = consent
    self.isConsentOpen = isConsentOpen
    self.declaration = declaration
    self.pictures = pictures
    self.letter = letter
  }

  /// The same without what the files of its pictures tell of whoever sent it: that is kept apart, under lock.
  public func withoutSender(_ words: [String]?) -> IncomingStory {
    // The name that is to be printed is no secret.
    let words = words?.filter { $0 != penName }
    return IncomingStory(
      manuscript: manuscript, penName: penName, consent: consent, isConsentOpen: isConsentOpen,
      declaration: declaration, pictures: pictures.map { $0.withoutSender(words) }, letter: letter, isBulk: isBulk,
      attachments: attachments, remarks: remarks)
  }
}

extension Submission {
  /// What happens when a reader sends a story. It needs words, and consent to a named version of the notice (R70); what
  /// is declared must be that the work is the sender's own, with a guardian's consent for a child under 14 (R72). What is
  /// said of these and cannot be read stays open: it waits for somebody of the desk to state it.
  /// - Parameters:
  ///   - receipt: the digest of what its sender will quote, in hexadecimal digits.
  ///   - payee: the bank account that its letter names; nobody has proved whose it is, so it is a proposal.
  public static func receiving(
    _ story: IncomingStory, receipt: String, newsroom: NewsroomID, sender: SenderID? = nil,
    seenBefore: [SeenBefore] = [], shownFrom: Instant? = nil, pass: QuotaPass? = nil, payee: PayeeNaming? = nil
  ) throws(Refusal) -> SubmissionEvent {
    var unmet: [Unmet] = []
    if story.manuscript.headline == nil { unmet.append(.headline) }
    if story.manuscript.body.isEmpty { unmet.append(.body) }
    let consent = story.isConsentOpen ? nil : story.consent?.trimmed ?? ""
    if consent?.isEmpty == true { unmet.append(.consent) }
    var texts = SaidTexts()
    texts.add(consent, as: .label)
    texts.addLine(story.penName, as: .penName)
    unmet += texts.unmet
    if let declaration = story.declaration {
      if declaration.isOriginal == false { unmet.append(.originality) }
      if declaration.age == .under14, !declaration.hasGuardianConsent { unmet.append(.guardianConsent) }
    }
    guard unmet.isEmpty else { throw Refusal(.submission(.receive), unmet) }
    return .received(
      SubmissionEvent.Received(
        newsroom: newsroom, receipt: receipt, manuscript: story.manuscript, penName: story.penName, consent: consent,
        declaration: story.declaration, sender: sender, letter: story.letter,
        pictures: story.pictures.isEmpty ? nil : story.pictures, seenBefore: seenBefore.isEmpty ? nil : seenBefore,
        shownFrom: shownFrom, isUnanswered: story.isBulk ? true : nil, pass: pass,
        attachments: story.attachments.isEmpty ? nil : story.attachments,
        remarks: story.remarks.isEmpty ? nil : story.remarks, payee: payee))
  }

  /// What happens when the desk accepts the submission as the draft `article` in `column`.
  public func accepting(
    as article: ArticleID, label: String, knowing facts: Facts, column: ColumnPath
  ) throws(Refusal) -> (submission: SubmissionEvent, article: ArticleEvent) {
    var unmet = open(for: .accept) + facts.person.lacking(anyOf: [.submissionsDesk, .editor], in: column)
    if facts.column?.path != column { unmet.append(.column(column)) }
    if !open.isEmpty { unmet.append(.openSlip(open)) }
    guard unmet.isEmpty else { throw Refusal(.submission(.accept), unmet) }
    // Its pictures come with it: the sender's consent is for both.
    let story = manuscript.illustrated(by: (pictures ?? []).map { Illustration($0) })
    let draft = try Article.draftEvent(
      story, provenance: .submission(id, label: label, penName: penName), in: column, knowing: facts,
      newsroom: newsroom)
    return (.accepted(article: article, column: column), draft)
  }

  /// What happens when the desk rejects 退稿: final, and with a reason the sender can read.
  public func rejecting(
    reason: String?, ground: RejectionGround? = nil, knowing facts: Facts
  ) throws(Refusal) -> SubmissionEvent {
    let reason = reason?.trimmed ?? ""
    try permit(
      .reject, facts, lacking: reason.isEmpty && (ground ?? .other) == .other ? [.reason] : [], saying: reason)
    return .rejected(reason: reason, ground: ground)
  }

  /// What happens when the desk keeps it for later 备用; the reply clock stops, and the sender is told.
  public func holdingOver(reason: String?, knowing facts: Facts) throws(Refusal) -> SubmissionEvent {
    let reason = reason?.trimmed ?? ""
    try permit(.holdOver, facts, lacking: reason.isEmpty ? [.reason] : [], saying: reason)
    return .heldOver(reason: reason)
  }

  /// What happens when the desk asks its sender for changes 退改.
  public func askingForChanges(_ request: String?, knowing facts: Facts) throws(Refusal) -> SubmissionEvent {
    let request = request?.trimmed ?? ""
    try permit(.askForChanges, facts, lacking: request.isEmpty ? [.reason] : [], saying: request)
    return .returned(request: request)
  }

  /// What happens when the desk finds that it doubles `other` 并稿.
  public func merging(into other: Submission, knowing facts: Facts) throws(Refusal) -> SubmissionEvent {
    try permit(.merge, facts, lacking: other.id == id || other.state == .merged ? [.otherSubmission] : [])
    return .merged(into: other.id)
  }

  /// What happens when its sender, who holds the receipt, sends the new version that was asked for.
  public func revising(_ manuscript: Manuscript, pictures: [Picture]) throws(Refusal) -> SubmissionEvent {
    var unmet = open(for: .revise)
    if manuscript.headline == nil { unmet.append(.headline) }
    if manuscript.body.isEmpty { unmet.append(.body) }
    guard unmet.isEmpty else { throw Refusal(.submission(.revise), unmet) }
    return .revised(manuscript: manuscript, pictures: pictures.isEmpty ? nil : pictures)
  }

  /// What happens when its sender, who holds the receipt, takes it back 撤回.
  public func withdrawing() throws(Refusal) -> SubmissionEvent {
    let unmet = open(for: .withdraw)
    guard unmet.isEmpty else { throw Refusal(.submission(.withdraw), unmet) }
    return .withdrawn
  }

  func permit(
    _ action: SubmissionAction, _ facts: Facts, lacking unmet: [Unmet], saying text: String? = nil
  ) throws(Refusal) {
    var texts = SaidTexts()
    texts.add(text, as: .reason)
    let unmet = open(for: action) + facts.person.notOnTheDesk + unmet + texts.unmet
    guard unmet.isEmpty else { throw Refusal(.submission(action), unmet) }
  }

  private func open(for action: SubmissionAction) -> [Unmet] {
    action.from.contains(state) ? [] : [.submissionState(is: state)]
  }
}

extension Person? {
  /// That this person is neither of the submissions desk nor an editor of any column, if so.
  var notOnTheDesk: [Unmet] {
    let isOnIt = self.map { $0.has(.submissionsDesk) || $0.has(.editor) } ?? false
    return isOnIt ? [] : [.role(anyOf: [.submissionsDesk, .editor], column: .newsroom)]
  }
}
