public import Editorial

/// Who may what: every use case against every role, as the rules answer it.
public enum AuthorisationMatrix {
  /// How far a role reaches in a use case.
  public enum Reach: String, CaseIterable, Hashable, Sendable {
    /// Held in any column.
    case anywhere
    /// Of what stands in the columns where it is held, and below them.
    case inItsColumns
    /// Only when held for the whole newsroom.
    case forTheNewsroom
    case not
  }

  /// How far `role` reaches in `useCase`; `nil` where roles do not decide.
  public static func reach(of role: Role, in useCase: UseCase) -> Reach? {
    switch useCase.right {
    case .none, .login, .action(nil), .service: nil
    case .action(.some(let action)): reach(of: role, in: action)
    case .comment: role.hasPart ? reach(of: role, reading: .discussion) : .not
    case .read(let reading): reach(of: role, reading: reading)
    case .readAndWrite(let reading, let roles):
      roles.contains(role) ? reach(of: role, reading: reading) : .not
    // What belongs to no column is no matter for an administrator of one.
    case .write(let roles, .anyColumn) where role == .administrator: roles.contains(role) ? .forTheNewsroom : .not
    case .write(let roles, let place): roles.contains(role) ? reach(place) : .not
    case .own(let roles): roles.contains(role) ? .forTheNewsroom : .not
    }
  }

  /// How far `role` reaches in an action of articles, where the column's sign-off set has a step of its.
  public static func reach(of role: Role, in action: Action) -> Reach {
    let capacities = Capacity.held(with: [role], signing: SignOffStep.allCases)
    return capacities.isDisjoint(with: action.rule.by) ? .not : .inItsColumns
  }

  private static func reach(of role: Role, reading: Reading) -> Reach {
    switch reading.rule.by {
    case .everybody, .members: .anywhere
    case .nobody: .not
    case .roles(let roles): roles.contains(role) ? reach(reading.rule.place) : .not
    }
  }

  private static func reach(_ place: ReadingRule.Place) -> Reach {
    switch place {
    case .anyColumn: .anywhere
    case .column: .inItsColumns
    case .newsroom: .forTheNewsroom
    }
  }

  /// docs/authorisation.md.
  public static var markdown: String {
    let words = Words(.en)
    let roles = Role.allCases
    var lines = [
      "# Who may what", "",
      "Made by `make docs` from the list of use cases and the rules; `make verify` compares it. Nobody reaches another newsroom: a",
      "token is for one, and every question is asked within it. A use case that is refused for want of a right is on record.",
      "",
      "- ● held in any column; ◐ for what stands in the columns where it is held, and below; ○ only when held for the whole newsroom",
      "- *everybody*: whoever is logged in; *members*: whoever holds some role", "",
      "## What is read", "",
      "| what | who besides | " + roles.map { words.name($0) }.joined(separator: " | ") + " |",
      "|---|---|" + roles.map { _ in ":-:|" }.joined(),
    ]
    lines += Reading.allCases.map { reading in
      let cells = roles.map { mark(reach(of: $0, reading: reading)) }
      return "| \(words.name(reading)) | \(besides(reading.rule, words)) | " + cells.joined(separator: " | ") + " |"
    }
    lines += [
      "", "## Every use case", "",
      "| use case | call | asks | " + roles.map { words.name($0) }.joined(separator: " | ") + " |",
      "|---|---|---|" + roles.map { _ in ":-:|" }.joined(),
    ]
    lines += UseCase.allCases.map { useCase in
      let cells = roles.map { reach(of: $0, in: useCase).map(mark) ?? "" }
      return "| \(useCase.name) | `\(useCase.rawValue)` | \(asks(useCase.right, words)) | "
        + cells.joined(separator: " | ") + " |"
    }
    lines += [
      "", "## What acts by itself", "",
      "Every newsroom has these accounts. They have no token and no role of people: nobody logs in as one, no other use case takes",
      "one, and nobody but an administrator ends or renews it. What they read is what their round needs.", "",
      "| account | may do | reads for it |", "|---|---|---|",
    ]
    lines += Service.allCases.map { service in
      let does = UseCase.allCases.filter { $0.right == .service(service) }.map { "`\($0.rawValue)`" }
      return "| \(words.name(service)) | \(does.joined(separator: ", ")) | \(words.reads(service)) |"
    }
    lines += [
      "", "## Every action of an article", "",
      "Reviewers where the column asks for a step of theirs. Authors besides, of their own drafts, and whoever has it: the rows in",
      "[workflow](workflow.md) name them.", "",
      "| action | " + roles.map { words.name($0) }.joined(separator: " | ") + " |",
      "|---|" + roles.map { _ in ":-:|" }.joined(),
    ]
    lines += Action.allCases.map { action in
      "| \(words.name(action)) | " + roles.map { mark(reach(of: $0, in: action)) }.joined(separator: " | ") + " |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func mark(_ reach: Reach) -> String {
    switch reach {
    case .anywhere: "●"
    case .inItsColumns: "◐"
    case .forTheNewsroom: "○"
    case .not: ""
    }
  }

  private static func besides(_ rule: ReadingRule, _ words: Words) -> String {
    let all: [String] =
      switch rule.by {
      case .everybody: ["everybody"]
      case .members: ["members"]
      case .roles, .nobody: []
      }
    return (all + rule.also.map { words.name($0) }).joined(separator: "; ")
  }

  private static func asks(_ right: Right, _ words: Words) -> String {
    switch right {
    case .none(.reader): "nothing: readers do it"
    case .none(.receipt): "the receipt"
    case .none(.licence): "the licence itself"
    case .none(.token): "the token"
    case .none(.password): "the password"
    case .none(.owner): "the login that owns the database"
    case .service(let service): "that it is *\(words.name(service))*"
    case .none(.rounds): "nothing: whoever runs the newsroom's rounds on its machine"
    case .login: "a login"
    case .read(let reading): "to read \(words.name(reading))"
    case .readAndWrite(let reading, _): "to read \(words.name(reading)), and to write"
    case .write: "to write"
    case .action(nil): "the row of the action, below"
    case .action(.some(let action)): "what *\(words.name(action))* asks, below"
    case .comment: "to read the comments, and a part in the column's articles"
    case .own(let roles): roles.isEmpty ? "that it is one's own" : "that it is one's own, or"
    }
  }
}
