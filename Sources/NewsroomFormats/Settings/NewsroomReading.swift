import Editorial
import FoundationEssentials
import Yams

/// `newsroom.yaml`.
enum NewsroomReading {
  static func settings(_ node: Node, path: String) throws(NewsroomFileFault) -> NewsroomSettings {
    let table = try YAMLTable(
      node, path: path,
      known: [
        "newsroom", "name", "zone", "masthead", "signOffs", "parallelSignOffs", "checklists", "commentsBefore",
        "columns", "debtHours",
        "dueHours", "pictureNews", "submissions", "partnerNotices", "administratorsMayAudit", "tokenDays",
      ])
    let id = try table.needed("newsroom")
    let name = try table.needed("name")
    let zone = try table.string("zone") ?? "Asia/Shanghai"
    guard TimeZone(identifier: zone) != nil else {
      throw table.wrong("zone", found: zone, wanted: .zone)
    }
    let masthead = try masthead(table)
    let columns = try columns(table, below: .newsroom)
    let signOffs = try chain(table) ?? [.approval]
    let parallel = try parallel(table)
    let checklists = try checklists(table)
    let commentsBefore = try commentsBefore(table)
    let debtHours = try hours(table)
    let dueHours = try stageHours(table)
    let pictureNews = try table.flag("pictureNews")
    let submissions = try SubmissionReading.settings(table)
    let partnerNotices = try PartnerNoticeReading.texts(table)
    let mayAudit = try table.flag("administratorsMayAudit")
    let tokenDays = try tokenDays(table)
    return try table.checked("name") { () throws(TextFault) in
      try NewsroomSettings(
        id: try NewsroomID(stored: id), name: name, zone: zone, masthead: masthead, columns: columns,
        signOffs: signOffs,
        parallelSignOffs: parallel, checklists: checklists, commentsBefore: commentsBefore, debtHours: debtHours,
        dueHours: dueHours, pictureNews: pictureNews,
        submissions: submissions, partnerNotices: partnerNotices, administratorsMayAudit: mayAudit,
        tokenDays: tokenDays)
    }
  }

  /// The longest life of a token.
  private static func tokenDays(_ table: YAMLTable) throws(NewsroomFileFault) -> Int? {
    guard let text = try table.string("tokenDays") else { return nil }
    guard let days = Int(text), TokenLife.allowed.contains(days) else {
      throw table.wrong("tokenDays", found: text, wanted: .days(upTo: TokenLife.allowed.upperBound))
    }
    return days
  }

  /// Who signs in order: at least one step, none of them one that is signed beside the chain.
  private static func chain(_ table: YAMLTable) throws(NewsroomFileFault) -> [SignOffStep]? {
    guard let steps = try table.names("signOffs", of: SignOffStep.self) else { return nil }
    guard !steps.isEmpty else { throw table.wrong("signOffs", found: "[]", wanted: .oneStep) }
    return try only(SignOffStep.chained, steps, "signOffs", table)
  }

  /// Who signs beside the chain; an empty list asks for nobody, whatever the column above says.
  private static func parallel(_ table: YAMLTable) throws(NewsroomFileFault) -> [SignOffStep]? {
    guard let steps = try table.names("parallelSignOffs", of: SignOffStep.self) else { return nil }
    return try only(SignOffStep.parallel, steps, "parallelSignOffs", table)
  }

  private static func only(
    _ known: [SignOffStep], _ steps: [SignOffStep], _ key: String, _ table: YAMLTable
  ) throws(NewsroomFileFault) -> [SignOffStep] {
    if let other = steps.first(where: { !known.contains($0) }) {
      throw table.wrong(key, found: other.rawValue, wanted: WantedValue(names: known.map(\.rawValue)))
    }
    return steps
  }

  /// Before which actions every comment is resolved.
  private static func commentsBefore(_ table: YAMLTable) throws(NewsroomFileFault) -> [Action]? {
    guard let actions = try table.names("commentsBefore", of: Action.self) else { return nil }
    if let other = actions.first(where: { !Checklist.actions.contains($0) }) {
      throw table.wrong(
        "commentsBefore", found: other.rawValue, wanted: WantedValue(names: Checklist.actions.map(\.rawValue)))
    }
    return actions
  }

  /// What is ticked before which action; an empty list asks for nothing, whatever the column above says.
  private static func checklists(_ table: YAMLTable) throws(NewsroomFileFault) -> [Checklist]? {
    guard table.has("checklists") else { return nil }
    var lists: [Checklist] = []
    for list in try table.tables("checklists", known: ["action", "items"]) {
      let name = try list.needed("action")
      guard let action = Checklist.actions.first(where: { $0.rawValue == name }) else {
        throw list.wrong(
          "action", found: name, wanted: WantedValue(names: Checklist.actions.map(\.rawValue)))
      }
      var items: [Checklist.Item] = []
      for item in try list.tables("items", known: ["code", "text"]) {
        let code = try item.needed("code")
        let text = try item.needed("text")
        let known = (lists.flatMap(\.items) + items).first { $0.code == code }
        guard known.map({ $0.text == text }) ?? true else {
          throw item.wrong("code", found: code, wanted: .freeCode)
        }
        items.append(
          try item.checked("code") { () throws(TextFault) in try Checklist.Item(code: code, text: text) })
      }
      lists.append(Checklist(action: action, items: items))
    }
    return lists
  }

  /// Within how many hours an emergency publication is countersigned.
  private static func hours(_ table: YAMLTable) throws(NewsroomFileFault) -> Int? {
    try hours(table, "debtHours")
  }

  private static func hours(_ table: YAMLTable, _ key: String) throws(NewsroomFileFault) -> Int? {
    guard let text = try table.string(key) else { return nil }
    guard let hours = Int(text), StageHours.allowed.contains(hours) else {
      throw table.wrong(key, found: text, wanted: .hours)
    }
    return hours
  }

  /// How many hours a story usually takes in each stage.
  private static func stageHours(_ table: YAMLTable) throws(NewsroomFileFault) -> StageHours? {
    guard let row = try table.table("dueHours", known: StageHours.stages.map(\.rawValue)) else { return nil }
    return StageHours(
      draft: try hours(row, "draft"), editing: try hours(row, "editing"), review: try hours(row, "review"),
      approved: try hours(row, "approved"))
  }

  private static func masthead(_ table: YAMLTable) throws(NewsroomFileFault) -> Masthead {
    let keys = ["parentSite", "licence", "filing", "copyrightNotice", "footer", "address"]
    guard let masthead = try table.table("masthead", known: keys) else { return Masthead() }
    return Masthead(
      parentSite: try masthead.string("parentSite"), licence: try masthead.string("licence"),
      filing: try masthead.string("filing"), copyrightNotice: try masthead.strings("copyrightNotice"),
      footer: try masthead.strings("footer"), address: try masthead.string("address"))
  }

  /// Where a column stood before, by whole paths: one, or several.
  private static func formerly(_ column: YAMLTable) throws(NewsroomFileFault) -> [ColumnPath]? {
    let texts = try column.strings("formerly")
    if texts.isEmpty { return nil }
    var paths: [ColumnPath] = []
    for text in texts { paths.append(try column.checked("formerly") { () throws(TextFault) in try ColumnPath(text) }) }
    return paths
  }

  private static func columns(
    _ table: YAMLTable, below parent: ColumnPath
  ) throws(NewsroomFileFault) -> [ColumnSettings] {
    var columns: [ColumnSettings] = []
    let known = [
      "name", "newsInformation", "signOffs", "parallelSignOffs", "checklists", "commentsBefore", "columns", "debtHours",
      "dueHours", "pictureNews", "formerly",
    ]
    for column in try table.tables("columns", known: known) {
      let name = try column.needed("name")
      let path = try column.checked("name") { () throws(TextFault) in try ColumnPath(parent.names + [name]) }
      guard !columns.contains(where: { $0.path == path }) else {
        throw column.wrong("name", found: name, wanted: .free)
      }
      columns.append(
        ColumnSettings(
          path: path, isNewsInformation: try column.flag("newsInformation"), signOffs: try chain(column),
          parallelSignOffs: try parallel(column), checklists: try checklists(column),
          commentsBefore: try commentsBefore(column), debtHours: try hours(column),
          dueHours: try stageHours(column), pictureNews: try column.flag("pictureNews"), formerly: try formerly(column))
      )
      columns += try Self.columns(column, below: path)
    }
    return columns
  }
}
