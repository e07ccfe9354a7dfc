import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct RoomHistory: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Who changed the settings, when, and how 设置沿革.",
    discussion: """
      Examples:
        caibian newsroom history
        caibian newsroom history --limit 1
        caibian newsroom show --edition 3
      """)

  struct Answer: Encodable { let editions: [EditionAnswer] }

  @Option(help: "At most so many, the newest.")
  var limit = 20

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let all = try await ChangeNewsroom(room.desk).editions(by: room.session)
    let shown = all.enumerated().map { index, edition in
      (
        edition: edition,
        difference: index == 0 ? nil : SettingsDifference(from: all[index - 1].settings, to: edition.settings)
      )
    }.suffix(limit).reversed()
    let words = context.words
    context.answer(Answer(editions: shown.map { EditionAnswer($0.edition, $0.difference) })) {
      shown.map { edition, difference in
        let head = context.style.strong(
          words.say("第 \(edition.number) 版", "edition \(edition.number)") + "  \(room.time(edition.at))  \(edition.by)")
        guard let difference else { return head + "\n" + words.say("  建立", "  opened") }
        return difference.lines.isEmpty
          ? head + "\n" + words.say("  审签与栏目没有变化", "  nothing that shows here") : head + "\n" + words.text(difference)
      }.joined(separator: "\n\n")
    }
  }
}

struct EditionAnswer: Encodable {
  struct Line: Encodable {
    let column: String
    let setting: String
    let before: String?
    let after: String?

    init(_ line: SettingsDifference.Line) {
      column = line.column.description
      setting = line.setting.rawValue
      before = line.before.map { Words.atTerminal(.en).plain($0) }
      after = line.after.map { Words.atTerminal(.en).plain($0) }
    }
  }

  let edition: Int
  let by: String
  let at: String
  let changes: [Line]

  init(_ edition: SettingsEdition, _ difference: SettingsDifference?) {
    self.edition = edition.number
    by = edition.by.text
    at = TypedTime.json(edition.at)
    changes = (difference?.lines ?? []).map(Line.init)
  }
}

extension Words {
  func name(_ lack: SettingsSimulation.Lack) -> String {
    switch lack {
    case .column: say("栏目", "column")
    case .signOff(let step): name(step)
    case .item(let code): code
    case .overdue: say("已过期", "overdue")
    }
  }

  /// `国内国际: 审签 签发 → 初审、终审`, a line each.
  func text(_ difference: SettingsDifference) -> String {
    difference.lines.map { line in
      "  \(name(line.column))  \(name(line.setting))  \(line.before.map { value($0) } ?? "—") → \(line.after.map { value($0) } ?? "—")"
    }.joined(separator: "\n")
  }

  private func name(_ setting: SettingsDifference.Setting) -> String {
    switch setting {
    case .column: say("栏目", "column")
    case .name: say("名称", "name")
    case .zone: say("时区", "time zone")
    case .masthead: say("报头", "masthead")
    case .newsInformation: say("新闻信息", "news information")
    case .signOffs: say("审签", "sign-offs")
    case .parallelSignOffs: say("并行审签", "sign-offs beside")
    case .checklists: say("核对清单", "checklists")
    case .commentsBefore: say("须先了结批注", "comments resolved before")
    case .debtHours: say("补签时限", "debt hours")
    case .dueHours: say("惯例时限", "usual hours")
    case .pictureNews: say("图片新闻", "picture news")
    case .submissions: say("来稿", "submissions")
    case .partnerNotices: say("伙伴通知", "notices to partners")
    case .administratorsMayAudit: say("管理员可兼审计", "administrators may audit")
    case .tokenDays: say("令牌最长天数", "longest life of a token, in days")
    }
  }

  private func value(_ value: SettingsDifference.Value) -> String {
    switch value {
    case .text(let text): text
    case .flag(let flag): answer(flag)
    case .steps(let steps): steps.isEmpty ? say("无", "none") : list(steps.map { name($0) })
    case .hours(let count): "\(count)"
    case .stageHours(let all): hours(all)
    case .actions(let actions): actions.isEmpty ? say("无", "none") : list(actions.map { name($0) })
    case .checklists(let lists): list(lists.map { "\(name($0.action))：\(list($0.items.map(\.code)))" })
    }
  }

  /// The same with the names that scripts know.
  func plain(_ value: SettingsDifference.Value) -> String {
    switch value {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .steps(let steps): steps.map(\.rawValue).joined(separator: " ")
    case .hours(let count): "\(count)"
    case .actions(let actions): actions.map(\.rawValue).joined(separator: " ")
    case .stageHours(let all):
      StageHours.stages.compactMap { stage in all[stage].map { "\(stage.rawValue)=\($0)" } }.joined(separator: " ")
    case .checklists(let lists):
      lists.map { "\($0.action.rawValue): \($0.items.map(\.code).joined(separator: " "))" }.joined(separator: "; ")
    }
  }
}
