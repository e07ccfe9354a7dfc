public import Editorial

/// Saves a text with other pictures than it had.
public struct IllustrateArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The files are kept before any text names them: a picture that no text came to name does no harm, a text without its
  /// picture would. Otherwise as ``SaveText``.
  public func callAsFunction(
    _ manuscript: Manuscript, with files: [PictureFile], base: Digest, on id: ArticleID, by session: Session,
    request: Request? = nil
  ) async throws(NewsroomError) -> ArticleStep {
    if !files.isEmpty {
      try await SaveText(desk).permit(.illustrateArticle, on: id, by: session)
      try await asking { () async throws(StoreError) in try await desk.pictures.keep(files, in: session.newsroom) }
    }
    return try await SaveText(desk).step(manuscript, base: base, on: id, by: session, request: request)
  }
}
