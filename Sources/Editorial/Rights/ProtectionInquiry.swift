/// Minors, machine-made content and marks (R20, R74, R80): asked of what comes in and of what goes out.
extension Inquiry {
  mutating func askProtection() {
    askMinors(file?.minors, of: nil)
    if rules.asksEveryPart {
      for part in parts where part.component.kind != .text { askMinors(part.component.minors, of: part.component.name) }
    }
    askMachine(file?.machine, of: nil)
    if rules.asksEveryPart {
      for part in parts where part.component.kind != .text {
        askMachine(part.component.machine, of: part.component.name)
      }
    }
    for mark in file?.marks ?? [] { add(.blocking(.r20, .marksKept, mark.isKept, [mark.name])) }
  }

  private mutating func askMinors(_ stated: Minors?, of part: String?) {
    let name = part.map { [$0] } ?? []
    switch stated {
    case .some(.none): add(.blocking(.r74, .minorsProtected, .yes, name))
    case .involved(let redacted):
      add(.blocking(.r74, .minorsProtected, redacted == .unknown ? .no : redacted, name))
    case nil:
      if book.policy.asksAboutMinors || asksByDefault(unless: book.policy.minorsNotAsked) {
        add(.blocking(.r74, .minorsProtected, .unknown, name))
      }
    }
  }

  private mutating func askMachine(_ stated: MachineOrigin?, of part: String?) {
    let name = part.map { [$0] } ?? []
    switch stated {
    case .some(.none): add(.blocking(.r80, .machineMarked, .yes, name))
    case .made(let visible, let hidden):
      let both: Truth = visible == .yes && hidden == .yes ? .yes : visible == .no || hidden == .no ? .no : .unknown
      add(
        .blocking(
          .r80, .machineMarked, both, name + ["visible \(visible.rawValue)", "hidden \(hidden.rawValue)"]))
    case nil:
      if book.policy.asksAboutMachines || asksByDefault(unless: book.policy.machinesNotAsked) {
        add(.blocking(.r80, .machineMarked, .unknown, name))
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
