import Editorial
import Newsroom
import NewsroomFormats

/// What was read from a page, and what it lacks.
struct ImportScreen {
  private let article: Article
  private let page: PageText
  private let missing: [Finding]
  private let context: Context

  init(_ article: Article, _ page: PageText, _ missing: [Finding], _ context: Context) {
    self.article = article
    self.page = page
    self.missing = missing
    self.context = context
  }

  private var words: Words { context.words }

  var text: String {
    let manuscript = article.revision.manuscript
    let none = context.style.warn(words.say("没有读到", "not found"))
    let facts: [(name: String, value: String)] = [
      (words.say("草稿", "draft"), context.style.strong(article.id.short)),
      (words.say("栏目", "column"), article.column.description),
      (words.say("标题", "headline"), manuscript.headline?.text ?? none),
      (
        words.say("正文", "body"),
        manuscript.body.isEmpty
          ? none
          : words.say(
            "\(manuscript.body.count) 段，\(manuscript.characterCount) 字",
            "\(manuscript.body.count) paragraphs, \(manuscript.characterCount) characters")
      ),
      (words.say("署名", "credit"), page.creditAsPrinted ?? none),
    ]
    guard !missing.isEmpty else { return FactList.text(facts, context.style) }
    let head = words.say("发布前还缺：", "Missing before it can be published:")
    let lines = missing.map { finding in
      Wrapping.wrap("  - \(finding.rule.rawValue)  \(words.withRemedy(finding))", for: context.terminal)
    }
    return ([FactList.text(facts, context.style), head] + lines).joined(separator: "\n")
  }
}
