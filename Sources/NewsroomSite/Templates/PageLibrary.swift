import Mustache

/// The templates of the site, ready to be filled.
struct PageLibrary {
  private let templates: MustacheLibrary

  init() {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    MustacheContentTypes.register(FeedText(), named: FeedText.name)
    var templates = MustacheLibrary()
    for template in Template.allCases {
      // Every template names its escaping for itself, since a template drawn into another does not inherit it.
      let escaping = template == .feed ? FeedText.name : PageText.name
      do {
        try templates.register("{{% CONTENT_TYPE:\(escaping)}}\n" + template.text, named: template.rawValue)
      } catch {
        preconditionFailure("a template of ours cannot be read: \(template): \(error)")
      }
    }
    self.templates = templates
  }

  func page(_ template: Template, _ view: some Sendable) -> String {
    // Every template was registered above.
    templates.render(view, withTemplate: template.rawValue) ?? ""
  }
}

enum Template: String, CaseIterable {
  case head, masthead, footer, story, row, brief, figure, entries
  case article, notice, front, column, moved, topic, feed, evidence

  var text: String {
    switch self {
    case .head: Self.headText
    case .masthead: Self.mastheadText
    case .footer: Self.footerText
    case .story: Self.storyText
    case .row: Self.rowText
    case .brief: Self.briefText
    case .figure: Self.figureText
    case .entries: Self.entriesText
    case .article: Self.articleText
    case .notice: Self.noticeText
    case .front: Self.frontText
    case .column: Self.columnText
    case .moved: Self.movedText
    case .topic: Self.topicText
    case .feed: Self.feedText
    case .evidence: Self.evidenceText
    }
  }
}
