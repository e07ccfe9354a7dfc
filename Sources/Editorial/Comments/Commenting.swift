/// What somebody wants to say about an article.
public struct Remark: Hashable, Sendable {
  public let text: String
  /// The comment that is answered.
  public let answers: Int?
  public let place: Place?

  /// The words that it is about.
  public enum Place: Hashable, Sendable {
    /// As they are quoted; `occurrence` counts from 1 where they stand more than once.
    case words(String, occurrence: Int?)
    /// In Unicode scalars of what the revision reads.
    case range(Range<Int>)
  }

  public init(_ text: String, answering answers: Int? = nil, at place: Place? = nil) {
    self.text = text
    self.answers = answers
    self.place = place
  }
}

extension Article {
  /// The comment that a remark becomes, or everything that stands in the way.
  ///
  /// - Parameters:
  ///   - revision: the text whose words it is about.
  ///   - people: those whom it may name.
  ///   - left: those of them who are there no more.
  public func comment(
    _ remark: Remark, on revision: Revision, in discussion: Discussion, among people: [Person],
    left: Set<PersonID> = [], knowing facts: Facts, at time: Instant
  ) throws(Refusal) -> ArticleComment {
    var unmet = lackingPart(facts, at: time)
    do { try PlainText.check(remark.text, as: .note) } catch { unmet.append(.text(error)) }
    if remark.text.trimmed.isEmpty { unmet.append(.text(.empty(.note))) }
    let mentions = Mentions(in: remark.text, among: people, left: left)
    unmet += mentions.unknown.map { .mention($0.name, near: $0.near) } + mentions.gone.map { .gone($0) }
    let thread = remark.answers.flatMap { discussion.thread(of: $0) }
    if let number = remark.answers, thread == nil { unmet.append(.comment(number)) }
    var anchor: CommentAnchor?
    if let place = remark.place {
      anchor = revision.anchor(place)
      if anchor == nil { unmet.append(.quote(revision.found(place))) }
    }
    guard unmet.isEmpty, let person = facts.person else { throw Refusal(.comment, unmet) }
    return ArticleComment(
      article: id, number: discussion.comments.count + 1, answers: thread?.beginning.number, author: person.id,
      text: remark.text.trimmed, mentions: mentions.people.filter { $0 != person.id }, anchor: anchor, at: time)
  }

  /// The mark that resolves a thread, or opens it again; `nil` if it stands so already.
  public func mark(
    _ number: Int, isResolved: Bool, in discussion: Discussion, knowing facts: Facts, at time: Instant
  ) throws(Refusal) -> CommentMark? {
    var unmet = lackingPart(facts, at: time)
    let thread = discussion.thread(of: number)
    if thread == nil { unmet.append(.comment(number)) }
    guard unmet.isEmpty, let thread, let person = facts.person else { throw Refusal(.comment, unmet) }
    if thread.isOpen != isResolved { return nil }
    return CommentMark(
      article: id, number: discussion.marks.count + 1, thread: thread.beginning.number, isResolved: isResolved,
      person: person.id, at: time)
  }

  /// Whoever has some part in articles of this column speaks about them.
  private func lackingPart(_ facts: Facts, at time: Instant) -> [Unmet] {
    guard let column = facts.column else { return [.column(column)] }
    let held = facts.person?.capacities(in: column, at: time) ?? []
    return held.isEmpty
      ? [.capacity(wanted: [.author, .editor, .reviewer, .chiefEditor, .licensing], column: self.column)] : []
  }
}

extension Revision {
  /// `nil` unless the place is there, and only once or told apart by its count.
  fileprivate func anchor(_ place: Remark.Place) -> CommentAnchor? {
    switch place {
    case .range(let range): return CommentAnchor(range, of: self)
    case .words(let words, let occurrence):
      let places = CommentAnchor.places(of: words, in: self)
      if let occurrence {
        return places.indices.contains(occurrence - 1) ? CommentAnchor(places[occurrence - 1], of: self) : nil
      }
      return places.count == 1 ? CommentAnchor(places[0], of: self) : nil
    }
  }

  /// How often the quoted words stand there.
  fileprivate func found(_ place: Remark.Place) -> Int {
    guard case .words(let words, _) = place else { return 0 }
    return CommentAnchor.places(of: words, in: self).count
  }
}
