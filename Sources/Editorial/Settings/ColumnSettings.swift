/// A column 栏目 as the newsroom has set it up. What it does not say, it takes from the column above.
public struct ColumnSettings: Hashable, Sendable, Codable {
  public let path: ColumnPath
  /// Whether articles here are news information unless an editor says otherwise (R11).
  public let isNewsInformation: Bool?
  /// Who must sign, in order.
  public let signOffs: [SignOffStep]?
  /// Who must sign beside the chain, in any order.
  public let parallelSignOffs: [SignOffStep]?
  /// What must be ticked before which action.
  public let checklists: [Checklist]?
  /// Before which actions every comment must be resolved.
  public let commentsBefore: [Action]?
  /// Within how many hours an emergency publication is countersigned.
  public let debtHours: Int?
  /// How many hours a story usually takes in each stage.
  public let dueHours: StageHours?
  /// Whether a story may be a headline and captioned pictures, without a body 图片新闻.
  public let pictureNews: Bool?
  /// Where it stood before, the oldest first: the pages there lead to its own.
  public let formerly: [ColumnPath]?

  public init(
    path: ColumnPath, isNewsInformation: Bool? = nil, signOffs: [SignOffStep]? = nil,
    parallelSignOffs: [SignOffStep]? = nil, checklists: [Checklist]? = nil, commentsBefore: [Action]? = nil,
    debtHours: Int? = nil, dueHours: StageHours? = nil, pictureNews: Bool? = nil, formerly: [ColumnPath]? = nil
  ) {
    self.formerly = formerly
    self.pictureNews = pictureNews
    self.path = path
    self.isNewsInformation = isNewsInformation
    self.signOffs = signOffs
    self.parallelSignOffs = parallelSignOffs
    self.checklists = checklists
    self.commentsBefore = commentsBefore
    self.debtHours = debtHours
    self.dueHours = dueHours
  }
}

/// A newsroom as its administrators have set it up: one versioned whole.
public struct NewsroomSettings: Hashable, Sendable, Codable {
  public let id: NewsroomID
  public let name: String
  /// An IANA time zone: what dates on its pages mean.
  public let zone: String
  public let masthead: Masthead
  public let columns: [ColumnSettings]
  /// Who must sign where no column says otherwise.
  public let signOffs: [SignOffStep]
  /// Who must sign beside the chain, where no column says otherwise.
  public let parallelSignOffs: [SignOffStep]?
  /// What must be ticked before which action, where no column says otherwise.
  public let checklists: [Checklist]?
  /// Before which actions every comment must be resolved, where no column says otherwise.
  public let commentsBefore: [Action]?
  /// Within how many hours an emergency publication is countersigned, where no column says otherwise.
  public let debtHours: Int?
  /// How many hours a story usually takes in each stage, where no column says otherwise.
  public let dueHours: StageHours?
  /// Whether a story may be a headline and captioned pictures, where no column says otherwise; `nil` is no.
  public let pictureNews: Bool?
  /// How it deals with what readers send in; `nil` is the usual way.
  public let submissions: SubmissionSettings?
  /// The newsroom's own texts of notices to partners, by the notice's kind; `nil` is the usual texts.
  public let partnerNotices: [String: String]?
  /// Whether one person may be administrator and auditor; `nil` is no.
  public let administratorsMayAudit: Bool?
  /// The longest life of a token, in days; `nil` is 365.
  public let tokenDays: Int?

  public init(
    id: NewsroomID, name: String, zone: String = "Asia/Shanghai", masthead: Masthead = Masthead(),
    columns: [ColumnSettings] = [], signOffs: [SignOffStep] = [.approval],
    parallelSignOffs: [SignOffStep]? = nil, checklists: [Checklist]? = nil, commentsBefore: [Action]? = nil,
    debtHours: Int? = nil, dueHours: StageHours? = nil, pictureNews: Bool? = nil,
    submissions: SubmissionSettings? = nil,
    partnerNotices: [String: String]? = nil, administratorsMayAudit: Bool? = nil, tokenDays: Int? = nil
  ) throws(TextFault) {
    self.id = id
    self.name = try PlainText.line(name, as: .newsroom)
    try masthead.check()
    self.zone = zone
    self.masthead = masthead
    self.columns = columns
    self.signOffs = signOffs
    self.parallelSignOffs = parallelSignOffs
    self.checklists = checklists
    self.commentsBefore = commentsBefore
    self.debtHours = debtHours
    self.dueHours = dueHours
    self.pictureNews = pictureNews
    self.submissions = submissions
    self.partnerNotices = partnerNotices
    self.administratorsMayAudit = administratorsMayAudit
    self.tokenDays = tokenDays
  }

  /// The same newsroom with other columns and other settings where no column says otherwise.
  init(
    _ settings: NewsroomSettings, columns: [ColumnSettings], signOffs: [SignOffStep],
    parallelSignOffs: [SignOffStep]?, checklists: [Checklist]?, commentsBefore: [Action]?, debtHours: Int?,
    dueHours: StageHours?, pictureNews: Bool?
  ) {
    id = settings.id
    name = settings.name
    zone = settings.zone
    masthead = settings.masthead
    self.columns = columns
    self.signOffs = signOffs
    self.parallelSignOffs = parallelSignOffs
    self.checklists = checklists
    self.commentsBefore = commentsBefore
    self.debtHours = debtHours
    self.dueHours = dueHours
    self.pictureNews = pictureNews
    submissions = settings.submissions
    partnerNotices = settings.partnerNotices
    administratorsMayAudit = settings.administratorsMayAudit
    tokenDays = settings.tokenDays
  }

  /// How much strangers may bring in a day.
  public var quotas: Quotas { submissions?.quotas ?? Quotas() }

  /// The clock by which submissions are answered.
  public var replyClock: ReplyClock { ReplyClock(submissions ?? SubmissionSettings(), zone: zone) }

  /// The settings that hold in a column, inherited ones filled in. `nil` if there is no such column.
  public func column(_ path: ColumnPath) -> Column? {
    guard columns.contains(where: { $0.path == path }) else { return nil }
    var chain = [path]
    while let parent = chain.last?.parent { chain.append(parent) }
    let settings = chain.compactMap { step in columns.first { $0.path == step } }
    return Column(
      path: path, isNewsInformation: settings.lazy.compactMap(\.isNewsInformation).first,
      signOffs: settings.lazy.compactMap(\.signOffs).first ?? signOffs,
      parallelSignOffs: settings.lazy.compactMap(\.parallelSignOffs).first ?? parallelSignOffs ?? [],
      checklists: settings.lazy.compactMap(\.checklists).first ?? checklists ?? [],
      commentsBefore: settings.lazy.compactMap(\.commentsBefore).first ?? commentsBefore ?? [],
      debtHours: settings.lazy.compactMap(\.debtHours).first ?? debtHours ?? Column.usualDebtHours,
      dueHours: .inheriting((settings.map(\.dueHours) + [dueHours]).compactMap { $0 }),
      takesPictureNews: settings.lazy.compactMap(\.pictureNews).first ?? pictureNews ?? false)
  }
}

/// A column with everything it inherits.
public struct Column: Hashable, Sendable, Codable {
  public let path: ColumnPath
  public let isNewsInformation: Bool?
  /// The chain, signed in order.
  public let signOffs: [SignOffStep]
  /// Signed beside it, in any order.
  public let parallelSignOffs: [SignOffStep]
  /// What must be ticked before which action.
  public let checklists: [Checklist]
  /// Before which actions every comment must be resolved.
  public let commentsBefore: [Action]
  /// Within how many hours an emergency publication is countersigned.
  public let debtHours: Int
  /// How many hours a story usually takes in each stage.
  public let dueHours: StageHours
  /// Whether a story may be a headline and captioned pictures, without a body.
  public let takesPictureNews: Bool

  /// The whole sign-off set.
  public var allSignOffs: [SignOffStep] { signOffs + parallelSignOffs }

  static let usualDebtHours = 12
}

/// What stands on every page of a newsroom's site.
public struct Masthead: Hashable, Sendable, Codable {
  /// The parent site 总站, such as 浙江在线.
  public let parentSite: String?
  /// The licence number that must be displayed (R01), such as 浙新办2006[33]号.
  public let licence: String?
  /// The ICP filing number 备案号.
  public let filing: String?
  public let copyrightNotice: [String]
  public let footer: [String]
  /// Where the site is reached, such as `https://www.example.com`; canonical links begin with it.
  public let address: String?

  public init(
    parentSite: String? = nil, licence: String? = nil, filing: String? = nil, copyrightNotice: [String] = [],
    footer: [String] = [], address: String? = nil
  ) {
    self.parentSite = parentSite
    self.licence = licence
    self.filing = filing
    self.copyrightNotice = copyrightNotice
    self.footer = footer
    self.address = address
  }
}

extension Masthead {
  /// Every line of it is printed on every page.
  fileprivate func check() throws(TextFault) {
    for text in [parentSite, licence, filing, address].compactMap({ $0 }) { _ = try PlainText.line(text, as: .label) }
    for text in copyrightNotice + footer { try PlainText.check(text, as: .note) }
  }
}
