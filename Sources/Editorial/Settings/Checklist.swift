/// What must be ticked on a text before an action may be done to it 核对清单.
public struct Checklist: Hashable, Sendable, Codable {
  /// One thing that somebody has to have looked at.
  public struct Item: Hashable, Sendable, Codable {
    /// What is typed to tick it; the same code in two lists is one item.
    public let code: String
    /// What to look at.
    public let text: String

    public init(code: String, text: String) throws(TextFault) {
      let code = try PlainText.line(code, as: .label)
      guard code.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else { throw .notAName(.label) }
      self.code = code
      self.text = try PlainText.line(text, as: .note)
    }
  }

  public let action: Action
  public let items: [Item]

  public init(action: Action, items: [Item]) {
    self.action = action
    self.items = items
  }

  /// The actions that a list can stand before: those that move a text on.
  public static let actions: [Action] = [.submit, .pass, .sign, .schedule, .publish]
}

/// That a person has ticked an item of a checklist, for exactly one text.
public struct Check: Hashable, Sendable, Codable {
  public let item: String
  public let person: PersonID
  public let digest: Digest
  public let at: Instant

  public init(item: String, person: PersonID, digest: Digest, at: Instant) {
    self.item = item
    self.person = person
    self.digest = digest
    self.at = at
  }
}

/// Records that were written before there were checklists have none.
extension KeyedDecodingContainer {
  func decode(_ type: [Check].Type, forKey key: Key) throws -> [Check] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}

extension Column {
  /// The items that stand before `action`.
  public func items(before action: Action) -> [Checklist.Item] {
    checklists.filter { $0.action == action }.flatMap(\.items)
  }

  /// Every item there is, each once, in the order of the lists.
  public var items: [Checklist.Item] {
    var seen: TextSet = []
    return checklists.flatMap(\.items).filter { seen.insert($0.code).inserted }
  }
}

extension Article {
  /// The items before `action` that nobody has ticked on this text.
  public func unticked(before action: Action, in column: Column?) -> [Checklist.Item] {
    (column?.items(before: action) ?? []).filter { check(of: $0.code) == nil }
  }

  /// Who has ticked an item on this text.
  public func check(of item: String) -> Check? {
    checks.first { $0.item == item && $0.digest == revision.digest }
  }
}
