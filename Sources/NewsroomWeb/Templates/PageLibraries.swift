import Mustache
import Newsroom

/// The templates of the desk, in every language. In them `[[待办|Queue]]` stands for one or the other, so that no sentence is
/// there in one language only.
struct PageLibraries: Sendable {
  private let libraries: [Language: MustacheLibrary]

  init() {
    var libraries: [Language: MustacheLibrary] = [:]
    for language in Language.allCases {
      var library = MustacheLibrary()
      for template in Template.allCases {
        do { try library.register(Self.worded(template.text, language), named: template.rawValue) } catch {
          preconditionFailure("a template of ours cannot be read: \(template): \(error)")
        }
      }
      libraries[language] = library
    }
    self.libraries = libraries
  }

  func page(_ template: Template, _ view: some Sendable, in language: Language) -> String {
    // Every template was registered above.
    libraries[language]?.render(view, withTemplate: template.rawValue) ?? ""
  }

  /// The template in one language.
  static func worded(_ text: String, _ language: Language) -> String {
    var worded = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "[["), let end = rest[start.upperBound...].firstRange(of: "]]") {
      worded += rest[..<start.lowerBound]
      let pair = rest[start.upperBound..<end.lowerBound].split(
        separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      precondition(pair.count == 2, "a template says something in one language only: \(pair)")
      worded += language == .zhHans ? pair[0] : pair[1]
      rest = rest[end.upperBound...]
    }
    return worded + rest
  }
}

enum Template: String, CaseIterable {
  case head, foot, token, text, form, fault, line
  case signIn, join, problem
  case queue, articles, find, plan, inbox, submissions, submission, people, me
  case article, live, edit, sign, changes, history, merge

  var text: String {
    switch self {
    case .head: Self.headText
    case .foot: Self.footText
    case .token: Self.tokenText
    case .text: Self.textText
    case .form: Self.formText
    case .fault: Self.faultText
    case .line: Self.lineText
    case .signIn: Self.signInText
    case .join: Self.joinText
    case .problem: Self.problemText
    case .queue: Self.queueText
    case .articles: Self.articlesText
    case .find: Self.findText
    case .plan: Self.planText
    case .inbox: Self.inboxText
    case .submissions: Self.submissionsText
    case .submission: Self.submissionText
    case .people: Self.peopleText
    case .me: Self.meText
    case .article: Self.articleText
    case .live: Self.liveText
    case .edit: Self.editText
    case .sign: Self.signText
    case .changes: Self.changesText
    case .history: Self.historyText
    case .merge: Self.mergeText
    }
  }
}
