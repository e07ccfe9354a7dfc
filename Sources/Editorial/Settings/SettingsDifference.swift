/// What one edition of a newsroom's settings says otherwise than another.
public struct SettingsDifference: Hashable, Sendable {
  /// One setting that is another.
  public struct Line: Hashable, Sendable {
    /// Of which column; `.newsroom` for what holds everywhere else.
    public let column: ColumnPath
    public let setting: Setting
    /// `nil` where nothing was said.
    public let before: Value?
    public let after: Value?
  }

  public enum Setting: String, CaseIterable, Hashable, Sendable {
    /// The column itself, added or removed.
    case column
    case name, zone, masthead, newsInformation, signOffs, parallelSignOffs, checklists, commentsBefore, debtHours,
      dueHours, pictureNews, submissions, partnerNotices, administratorsMayAudit, tokenDays
  }

  public enum Value: Hashable, Sendable {
    case text(String)
    case flag(Bool)
    case steps([SignOffStep])
    case hours(Int)
    case stageHours(StageHours)
    case checklists([Checklist])
    case actions([Action])
  }

  public let lines: [Line]

  public init(from before: NewsroomSettings, to after: NewsroomSettings) {
    var lines: [Line] = []
    func compare(_ column: ColumnPath, _ setting: Setting, _ old: Value?, _ new: Value?) {
      if old != new { lines.append(Line(column: column, setting: setting, before: old, after: new)) }
    }
    compare(.newsroom, .name, .text(before.name), .text(after.name))
    compare(.newsroom, .zone, .text(before.zone), .text(after.zone))
    compare(.newsroom, .masthead, .text(Canonical.json(before.masthead)), .text(Canonical.json(after.masthead)))
    compare(
      .newsroom, .submissions, before.submissions.map { .text(Canonical.json($0)) },
      after.submissions.map { .text(Canonical.json($0)) })
    compare(
      .newsroom, .partnerNotices, before.partnerNotices.map { .text(Canonical.json($0)) },
      after.partnerNotices.map { .text(Canonical.json($0)) })
    compare(
      .newsroom, .administratorsMayAudit, before.administratorsMayAudit.map { .flag($0) },
      after.administratorsMayAudit.map { .flag($0) })
    compare(
      .newsroom, .tokenDays, before.tokenDays.map { .text("\($0)") }, after.tokenDays.map { .text("\($0)") })
    for (setting, old, new) in Self.pairs(before.ownSettings, after.ownSettings) {
      compare(.newsroom, setting, old, new)
    }
    let olds = Dictionary(uniqueKeysWithValues: before.columns.map { ($0.path, $0) })
    let news = Dictionary(uniqueKeysWithValues: after.columns.map { ($0.path, $0) })
    for path in Set(olds.keys).union(news.keys).sorted() {
      let (old, new) = (olds[path], news[path])
      if old == nil { compare(path, .column, nil, .text(path.description)) }
      if new == nil { compare(path, .column, .text(path.description), nil) }
      let blank = ColumnSettings(path: path)
      for (setting, one, other) in Self.pairs((old ?? blank).settings, (new ?? blank).settings) {
        compare(path, setting, one, other)
      }
    }
    self.lines = lines
  }

  private static func pairs(
    _ before: [(Setting, Value?)], _ after: [(Setting, Value?)]
  ) -> [(Setting, Value?, Value?)] {
    zip(before, after).map { ($0.0, $0.1, $1.1) }
  }
}

extension ColumnSettings {
  fileprivate var settings: [(SettingsDifference.Setting, SettingsDifference.Value?)] {
    [
      (.newsInformation, isNewsInformation.map { .flag($0) }), (.signOffs, signOffs.map { .steps($0) }),
      (.parallelSignOffs, parallelSignOffs.map { .steps($0) }), (.checklists, checklists.map { .checklists($0) }),
      (.commentsBefore, commentsBefore.map { .actions($0) }),
      (.debtHours, debtHours.map { .hours($0) }), (.dueHours, dueHours.map { .stageHours($0) }),
      (.pictureNews, pictureNews.map { .flag($0) }),
    ]
  }
}

extension NewsroomSettings {
  fileprivate var ownSettings: [(SettingsDifference.Setting, SettingsDifference.Value?)] {
    [
      (.signOffs, .steps(signOffs)), (.parallelSignOffs, parallelSignOffs.map { .steps($0) }),
      (.checklists, checklists.map { .checklists($0) }), (.commentsBefore, commentsBefore.map { .actions($0) }),
      (.debtHours, debtHours.map { .hours($0) }),
      (.dueHours, dueHours.map { .stageHours($0) }), (.pictureNews, pictureNews.map { .flag($0) }),
    ]
  }
}
