public import Editorial

/// Proves that an article's history is whole, and that replaying it gives exactly what is stored.
public struct VerifyHistory: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Returns how many links were checked; throws `damaged` with what is wrong.
  public func callAsFunction(_ id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let article = try await ReadArticle(desk)(id, in: newsroom)
    // Somebody may have gone on since the article was read.
    let history = try await ReadArticle(desk).history(of: id, in: newsroom).filter { $0.number <= article.version }
    do {
      let replayed = try Article.folding(history, id: id)
      guard replayed == article else { throw HistoryFault.stateDiffers }
    } catch let fault as HistoryFault {
      throw .damaged(fault)
    } catch {
      throw .defect("\(error)")
    }
    return history.count
  }
}
