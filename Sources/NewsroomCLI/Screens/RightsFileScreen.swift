import Editorial
import Newsroom
import NewsroomFormats

/// A rights file for people to read.
struct RightsFileScreen {
  private let file: RightsFile
  private let words: Words

  init(_ file: RightsFile, _ context: Context) {
    self.file = file
    words = context.words
  }

  var text: String {
    var lines: [String] = []
    for byline in file.bylines {
      lines.append("\(byline.name)  \(words.name(byline.standing))\(byline.unit.map { "  \($0)" } ?? "")")
    }
    for component in file.components {
      let bases = component.bases.enumerated().map { number, basis in
        let back =
          isTakenBack(.basis(of: component.name, number: number + 1)) ? words.say("（已撤回）", " (taken back)") : ""
        return "\(number + 1) " + words.name(basis) + back
      }
      let isNew = component.isNew ? words.say("（新配）", " (new)") : ""
      lines.append(
        "\(component.name)  \(words.name(component.kind))\(isNew)  \(bases.isEmpty ? words.say("无依据", "no basis") : words.list(bases))"
      )
    }
    lines += file.components.flatMap(protection)
    lines += file.ancestors.map { words.say("底本 ", "made from ") + "\($0.name)  \(words.name($0.isCovered))" }
    lines += file.marks.map { words.say("标识 ", "mark ") + "\($0.name)  \(words.name($0.isKept))" }
    if let minors = file.minors { lines.append(words.sentence(minors)) }
    if let machine = file.machine { lines.append(words.sentence(machine)) }
    if let upstream = file.upstream { lines.append(words.say("原发方：", "origin: ") + words.name(upstream)) }
    lines += file.duties.map {
      "\($0.agreement) \(words.name($0.act))  \(words.name($0.isDone ? Truth.yes : .no))  \($0.evidence)"
    }
    if let stated = file.editClass {
      lines.append(
        words.say("改动等级 ", "edit class ") + "\(stated.editClass.rawValue)  \(stated.by)"
          + (stated.confirmedBy.map { " + \($0)" } ?? ""))
    }
    lines += (file.takenBack ?? []).map { entry in
      words.say("撤回 ", "taken back ") + entry.what.text + "  \(TypedTime.json(entry.from))  \(entry.by)  \(entry.why)"
    }
    return lines.isEmpty ? words.say("档案为空。", "Nothing is on file.") : lines.joined(separator: "\n")
  }
}

extension RightsFileScreen {
  private func isTakenBack(_ what: TakenBack.Statement) -> Bool {
    file.takenBack?.contains { $0.what == what } ?? false
  }

  /// What is said of minors and machines in one part.
  private func protection(_ component: Component) -> [String] {
    var lines: [String] = []
    if let minors = component.minors { lines.append("\(component.name)  " + words.sentence(minors)) }
    if let machine = component.machine { lines.append("\(component.name)  " + words.sentence(machine)) }
    return lines
  }
}

extension TakenBack.Statement {
  /// As it is typed.
  var text: String {
    switch self {
    case .basis(let part, let number): "basis:\(part):\(number)"
    case .component(let name): "component:\(name)"
    case .attestation(let name): "attestation:\(name)"
    case .byline(let name): "byline:\(name)"
    case .ancestor(let name): "ancestor:\(name)"
    case .mark(let name): "mark:\(name)"
    case .minors(let name): (["minors"] + [name].compactMap { $0 }).joined(separator: ":")
    case .machine(let name): (["machine"] + [name].compactMap { $0 }).joined(separator: ":")
    case .upstream: "upstream"
    case .editClass: "edit-class"
    case .duty(let agreement, let act): "duty:\(agreement):\(act.rawValue)"
    }
  }
}

extension Words {
  func sentence(_ minors: Minors) -> String {
    switch minors {
    case .none: say("不涉未成年人", "no minors")
    case .involved(let redacted): say("涉未成年人，已隐去：", "minors, nothing identifies them: ") + name(redacted)
    }
  }

  func sentence(_ machine: MachineOrigin) -> String {
    switch machine {
    case .none: say("非机器生成", "not machine-made")
    case .made(let visible, let hidden):
      say("机器生成，显式 ", "machine-made, visible mark ") + name(visible) + say("，隐式 ", ", hidden mark ") + name(hidden)
    }
  }

  func name(_ basis: Basis) -> String {
    switch basis {
    case .own: say("自有", "own")
    case .consent(let consent): say("书面同意 ", "consent ") + consent.evidence
    case .scopedConsent(let permission):
      say("书面同意 ", "consent ") + permission.grantor + say("：", ": ") + permission.evidence
    case .publicLicence(let name, _): name
    case .licence(let claim): ([claim.name] + [claim.licensor].compactMap { $0 }).joined(separator: "  ")
    case .publicDomain: say("保护期已过", "public domain")
    case .officialText: say("官方文件", "official text")
    case .pureFact(let fact):
      say("单纯事实", "pure fact") + (fact.confirmedBy.map { " + \($0)" } ?? say("（未复核）", " (not confirmed)"))
    case .currentAffairs: say("时事性文章", "current affairs")
    case .quotation(let percent, _): say("引用 \(percent)%", "quotation \(percent)%")
    case .printStatutory: say("报刊转载法定许可", "statutory print licence")
    }
  }
}
