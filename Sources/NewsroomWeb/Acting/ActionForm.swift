import Editorial
import Newsroom

/// A form with which one thing can be done to an article, with the fields that it takes.
struct ActionForm {
  let action: String
  let name: String
  /// Where it is sent; or, for what is to be read first, where the page of it is.
  let address: String
  let isPage: Bool
  let fields: [Field]
  let hasFields: Bool
  /// What it will do, where that is not plain.
  let remark: String?
  let isMain: Bool
  let isGrave: Bool

  struct Field {
    /// What it is called in what is sent.
    let field: String
    let label: String
    let hint: String?
    let isArea: Bool
    let isLine: Bool
    let isChoice: Bool
    let isChecks: Bool
    let isNeeded: Bool
    let value: String
    let choices: [Choice]

    private init(
      _ name: String, _ label: String, hint: String?, kind: Kind, isNeeded: Bool, value: String = "",
      choices: [Choice] = []
    ) {
      field = name
      self.label = label
      self.hint = hint
      isArea = kind == .area
      isLine = kind == .line
      isChoice = kind == .choice
      isChecks = kind == .checks
      self.isNeeded = isNeeded
      self.value = value
      self.choices = choices
    }

    private enum Kind { case area, line, choice, checks }

    static func area(_ name: String, _ label: String, hint: String? = nil, isNeeded: Bool = true) -> Field {
      Field(name, label, hint: hint, kind: .area, isNeeded: isNeeded)
    }

    static func line(
      _ name: String, _ label: String, hint: String? = nil, isNeeded: Bool = true, value: String = ""
    ) -> Field {
      Field(name, label, hint: hint, kind: .line, isNeeded: isNeeded, value: value)
    }

    static func choice(_ name: String, _ label: String, _ choices: [Choice], isNeeded: Bool = true) -> Field {
      Field(name, label, hint: nil, kind: .choice, isNeeded: isNeeded, choices: choices)
    }

    static func checks(_ name: String, _ label: String, _ choices: [Choice]) -> Field {
      Field(name, label, hint: nil, kind: .checks, isNeeded: false, choices: choices)
    }
  }

  struct Choice {
    let value: String
    /// As people read it.
    let said: String
    let isChosen: Bool

    init(_ value: String, _ said: String, isChosen: Bool = false) {
      self.value = value
      self.said = said
      self.isChosen = isChosen
    }
  }
}

/// What the visitor can do to an article now, and what stands in the way of the rest.
struct ActionForms {
  let main: [ActionForm]
  let others: [ActionForm]
  let barred: [ArticlePage.Barred]

  /// What moves a story on; the rest stands below it.
  private static let onward: [Action] = [
    .submit, .pass, .sign, .publish, .countersign, .reinstate, .release, .schedule, .sendBack,
  ]
  /// Has a page or a place of its own, or is nobody's to press.
  private static let elsewhere: Set<Action> = [.edit, .check, .withdrawOnTime, .relate]

  init(_ article: Article, _ explained: [(action: Action, unmet: [Unmet])], _ visit: Visit) async throws {
    let words = visit.words
    let people = (try? await ReadPeople(visit.desk)(by: visit.session)) ?? []
    var main: [ActionForm] = []
    var others: [ActionForm] = []
    var barred: [ArticlePage.Barred] = []
    for (action, unmet) in explained where !Self.elsewhere.contains(action) {
      // What the form itself asks for does not bar it.
      let standing = unmet.filter { !$0.isMetByTheForm(of: action) }
      if standing.isEmpty {
        let form = ActionForm(action, unmet, article, people, visit, isMain: Self.onward.contains(action))
        if Self.onward.contains(action) { main.append(form) } else { others.append(form) }
      } else if standing.allSatisfy(\.isOfTheMoment) {
        barred.append(ArticlePage.Barred(name: words.name(action), reasons: standing.map { words.sentence($0) }))
      }
    }
    let order = Self.onward.map(\.rawValue)
    self.main = main.sorted { (order.firstIndex(of: $0.action) ?? 0) < (order.firstIndex(of: $1.action) ?? 0) }
    self.others = others
    self.barred = barred
  }
}

extension Unmet {
  /// Whether the form asks for what is missing.
  func isMetByTheForm(of action: Action) -> Bool {
    switch self {
    case .proof, .responsibleEditor: action == .pass
    default: false
    }
  }
}
