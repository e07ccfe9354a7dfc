import Editorial

/// Which letters wait because the day had no room for them.
public struct ListDeferredLetters: Sendable {
  private let desk: Desk
  private let letters: any DeferredLetters

  public init(_ desk: Desk, letters: any DeferredLetters) {
    self.desk = desk
    self.letters = letters
  }

  /// The newsroom's, the longest waiting first.
  public func callAsFunction(by session: Session) async throws(NewsroomError) -> [DeferredLetter] {
    try await desk.permit(.submission, for: .listDeferredLetters, to: session)
    do {
      return try letters.waiting().filter { $0.newsroom == session.newsroom }
    } catch {
      throw .letterNotes(error)
    }
  }
}
