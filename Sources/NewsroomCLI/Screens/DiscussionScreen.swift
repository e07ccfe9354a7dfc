import Editorial
import Newsroom
import NewsroomFormats

/// What was said about an article, with the words it was said about, and where these stand now.
struct DiscussionScreen {
  private let article: Article
  private let room: Room
  private let context: Context
  /// Every revision that a comment quotes, by its digest.
  private let revisions: [Digest: Revision]

  init(_ article: Article, _ discussion: Discussion, _ room: Room, _ context: Context) async throws {
    self.article = article
    self.room = room
    self.context = context
    let quoted = Set(discussion.comments.compactMap(\.anchor?.digest))
    let known = quoted.isSubset(of: [article.revision.digest]) ? [] : try await room.revisions(of: article)
    revisions = Dictionary(
      (known + [article.revision]).filter { quoted.contains($0.digest) }.map { ($0.digest, $0) },
      uniquingKeysWith: { _, newest in newest })
  }

  func answer(_ threads: [Discussion.Thread]) -> DiscussionAnswer {
    DiscussionAnswer(
      id: article.id.description, digest: article.revision.digest.hex,
      threads: threads.map { thread in
        DiscussionAnswer.Thread(
          open: thread.isOpen, by: thread.mark?.person.text, at: thread.mark.map { TypedTime.json($0.at) },
          comments: ([thread.beginning] + thread.answers).map(answer))
      })
  }

  func answer(_ comment: ArticleComment) -> CommentAnswer {
    CommentAnswer(
      number: comment.number, thread: comment.thread, author: comment.author.text, at: TypedTime.json(comment.at),
      text: comment.text, mentions: comment.mentions.map(\.text),
      anchor: comment.anchor.map { anchor in
        var here: CommentAnswer.Place?
        if case .here(let start, let end) = standing(anchor) { here = CommentAnswer.Place(start: start, end: end) }
        return CommentAnswer.Anchor(
          digest: anchor.digest.hex, revision: revisions[anchor.digest]?.number, start: anchor.start, end: anchor.end,
          quote: anchor.quote, now: here)
      })
  }

  func text(_ threads: [Discussion.Thread]) -> String {
    let words = context.words
    guard !threads.isEmpty else { return words.say("没有批注。", "There are no comments.") }
    return threads.map { thread in
      let state =
        thread.isOpen
        ? context.style(words.say("未解决", "open"), .warn)
        : context.style(words.say("已解决", "resolved"), .good) + (thread.mark.map { " (\($0.person))" } ?? "")
      return
        ([line(thread.beginning) + "  " + state] + quote(thread.beginning) + said(thread.beginning, indent: "  ")
        + thread.answers.flatMap { ["  ↳ " + line($0)] + said($0, indent: "    ") })
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func line(_ comment: ArticleComment) -> String {
    "\(context.style.strong("\(comment.number)"))  \(comment.author)  \(context.style.faint(room.time(comment.at)))"
  }

  private func said(_ comment: ArticleComment, indent: String) -> [String] {
    Wrapping.wrap(comment.text, for: context.terminal).split(separator: "\n").map { indent + $0 }
  }

  private func quote(_ comment: ArticleComment) -> [String] {
    guard let anchor = comment.anchor else { return [] }
    let words = context.words
    let old = revisions[anchor.digest].map { words.say("第 \($0.number) 稿", "revision \($0.number)") } ?? ""
    let remark =
      standing(anchor) == .olderText
      ? context.style(words.say("  旧稿（\(old)），已改", "  an older text (\(old)); changed since"), .warn) : ""
    return ["  「\(anchor.quote.split(separator: "\n").joined(separator: " "))」\(remark)"]
  }

  private func standing(_ anchor: CommentAnchor) -> CommentAnchor.Standing {
    guard let written = revisions[anchor.digest] else { return .olderText }
    return anchor.standing(from: written, on: article.revision)
  }
}

/// `article comments`, `article resolve`.
struct DiscussionAnswer: Encodable {
  struct Thread: Encodable {
    let open: Bool
    /// Who resolved it, or opened it again, last.
    let by: String?
    let at: String?
    let comments: [CommentAnswer]
  }

  let id: String
  /// Of the current text.
  let digest: String
  let threads: [Thread]
}

/// `article comment`, and each of `article comments`.
struct CommentAnswer: Encodable {
  struct Place: Encodable {
    let start: Int
    let end: Int
  }

  struct Anchor: Encodable {
    let digest: String
    let revision: Int?
    /// In Unicode scalars of headline, deck, paragraphs and credit line, one line each.
    let start: Int
    let end: Int
    let quote: String
    /// Where the words stand in the current text; left out where they were changed.
    let now: Place?
  }

  let number: Int
  let thread: Int
  let author: String
  let at: String
  let text: String
  let mentions: [String]
  let anchor: Anchor?
}
