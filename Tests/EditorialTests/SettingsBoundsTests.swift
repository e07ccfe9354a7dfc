import Foundation
import Testing

@testable import Editorial

@Suite("What settings admit, and what comes of it")
struct SettingsBoundsTests {
  private func settings(_ columns: [ColumnSettings] = [], tokenDays: Int? = nil) throws -> NewsroomSettings {
    try NewsroomSettings(id: NewsroomID("tongxiang"), name: "桐乡新闻网", columns: columns, tokenDays: tokenDays)
  }

  private func unmet(_ change: SettingsChange, of settings: NewsroomSettings) -> [Unmet] {
    do {
      _ = try settings.applying(change)
      return []
    } catch {
      return error.unmet
    }
  }

  @Test(
    "A token lives a day at least and ten years at most, whatever the settings say",
    arguments: [
      (nil, 365), (0, 1), (-5, 1), (1, 1), (90, 90), (3_660, 3_660), (9_999, 3_660),
    ] as [(Int?, Int)])
  func tokens(days: Int?, longest: Int) throws {
    #expect(try settings(tokenDays: days).longestTokenDays == longest)
  }

  @Test("What cannot be a setting is refused, of one column and of the whole newsroom alike")
  func faults() throws {
    let settings = try settings([ColumnSettings(path: Sample.path("要闻"))])
    for place in [ColumnPath.newsroom, try Sample.path("要闻")] {
      func refused(_ set: (inout ColumnWish) -> Void) -> [Unmet] {
        var wish = ColumnWish()
        set(&wish)
        return unmet(.set(place, wish), of: settings)
      }
      #expect(refused { $0.signOffs = .set([]) } == [.soundSignOffs([], isParallel: false)])
      #expect(refused { $0.signOffs = .set([.legal]) } == [.soundSignOffs([.legal], isParallel: false)])
      #expect(refused { $0.parallelSignOffs = .set([.approval]) } == [.soundSignOffs([.approval], isParallel: true)])
      #expect(refused { $0.debtHours = .set(0) } == [.soundHours(0)])
      #expect(refused { $0.dueHours = [.editing: .set(721)] } == [.soundHours(721)])
      #expect(refused { $0.dueHours = [.editing: .set(720)] }.isEmpty)
    }
  }

  @Test("A column with others below it is not put into another, and says which they are")
  func merging() throws {
    let settings = try settings([
      ColumnSettings(path: Sample.path("要闻")), ColumnSettings(path: Sample.path("要闻/乡镇")),
      ColumnSettings(path: Sample.path("副刊")),
    ])
    #expect(
      unmet(.mergeColumn(try Sample.path("要闻"), into: try Sample.path("副刊")), of: settings)
        == [.emptyColumn(try Sample.path("要闻"), articles: 0, below: [try Sample.path("要闻/乡镇")])])
  }

  @Test("A newsroom that is described anew remembers where its columns stood, and what stood there before")
  func formerly() throws {
    let (old, older, new) = (try Sample.path("要闻"), try Sample.path("头条"), try Sample.path("时政"))
    let before = try settings([ColumnSettings(path: old, formerly: [older])])
    let turn = SettingsTurn(from: before, describedBy: try settings([ColumnSettings(path: new, formerly: [old])]))
    #expect(turn.moves == [ColumnMove(from: old, to: new)])
    #expect(Set(turn.after.columns.first?.formerly ?? []) == [old, older])
    // What stands below goes along, though nothing is said of it.
    let below = try settings([ColumnSettings(path: old), ColumnSettings(path: Sample.path("要闻/乡镇"))])
    let along = SettingsTurn(
      from: below,
      describedBy: try settings([
        ColumnSettings(path: new, formerly: [old]), ColumnSettings(path: Sample.path("时政/乡镇")),
      ]))
    #expect(try along.after.columns.last?.formerly == [Sample.path("要闻/乡镇")])
    // Described again without a word of it, it still leads there.
    let again = SettingsTurn(from: turn.after, describedBy: try settings([ColumnSettings(path: new)]))
    #expect(again.moves.isEmpty)
    #expect(Set(again.after.columns.first?.formerly ?? []) == [old, older])
  }

  @Test(
    "A checklist is asked before each step that moves a text on, and a simulation tells what is gained and lost",
    arguments: [Action.submit, .pass, .sign, .schedule, .publish])
  func simulated(action: Action) throws {
    func column(_ items: [String], _ signOffs: [SignOffStep] = [.approval]) throws -> NewsroomSettings {
      let lists =
        try items.isEmpty
        ? [] : [Checklist(action: action, items: items.map { try Checklist.Item(code: $0, text: "核对\($0)") })]
      return try settings([ColumnSettings(path: Sample.path(), signOffs: signOffs, checklists: lists)])
    }
    let article = try Walk().article
    func change(_ current: NewsroomSettings, _ proposed: NewsroomSettings) -> SettingsSimulation.Changed? {
      SettingsSimulation.change(article, current: current, proposed: proposed, at: Sample.start)
    }
    let gained = change(try column([]), try column(["facts"]))
    #expect(gained?.gained == [.item("facts")] && gained?.lost == [])
    let lost = change(try column(["facts"]), try column([]))
    #expect(lost?.gained == [] && lost?.lost == [.item("facts")])
    #expect(change(try column(["facts"]), try column(["facts"])) == nil)
    let other = change(try column([]), try column([], [.approval, .finalReview]))
    #expect(other?.gained == [.signOff(.finalReview)] && other?.lost == [])
  }

  @Test("A path may be given by its names, none of which holds a mark that parts them")
  func paths() throws {
    #expect(try ColumnPath(["国内国际", "强县新闻"]) == ColumnPath("国内国际/强县新闻"))
    #expect(try ColumnPath([String]()) == .newsroom)
    #expect(throws: TextFault.notAName(.column)) { try ColumnPath(["国内/国际"]) }
  }

  @Test("A stored id is of letters, digits, hyphens, underscores and stops, of whatever script")
  func handles() throws {
    for name in ["song-qiongyan", "宋琼燕", "a.b_c-1"] { #expect(try PersonID(stored: name).text == name) }
    for name in ["song qiongyan", "a/b", "a@b", "😀", "a'b"] {
      #expect(throws: TextFault.notAName(.person), "\(name)") { try PersonID(stored: name) }
    }
    #expect(throws: TextFault.notAName(.person)) { try PersonID("宋琼燕") }
  }

  @Test("Only what is related may be missing of what was stored before it was asked for")
  func missing() throws {
    let note = ShiftNote(
      id: ShiftNoteID(Sample.uuid(1)), column: .newsroom, text: "交班", articles: [Sample.id],
      author: try PersonID("editor"), at: Sample.start, until: Sample.start.advanced(bySeconds: 1))
    var fields = try #require(
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(note)) as? [String: Any])
    #expect(try JSONDecoder().decode(ShiftNote.self, from: JSONSerialization.data(withJSONObject: fields)) == note)
    fields["articles"] = nil
    let stored = try JSONSerialization.data(withJSONObject: fields)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(ShiftNote.self, from: stored) }
  }
}
