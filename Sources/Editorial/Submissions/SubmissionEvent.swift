/// What happened to a submission. Part of the stored history: added to, never renamed.
public enum SubmissionEvent: Hashable, Sendable, Codable {
  case received(Received)
  case accepted(article: ArticleID, column: ColumnPath)
  case rejected(reason: String, ground: RejectionGround?)
  case heldOver(reason: String)
  case returned(request: String)
  /// The sender's new version; the pictures only where new ones came.
  case revised(manuscript: Manuscript, pictures: [Picture]?)
  case merged(into: SubmissionID)
  case withdrawn
  /// No answer came in time: the sender may offer it elsewhere (R76).
  case freed
  /// The contact data of its sender are destroyed; the byline's trail stays (R71).
  case senderErased
  /// Its sender proved to be reached at the address on file, and holds a new receipt; the old one has ended.
  case receiptRenewed(Digest)
  case payeeNamed(PayeeNaming)
  /// Somebody of the desk states what a line of the slip says that nobody could read.
  case stated(SlipStatement, reason: String)

  public struct Received: Hashable, Sendable, Codable {
    public let newsroom: NewsroomID
    /// The digest of the receipt; in older histories the receipt itself.
    public let receipt: String
    public let manuscript: Manuscript
    public let penName: String?
    public let consent: String?
    public let declaration: Declaration?
    public let sender: SenderID?
    public let letter: Digest?
    public let pictures: [Picture]?
    public let seenBefore: [SeenBefore]?
    public let shownFrom: Instant?
    /// It came by a list or in bulk: nothing answers it by itself. `nil` is no.
    public private(set) var isUnanswered: Bool? = nil
    /// Who let it in past the day's measure, and why.
    public private(set) var pass: QuotaPass? = nil
    public private(set) var attachments: [Attachment]? = nil
    public private(set) var remarks: [LetterRemark]? = nil
    /// The bank account that the letter names, for a second person to confirm.
    public private(set) var payee: PayeeNaming? = nil
  }

  /// The event's name in the store.
  public var name: String {
    switch self {
    case .received: "received"
    case .accepted: "accepted"
    case .rejected: "rejected"
    case .heldOver: "heldOver"
    case .returned: "returned"
    case .revised: "revised"
    case .merged: "merged"
    case .withdrawn: "withdrawn"
    case .freed: "freed"
    case .senderErased: "senderErased"
    case .receiptRenewed: "receiptRenewed"
    case .payeeNamed: "payeeNamed"
    case .stated: "stated"
    }
  }
}

/// Why a submission is not used, from the desk's list. The sender reads a courteous sentence for each.
public enum RejectionGround: String, CaseIterable, Hashable, Sendable, Codable {
  /// 不合栏目
  case offTopic
  /// 已有同题报道
  case covered
  /// 已在别处发表
  case publishedElsewhere
  /// 内容未能核实
  case unverified
  /// 文字尚需锤炼
  case writing
  /// 时效已过
  case stale
  /// 涉及他人权利
  case rights
  /// 其他
  case other
}
