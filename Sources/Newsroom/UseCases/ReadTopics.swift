public import Editorial

/// Finds the special topics of a newsroom.
public struct ReadTopics: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// By their codes.
  public func callAsFunction(by session: Session) async throws(NewsroomError) -> [Topic] {
    try await desk.permit(.topic, for: .listTopics, to: session)
    return try await asking { () async throws(StoreError) in try await desk.topics.topics(in: session.newsroom) }
  }

  /// What readers see of one, the newest first.
  public func live(in id: TopicID, by session: Session) async throws(NewsroomError) -> [LiveRow] {
    try await desk.permit(.live, for: .readTopic, on: id, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.topics.live(in: id, of: session.newsroom, limit: 1_000)
    }
  }
}
