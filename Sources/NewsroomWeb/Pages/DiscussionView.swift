import Editorial
import Newsroom

/// What was said about an article, with the words that it is about.
struct DiscussionView {
  let threads: [Thread]
  let isEmpty: Bool
  let open: Int

  struct Thread {
    let number: Int
    let isOpen: Bool
    let resolvedBy: String?
    let quote: String?
    let isOlder: Bool
    let comments: [Comment]
  }

  struct Comment {
    let number: Int
    let author: String
    let when: String
    let text: String
  }

  init(_ discussion: Discussion, _ article: Article, _ revisions: [Revision], _ visit: Visit) {
    let words = visit.words
    func comment(_ comment: ArticleComment) -> Comment {
      Comment(
        number: comment.number, author: words.name(comment.author), when: visit.brief(comment.at), text: comment.text)
    }
    threads = discussion.threads.map { thread in
      let anchor = thread.beginning.anchor
      let isOlder = anchor.map { anchor in
        guard let written = revisions.last(where: { $0.digest == anchor.digest }) else { return true }
        return anchor.standing(from: written, on: article.revision) == .olderText
      }
      return Thread(
        number: thread.beginning.number, isOpen: thread.isOpen,
        resolvedBy: thread.isOpen ? nil : thread.mark.map { words.name($0.person) }, quote: anchor?.quote,
        isOlder: isOlder ?? false, comments: ([thread.beginning] + thread.answers).map(comment))
    }
    isEmpty = threads.isEmpty
    open = threads.filter(\.isOpen).count
  }
}
