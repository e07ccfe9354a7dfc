import Editorial
import Foundation
import Testing

/// Random newsrooms, random articles, random other rules. CAIBIAN_SOAK=1 tries 100,000 cases instead of 2,000.
@Suite("A turn of the settings")
struct SettingsTurnTests {
  private static let cases = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 2_000 : 100_000
  private static let paths = ["要闻", "要闻/乡镇", "副刊"]

  private static func settings(_ columns: [ColumnSettings], _ all: [SignOffStep] = [.approval]) throws
    -> NewsroomSettings
  {
    try NewsroomSettings(id: NewsroomID("tongxiang"), name: "桐乡新闻网", columns: columns, signOffs: all)
  }

  private static let staff: [Person] = {
    let people =
      try? Role.allCases.map { try Sample.person($0.rawValue, $0) }
      + ["p2", "p3"].map { try Sample.person($0, .proofreader) } + [Sample.person("author", .reporter)]
    return people ?? []
  }()

  @Test("Every article is where its rules put it, keeps what was signed, and stands in somebody's queue")
  func belongs() throws {
    let seed = ProcessInfo.processInfo.environment["CAIBIAN_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
    var numbers = SeededNumbers(seed)
    var seen: [RulesChange.Outcome: Int] = [:]
    for number in 1...Self.cases {
      let before = try Self.random(&numbers)
      var article = try Self.article(in: before, &numbers)
      let turn = try Self.turn(from: before, &numbers)
      let now = Sample.start.advanced(bySeconds: Int64.random(in: 0...40, using: &numbers) * 3_600)
      let old = article
      let events = turn.events(for: article, holder: nil, at: now)
      for event in events {
        let link = Sealed(
          event, number: article.version + 1, by: .person(try PersonID("administrator")), at: now, after: article.head)
        let follows = article.apply(link)
        #expect(follows)
        if case .rulesChanged(let change) = event { seen[change.outcome, default: 0] += 1 }
      }
      let what = "seed \(seed), case \(number): \(old.stage) \(old.signOffs.map(\.step)) -> \(events.map(\.name))"
      let column = try #require(turn.after.column(article.column), "\(what)")
      #expect(article.column == old.column.after(turn.moves), "\(what)")
      #expect(article.signOffs == old.signOffs && article.checks == old.checks, "\(what)")
      #expect(article.revision == old.revision && article.writers == old.writers, "\(what)")
      let missing = article.missingSteps(in: column)
      switch old.stage {
      case .review, .approved: #expect(article.stage == (missing.isEmpty ? .approved : .review), "\(what)")
      default: #expect(article.stage == old.stage, "\(what)")
      }
      let wanted = old.schedule ?? old.pendingSchedule
      let isOver = article.stage == .approved && old.pendingSchedule.map { $0.at <= now } ?? false
      #expect(article.wantedSchedule == (isOver ? nil : wanted), "\(what)")
      #expect(article.schedule == nil || article.stage == .approved, "\(what)")
      #expect(Queues(of: Self.staff, in: turn.after, at: now).take(article), "\(what)")
      if !events.isEmpty, let waiting = old.pendingSchedule {
        let turned = old.column == article.column ? RulesTurn.signOffs : .place
        let fate: Fate =
          article.pendingSchedule == waiting ? .kept : article.schedule == waiting ? .stands : .void
        #expect(turned.fates(of: .pendingSchedule).contains(fate), "\(what)")
      }
      // Asked once more, nothing more happens.
      let again = SettingsTurn(from: turn.after, to: turn.after)
      #expect(again.events(for: article, holder: nil, at: now).isEmpty, "\(what)")
      if !events.isEmpty {
        #expect((turn.moved + turn.ruled).contains(old.column), "\(what)")
      }
    }
    for outcome in RulesChange.Outcome.allCases { #expect(seen[outcome] != nil, "no \(outcome)") }
  }

  private static func random(_ numbers: inout SeededNumbers) throws -> NewsroomSettings {
    try settings(try paths.map { try column(ColumnPath($0), &numbers) }, chain(&numbers))
  }

  private static func chain(_ numbers: inout SeededNumbers) -> [SignOffStep] {
    numbers.one(of: [
      [.approval], [.firstReview, .finalReview], [.firstReview], SignOffStep.threeReviewsThreeProofs,
      [.firstProof, .approval], [.finalReview, .firstReview],
    ])
  }

  private static func column(_ path: ColumnPath, _ numbers: inout SeededNumbers) throws -> ColumnSettings {
    let facts = try Checklist.Item(code: "facts", text: "事实已核")
    return ColumnSettings(
      path: path, signOffs: numbers.chance(70) ? chain(&numbers) : nil,
      parallelSignOffs: numbers.chance(30) ? numbers.some(of: SignOffStep.parallel) : nil,
      checklists: numbers.chance(30)
        ? [Checklist(action: numbers.one(of: [.sign, .publish]), items: [facts])] : nil)
  }

  /// One of the ways in which an administrator turns the settings.
  private static func turn(from before: NewsroomSettings, _ numbers: inout SeededNumbers) throws -> SettingsTurn {
    let (town, essays) = (try ColumnPath("要闻/乡镇"), try ColumnPath("副刊"))
    let change: SettingsChange =
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: .moveColumn(essays, to: try ColumnPath("要闻/文艺"))
      case 1: .moveColumn(town, to: try ColumnPath("乡镇"))
      case 2: .mergeColumn(town, into: essays)
      case 3: .moveColumn(try ColumnPath("要闻"), to: try ColumnPath("头条"))
      case 4: .set(.newsroom, ColumnWish(signOffs: .set(chain(&numbers))))
      default:
        .set(
          numbers.one(of: before.columns).path,
          ColumnWish(
            signOffs: .set(chain(&numbers)),
            parallelSignOffs: numbers.chance(40) ? .set(numbers.some(of: SignOffStep.parallel)) : .keep))
      }
    return SettingsTurn(from: before, to: try before.applying(change), moves: change.moves)
  }

  /// An article that has walked to where it stands, by its column's rules.
  private static func article(in settings: NewsroomSettings, _ numbers: inout SeededNumbers) throws -> Article {
    let path = numbers.one(of: settings.columns).path
    guard let column = settings.column(path) else { throw Sample.Missing() }
    var walk = try Walk(in: column)
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    let steps = Int.random(in: 0...12, using: &numbers)
    if steps > 0 { try walk.take(.submit, by: editor) }
    if steps > 1, numbers.chance(40) {
      let at = walk.now.advanced(bySeconds: Int64.random(in: 1...40, using: &numbers) * 3_600)
      try walk.take(.schedule(Schedule(at: at, zone: "Asia/Shanghai")), by: editor)
    }
    if steps > 2 { try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor) }
    if steps > 2, !column.items.isEmpty {
      try walk.take(.check(items: ["facts"], isUndone: false, digest: walk.article.revision.digest), by: editor)
    }
    for _ in 3..<max(3, steps) {
      guard let step = numbers.one(of: walk.article.openSteps(in: column).map(Optional.some) + [nil]) else { break }
      guard
        let signer = staff.first(where: { person in
          walk.refusal(.sign(step: step, digest: walk.article.revision.digest), by: person).isEmpty
        })
      else { break }
      try walk.take(.sign(step: step, digest: walk.article.revision.digest), by: signer)
    }
    if numbers.chance(10), walk.article.stage != .approved {
      try walk.take(.spike(reason: "不用"), by: editor)
    }
    return walk.article
  }

  @Test("What an urgent fix has set aside is placed too, and comes back where it belongs")
  func aside() throws {
    var walk = try Walk()
    try walk.publish()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person("chief", .deskChief))
    #expect(walk.article.stage == .approved)
    try walk.take(.fix(what: "电话", why: "误记", note: "更正。"), by: editor)
    let before = try Self.settings([ColumnSettings(path: try Sample.path())])
    let after = try before.applying(.set(Sample.path(), ColumnWish(signOffs: .set([.approval, .finalReview]))))
    let events = SettingsTurn(from: before, to: after).events(for: walk.article, holder: nil, at: walk.now)
    #expect(events == [.rulesChanged(RulesChange(.reopened, missing: [.finalReview], isAside: true))])
    walk.apply(events)
    walk.column = try #require(after.column(Sample.path()))
    try walk.take(.abandon(reason: "不改"), by: editor)
    #expect(walk.article.stage == .review)
    #expect(walk.article.signOffs.map(\.step) == [.approval])
  }

  @Test("Whose article it is and whoever signed are told what happened; whoever can sign now, that it is their turn")
  func told() throws {
    var walk = try Walk()
    try walk.approve()
    let before = try Self.settings([ColumnSettings(path: try Sample.path())])
    let after = try before.applying(.set(Sample.path(), ColumnWish(signOffs: .set([.approval, .finalReview]))))
    let old = walk.article
    walk.apply(SettingsTurn(from: before, to: after).events(for: old, holder: nil, at: walk.now))
    let links = walk.history.filter { $0.number > old.version }
    let announcements = walk.article.announcements(of: links, after: old, in: after.column(try Sample.path()))
    let told = try #require(announcements.first)
    #expect(told.note.flatMap(RulesNote.init)?.change == RulesChange(.reopened, missing: [.finalReview]))
    let people = told.tellings.compactMap { telling in
      if case .person(let id) = telling.audience, telling.kind == .rulesChanged { id.text } else { nil }
    }
    #expect(people == ["reporter", "editor", "chief"])
    let turns = announcements.flatMap(\.tellings).filter { $0.kind == .yourTurn }.map(\.audience)
    let wanted = Announcement.Audience.holders(
      of: [.chiefEditor], in: try Sample.path(), except: walk.article.writers)
    #expect(turns == [wanted])
  }

  @Test("A schedule that waits for signatures waits on where more of them are asked for, as the table of wishes says")
  func waitsOn() throws {
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    var walk = try Walk.scheduled(by: editor)
    try walk.take(.edit(Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    let waiting = try #require(walk.article.pendingSchedule)
    func asking(_ steps: [SignOffStep]) throws -> NewsroomSettings {
      try Self.settings([ColumnSettings(path: Sample.path(), signOffs: steps)])
    }
    let turn = SettingsTurn(from: try asking([.approval]), to: try asking([.approval, .finalReview]))
    walk.apply(turn.events(for: walk.article, holder: nil, at: walk.now))
    #expect(walk.article.pendingSchedule == waiting && walk.article.schedule == nil)
    #expect(RulesTurn.signOffs.fates(of: .pendingSchedule).contains(.kept))
  }

  @Test("What a notice says of other rules can be read back")
  func note() {
    for outcome in RulesChange.Outcome.allCases {
      for isAside in [true, false] {
        for (missing, items) in [([], []), ([SignOffStep.legal, .approval], ["facts"]), ([], ["a", "b"])] {
          let change = RulesChange(outcome, missing: missing, items: items, isAside: isAside)
          #expect(RulesNote(RulesNote(change).text)?.change == change)
        }
      }
    }
    for text in ["text reopened nobody -", "text reopened -", "aside", "", "text gone - -"] {
      #expect(RulesNote(text) == nil, "\(text)")
    }
  }

  @Test("Columns move with all below them; roles go along, and end with a column that is gone or merged")
  func roles() throws {
    let before = try Self.settings(try Self.paths.map { ColumnSettings(path: try ColumnPath($0)) })
    let person = try Person(
      id: PersonID("song"), name: "宋琼燕",
      grants: [
        RoleGrant(.editor, in: ColumnPath("要闻/乡镇")), RoleGrant(.proofreader, in: ColumnPath("副刊")),
        RoleGrant(.reporter),
      ])
    func held(_ change: SettingsChange) throws -> [String] {
      let turn = SettingsTurn(from: before, to: try before.applying(change), moves: change.moves)
      return turn.grants(of: person).map { "\($0.role.rawValue):\($0.column)" }
    }
    #expect(
      try held(.moveColumn(ColumnPath("要闻"), to: ColumnPath("副刊/要闻")))
        == ["reporter:", "editor:副刊/要闻/乡镇", "proofreader:副刊"])
    #expect(try held(.mergeColumn(ColumnPath("副刊"), into: ColumnPath("要闻"))) == ["reporter:", "editor:要闻/乡镇"])
    #expect(try held(.removeColumn(ColumnPath("要闻/乡镇"))) == ["reporter:", "proofreader:副刊"])
    let moved = try before.applying(.moveColumn(ColumnPath("要闻"), to: ColumnPath("副刊/要闻")))
    #expect(moved.columns.map(\.path.description) == ["副刊", "副刊/要闻", "副刊/要闻/乡镇"])
    #expect(moved.columns.last?.formerly?.map(\.description) == ["要闻/乡镇"])
    // A column that stands where another stood takes its page.
    let again = try moved.applying(.addColumn(ColumnPath("要闻"), ColumnWish()))
    #expect(again.columns.first { $0.path.description == "副刊/要闻" }?.formerly == nil)
  }

  @Test("What cannot be moved is refused", arguments: ["要闻/乡镇/要闻", "副刊", "没有/要闻", "要闻"])
  func refused(target: String) throws {
    let before = try Self.settings(try Self.paths.map { ColumnSettings(path: try ColumnPath($0)) })
    let target = try ColumnPath(target)
    let wanted: Unmet = target.description == "没有/要闻" ? .column(try ColumnPath("没有")) : .newColumn(target)
    #expect(throws: Refusal(.administration, [wanted])) {
      try before.applying(.moveColumn(ColumnPath("要闻"), to: target))
    }
  }
}

extension Walk {
  /// Takes events into account that no command of the article has caused.
  fileprivate mutating func apply(_ events: [ArticleEvent]) {
    for event in events {
      let link = Sealed(event, number: article.version + 1, by: .dispatcher, at: now, after: article.head)
      article.apply(link)
      history.append(link)
    }
  }
}
