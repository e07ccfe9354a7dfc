package import Editorial

/// What was said about articles. It comes in through the journal, and stays as it is.
package protocol Comments: Sendable {
  func discussion(of article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> Discussion
}
