import Editorial

/// A branch of a search as the database's function takes it: what the index is asked for, and what is looked at besides.
struct AskedBranch: Codable, Sendable {
  struct Asked: Codable, Sendable {
    let field: String
    let said: String
    let without: Bool
  }

  let tokens: [Int32]
  let tests: [Asked]

  init(_ branch: SearchBranch) {
    var tokens: Set<Int32> = []
    var tests: [Asked] = []
    for part in branch.parts {
      if part.isWanted { tokens.formUnion(Self.tokens(of: part.test)) }
      if part.isWanted, Self.isAnsweredByTokens(part.test) { continue }
      let (field, said) = Self.stored(part.test)
      tests.append(Asked(field: field, said: said, without: !part.isWanted))
    }
    self.tokens = tokens.sorted()
    self.tests = tests
  }

  private static func tokens(of test: SearchTest) -> [Int32] {
    switch test {
    case .says(let phrase, let zone): SearchTokens.asked(of: phrase.letters, in: zone)
    case .column(let column) where column != .newsroom: [SearchTokens.mark(of: column)]
    default: []
    }
  }

  private static func isAnsweredByTokens(_ test: SearchTest) -> Bool {
    if case .says(let phrase, in: nil) = test { SearchTokens.areExact(for: phrase.letters) } else { false }
  }

  private static func stored(_ test: SearchTest) -> (field: String, said: String) {
    switch test {
    case .says(let phrase, let zone): (zone?.rawValue ?? "any", phrase.letters)
    case .column(let column): ("column", column.description)
    case .stage(let stage): ("stage", stage.rawValue)
    case .isLive(let wanted): ("live", wanted ? "true" : "false")
    case .since(let date, let moment, typed: _): ("\(date.rawValue)Since", "\(moment.microseconds)")
    case .before(let date, let moment, typed: _): ("\(date.rawValue)Before", "\(moment.microseconds)")
    case .kind(let kind): ("kind", kind.rawValue)
    case .hasPicture(let wanted): ("picture", wanted ? "true" : "false")
    case .topic(let code): ("topic", code)
    case .assigned(let person): ("assigned", person)
    case .changedBy(let person): ("changedBy", person)
    case .article(let digits): ("article", digits)
    case .submission(let digits): ("submission", digits)
    }
  }
}
