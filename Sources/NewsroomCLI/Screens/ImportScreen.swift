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

  /// What the page does not say for certain, with the candidates.
  private var doubts: [String] {
    page.doubts.map { doubt in
      let field =
        switch doubt.field {
        case .headline: words.say("标题", "headline")
        case .source: words.say("来源", "source")
        case .date: words.say("日期", "date")
        case .body: words.say("正文首尾", "edge of the body")
        }
      let candidates = doubt.candidates.joined(separator: words.say("；", "; "))
      if doubt.field == .body {
        return context.style.warn(words.say("\(field)拿不准", "The \(field) is uncertain"))
          + words.say("：没有收入 ", ": left out were ") + candidates
      }
      return context.style.warn(words.say("\(field)拿不准", "The \(field) is uncertain"))
        + words.say("：可能是 ", ": it may be ") + candidates
    }
  }

  /// The pictures of the text, which are not fetched.
  private var pictures: [String] {
    guard !page.pictures.isEmpty else { return [] }
    let head = words.say("文中图片（未下载）：", "Pictures of the text, not fetched:")
    return [head]
      + page.pictures.map { picture in
        "  - " + [picture.address, picture.caption].compactMap(\.self).joined(separator: "  ")
      }
  }

  var text: String {
    let manuscript = article.revision.manuscript
    let none = context.style.warn(words.say("没有读到", "not found"))
    var facts: [(name: String, value: String)] = [
      (words.say("草稿", "draft"), context.style.strong(article.id.short)),
      (words.say("栏目", "column"), article.column.description),
      (words.say("标题", "headline"), manuscript.headline?.text ?? none),
      (
        words.say("正文", "body"),
        manuscript.body.isEmpty
          ? none
          : words.say(
            "\(manuscript.body.count) 段，\(manuscript.characterCount) 字",
            "\(manuscript.body.count) paragraphs, \(words.counted(manuscript.characterCount, "character"))")
      ),
      (words.say("署名", "credit"), page.creditAsPrinted ?? none),
    ]
    facts += manuscript.illustrations.map { (words.say("配图", "picture"), $0.caption ?? "\($0.picture.short)") }
    let remarks = doubts + pictures
    guard !missing.isEmpty else { return ([FactList.text(facts, context.style)] + remarks).joined(separator: "\n") }
    let head = words.say("发布前还缺：", "Missing before it can be published:")
    let lines = missing.map { finding in
      Wrapping.wrap("  - \(finding.rule.rawValue)  \(words.sentence(finding))", for: context.terminal)
    }
    return ([FactList.text(facts, context.style)] + remarks + [head] + lines).joined(separator: "\n")
  }
}
