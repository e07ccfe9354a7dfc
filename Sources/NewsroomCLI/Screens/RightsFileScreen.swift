import Editorial
import Newsroom

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
      let bases = component.bases.map(words.name)
      let isNew = component.isNew ? words.say("（新配）", " (new)") : ""
      lines.append(
        "\(component.name)  \(component.kind.rawValue)\(isNew)  \(bases.isEmpty ? words.say("无依据", "no basis") : words.list(bases))"
      )
    }
    lines += file.ancestors.map { words.say("底本 ", "made from ") + "\($0.name)  \(words.name($0.isCovered))" }
    lines += file.marks.map { words.say("标识 ", "mark ") + "\($0.name)  \(words.name($0.isKept))" }
    switch file.minors {
    case .some(.none): lines.append(words.say("不涉未成年人", "no minors"))
    case .involved(let redacted):
      lines.append(words.say("涉未成年人，已隐去：", "minors, nothing identifies them: ") + words.name(redacted))
    case nil: break
    }
    switch file.machine {
    case .some(.none): lines.append(words.say("非机器生成", "not machine-made"))
    case .made(let visible, let hidden):
      lines.append(
        words.say("机器生成，显式 ", "machine-made, visible mark ") + words.name(visible)
          + words.say("，隐式 ", ", hidden mark ") + words.name(hidden))
    case nil: break
    }
    if let upstream = file.upstream { lines.append(words.say("原发方：", "origin: ") + upstream.rawValue) }
    lines += file.duties.map {
      "\($0.agreement) \($0.act.rawValue)  \(words.name($0.isDone ? Truth.yes : .no))  \($0.evidence)"
    }
    if let stated = file.editClass {
      lines.append(
        words.say("改动等级 ", "edit class ") + "\(stated.editClass.rawValue)  \(stated.by)"
          + (stated.confirmedBy.map { " + \($0)" } ?? ""))
    }
    return lines.isEmpty ? words.say("档案为空。", "Nothing is on file.") : lines.joined(separator: "\n")
  }
}

extension Words {
  func name(_ basis: Basis) -> String {
    switch basis {
    case .own: say("自有", "own")
    case .consent(let consent): say("书面同意 ", "consent ") + consent.evidence
    case .publicLicence(let name, _): name
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
