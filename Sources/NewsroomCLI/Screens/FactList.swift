import Editorial
import Newsroom

/// Facts one under another, their values lined up.
enum FactList {
  static func text(_ facts: [(name: String, value: String)], _ style: Style) -> String {
    let width = facts.map { DisplayWidth.of($0.name) }.max() ?? 0
    return facts.map { fact in
      let gap = String(repeating: " ", count: width - DisplayWidth.of(fact.name) + 2)
      let indent = "\n" + String(repeating: " ", count: width + 2)
      return style.faint(fact.name) + gap
        + fact.value.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: indent)
    }.joined(separator: "\n")
  }
}

extension Words {
  /// The roles of a person with their columns: `编辑（国内国际）`.
  func signer(of signOff: SignOff) -> String {
    signOff.person.text + (signOff.onBehalfOf.map { say("（代 \($0)）", " (in \($0)’s stead)") } ?? "")
  }

  func roles(of person: Person) -> String {
    let roles = person.grants.map { grant in
      name(grant.role)
        + (grant.column == .newsroom ? "" : say("（\(grant.column)）", " (\(grant.column))"))
    }
    return roles.isEmpty ? say("无", "none") : list(roles)
  }
}
