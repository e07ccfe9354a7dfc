public import Editorial
public import Newsroom

/// Everything that proves an article's rights, on one page: the original, the chain of hops, the answers, the sign-offs,
/// the log of publications, and every digest with how it is checked.
public struct EvidencePage: Sendable {
  let language: String
  let title: String
  let heading: String
  let credit: String
  let summary: [Fact]
  let sections: [Section]

  struct Fact: Sendable {
    let label: String
    let text: String
    var digest: String?
    var verdict: String?
    var isBad = false
  }

  struct Section: Sendable {
    let name: String
    var remark: String?
    var text: String?
    var tables: [Table] = []
  }

  struct Table: Sendable {
    var caption: String?
    let columns: [String]
    let rows: [Row]
  }

  struct Row: Sendable {
    let cells: [Cell]

    init(_ cells: Cell...) { self.cells = cells }
  }

  struct Cell: ExpressibleByStringInterpolation, Sendable {
    let text: String
    var digest: String?

    init(_ text: String, digest: Digest? = nil) {
      self.text = text
      self.digest = digest?.hex
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  /// - Parameters:
  ///   - history: checked link by link.
  ///   - page: the name of the file that the original was read from; `nil` if none is kept.
  ///   - files: what lies beside the page, with each one's digest.
  ///   - time: an instant as the newsroom's people read it.
  public init(
    _ article: Article, history: [Sealed<ArticleEvent>], decisions: [StoredDecision],
    page: String? = nil, files: [(name: String, digest: Digest)], words: Words, time: (Instant) -> String
  ) {
    let revision = article.live?.revision ?? article.revision
    language = words.say("zh-Hans", "en")
    heading = revision.manuscript.headline?.text ?? article.id.description
    title = words.say("证据：", "Evidence: ") + heading
    credit = revision.credit.line
    var facts = [
      Fact(label: words.say("稿件", "article"), text: article.id.description),
      Fact(label: words.say("本网文本", "our text"), text: "our-text.txt", digest: revision.digest.hex),
    ]
    var sections: [Section] = []
    let repost = article.provenance.repost
    if let repost {
      let snapshot = repost.origin.snapshot
      facts.append(
        Fact(
          label: words.say("原文快照", "original"), text: "original.txt", digest: snapshot.digest.hex,
          verdict: snapshot.verifies ? words.say("完好", "verifies") : words.say("已损坏", "does not verify"),
          isBad: !snapshot.verifies))
      if let page, let file = snapshot.file {
        facts.append(
          Fact(
            label: words.say("原页", "page of the original"), text: page, digest: file.hex,
            verdict: words.say("按原样留存", "as it came")))
      }
      facts.append(
        Fact(
          label: words.say("转载链", "chain of hops"), text: "\(repost.hops.count)",
          verdict: repost.chainHolds ? words.say("完整", "unbroken") : words.say("中断", "broken"),
          isBad: !repost.chainHolds))
      sections.append(Self.original(repost.origin, words, time))
      sections.append(Self.chain(repost.hops, words, time))
    }
    facts.append(
      Fact(
        label: words.say("经过", "history"), text: "history.jsonl", digest: article.head.hex,
        verdict: words.say("\(history.count) 环，逐环核对无误", "\(words.counted(history.count, "link")), each of them checked")
      ))
    sections.append(Section(name: words.say("本网文本", "Our text"), text: revision.manuscript.bodyText))
    sections.append(Self.decisions(decisions, words, time))
    sections.append(Self.signOffs(history, words, time))
    sections.append(Self.publications(history, words, time))
    sections.append(Self.history(history, words, time))
    sections.append(Self.files(files, words))
    summary = facts
    self.sections = sections
  }

  public var html: String { PageLibrary().page(.evidence, self) }
}
