package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Comments {
  public func discussion(of article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> Discussion {
    try await reading(newsroom) { connection throws(DatabaseError) in
      let comments = try connection.query(
        """
        select record
        from article_comment
        where newsroom = $1 and article = $2
        order by number
        """, newsroom, article, as: Document<ArticleComment>.self
      ).map(\.value)
      guard !comments.isEmpty else { return Discussion() }
      let marks = try connection.query(
        """
        select number, thread, is_resolved, person, marked_at
        from article_comment_mark
        where newsroom = $1 and article = $2
        order by number
        """, newsroom, article
      ) { row in
        CommentMark(
          article: article, number: try row.next(), thread: try row.next(), isResolved: try row.next(),
          person: try row.next(), at: try row.next())
      }
      return Discussion(comments: comments, marks: marks)
    }
  }
}

extension Batch {
  mutating func add(_ comment: ArticleComment, in newsroom: NewsroomID) {
    add(
      "insert into article_comment (newsroom, article, number, record) values ($1, $2, $3, $4)", newsroom,
      comment.article, Int32(comment.number), Document(comment))
  }

  mutating func add(_ mark: CommentMark, in newsroom: NewsroomID) {
    add(
      """
      insert into article_comment_mark (newsroom, article, number, thread, is_resolved, person, marked_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      """, newsroom, mark.article, Int32(mark.number), Int32(mark.thread), mark.isResolved, mark.person, mark.at)
  }
}
