/// What somebody says about an article. It is never changed nor deleted; a thread is resolved, or opened again.
public struct ArticleComment: Hashable, Sendable, Codable {
  public let article: ArticleID
  /// Counts the comments of the article from 1.
  public let number: Int
  /// The comment that began the thread which this one continues; `nil` for one that begins a thread.
  public let answers: Int?
  public let author: PersonID
  public let text: String
  /// The people of the newsroom whom the text names with `@`, each once.
  public let mentions: [PersonID]
  public let anchor: CommentAnchor?
  public let at: Instant

  public init(
    article: ArticleID, number: Int, answers: Int?, author: PersonID, text: String, mentions: [PersonID],
    anchor: CommentAnchor?, at: Instant
  ) {
    self.article = article
    self.number = number
    self.answers = answers
    self.author = author
    self.text = text
    self.mentions = mentions
    self.anchor = anchor
    self.at = at
  }

  /// The number of the comment that began its thread.
  public var thread: Int { answers ?? number }
}

/// That a thread was resolved, or opened again.
public struct CommentMark: Hashable, Sendable, Codable {
  public let article: ArticleID
  /// Counts the marks of the article from 1.
  public let number: Int
  public let thread: Int
  public let isResolved: Bool
  public let person: PersonID
  public let at: Instant

  public init(article: ArticleID, number: Int, thread: Int, isResolved: Bool, person: PersonID, at: Instant) {
    self.article = article
    self.number = number
    self.thread = thread
    self.isResolved = isResolved
    self.person = person
    self.at = at
  }
}

/// Everything that was said about an article.
public struct Discussion: Hashable, Sendable {
  /// The first first.
  public let comments: [ArticleComment]
  public let marks: [CommentMark]

  public init(comments: [ArticleComment] = [], marks: [CommentMark] = []) {
    self.comments = comments
    self.marks = marks
  }

  public struct Thread: Hashable, Sendable {
    public let beginning: ArticleComment
    public let answers: [ArticleComment]
    /// What closed it or opened it last.
    public let mark: CommentMark?

    public init(beginning: ArticleComment, answers: [ArticleComment], mark: CommentMark?) {
      self.beginning = beginning
      self.answers = answers
      self.mark = mark
    }

    public var isOpen: Bool { mark?.isResolved != true }
    /// Everybody who has spoken in it.
    public var voices: Set<PersonID> { Set([beginning.author] + answers.map(\.author)) }
  }

  public var threads: [Thread] {
    comments.filter { $0.answers == nil }.map { beginning in
      Thread(
        beginning: beginning, answers: comments.filter { $0.answers == beginning.number },
        mark: marks.last { $0.thread == beginning.number })
    }
  }

  /// The thread in which a comment stands.
  public func thread(of number: Int) -> Thread? {
    guard let comment = comments.first(where: { $0.number == number }) else { return nil }
    return threads.first { $0.beginning.number == comment.thread }
  }

  /// The numbers of the threads that are not resolved.
  public var openThreads: [Int] { threads.filter(\.isOpen).map(\.beginning.number) }
}
