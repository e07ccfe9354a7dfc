/// One way for a text to be found: tests that must all turn out as they are wanted to.
public struct SearchBranch: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public let test: SearchTest
    public let isWanted: Bool
  }

  public let parts: [Part]
}

extension SearchCondition {
  /// The ways in which it can be met: it holds where one of the branches does.
  /// - Returns: `nil` where there are more than `limit`.
  func branches(limit: Int) -> [SearchBranch]? {
    parts(wanted: true, limit).map { $0.map(SearchBranch.init(parts:)) }
  }

  private func parts(wanted: Bool, _ limit: Int) -> [[SearchBranch.Part]]? {
    switch self {
    case .test(let test): return [[SearchBranch.Part(test: test, isWanted: wanted)]]
    case .not(let part): return part.parts(wanted: !wanted, limit)
    case .all(let conditions): return wanted ? together(conditions, wanted, limit) : either(conditions, wanted, limit)
    case .any(let conditions): return wanted ? either(conditions, wanted, limit) : together(conditions, wanted, limit)
    }
  }

  private func either(_ conditions: [SearchCondition], _ wanted: Bool, _ limit: Int) -> [[SearchBranch.Part]]? {
    var ways: [[SearchBranch.Part]] = []
    for condition in conditions {
      guard let more = condition.parts(wanted: wanted, limit) else { return nil }
      ways += more
      guard ways.count <= limit else { return nil }
    }
    return ways
  }

  private func together(_ conditions: [SearchCondition], _ wanted: Bool, _ limit: Int) -> [[SearchBranch.Part]]? {
    var ways: [[SearchBranch.Part]] = [[]]
    for condition in conditions {
      guard let more = condition.parts(wanted: wanted, limit), ways.count * more.count <= limit else { return nil }
      ways = ways.flatMap { way in more.map { way + $0 } }
    }
    return ways
  }
}
