public import Editorial

/// The special topics of a newsroom, and what belongs to them. They come in through the journal.
package protocol Topics: Sendable {
  /// Every topic as it is now, by its code.
  func topics(in newsroom: NewsroomID) async throws(StoreError) -> [Topic]
  /// Every edition of every topic, in no order.
  func topicEditions(in newsroom: NewsroomID) async throws(StoreError) -> [Topic]
  /// What readers see of a topic, the newest first.
  func live(in topic: TopicID, of newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [LiveRow]
  /// Of these articles, what readers see, in no order.
  func live(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [LiveRow]
  /// The live articles that name any of these as related, by id.
  func naming(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID]
}
