import Editorial
import FoundationEssentials

/// The name that somebody gives to what they ask: asked again under the same name, it has happened once.
public struct Request: Hashable, Sendable {
  public let text: String

  /// - Parameter text: 1 to 100 characters, none of them white space or invisible.
  public init?(_ text: String) {
    let isPlain = text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.properties.isGraphemeBase }
    guard (1...100).contains(text.count), isPlain else { return nil }
    self.text = text
  }

  /// The command that this name stands for when `actor` gives it: two people may use one name.
  func command(by actor: Actor) -> CommandID { CommandID(uuid(by: actor, "command")) }

  /// The note for the next shift that is left under this name.
  func shiftNote(by actor: Actor) -> ShiftNoteID { ShiftNoteID(uuid(by: actor, "shiftNote")) }

  /// The article that a story brought in under this name becomes.
  func article(by actor: Actor) -> ArticleID { ArticleID(uuid(by: actor, "article")) }

  private func uuid(by actor: Actor, _ kind: String) -> UUID {
    UUID(naming: "caibian-request 1\n\(kind)\n\(actor.sealName)\n\(text)")
  }
}

extension Desk {
  /// Whether what `request` names has happened already. Throws `requestUsed` if the name stood for something else.
  func hasTaken(_ request: Request, by actor: Actor, asking asked: Digest, in newsroom: NewsroomID)
    async throws(NewsroomError) -> Bool
  {
    try await taken(request, by: actor, asking: asked, in: newsroom) != nil
  }

  /// When what `request` names has happened; `nil` if it has not, or nothing is named. Throws `requestUsed` if the name
  /// stood for something else.
  func taken(_ request: Request?, by actor: Actor, asking asked: Digest, in newsroom: NewsroomID)
    async throws(NewsroomError) -> Instant?
  {
    guard let request else { return nil }
    let taken = try await Newsroom.asking { () async throws(StoreError) in
      try await journal.taken(request.command(by: actor), in: newsroom)
    }
    guard let taken else { return nil }
    guard taken.asked == asked else { throw .requestUsed(request.text, at: taken.at) }
    return taken.at
  }
}
