public import Editorial

/// Opens a special topic, renames, closes or reopens it.
public struct SetTopic: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Returns: the topic as it stands afterwards; one that stood so already is left alone.
  public func callAsFunction(_ id: TopicID, title: String?, isOpen: Bool?, by session: Session)
    async throws(NewsroomError) -> Topic
  {
    while true {
      let last = try await asking { () async throws(StoreError) in
        try await desk.topics.topics(in: session.newsroom)
      }.first { $0.id == id }
      let now = desk.clock.now
      let next = try deciding { () throws(Refusal) in
        try Topic.edition(of: id, after: last, title: title, isOpen: isOpen, by: session.person, at: now)
      }
      if next == nil, let last { return last }
      guard let next else { throw .defect("a topic that stands so already and is not there") }
      let entry = Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, topics: [next])
      if try await desk.commitsFirst(entry, by: session) { return next }
    }
  }
}
