public import Editorial

/// Opens a special topic, renames, closes or reopens it.
public struct SetTopic: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter request: the caller's name for what is asked; asked again under it, it has happened once.
  /// - Returns: the topic as it stands afterwards; one that stood so already is left alone.
  public func callAsFunction(
    _ id: TopicID, title: String?, isOpen: Bool?, by session: Session, request: Request? = nil
  ) async throws(NewsroomError) -> Topic {
    let actor = Actor.person(session.person.id)
    let asked = Topic.asked(id, title: title, isOpen: isOpen)
    while true {
      let taken = try await desk.taken(request, by: actor, asking: asked, in: session.newsroom)
      let last = try await asking { () async throws(StoreError) in
        try await desk.topics.topics(in: session.newsroom)
      }.first { $0.id == id }
      if taken != nil, let last { return last }
      // One from before ids were ASCII can still be changed.
      guard last != nil || id.isPlain else { throw .badText(.notAName(.label)) }
      let now = desk.clock.now
      let next = try await desk.permitting(.setTopic, on: id, by: session) { () throws(Refusal) in
        try Topic.edition(of: id, after: last, title: title, isOpen: isOpen, by: session.person, at: now)
      }
      if next == nil, let last { return last }
      guard let next else { throw .defect("a topic that stands so already and is not there") }
      let entry = Entry(
        newsroom: session.newsroom, command: request?.command(by: actor) ?? CommandID(desk.identities.uuid()), at: now,
        asked: request.map { _ in asked }, topics: [next])
      if try await desk.commitsFirst(entry, by: session) { return next }
    }
  }
}
