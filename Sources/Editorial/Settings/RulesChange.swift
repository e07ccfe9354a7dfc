/// What other rules of its column 栏目规则 make of an article that is under way. It is part of the stored history.
public struct RulesChange: Hashable, Sendable, Codable {
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// Approved, it lacks a step now: it is in review again, with the signatures it has.
    case reopened
    /// Nothing is missing any more: it is approved.
    case approved
    /// It stays where it is, and something else is asked for.
    case stays
  }

  public let outcome: Outcome
  /// The steps that are missing on the text from now on.
  public let missing: [SignOffStep]
  /// The items of checklists that are asked for now, were not before, and that nobody has ticked.
  public let items: [String]
  /// Whether it is about the long revision that a fix has set aside.
  public let isAside: Bool

  public init(_ outcome: Outcome, missing: [SignOffStep], items: [String] = [], isAside: Bool = false) {
    self.outcome = outcome
    self.missing = missing
    self.items = items
    self.isAside = isAside
  }
}

extension RulesChange {
  /// How a text that stands in `stage` is placed by `new` rules, with the signatures and ticks that it has; `nil` where
  /// they ask of it what `old` ones did.
  init?(
    stage: Stage, signOffs: [SignOff], checks: [Check], on digest: Digest, from old: Column?, to new: Column,
    isAside: Bool
  ) {
    guard stage == .review || stage == .approved else { return nil }
    let signed = Set(signOffs.filter { $0.digest == digest }.map(\.step))
    func missing(_ column: Column?) -> [SignOffStep] { (column?.allSignOffs ?? []).filter { !signed.contains($0) } }
    let ticked = TextSet(checks.filter { $0.digest == digest }.map(\.item))
    let ahead: [Action] = stage == .review ? [.sign, .schedule, .publish] : [.schedule, .publish]
    let known = TextSet(ahead.flatMap { old?.items(before: $0) ?? [] }.map(\.code))
    var seen: TextSet = []
    let items = ahead.flatMap { new.items(before: $0) }.map(\.code).filter { code in
      !known.contains(code) && !ticked.contains(code) && seen.insert(code).inserted
    }
    let left = missing(new)
    let outcome: Outcome =
      switch (stage, left.isEmpty) {
      case (.approved, false): .reopened
      case (.review, true): .approved
      default: .stays
      }
    guard outcome != .stays || left != missing(old) || !items.isEmpty else { return nil }
    self.init(outcome, missing: left, items: items, isAside: isAside)
  }
}

extension Aside {
  /// What is set aside comes back to where it belongs.
  mutating func follow(_ change: RulesChange, at time: Instant) {
    switch change.outcome {
    case .reopened:
      stage = .review
      (schedule, pendingSchedule) = (nil, schedule ?? pendingSchedule)
    case .approved:
      stage = .approved
      // One whose time has passed is kept, so that it is told when it comes back.
      if let waiting = pendingSchedule, waiting.at > time { (schedule, pendingSchedule) = (waiting, nil) }
    case .stays: break
    }
  }
}

/// What a notice says of other rules; it is kept as the notice's note, as text.
public struct RulesNote: Hashable, Sendable {
  public let change: RulesChange

  public init(_ change: RulesChange) { self.change = change }

  public var text: String {
    func joined(_ names: [String]) -> String { names.isEmpty ? "-" : names.joined(separator: ",") }
    return [
      change.isAside ? "aside" : "text", change.outcome.rawValue, joined(change.missing.map(\.rawValue)),
      joined(change.items),
    ].joined(separator: " ")
  }

  /// `nil` where the text is none.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4, let outcome = RulesChange.Outcome(rawValue: parts[1]) else { return nil }
    func names(_ part: String) -> [String] { part == "-" ? [] : part.split(separator: ",").map(String.init) }
    let steps = names(parts[2]).compactMap(SignOffStep.init(rawValue:))
    guard steps.count == names(parts[2]).count else { return nil }
    change = RulesChange(outcome, missing: steps, items: names(parts[3]), isAside: parts[0] == "aside")
  }
}
