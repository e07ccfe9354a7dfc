/// Minors, machine-made content and marks (R20, R74, R80): asked of what comes in and of what goes out.
extension Inquiry {
  mutating func askProtection() {
    askMinors(file?.minors, of: nil)
    if rules.asksEveryPart {
      for part in parts where part.component.kind != .text { askMinors(part.component.minors, of: part) }
    }
    askMachine(file?.machine, of: nil)
    if rules.asksEveryPart {
      for part in parts where part.component.kind != .text { askMachine(part.component.machine, of: part) }
    }
    for mark in file?.marks ?? [] { add(.blocking(.r20, .marksKept, mark.isKept, [mark.name])) }
    for part in parts {
      let others = remarks(on: part).map { Self.inFile($0.said) }
      if !others.isEmpty { add(.warning(.r20, .agreesWithFile, .no, [part.component.name] + others)) }
    }
  }

  /// What the file of a picture says, as evidence.
  private static func inFile(_ said: String) -> String { "file: \(said)" }

  private mutating func askMinors(_ stated: Minors?, of part: StoryPart?) {
    let name = part.map { [$0.component.name] } ?? []
    let said = part?.picture?.embedded?.minors == true ? [Self.inFile("minors")] : []
    switch stated {
    case .some(.none):
      add(.blocking(.r74, .minorsProtected, .yes, name))
      // Somebody has looked and says otherwise; both stay in sight.
      if !said.isEmpty { add(.warning(.r74, .agreesWithFile, .no, name + said)) }
    case .involved(let redacted):
      add(.blocking(.r74, .minorsProtected, redacted == .unknown ? .no : redacted, name))
    case nil:
      if !said.isEmpty || book.policy.asksAboutMinors || asksByDefault(unless: book.policy.minorsNotAsked) {
        add(.blocking(.r74, .minorsProtected, .unknown, name + said))
      }
    }
  }

  private mutating func askMachine(_ stated: MachineOrigin?, of part: StoryPart?) {
    let name = part.map { [$0.component.name] } ?? []
    let said = part?.picture?.embedded?.machine.map { [Self.inFile($0.rawValue)] } ?? []
    switch stated {
    case .some(.none):
      add(.blocking(.r80, .machineMarked, .yes, name))
      if !said.isEmpty { add(.warning(.r80, .agreesWithFile, .no, name + said)) }
    case .made(let visible, let hidden):
      let both: Truth = visible == .yes && hidden == .yes ? .yes : visible == .no || hidden == .no ? .no : .unknown
      add(
        .blocking(
          .r80, .machineMarked, both, name + ["visible \(visible.rawValue)", "hidden \(hidden.rawValue)"]))
    case nil:
      if !said.isEmpty || book.policy.asksAboutMachines || asksByDefault(unless: book.policy.machinesNotAsked) {
        add(.blocking(.r80, .machineMarked, .unknown, name + said))
      }
    }
  }

  /// What is published since the measures are in force must say it, unless the house has a reason not to ask.
  private func asksByDefault(unless reason: String?) -> Bool {
    guard rules.asksEveryPart, reason == nil else { return false }
    return .marksInForce <= matter.article.live?.firstPublished ?? asOf
  }
}

extension Instant {
  /// 2025-09-01 in China: from then on machine-made content is marked (R80).
  static let marksInForce = Instant(microseconds: 1_756_656_000_000_000)
}
